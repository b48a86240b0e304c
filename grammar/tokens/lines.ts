/**
 * How lines begin (rule book, sections 1.3 and 3 to 11): each of these tokens starts with the line feed in front of its
 * line. All of it is the same in both dialects but for the instructions at a page's head.
 */
import { isSpace, isWord, SPACES, skipBlanks } from "../chars";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

const FEED = 0x0a;
const EQUALS = 0x3d;
const STAR = 0x2a;
const SLASH = 0x2f;
const DOT = 0x2e;
const PIPE = 0x7c;
const HASH = 0x23;

/** A line that starts anew: no row, and a blank is appended to it. */
function lineStart(scan: Scan, end: number): number {
	if (end >= 0) {
		scan.inRow = false;
		scan.glued = false;
		scan.head = "over";
	}
	return end;
}

/** What MoinMoin's parser itself takes for an instruction: a prefix, in any case (1.3). */
const PREFIX =
	/#(?:format|refresh|redirect|deprecated|pragma|form|acl|language)/iy;

/** Whether a verb is one that 1.5 reads as an instruction. */
export function isInstruction15(verb: string): boolean {
	PREFIX.lastIndex = 0;
	return PREFIX.test(`#${verb}`);
}

/** `#verb rest` at the head of a 1.5 page or of a section in either dialect. */
export const instruction15: Matcher = (scan, offset) => {
	if (scan.head === "over" || scan.text.charCodeAt(offset + 1) !== HASH)
		return -1;
	PREFIX.lastIndex = offset + 1;
	return PREFIX.test(scan.text) ? instructionEnd(scan, offset) : -1;
};

/** At the head of a 1.9 page every line is taken off that begins with `#`, but for one that is nothing else (1.2). */
export const instruction19: Matcher = (scan, offset) => {
	if (scan.head !== "page") return instruction15(scan, offset);
	if (
		scan.text.charCodeAt(offset + 1) !== HASH ||
		scan.text.charCodeAt(offset + 2) === HASH
	)
		return -1;
	return scan.isLineEnd(offset + 2) ? -1 : instructionEnd(scan, offset);
};

function instructionEnd(scan: Scan, offset: number): number {
	const end = scan.lineEnd(offset + 1);
	const format = /^#format[^\S\n]+(\S+)/i.exec(
		scan.text.slice(offset + 1, end),
	);
	if (format !== null && scan.head === "page")
		scan.format = format[1]?.toLowerCase();
	return end;
}

/** A page whose `#format` is not wiki, or that is XML, has no markup (1.2). */
export const foreignBody: Matcher = (scan, offset) => {
	if (scan.head !== "page") return -1;
	const isXml =
		scan.format === undefined && scan.text.startsWith("<?xml", offset + 1);
	if (!isXml && (scan.format ?? "wiki") === "wiki") return -1;
	return lineStart(scan, scan.text.length);
};

/**
 * `## text`; in the head it does not end the head (11.1).
 */
export const comment: Matcher = (scan, offset) => {
	if (
		scan.text.charCodeAt(offset + 1) !== HASH ||
		scan.text.charCodeAt(offset + 2) !== HASH
	)
		return -1;
	const head = scan.head;
	const end = lineStart(scan, scan.lineEnd(offset + 1));
	scan.head = head;
	return end;
};

export const blankLine: Matcher = (scan, offset) => {
	const { start, first } = scan.lineAt(offset);
	return first === FEED || Number.isNaN(first) ? lineStart(scan, start) : -1;
};

/**
 * At the margin; the runs are equally long, each with white space beside it, and nothing follows (5).
 *
 *     == Members ==
 *     ^^         ^^
 */
export const heading: Matcher = (scan, offset) => {
	const { text } = scan;
	if (text.charCodeAt(offset + 1) !== EQUALS) return -1;
	let open = offset + 1;
	while (text.charCodeAt(open) === EQUALS) open++;
	const depth = open - offset - 1;
	const end = scan.lineEnd(open);
	const close = end - depth;
	if (
		close - open < 2 ||
		!isSpace(text.charCodeAt(open)) ||
		!isSpace(text.charCodeAt(close - 1))
	)
		return -1;
	for (let at = close; at < end; at++)
		if (text.charCodeAt(at) !== EQUALS) return -1;
	return lineStart(scan, end);
};

