/** What both dialects spell alike: the beginnings of lines, and the characters that tokens start with. */
import type { TokenType } from "chevrotain";
import ranges from "./data/chartypes.json";
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
} from "./lines";
import type { Scan } from "./scan";
import { anyCharacter, type Matcher, match } from "./spell";
import * as t from "./vocabulary";

/** First match wins: a number before a term before a bullet, a row before other indented text (6.1). */
export const lineTokens = (
	scan: Scan,
	dialect: string,
	instruction: Matcher,
	hasRemarks: boolean,
): TokenType[] =>
	(
		[
			[t.Instruction, instruction],
			[t.Comment, comment],
			[t.ForeignBody, foreignBody],
			[t.BlankLine, blankLine],
			[t.Heading, heading],
			[t.RemarkEnd, hasRemarks ? remarkEnd : never],
			[t.NumberMarker, numberMarker],
			[t.Term, term(scan)],
			[t.BulletMarker, bulletMarker],
			[t.DotMarker, dotMarker],
			[t.RowStart, rowStart],
			[t.Indentation, indentation],
			[t.LineStart, plainLine],
		] as const
	).map(([abstract, matcher]) => match(scan, dialect, abstract, "\n", matcher));

/** What a dialect does not have. */
const never: Matcher = () => -1;

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
