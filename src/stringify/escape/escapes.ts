/** How text is written that would be read as markup (specification, section 20): what to do about each token. */
import type { TokenType } from "chevrotain";
import { isCased } from "../../../grammar/chars";
import { type Token, t } from "../../../grammar/vocabulary";
import { escapedCharacter, mark, type Piece, text } from "./pieces";

/** Which characters of a token become entities, by their offsets in what of it is text; the token can be longer. */
type Offsets = (image: string, length: number) => number[];

const first: Offsets = () => [0];
/** One quote left alone is text. */
const allButLast: Offsets = (image, length) =>
	Array.from(
		{ length: Math.min(image.length, length - 1) },
		(_, index) => index,
	);
/** Of the braces that it starts with, no two are left side by side. */
const braces: Offsets = (image) => {
	const count = /^\{*/.exec(image)?.[0].length ?? 0;
	return count === 0
		? [0]
		: Array.from(
				{ length: Math.ceil((count - 1) / 2) || 1 },
				(_, index) => index * 2,
			);
};
const at =
	(character: string): Offsets =>
	(image) => [Math.max(0, image.indexOf(character))];
/** Three dashes are text. */
const everyFourth: Offsets = (image) =>
	Array.from({ length: Math.ceil(image.length / 4) }, (_, index) => index * 4);

/** Of commas alone no two are left side by side: what is left of many tokens in a row would be read as others. */
const commas: Offsets = (image) => (image === ",,,," ? [0, 2] : [0]);

/** Tokens that are not written otherwise by their first character alone. */
const OFFSETS: ReadonlyMap<TokenType | undefined, Offsets> = new Map<
	TokenType | undefined,
	Offsets
>([
	[t.Email, at("@")],
	[t.Url, at(":")],
	[t.Interwiki, at(":")],
	[t.Strong, allButLast],
	[t.Emphasis, allButLast],
	[t.StrongEmphasis, allButLast],
	[t.Rule, everyFourth],
	[t.Block, braces],
	[t.InlineCode, braces],
	[t.Transclusion, braces],
	[t.RemarkOff, at("*")],
	[t.Subscript, commas],
]);

/** A token in what should be text. */
export interface Mistake {
	token: Token;
	/** Where in the text it starts; before it, if a mark in front is part of the token. */
	start: number;
}

/**
 * Text that tokens were found in, in pieces that are read as that text.
 *
 * @param mistakes in order.
 * @param before the character in front of the text.
 */
export function escapeTokens(
	value: string,
	mistakes: readonly Mistake[],
	before: string,
): Piece[] {
	const term = mistakes.find(({ token }) => token.tokenType === t.Term);
	if (term !== undefined) return escapeTerm(value, term);
	const cuts = mistakes.map(({ start }) => Math.max(0, start));
	return [
		text(value.slice(0, cuts[0])),
		...mistakes.flatMap(({ token, start }, index) => {
			const cut = cuts[index] ?? 0;
			return escapeToken(
				value.slice(cut, cuts[index + 1]),
				start - cut,
				token,
				cut === 0 ? before : value.charAt(cut - 1),
			);
		}),
	];
}

/** The colons after a term; the line may begin in a mark in front of the text. */
function escapeTerm(value: string, { token, start }: Mistake): Piece[] {
	const colon = Math.max(0, start + token.image.lastIndexOf("::"));
	return [
		text(value.slice(0, colon)),
		escapedCharacter(":"),
		text(value.slice(colon + 1)),
	];
}

/**
 * Text that begins with a token, in pieces that are read as that text.
 *
 * @param value the text.
 * @param start 0, or less if a mark in front is part of the token.
 * @param before the character in front of the text.
 */
function escapeToken(
	value: string,
	start: number,
	token: Token,
	before: string,
): Piece[] {
	const image = token.image.slice(-start, value.length - start);
	if (token.tokenType === t.WikiName && start === 0) {
		const name = image.replace(/#.*$/s, "");
		const asEntity: Piece[] = [
			escapedCharacter(name.charAt(0)),
			text(name.slice(1)),
		];
		const escaped: Piece[] =
			before === "/" || before === "!" || isCased(before.charCodeAt(0))
				? asEntity
				: [{ ...mark(`!${name}`), escaped: name, fallback: () => asEntity }];
		return [...escaped, text(value.slice(name.length))];
	}
	const pieces: Piece[] = [];
	let done = 0;
	for (const offset of offsetsIn(token, image, start < 0)) {
		pieces.push(
			text(image.slice(done, offset)),
			escapedCharacter(image.charAt(offset)),
		);
		done = offset + 1;
	}
	return [...pieces, text(value.slice(done))];
}

/** After the beginning of a line the mark that makes the token what it is. */
function offsetsIn(token: Token, image: string, inLine: boolean): number[] {
	if (inLine) {
		if (token.tokenType === t.NumberMarker)
			return [Math.max(0, image.indexOf("."))];
		return [Math.max(0, image.search(/[^ ]/u))];
	}
	return (OFFSETS.get(token.tokenType) ?? first)(image, token.image.length);
}
