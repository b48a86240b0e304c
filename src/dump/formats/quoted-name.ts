/** Names of pages as names of folders (`docs/dumps.md`, section 2). */
import type { ProblemCode } from "../problems";

/**
 * Writes a page's name as MoinMoin names its folder: each run of bytes other than `A-Z a-z 0-9 _` in parentheses, as hex digits.
 *
 * @example
 * quoteName("Café/Menu") // "Caf(c3a92f)Menu"
 */
export const quoteName = (name: string): string =>
	name.replace(
		/[^A-Za-z0-9_]+/g,
		(run) => `(${Buffer.from(run).toString("hex")})`,
	);

/** A page's name, and what was odd in the folder's. */
export interface UnquotedName {
	name: string;
	problem?: ProblemCode;
}

/** `(…)` of hex digits, as many as stand side by side. */
const GROUPS = /(?:\([0-9A-Fa-f]+\))+/g;

/**
 * Reads the name of a folder; damaged names as well as can be.
 *
 *     Caf(c3a9)        Café        (28)c3a9(29)  é, quoted twice
 *     Caf(c3a9(20)     kept: a bare parenthesis stays as it is
 *     A(2)             kept, an odd number of digits
 *     A(e9)            Aé, not UTF-8 and so read as Latin-1
 *
 * @param quoted the folder's name.
 * @returns the page's name, and what was odd.
 */
export function unquoteName(quoted: string): UnquotedName {
	const once = unquoteOnce(quoted);
	if (once.problem !== undefined) return once;
	const twice = unquoteOnce(once.name);
	return isQuotedTwice(once.name, twice.name)
		? { name: twice.name, problem: "name-quoted-twice" }
		: once;
}

/**
 * Reads the name of a folder whose name may be Latin-1.
 *
 * @param directory the folder's name.
 * @param isLatin1 whether it is no UTF-8 and was read as Latin-1.
 */
export function folderName(directory: string, isLatin1: boolean): UnquotedName {
	const unquoted = unquoteName(directory);
	return isLatin1 ? { name: unquoted.name, problem: "name-latin1" } : unquoted;
}

/**
 * Whether a name is what quoting makes of another one. Names such as `Report(2021)` and `Engine(3d)` are left alone: only letters
 * beyond ASCII tell that nobody meant the parentheses.
 */
const isQuotedTwice = (name: string, unquoted: string): boolean =>
	/[^\p{ASCII}]/u.test(unquoted) && quoteName(unquoted) === name;

function unquoteOnce(quoted: string): UnquotedName {
	let problem: ProblemCode | undefined;
	const bytes: Buffer[] = [];
	let from = 0;
	for (const match of quoted.matchAll(GROUPS)) {
		const digits = match[0].slice(1, -1).split(")(");
		if (digits.some((group) => group.length % 2 === 1)) {
			problem = "name-odd-digits";
			continue;
		}
		bytes.push(
			Buffer.from(quoted.slice(from, match.index)),
			Buffer.from(digits.join(""), "hex"),
		);
		from = match.index + match[0].length;
	}
	bytes.push(Buffer.from(quoted.slice(from)));
	const all = Buffer.concat(bytes);
	const { text, isUtf8 } = decodeUtf8(all);
	if (!isUtf8) problem = "name-latin1";
	return { name: text, ...(problem !== undefined && { problem }) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads bytes as UTF-8 or, where they are not, as Latin-1.
 *
 * @param bytes any bytes; a byte order mark is part of the text.
 */
export function decodeUtf8(bytes: Uint8Array): {
	text: string;
	isUtf8: boolean;
} {
	try {
		return { text: utf8.decode(bytes), isUtf8: true };
	} catch {
		return { text: Buffer.from(bytes).toString("latin1"), isUtf8: false };
	}
}
