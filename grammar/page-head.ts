/** Processing instructions at the head of a page (specification, 1.1 and 1.2): the lexer and the reader of dumps share these rules. */
import { trim } from "./chars";

const HASH = 0x23;

/** A byte order mark, where it would hide the markup of the first line. */
const HIDING_MARK = /^\uFEFF(?![\p{L}\p{N}])/u;

/** How many characters at the beginning of a page are no part of its first line: a byte order mark, or none. */
export const headStart = (page: string): number =>
	HIDING_MARK.test(page) ? 1 : 0;

/**
 * Whether 1.9 takes a line off the head of a page as an instruction: it begins with `#`, and is neither a comment nor `#` alone.
 *
 * @param start offset of the line.
 * @param end offset of its end.
 */
export const isInstructionLine = (
	text: string,
	start: number,
	end: number,
): boolean =>
	text.charCodeAt(start) === HASH &&
	text.charCodeAt(start + 1) !== HASH &&
	end > start + 1;

/**
 * Splits an instruction into its verb, in lower case, and the rest without white space around it.
 *
 * @example
 * splitInstruction("#ACL  All:read ") // { name: "acl", value: "All:read" }
 */
export function splitInstruction(line: string): {
	name: string;
	value: string;
} {
	const [, name = "", rest = ""] = /^#(\S*)(.*)$/s.exec(line) ?? [];
	return { name: name.toLowerCase(), value: trim(rest) };
}

/** What the body of a page begins with if it is XSLT. */
export const XML_START = "<?xml";
