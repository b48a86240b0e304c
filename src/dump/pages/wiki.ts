/** Facts about a wiki as a whole. */
import { bytesOf } from "../files/bytes-of";
import { childrenOf } from "../files/children-of";
import {
	childOf,
	type DumpEntry,
	type DumpFile,
	type DumpFolder,
} from "../files/files";
import type { WikiAcl } from "../formats/acl";
import type { Decoder } from "../formats/decode";
import { createProblem, type Problem } from "../problems";

/** What is known of a wiki beside its pages. */
export interface WikiFacts {
	/** `data_format_revision` of `meta`; below 1060000 the newest revisions are in the markup of 1.5. */
	format?: number;
	/** The wiki map: names to URL prefixes. */
	interwiki?: Record<string, string>;
	/** Its own name in the wiki maps of others, if its configuration says it. */
	interwikiName?: string;
	/** Name of the page that readers see first, if its configuration says it. */
	frontPage?: string;
	/** Access rules of its configuration, or the ones that `openDump` was given; absent if there is neither. */
	acl?: WikiAcl;
	/** Names of macros and parsers that the wiki has of its own: those of their files. */
	plugins?: { macros: string[]; parsers: string[] };
}

/** Who edited. */
export interface Person {
	name?: string;
	email?: string;
}

/** Files of a data directory, other than pages, that are read. */
export const META = "meta";
export const INTERMAP = "intermap.txt";
/** The page that has more of the wiki map, which whoever may edit it can change. */
export const INTERWIKI_PAGE = "InterWikiMap";
export const EDIT_LOG = "edit-log";
export const EVENT_LOG = "event-log";
export const USERS = "user";
export const PLUGINS = "plugin";

/** Reads `meta`, `intermap.txt` and the names of plugins, which are code and never read. */
export async function readWikiFacts(
	children: readonly DumpEntry[],
	decode: Decoder,
	problems: Problem[],
): Promise<WikiFacts> {
	const facts: WikiFacts = {};
	const meta = childOf(children, META, "file");
	const metaText = await textOf(meta, decode, problems);
	if (meta !== undefined && metaText !== undefined) {
		const [, digits] =
			/^data_format_revision:\s*(\d{1,15})\s*$/m.exec(metaText) ?? [];
		if (digits === undefined)
			problems.push(createProblem("format-unreadable", meta.path));
		else facts.format = Number(digits);
	}
	const map = await textOf(
		childOf(children, INTERMAP, "file"),
		decode,
		problems,
	);
	if (map !== undefined) facts.interwiki = readIntermap(map);
	const plugins = await childrenOf(
		childOf(children, PLUGINS, "folder"),
		problems,
	);
	const macros = await pluginNames(
		childOf(plugins, "macro", "folder"),
		problems,
	);
	const parsers = await pluginNames(
		childOf(plugins, "parser", "folder"),
		problems,
	);
	if (macros.length + parsers.length > 0)
		facts.plugins = {
			macros,
			parsers: parsers.map((name) => name.replace(/^text_/, "")),
		};
	return facts;
}

/** Names of Python modules. */
const pluginNames = async (
	folder: DumpFolder | undefined,
	problems: Problem[],
): Promise<string[]> =>
	(await childrenOf(folder, problems)).flatMap(
		({ name }) => /^([A-Za-z]\w*)\.py$/.exec(name)?.[1] ?? [],
	);

/** Reads lines `Name URL-prefix`; `#` starts a comment. */
export function readIntermap(text: string): Record<string, string> {
	const map = new Map<string, string>();
	for (const line of text.split(/\r?\n/)) {
		const [, name, url] = /^\s*([^\s#]\S*)\s+(\S+)/.exec(line) ?? [];
		if (name !== undefined && url !== undefined) map.set(name, url);
	}
	return Object.fromEntries(map);
}

/** An absolute URL. */
const URL_PREFIX = /^[a-z][a-z\d+.-]*:\/\//i;

/** Reads the lines of the page that are those of a map; all others, such as prose, are none. */
export const readInterwikiPage = (text: string): Record<string, string> =>
	Object.fromEntries(
		Object.entries(readIntermap(text)).filter(([, url]) =>
			URL_PREFIX.test(url),
		),
	);

/** Reads a user file: name and address only, never what is secret. */
export async function readPerson(
	file: DumpFile | undefined,
	decode: Decoder,
): Promise<Person | undefined> {
	if (file === undefined) return undefined;
	const { text } = decode(await file.bytes());
	const fieldOf = (key: string): string | undefined =>
		new RegExp(`^${key}=(.*)$`, "m").exec(text)?.[1]?.trim();
	const name = fieldOf("name");
	const email = fieldOf("email");
	return { ...(name && { name }), ...(email && { email }) };
}

async function textOf(
	file: DumpFile | undefined,
	decode: Decoder,
	problems: Problem[],
): Promise<string | undefined> {
	const bytes = await bytesOf(file, problems);
	return bytes && decode(bytes).text;
}
