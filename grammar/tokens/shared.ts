/** What both dialects spell alike: the beginnings of lines, and the characters that tokens start with. */
import type { TokenType } from "chevrotain";
import ranges from "../data/chartypes.json";
import type { Scan } from "../scan";
import * as t from "../vocabulary";
import {
	blankLine,
	bulletMarker,
	comment,
	dotMarker,
	foreignBody,
	heading,
	indentation,
	numberMarker,
	plainLine,
	remarkEnd,
	rowStart,
	term,
	wordLine,
} from "./lines";
import { anyCharacter, type Matcher, match } from "./spell";

/**
 * First match wins: the head before a body that is no markup, a number before a term before a bullet, a row before other
 * indented text (6.1). What excludes each other anyway stands in the order of how often it occurs.
 */
export const lineTokens = (
	scan: Scan,
	dialect: string,
	instruction: Matcher,
	hasRemarks: boolean,
): TokenType[] => {
	const line = (abstract: TokenType, matcher: Matcher, name = ""): TokenType =>
		match(scan, name + dialect, abstract, "\n", matcher);
	return [
		line(t.Instruction, instruction),
		line(t.Comment, comment),
		line(t.ForeignBody, foreignBody),
		line(t.BlankLine, blankLine),
		line(t.LineStart, wordLine, "Word"),
		...(hasRemarks ? [line(t.RemarkEnd, remarkEnd)] : []),
		line(t.NumberMarker, numberMarker),
		line(t.Term, term(scan)),
		line(t.BulletMarker, bulletMarker),
		line(t.Heading, heading),
		line(t.DotMarker, dotMarker),
		line(t.RowStart, rowStart),
		line(t.Indentation, indentation),
		line(t.LineStart, plainLine),
	];
};

const codes = (pairs: readonly number[][]): number[] =>
	pairs.flatMap(([from = 0, to = from]) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index),
	);

/** One code for each stretch of 256 beyond the first. */
const beyondLatin = anyCharacter.filter((code) => code > 255);

/** Capitals, and what may stand before a name. */
export const nameStarts: readonly number[] = [
	...new Set([...codes(ranges.upper), 0x2f, 0x2e]),
];

/** White space but for the line feed. */
export const spaceStarts: readonly number[] = codes(ranges.spaces).filter(
	(code) => code !== 10,
);

/** Word characters and `-.+`; beyond Latin-1 any character. */
export const emailStarts: readonly number[] = [
	...anyCharacter.filter(
		(code) => code < 256 && /[\p{L}\p{N}_.+-]/u.test(String.fromCharCode(code)),
	),
	...beyondLatin,
];

/** First characters of smileys. */
export const smileyStarts = (smileys: readonly string[]): string =>
	[...new Set(smileys.map((face) => face.charAt(0)))].join("");
