/**
 * How lines begin: headings, list items, terms of definition lists, table rows, rules, comments (specification, sections 1.3 and 3 to
 * 11). Each of these tokens starts with the line feed in front of its
 * line. Both dialects share them but for the instructions at a page's head.
 *
 * A matcher is only asked on lines that begin with one of its characters (`LinePlace`).
 */
import { isSpace, skipBlanks } from "../chars";
import { type LineDefinition, lineToken, type Matcher } from "../definitions";
import { NEVER, type NextIndex } from "../memo";
import { isInstructionLine, XML_START } from "../page-head";
import type { TermShape } from "../payloads";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const EQUALS = 0x3d;
const SLASH = 0x2f;
const PIPE = 0x7c;
const HASH = 0x23;

/** Ends the head and the row of the line before; a blank is appended to the new line. */
function beginLine(scan: Scan, end: number): number {
	scan.inRow = false;
	scan.isAfterBlock = false;
	scan.head = "body";
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
export const instruction15: Matcher<undefined> = (scan, offset) => {
	PREFIX.lastIndex = offset + 1;
	return PREFIX.test(scan.text) ? instructionEnd(scan, offset) : -1;
};

/** At the head of a 1.9 page every line is taken off that begins with `#`, but for one that is nothing else (1.2). */
export const instruction19: Matcher<undefined> = (scan, offset) => {
	if (scan.head !== "page") return instruction15(scan, offset);
	const end = scan.lineEnd(offset + 1);
	return isInstructionLine(scan.text, offset + 1, end)
		? instructionEnd(scan, offset)
		: -1;
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
const foreignBody: Matcher<undefined> = (scan, offset) => {
	if (scan.head !== "page") return -1;
	const isXml =
		scan.format === undefined && scan.text.startsWith(XML_START, offset + 1);
	if (!isXml && (scan.format ?? "wiki") === "wiki") return -1;
	return beginLine(scan, scan.text.length);
};

/** `## text`; in the head it does not end the head (11.1). */
const comment: Matcher<undefined> = (scan, offset) => {
	if (scan.text.charCodeAt(offset + 2) !== HASH) return -1;
	const { head } = scan;
	const end = beginLine(scan, scan.lineEnd(offset + 1));
	scan.head = head;
	return end;
};

const blankLine: Matcher<undefined> = (scan, offset) =>
	beginLine(scan, scan.lineEnd(offset + 1));

/**
 * At the margin; the runs are equally long, each with white space beside it, and nothing follows (5).
 *
 *     == Members ==
 *     ^^         ^^
 */
const heading: Matcher<undefined> = (scan, offset) => {
	const { text } = scan;
	let open = offset + 2;
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
	return beginLine(scan, end);
};

/**
 * The mark that ends a remark may be where a bullet would, and is tried first: the line is indented and has no marker. The
 * blank belongs to the mark, which follows as a token of its own.
 */
const remarkEnd: Matcher<undefined> = (scan, offset) => {
	const { text } = scan;
	if (
		scan.lineAt(offset).start !== offset + 2 ||
		text.charCodeAt(offset + 3) !== SLASH
	)
		return -1;
	const isEnd =
		scan.isLineEnd(offset + 4) || isSpace(text.charCodeAt(offset + 4));
	return isEnd ? beginLine(scan, offset + 1) : -1;
};

const NUMBER = /(?:\d+|[aAiI])\.(?:#\d+)?/y;

/** ` 1. `, ` a. `, ` i.#3 `: exactly one blank belongs to the marker (6.1). */
const numberMarker: Matcher<undefined> = (scan, offset) => {
	NUMBER.lastIndex = scan.lineAt(offset).start;
	if (!NUMBER.test(scan.text)) return -1;
	const end = NUMBER.lastIndex;
	if (scan.isLineEnd(end)) return beginLine(scan, end);
	return isSpace(scan.text.charCodeAt(end)) ? beginLine(scan, end + 1) : -1;
};

/**
 * ` term:: `: everything up to the first `::` with white space after it (7).
 *
 *      term:: definition
 *     ^^^^^^^^^
 *
 * The payload says whether the line has the shape of a row as well.
 */
const term =
	(colons: NextIndex): Matcher<TermShape> =>
	(scan, offset) => {
		const { text } = scan;
		const { start } = scan.lineAt(offset);
		let mark = colons.find(text, start);
		if (mark === NEVER) return -1;
		const end = scan.lineEnd(start);
		while (mark < end && !isTermEnd(scan, mark + 2))
			mark = colons.find(text, mark + 1);
		if (mark >= end) return -1;
		return {
			isRow: isRow(scan, start),
			end: beginLine(scan, Math.min(mark + 3, end)),
		};
	};

const isTermEnd = (scan: Scan, offset: number): boolean =>
	scan.isLineEnd(offset) || isSpace(scan.text.charCodeAt(offset));

/** ` * ` and ` . `: the marker takes all blanks after it (6.1). */
const marker: Matcher<undefined> = (scan, offset) =>
	beginLine(scan, skipBlanks(scan.text, scan.lineAt(offset).start + 1));

/** `||…||` and nothing after it (8.1). */
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

/** The line feed and the indentation in front of a table row. */
const rowStart: Matcher<undefined> = (scan, offset) => {
	const { start } = scan.lineAt(offset);
	if (!isRow(scan, start)) return -1;
	beginLine(scan, start);
	scan.inRow = true;
	return start;
};

/** Indented text without a marker (6.3). */
const indentation: Matcher<undefined> = (scan, offset) =>
	beginLine(scan, scan.lineAt(offset).start);

/** Text at the margin. */
const plainLine: Matcher<undefined> = (scan, offset) =>
	beginLine(scan, offset + 1);

/**
 * The definitions of the tokens that begin a line. First match wins: the head before a body that is no markup, a number
 * before a term before a bullet, a row before other indented text (6.1).
 */
export const lineTokens = (
	scan: Scan,
	instruction: Matcher<undefined>,
	hasRemarks: boolean,
): LineDefinition[] => [
	lineToken(t.Instruction, { margin: "#", head: true }, instruction),
	lineToken(t.Comment, { margin: "#" }, comment),
	lineToken(
		t.ForeignBody,
		{ margin: "any", indented: "any", head: true },
		foreignBody,
	),
	lineToken(t.BlankLine, { margin: "\n", indented: "\n" }, blankLine),
	...(hasRemarks ? [lineToken(t.RemarkEnd, { indented: "*" }, remarkEnd)] : []),
	lineToken(t.NumberMarker, { indented: "0123456789aAiI" }, numberMarker),
	lineToken(t.Term, { indented: "any" }, term(scan.memo("::"))),
	lineToken(t.BulletMarker, { indented: "*" }, marker),
	lineToken(t.Heading, { margin: "=" }, heading),
	lineToken(t.DotMarker, { indented: "." }, marker),
	lineToken(t.RowStart, { margin: "|", indented: "|" }, rowStart),
	lineToken(t.Indentation, { indented: "any" }, indentation),
	lineToken(t.LineStart, { margin: "any" }, plainLine),
];
