/** Redirects as files that servers read. */
import { encodeComponent, encodePath } from "../../bridge/urls";
import type { LinkMapHeader } from "../../wiki-map/schema";
import { SITES } from "../../wiki-map/sites";
import { queryForms, type Redirects } from "./list-redirects";
import { MAP_NAMES } from "./map-names";
import { RepeatFilter } from "./repeat-filter";
import { foldAscii } from "./site-paths";

/** A file of redirects. */
export interface MapFile {
	name: string;
	/** Whether servers look for it among the files that they serve. */
	isServed: boolean;
	lines: (list: Redirects) => Generator<string>;
}

/** Lines of JSON in an array; the query of an attachment is one of many that ask for it. */
function* jsonLines(list: Redirects): Generator<string> {
	let before = "[\n";
	for (const { path, file, to } of list) {
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

/**
 * Netlify, Cloudflare Pages and others. The first rule that matches counts, and one without parameters matches whatever they are. These
 * servers serve `help.html` as `/help`, and Cloudflare sends readers there: a rule from `/help` would send them back.
 */
function* netlifyLines(list: Redirects): Generator<string> {
	let count = 0;
	let hidden = 0;
	for (const { path, file } of list)
		if (file === undefined) {
			if (list.paths.hasWithoutHtml(path)) hidden++;
			else count++;
		}
	if (hidden > 0)
		yield `# ${hidden} old URLs are those of pages of the site without their .html, and not redirected.\n`;
	if (count > CLOUDFLARE_RULES)
		yield `# Cloudflare Pages takes the first ${CLOUDFLARE_RULES} of ${count} rules of pages; its bulk redirects take more, from redirects.json.\n`;
	for (const { path, file, to } of list)
		if (file !== undefined)
			for (const action of ATTACHMENT_ACTIONS)
				yield `${literalPath(path)} action=AttachFile do=${action} target=${encodeComponent(file)} ${to} 301\n`;
	for (const { path, file, to } of list)
		if (file === undefined && !list.paths.hasWithoutHtml(path))
			yield `${literalPath(path)} ${to} 301\n`;
}

/** Hash tables of nginx: the largest key must fit into a bucket, and most keys into buckets of their own. */
const NGINX_BUCKET = 256;
const NGINX_OVERHEAD = 64;

/** Longer parameters, with their quotes, make nginx refuse the file. */
const NGINX_PARAMETER = 4095;

const nginxString = (text: string): string =>
	`"${text.replace(/["\\]/g, "\\$&")}"`;

/**
 * Case is ignored in strings of nginx's maps: where names differ in case only, from each other or from what the site has, regular
 * expressions distinguish them.
 */
const nginxPattern = (text: string): string =>
	nginxString(`~^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);

/** A key of a map and where it leads. */
interface NginxEntry {
	key: string;
	to: string;
}

/** Keys of pages, or of attachments. */
function* nginxKeys(
	list: Redirects,
	kind: "pages" | "files",
): Generator<NginxEntry> {
	for (const { path, file, to } of list)
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
	{ paths }: Redirects,
): Generator<string> {
	const filter = new RepeatFilter();
	for (const { key } of keys()) filter.add(foldAscii(key));
	/** Keys that may be there twice, and those that are. */
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { key } of keys()) {
		const folded = foldAscii(key);
		if (!filter.mayRepeat(folded)) continue;
		if (seen.has(folded)) twice.add(folded);
		seen.add(folded);
	}
	yield `${head} {\n`;
	for (const entry of keys()) {
		if (!isShort(entry)) continue;
		const { key, to } = entry;
		const isAmbiguous = twice.has(foldAscii(key)) || paths.hasFolded(key);
		yield `\t${isAmbiguous ? nginxPattern(key) : nginxString(key)} ${nginxString(to)};\n`;
	}
	yield "}\n";
}

function* nginxLines(list: Redirects): Generator<string> {
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
	yield* nginxMap("map $uri $moin_page", () => nginxKeys(list, "pages"), list);
	yield* nginxMap(
		"map $uri?$arg_target $moin_file",
		() => nginxKeys(list, "files"),
		list,
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

function* apacheLines(list: Redirects): Generator<string> {
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
	for (const { path, file, to } of list)
		if (file === undefined) yield `${apachePath(path)} ${to}\n`;
		else
			for (const query of queryForms(file))
				yield `${apachePath(path)}?${query} ${to}\n`;
}

/** The files: one row for each kind of server. */
export const MAP_FILES: readonly MapFile[] = [
	{ name: MAP_NAMES.json, isServed: false, lines: jsonLines },
	{ name: MAP_NAMES.netlify, isServed: true, lines: netlifyLines },
	{ name: MAP_NAMES.nginx, isServed: false, lines: nginxLines },
	{ name: MAP_NAMES.apache, isServed: false, lines: apacheLines },
];

/** The maps of old URLs with their paths: the last files of a site. */
export const mapFiles = (
	site: LinkMapHeader["site"],
): (Pick<MapFile, "lines"> & { path: string })[] =>
	MAP_FILES.map(({ name, isServed, lines }) => ({
		path: isServed ? SITES[site].files + name : name,
		lines,
	}));
