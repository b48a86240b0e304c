/** Preformatted and parser blocks: the tokens that go beyond the end of a line (rule book, 10 and 22.9). */
import { SPACES, skipBlanks, trim } from "../chars";
import { NextIndex } from "../memo";
import type { Scan } from "../scan";
import type { Matcher } from "./spell";

/**
 * What a block is made of. Offsets are those of the lexer's text.
 *
 *     {{{#!python x=1      head   "#!python x=1"
 *     print                body   from the line feed behind the head …
 *     }}}                  end    … up to the end marker, or to the end of the text
 */
export interface BlockParts {
	/** What stands behind the opening marker on its line. */
	head: string;
	/** Start of the body: the line feed that ends the head. */
	body: number;
	/** End of the body: where the end marker starts. */
	end: number;
	/** Whether the end marker is there. */
	closed: boolean;
}

const BRACE = 0x7b;
const WORD = /[\p{L}\p{N}_]*/uy;
const HEAD19 = new RegExp(
	`^(?:#!(?:[\\p{L}\\p{N}_]*)(?:[${SPACES}].*)?|[${SPACES}]*)$`,
	"u",
);

/** The end of the block from where its end marker was found. What follows on that line is glued to it (10.2). */
function blockEnd(
	scan: Scan,
	head: string,
	body: number,
	marker: number,
	width: number,
): number {
	const closed = marker >= 0;
	const end = closed ? marker : scan.text.length;
	scan.payload = { head, body, end, closed } satisfies BlockParts;
	scan.glued = true;
	return closed ? end + width : end;
}

/**
 * `{{{` with more braces, or with a word, which the end marker repeats; then `#!parser arguments` or nothing (10.1).
 *
 *     {{{word#!python
 *     print "}}}"
 *     word}}}
 */
export const block19: Matcher = (scan, offset) => {
	const { text } = scan;
	if (!text.startsWith("{{{", offset)) return -1;
	let start = offset + 3;
	let marker = "}}}";
	if (text.charCodeAt(start) === BRACE) {
		while (text.charCodeAt(start) === BRACE) start++;
		marker = "}".repeat(start - offset);
	} else {
		WORD.lastIndex = start;
		WORD.test(text);
		marker = text.slice(start, WORD.lastIndex) + marker;
		start = WORD.lastIndex;
	}
	const body = scan.lineEnd(start);
	const head = text.slice(start, body);
	if (!HEAD19.test(head)) return -1;
	return blockEnd(scan, head, body, text.indexOf(marker, body), marker.length);
};

const PARSERS15 =
	"wiki|plain|python|java|pascal|cplusplus|rst|CSV|irc|docbook|xslt";
const PARSER15 = new RegExp(
	`^#![${SPACES}]*(?:${PARSERS15})(?![^${SPACES}])`,
	"u",
);

/** Whether 1.5 hands the block to a parser: named behind the braces, or at the start of the next line (22.9). */
export function namesParser15(line: string): boolean {
	return PARSER15.test(line);
}

/** `{{{` with anything behind it (22.9). */
export const block15: Matcher = (scan, offset) => {
	const { text } = scan;
	if (!text.startsWith("{{{", offset)) return -1;
	const body = scan.lineEnd(offset);
	const head = text.slice(offset + 3, body);
	const next = skipBlanks(text, body + 1);
	const named =
		namesParser15(head) ||
		(trim(head) === "" && namesParser15(text.slice(next, scan.lineEnd(next))));
	const marker = named ? text.indexOf("}}}", body) : plainEnd15(text, body);
	const end = blockEnd(scan, head, body, marker, 3);
	if (named) scan.freshStart = end;
	return end;
};

/** The first `}}}` that is in no `##` line and belongs to no `{{{…}}}` within its line; -1 if there is none. */
function plainEnd15(text: string, body: number): number {
	const closers = new NextIndex("}}}");
	const openers = new NextIndex("{{{");
	let line = body + 1;
	while (line <= text.length) {
		const feed = text.indexOf("\n", line);
		const end = feed < 0 ? text.length : feed;
		let at = line;
		while (!text.startsWith("##", line)) {
			const close = closers.find(text, at);
			if (close >= end) break;
			const open = openers.find(text, at);
			const inner = open < close ? closers.find(text, open + 3) : end;
			if (inner >= end) return close;
			at = inner + 3;
		}
		line = end + 1;
	}
	return -1;
}
