/** Redirects as files that servers read. */
import { encodeComponent, encodePath } from "../../bridge/urls";
import type { LinkMapHeader } from "../../wiki-map/schema";
import { SITES } from "../../wiki-map/sites";
import { queryForms, type Redirect } from "./list-redirects";

/** A file of redirects. */
export interface MapFile {
	name: string;
	/** Whether servers look for it among the files that they serve. */
	isServed: boolean;
	/** @param list of the redirects, always the same. */
	lines: (list: () => Iterable<Redirect>) => Generator<string>;
}

/** Lines of JSON in an array; the query of an attachment is one of many that ask for it. */
function* jsonLines(list: () => Iterable<Redirect>): Generator<string> {
	let before = "[\n";
	for (const { path, file, to } of list()) {
		const query =
			file === undefined
				? ""
				: `?action=AttachFile&do=get&target=${encodeComponent(file)}`;
		yield `${before}${JSON.stringify({ from: encodePath(path) + query, to })}`;
		before = ",\n";
	}
	yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** A `*` would match any path, and a `:` would begin the name of a part. */
const literalPath = (path: string): string =>
	encodePath(path).replaceAll("*", "%2A").replaceAll(":", "%3A");

/** What links to attachments ask for: Netlify compares all parameters. */
const ATTACHMENT_ACTIONS = ["get", "view"] as const;

/** How many rules Cloudflare Pages takes. */
const CLOUDFLARE_RULES = 2000;

/** Netlify, Cloudflare Pages and others. The first rule that matches counts, and one without parameters matches whatever they are. */
function* netlifyLines(list: () => Iterable<Redirect>): Generator<string> {
	let count = 0;
	for (const { file } of list()) if (file === undefined) count++;
	if (count > CLOUDFLARE_RULES)
		yield `# Cloudflare Pages takes the first ${CLOUDFLARE_RULES} of ${count} rules of pages; its bulk redirects take more, from redirects.json.\n`;
	for (const { path, file, to } of list())
		if (file !== undefined)
			for (const action of ATTACHMENT_ACTIONS)
				yield `${literalPath(path)} action=AttachFile do=${action} target=${encodeComponent(file)} ${to} 301\n`;
	for (const { path, file, to } of list())
		if (file === undefined) yield `${literalPath(path)} ${to} 301\n`;
}

/** Hash tables of nginx: the largest key must fit into a bucket, and most keys into buckets of their own. */
const NGINX_BUCKET = 256;
const NGINX_OVERHEAD = 64;

/** Longer parameters, with their quotes, make nginx refuse the file. */
const NGINX_PARAMETER = 4095;

const nginxString = (text: string): string =>
	`"${text.replace(/["\\]/g, "\\$&")}"`;

/** Case is ignored in strings of nginx's maps: where names differ in case only, regular expressions distinguish them. */
const nginxPattern = (text: string): string =>
	nginxString(`~^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);

const foldAscii = (text: string): string =>
	text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** A key of a map and where it leads. */
interface NginxEntry {
	key: string;
	to: string;
}

/** Keys of pages, or of attachments. */
function* nginxKeys(
	list: () => Iterable<Redirect>,
	kind: "pages" | "files",
): Generator<NginxEntry> {
	for (const { path, file, to } of list())
		if (file === undefined) {
			if (kind === "pages") yield { key: path, to };
		} else if (kind === "files") {
			for (const query of queryForms(file))
				yield { key: `${path}?${query}`, to };
		}
}

/** Whether nginx takes an entry, whichever form its key is written in. */
const isShort = ({ key, to }: NginxEntry): boolean =>
	[nginxPattern(key), nginxString(to)].every(
		(text) => Buffer.byteLength(text) <= NGINX_PARAMETER,
	);

function* nginxMap(
	head: string,
	keys: () => Iterable<NginxEntry>,
): Generator<string> {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { key } of keys()) {
		const folded = foldAscii(key);
		if (seen.has(folded)) twice.add(folded);
		seen.add(folded);
	}
	yield `${head} {\n`;
	for (const entry of keys()) {
		if (!isShort(entry)) continue;
		const { key, to } = entry;
		const isAmbiguous = twice.has(foldAscii(key));
		yield `\t${isAmbiguous ? nginxPattern(key) : nginxString(key)} ${nginxString(to)};\n`;
	}
	yield "}\n";
}

function* nginxLines(list: () => Iterable<Redirect>): Generator<string> {
	let count = 0;
	let longest = 0;
	let tooLong = 0;
	for (const kind of ["pages", "files"] as const)
		for (const entry of nginxKeys(list, kind)) {
			if (isShort(entry)) {
				count++;
				longest = Math.max(longest, Buffer.byteLength(entry.key));
			} else tooLong++;
		}
	const bucket =
		2 ** Math.ceil(Math.log2(Math.max(NGINX_BUCKET, longest + NGINX_OVERHEAD)));
	yield "# Old URLs of the wiki. In the http block of nginx: include this file. In the server block:\n";
	yield "#   if ($moin_redirect) { return 301 $moin_redirect; }\n";
	if (tooLong > 0)
		yield `# nginx takes no more than ${NGINX_PARAMETER} bytes: ${tooLong} longer URLs are in redirects.json only.\n`;
	yield `map_hash_max_size ${Math.max(2048, 4 * count)};\n`;
	yield `map_hash_bucket_size ${bucket};\n`;
	yield* nginxMap("map $uri $moin_page", () => nginxKeys(list, "pages"));
	yield* nginxMap("map $uri?$arg_target $moin_file", () =>
		nginxKeys(list, "files"),
	);
	yield 'map $moin_file $moin_redirect {\n\t"" $moin_page;\n\tdefault $moin_file;\n}\n';
}

/** What Apache's `escape` leaves as it is in a path. */
const APACHE_ESCAPED = /[^A-Za-z0-9$\-_.+!*'(),:@&=/~]/gu;

const apachePath = (path: string): string =>
	path
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(APACHE_ESCAPED, (character) =>
			[...Buffer.from(character)]
				.map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
				.join(""),
		);

function* apacheLines(list: () => Iterable<Redirect>): Generator<string> {
	// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are Apache's.
	yield* [
		"# Old URLs of the wiki. In the configuration of Apache, with the path of this file:",
		'#   RewriteMap moin "txt:/etc/apache2/redirects.apache.txt"',
		"#   RewriteMap escape int:escape",
		"#   RewriteEngine on",
		"#   RewriteCond %{QUERY_STRING} (?:^|&)target=([^&]+)",
		"#   RewriteCond ${moin:${escape:%{REQUEST_URI}}?%1} ^(.+)$",
		"#   RewriteRule ^ %1 [R=301,L,NE,QSD]",
		"#   RewriteCond ${moin:${escape:%{REQUEST_URI}}} ^(.+)$",
		"#   RewriteRule ^ %1 [R=301,L,NE,QSD]",
		"",
	].map((line) => `${line}\n`);
	// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are Apache's.
	for (const { path, file, to } of list())
		if (file === undefined) yield `${apachePath(path)} ${to}\n`;
		else
			for (const query of queryForms(file))
				yield `${apachePath(path)}?${query} ${to}\n`;
}

/** The files: one row for each kind of server. */
export const MAP_FILES: readonly MapFile[] = [
	{ name: "redirects.json", isServed: false, lines: jsonLines },
	{ name: "_redirects", isServed: true, lines: netlifyLines },
	{ name: "redirects.nginx.conf", isServed: false, lines: nginxLines },
	{ name: "redirects.apache.txt", isServed: false, lines: apacheLines },
];

/** The maps of old URLs with their paths: the last files of a site. */
export const mapFiles = (
	site: LinkMapHeader["site"],
): (Pick<MapFile, "lines"> & { path: string })[] =>
	MAP_FILES.map(({ name, isServed, lines }) => ({
		path: isServed ? SITES[site].files + name : name,
		lines,
	}));