/**
 * The mark that ends a remark may stand where a bullet would, and is tried first: the line is indented and has no
 * marker. The blank belongs to the mark, which follows as a token of its own.
 */
export const remarkEnd: Matcher = (scan, offset) => {
	const { text } = scan;
	const { start, first } = scan.lineAt(offset);
	if (
		first !== STAR ||
		start !== offset + 2 ||
		text.charCodeAt(offset + 3) !== SLASH ||
		scan.isLineEnd(offset + 1)
	)
		return -1;
	const isEnd =
		scan.isLineEnd(offset + 4) || isSpace(text.charCodeAt(offset + 4));
	return isEnd ? lineStart(scan, offset + 1) : -1;
};

const NUMBER = /(?:\d+|[aAiI])\.(?:#\d+)?/y;

/** Whether a number can begin with a character: a digit, or one of `a A i I`. */
const isNumber = (code: number): boolean =>
	(code >= 0x30 && code <= 0x39) || /[aAiI]/.test(String.fromCharCode(code));

/**
 * ` 1. `, ` a. `, ` i.#3 `: exactly one blank belongs to the marker (6.1).
 */
export const numberMarker: Matcher = (scan, offset) => {
	const { start, first } = scan.lineAt(offset);
	if (start === offset + 1 || !isNumber(first)) return -1;
	NUMBER.lastIndex = start;
	if (!NUMBER.test(scan.text)) return -1;
	const end = NUMBER.lastIndex;
	if (!scan.isLineEnd(end) && !isSpace(scan.text.charCodeAt(end))) return -1;
	return lineStart(scan, scan.isLineEnd(end) ? end : end + 1);
};

/**
 * ` term:: `: everything up to the first `::` with white space behind it (7).
 *
 *      term:: definition
 *     ^^^^^^^^^
 *
 * The payload says whether the line has the shape of a row as well.
 */
export const term = (scan: Scan): Matcher => {
	const marks = scan.memo(new RegExp(`::(?=[${SPACES}]|$)`, "gu"));
	return (_, offset) => {
		const { start } = scan.lineAt(offset);
		if (start === offset + 1) return -1;
		const mark = marks.find(scan.text, start);
		if (mark >= scan.lineEnd(start)) return -1;
		const row = isRow(scan, start);
		scan.payload = row;
		return lineStart(scan, scan.isLineEnd(mark + 2) ? mark + 2 : mark + 3);
	};
};

/** A marker that takes all blanks behind it (6.1). */
const marker =
	(code: number): Matcher =>
	(scan, offset) => {
		const { start, first } = scan.lineAt(offset);
		if (start === offset + 1 || first !== code) return -1;
		return lineStart(scan, skipBlanks(scan.text, start + 1));
	};

/** ` * `: takes all blanks behind it (6.1). */
export const bulletMarker = marker(STAR);
/** ` . `: an item without bullet. */
export const dotMarker = marker(DOT);

/** `||…||` and nothing behind it (8.1). */
function isRow(scan: Scan, start: number): boolean {
	const { text } = scan;
	if (text.charCodeAt(start) !== PIPE || text.charCodeAt(start + 1) !== PIPE)
		return false;
	const end = scan.lineEnd(start);
	return (
		end - start >= 4 &&
		text.charCodeAt(end - 1) === PIPE &&
		text.charCodeAt(end - 2) === PIPE
	);
}

/** What stands in front of a table row: the line feed and the indentation. */
export const rowStart: Matcher = (scan, offset) => {
	const { start, first } = scan.lineAt(offset);
	if (first !== PIPE || !isRow(scan, start)) return -1;
	lineStart(scan, start);
	scan.inRow = true;
	return start;
};

/** Indented text without a marker (6.3). */
export const indentation: Matcher = (scan, offset) => {
	const { start } = scan.lineAt(offset);
	return start === offset + 1 ? -1 : lineStart(scan, start);
};

/** Text at the margin. */
export const plainLine: Matcher = (scan, offset) => lineStart(scan, offset + 1);

/** Text at the margin that begins with a character no other line begins with. */
export const wordLine: Matcher = (scan, offset) =>
	isWord(scan.text.charCodeAt(offset + 1)) ? lineStart(scan, offset + 1) : -1;
