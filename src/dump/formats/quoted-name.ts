/** Names of pages as names of folders (`docs/dumps.md`, section 2). */
import { Signature } from "../../arguments/signature";
import { FUNCTION, STRING } from "../../arguments/value-checks";
import type { ProblemCode } from "../problems";
import { FIRST_19 } from "./data-format";
import { type Decoder, decodeText } from "./decode";

const quoteNameSignature = new Signature("quoteName", { name: STRING });
const unquoteNameSignature = new Signature("unquoteName", {
	quoted: STRING,
	decode: FUNCTION,
});

/**
 * Writes a page's name as MoinMoin names its folder: each run of bytes other than `A-Z a-z 0-9 _` in parentheses, as hex digits.
 *
 * @example
 * quoteName("Café/Menu") // "Caf(c3a92f)Menu"
 */
export function quoteName(name: string): string {
	quoteNameSignature.check(name);
	return name.replace(
		/[^A-Za-z0-9_]+/g,
		(run) => `(${Buffer.from(run).toString("hex")})`,
	);
}

/** The name of a page, and the problem of the folder's name. */
export interface UnquotedName {
	name: string;
	problem?: ProblemCode;
}

/** `(…)` of hex digits, any number of them in a row. */
const GROUPS = /(?:\([0-9A-Fa-f]+\))+/g;

/** Writes a quoted name as `quoteName` does; older versions wrote a group for each byte, and capital digits. */
export const canonicalQuoting = (quoted: string): string =>
	quoted.replace(
		GROUPS,
		(groups) => `(${groups.replace(/[()]/g, "").toLowerCase()})`,
	);

/**
 * Reads the name of a folder; damaged names as well as can be.
 *
 *     Caf(c3a9)        Café        (28)c3a9(29)  é, quoted twice
 *     Caf(c3a9(20)     kept: a bare parenthesis stays as it is
 *     A(2)             kept, an odd number of digits
 *     A(e9)            Aé, not UTF-8 and so read as Windows-1252
 *
 * @param quoted the folder's name.
 * @param decode decodes names that are not UTF-8.
 * @returns the name of the page, and a problem.
 */
export function unquoteName(
	quoted: string,
	decode: Decoder = decodeText,
): UnquotedName {
	unquoteNameSignature.check(quoted, decode);
	const once = unquoteOnce(quoted, decode);
	if (once.problem !== undefined || !once.name.includes("(")) return once;
	const twice = unquoteOnce(once.name, decode);
	return isQuotedTwice(once.name, twice.name)
		? { name: twice.name, problem: "name-quoted-twice" }
		: once;
}

/** How names of folders become names of pages. */
export interface NameRules {
	decode: Decoder;
	/** `data_format_revision` of the wiki: up to 1.5, `_` is a blank. */
	format: number | undefined;
}

/**
 * The name by which a wiki knows a page: up to format 1.5, `_` and blank are the same, so that each `_` becomes a blank.
 *
 * @param format `data_format_revision`, if it is known.
 * @example
 * pageNameIn("Front_Page", 1_050_300) // "Front Page"
 */
export const pageNameIn = (name: string, format: number | undefined): string =>
	format !== undefined && format < FIRST_19 ? name.replaceAll("_", " ") : name;

/**
 * Reads the name of a page's folder.
 *
 * @param directory the folder's name.
 * @param isMisencoded whether the bytes of the folder's name are not UTF-8.
 */
export function folderName(
	directory: string,
	isMisencoded: boolean,
	{ decode, format }: NameRules,
): UnquotedName {
	const unquoted = unquoteName(directory, decode);
	const name = pageNameIn(unquoted.name, format);
	if (isMisencoded) return { name, problem: "name-not-utf8" };
	return { ...unquoted, name };
}

/** The name of the folder in which a wiki of a format keeps a page. */
export const folderNameOf = (
	name: string,
	format: number | undefined,
): string =>
	format !== undefined && format < FIRST_19
		? quoteName(name.replaceAll(" ", "_"))
		: quoteName(name);

/**
 * Whether a name is what quoting makes of another one. Names such as `Report(2021)` and `Engine(3d)` are left alone: only letters
 * beyond ASCII show that the parentheses are no part of the name.
 */
const isQuotedTwice = (name: string, unquoted: string): boolean =>
	/[^\p{ASCII}]/u.test(unquoted) && quoteName(unquoted) === name;

function unquoteOnce(quoted: string, decode: Decoder): UnquotedName {
	// Most names.
	if (!quoted.includes("(")) return { name: Buffer.from(quoted).toString() };
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
	const { text, isUtf8 } = decode(all);
	if (!isUtf8) problem = "name-not-utf8";
	return { name: text, ...(problem !== undefined && { problem }) };
}
