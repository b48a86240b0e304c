/** Facts about a wiki as a whole. */
import { toFileError } from "./dump-error";
import { childOf, type DumpEntry, type DumpFile } from "./files";
import { createProblem, type Problem } from "./problems";
import { decodeUtf8 } from "./quoted-name";

/** What is known of a wiki beside its pages. */
export interface WikiFacts {
	/** `data_format_revision` of `meta`; below 1060000 the newest revisions are in the markup of 1.5. */
	format?: number;
	/** The wiki map: names to URL prefixes. */
	interwiki?: Record<string, string>;
}

/** Who edited. */
export interface Person {
	name?: string;
	email?: string;
}

/** Files of a data directory, other than pages, that are read. */
export const META = "meta";
export const INTERMAP = "intermap.txt";
export const EDIT_LOG = "edit-log";
export const USERS = "user";

/** Reads `meta` and `intermap.txt`. */
export async function readWikiFacts(
	children: readonly DumpEntry[],
	problems: Problem[],
): Promise<WikiFacts> {
	const facts: WikiFacts = {};
	const meta = childOf(children, META, "file");
	const metaText = await textOf(meta, problems);
	if (meta !== undefined && metaText !== undefined) {
		const [, digits] =
			/^data_format_revision:\s*(\d{1,15})\s*$/m.exec(metaText) ?? [];
		if (digits === undefined)
			problems.push(createProblem("format-unreadable", meta.path));
		else facts.format = Number(digits);
	}
	const map = await textOf(childOf(children, INTERMAP, "file"), problems);
	if (map !== undefined) facts.interwiki = readIntermap(map);
	return facts;
}

/** Reads lines `Name URL-prefix`; `#` starts a comment. */
export function readIntermap(text: string): Record<string, string> {
	const map: Record<string, string> = {};
	for (const line of text.split(/\r?\n/)) {
		const [, name, url] = /^\s*([^\s#]\S*)\s+(\S+)/.exec(line) ?? [];
		if (name !== undefined && url !== undefined) map[name] = url;
	}
	return map;
}

/** Reads a user file: name and address only, never what is secret. */
export async function readPerson(
	file: DumpFile | undefined,
): Promise<Person | undefined> {
	if (file === undefined) return undefined;
	const text = decodeUtf8(await file.bytes()).text;
	const fieldOf = (key: string): string | undefined =>
		new RegExp(`^${key}=(.*)$`, "m").exec(text)?.[1]?.trim();
	const name = fieldOf("name");
	const email = fieldOf("email");
	return { ...(name && { name }), ...(email && { email }) };
}

async function textOf(
	file: DumpFile | undefined,
	problems: Problem[],
): Promise<string | undefined> {
	try {
		return file && decodeUtf8(await file.bytes()).text;
	} catch (error) {
		problems.push(toFileError(error, file?.path ?? "").problem);
		return undefined;
	}
}
