/** Preformatted and parser blocks, `{{{`, `{{{#!wiki`, `{{{#!csv`: the tokens that go beyond the end of a line (specification, 10 and 22.9). */
import { SPACES, skipBlanks, trim } from "../chars";
import { type Match, type Matcher, matcherToken } from "../definitions";
import { NextIndex } from "../memo";
import type { BlockParts } from "../payloads";
import type { Scan } from "../scan";
import { t } from "../vocabulary";

const BRACE = 0x7b;
const WORD = /[\p{L}\p{N}_]*/uy;
const HEAD19 = new RegExp(
	`^(?:#!(?:[\\p{L}\\p{N}_]*)(?:[${SPACES}].*)?|[${SPACES}]*)$`,
	"u",
);

/** The block up to its end marker, whose offset is below 0 if it is missing. What follows on that line belongs to the same line (10.2). */
function blockUpTo(
	scan: Scan,
	head: string,
	body: number,
	marker: number,
	width: number,
): Match<BlockParts> {
	const closed = marker >= 0;
	const bodyEnd = closed ? marker : scan.text.length;
	scan.isAfterBlock = true;
	const end = closed ? bodyEnd + width : bodyEnd;
	return { head, body, bodyEnd, closed, end };
}

/**
 * `{{{` with more braces, or with a word, which the end marker repeats; then `#!parser arguments` or nothing (10.1).
 *
 *     {{{word#!python
 *     print "}}}"
 *     word}}}
 */
const matcher19: Matcher<BlockParts> = (scan, offset) => {
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
	return blockUpTo(scan, head, body, text.indexOf(marker, body), marker.length);
};

const PARSERS15 =
	"wiki|plain|python|java|pascal|cplusplus|rst|CSV|irc|docbook|xslt";
const PARSER15 = new RegExp(
	`^#![${SPACES}]*(?:${PARSERS15})(?![^${SPACES}])`,
	"u",
);

/** Whether 1.5 hands the block to a parser: named after the braces, or at the start of the next line (22.9). */
export function namesParser15(line: string): boolean {
	return PARSER15.test(line);
}

/** `{{{` with anything after it (22.9). */
const matcher15: Matcher<BlockParts> = (scan, offset) => {
	const { text } = scan;
	if (!text.startsWith("{{{", offset)) return -1;
	const body = scan.lineEnd(offset);
	const head = text.slice(offset + 3, body);
	const next = skipBlanks(text, body + 1);
	const named =
		namesParser15(head) ||
		(trim(head) === "" && namesParser15(text.slice(next, scan.lineEnd(next))));
	const marker = named ? text.indexOf("}}}", body) : plainEnd15(scan, body);
	const block = blockUpTo(scan, head, body, marker, 3);
	if (named) scan.freshStart = block.end;
	return block;
};

/**
 * The first `}}}` that is a token of its own; -1 if there is none. Lines inside are cut into inline tokens as any others,
 * and what another token holds does not end the block; nor does anything in a comment.
 *
 *     {{{
 *     a `}}}` b {{{c}}} [http://d e}}}]
 *     ## }}}
 *     }}}
 *     ^^^
 */
function plainEnd15(scan: Scan, body: number): number {
	const { text, inRow } = scan;
	const feeds = new NextIndex("\n");
	let line = body + 1;
	let at = line;
	let close = text.indexOf("}}}", at);
	while (close >= 0 && at !== close) {
		for (
			let feed = feeds.find(text, line);
			feed < close;
			feed = feeds.find(text, line)
		)
			line = feed + 1;
		at = Math.max(at, line);
		if (at === line && text.startsWith("##", line))
			at = Math.min(feeds.find(text, line), text.length);
		while (at < close) at = Math.max(at + 1, scan.tokenEnd(at));
		if (at > close) close = text.indexOf("}}}", at);
	}
	scan.inRow = inRow;
	return close;
}

export const block19 = matcherToken(t.Block, ["{{{"], matcher19);
export const block15 = matcherToken(t.Block, ["{{{"], matcher15);
