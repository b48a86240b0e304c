/** Marks that switch formatting on and off (specification, 11.2 and 13). */
import { codeBefore, isSpace } from "../chars";
import {
	type InlineDefinition,
	literalToken,
	type Matcher,
	matcherToken,
	regexToken,
} from "../definitions";
import {
	type Mark,
	type MarkTokenName,
	markNames,
	marks,
	switches,
} from "../marks";
import type { Quotes } from "../payloads";
import type { Scan } from "../scan";
import { type NamedTokenType, t } from "../vocabulary";

const QUOTE = 0x27;
const SLASH = 0x2f;
const STAR = 0x2a;

/** How a dialect writes the token of a mark; `undefined` if it has none. */
export type MarkSyntax =
	| ((type: NamedTokenType<MarkTokenName>) => InlineDefinition)
	| undefined;

/** How a dialect writes all of them. */
export type MarkTable = Readonly<Record<MarkTokenName, MarkSyntax>>;

/** The definitions of a dialect's marks. */
export const markTokens = (table: MarkTable): InlineDefinition[] =>
	switches.flatMap(([name]) => table[name]?.(t[name]) ?? []);

/** The marks that a dialect has. */
export const marksOf = (table: MarkTable): ReadonlySet<Mark> =>
	new Set(
		markNames.filter((mark) =>
			(Object.keys(marks[mark].tokens) as MarkTokenName[]).some(
				(name) => table[name] !== undefined,
			),
		),
	);

/** Always the same string. */
export const sign =
	(literal: string): MarkSyntax =>
	(type) =>
		literalToken(type, literal);

/** A string, and one blank after it if there is one. */
const signAndBlank =
	(literal: string): MarkSyntax =>
	(type) =>
		regexToken(type, [literal], new RegExp(`${literal.replace("+", "\\+")} ?`));

/** What both dialects write alike. */
export const sharedMarks = {
	Strong: sign(marks.strong.on),
	Emphasis: sign(marks.emphasis.on),
	Underline: sign(marks.underline.on),
	SmallerOn: signAndBlank(marks.smaller.on),
	SmallerOff: sign(marks.smaller.off),
	LargerOn: signAndBlank(marks.larger.on),
	LargerOff: sign(marks.larger.off),
};

/**
 * Five quotes, if no sixth follows and something else does. What ends the run of other characters after them decides the
 * order: two quotes make strong the outer one, anything else emphasis.
 *
 *     '''''a'' b'''
 *     ^^^^^ ^^
 */
export const strongEmphasis = (scan: Scan): InlineDefinition => {
	const quotes = scan.memo("'");
	const matcher: Matcher<Quotes> = (at, offset) => {
		const { text } = at;
		const end = offset + 5;
		if (!text.startsWith("'''''", offset) || text.charCodeAt(end) === QUOTE)
			return -1;
		if (at.isLineEnd(end) && at.isAfterBlock) return -1;
		const next = quotes.find(text, end);
		const isPair =
			next < at.lineEnd(end) &&
			text.charCodeAt(next + 1) === QUOTE &&
			text.charCodeAt(next + 2) !== QUOTE;
		return { outer: isPair ? "strong" : "emphasis", end };
	};
	return matcherToken(t.StrongEmphasis, ["'''''"], matcher);
};

/** `/* ` at the start of a line or after white space; takes one blank along (11.2). */
const remarkStart: Matcher<undefined> = (scan, offset) => {
	const { text } = scan;
	if (
		text.charCodeAt(offset + 1) !== STAR ||
		!isSpace(codeBefore(text, offset)) ||
		!scan.isBlank(offset + 2)
	)
		return -1;
	return scan.isLineEnd(offset + 2) ? offset + 2 : offset + 3;
};

/** White space, then the end of a remark, then white space (11.2). */
const remarkEnd: Matcher<undefined> = (scan, offset) => {
	const { text } = scan;
	if (
		text.charCodeAt(offset + 1) !== STAR ||
		text.charCodeAt(offset + 2) !== SLASH
	)
		return -1;
	return scan.isBlank(offset + 3) ? offset + 3 : -1;
};

export const remarkOn: MarkSyntax = (type) =>
	matcherToken(type, ["/*"], remarkStart);

export const remarkOff: MarkSyntax = (type) =>
	matcherToken(type, [[isSpace, (code) => code === STAR]], remarkEnd);
