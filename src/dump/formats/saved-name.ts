/** Names of pages as names of files, however the file was saved (`docs/dumps.md`, section 2). */
import { decodeIfEncoded } from "../../decode-percent";
import type { Decoder } from "./decode";
import { PAGE_EXTENSION } from "./page-extension";
import {
	canonicalQuoting,
	quoteName,
	type UnquotedName,
	unquoteName,
} from "./quoted-name";

/** What a browser or wget leaves at the end of a name: the query of the page's source. In Windows, `@` is in place of `?`. */
const RAW_QUERY = /[?@](?:[^/?@]*&)?action=raw(?:&[^/?@]*)?$/i;

/** A year in parentheses, as people write it at the end of a name; to a wiki it is a blank and a punctuation mark. */
const YEAR_AT_END = /\(20\d\d\)$/;

/** What no name of a page has: control characters, bytes that are no text, blanks at an end. */
const NOT_IN_NAMES = /[\p{Cc}\uFFFD]|^\s|\s$/u;

/** Characters that quoting leaves, besides the parentheses that it writes. */
const QUOTED = /^[A-Za-z0-9_()]*$/;

/**
 * Returns the name of the page that a file holds.
 *
 *     Help(2f)Links.txt      Help%2FLinks      Links?action=raw      Links@action=raw&rev=3.txt
 *     Links (12).txt         kept: the copy of a browser
 *     Links(2024).txt        kept: a year
 *
 * @param file its name, or a part of its path.
 * @param decode decodes names that are not UTF-8.
 */
export function savedName(file: string, decode?: Decoder): UnquotedName {
	const name = withoutQuery(withoutQuery(file).replace(PAGE_EXTENSION, ""));
	const parts = decodeIfEncoded(name)
		.split("/")
		.map((part) => unquotePart(part, decode));
	const problem = parts.find((part) => part.problem !== undefined)?.problem;
	return {
		name: parts.map((part) => part.name).join("/"),
		...(problem !== undefined && { problem }),
	};
}

/** Reads a name that a wiki has quoted: quoting it again gives the same. All other parentheses are those of people and browsers. */
function unquotePart(part: string, decode?: Decoder): UnquotedName {
	const unquoted = unquoteName(part, decode);
	const { name, problem } = unquoted;
	const once = problem === "name-quoted-twice" ? quoteName(name) : name;
	const isQuoted =
		quoteName(once) === canonicalQuoting(part) &&
		!NOT_IN_NAMES.test(name) &&
		!YEAR_AT_END.test(part);
	const isDamaged = name === part && QUOTED.test(part);
	return isQuoted || isDamaged ? unquoted : { name: part };
}

/** Whether the name of a file shows how a wiki writes the name of the page. */
export const isSavedName = (file: string): boolean =>
	savedName(file).name !== file.replace(PAGE_EXTENSION, "");

const withoutQuery = (name: string): string => name.replace(RAW_QUERY, "");
