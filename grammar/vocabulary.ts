/**
 * The tokens that the rules name, whatever their syntax. A dialect (`dialects/`) defines how each is written.
 *
 * Tokens of the first group begin a line and include the line feed in front of it; all others are within a line, and only
 * `Block` goes beyond its end.
 */
import { createToken, type IToken, type TokenType } from "chevrotain";
import { type MarkTokenName, switches } from "./marks";
import type { Payloads } from "./payloads";

const lineNames = [
	"Instruction",
	"ForeignBody",
	"Comment",
	"BlankLine",
	"Heading",
	"RemarkEnd",
	"NumberMarker",
	"Term",
	"BulletMarker",
	"DotMarker",
	"RowStart",
	"Indentation",
	"LineStart",
] as const;

const inlineNames = [
	"Text",
	"Entity",
	"Smiley",
	"NoLink",
	"StrongEmphasis",
	"Superscript",
	"Subscript",
	"InlineCode",
	"Link",
	"SingleBracketLink",
	"QuotedLink",
	"Url",
	"Email",
	"Interwiki",
	"WikiName",
	"Transclusion",
	"Macro",
	"Block",
	"Rule",
	"Cell",
	"RowEnd",
] as const;

export type LineTokenName = (typeof lineNames)[number];
export type InlineTokenName = (typeof inlineNames)[number] | MarkTokenName;
export type TokenName = LineTokenName | InlineTokenName;

/** Type of the tokens of one name. */
export interface NamedTokenType<N extends TokenName = TokenName>
	extends TokenType {
	name: N;
	tokenTypeIdx: number;
}

/** What the lexer notes about tokens of a name. */
export type PayloadOf<N extends TokenName> = N extends keyof Payloads
	? Payloads[N]
	: undefined;

/** A token of the lexer; its image is cut out of the text when it is asked for. */
export interface Token<N extends TokenName = TokenName> extends IToken {
	/** Offset in the lexer's text of the character after it. */
	end: number;
	payload: PayloadOf<N>;
}

const create = (name: string): TokenType => createToken({ name });

/** Every token that a rule may name. */
export const vocabulary: readonly TokenType[] = [
	...lineNames,
	...inlineNames,
	...switches.map(([name]) => name),
].map(create);

/** The token types by their names. */
export const t = Object.fromEntries(
	vocabulary.map((type) => [type.name, type]),
) as { readonly [N in TokenName]: NamedTokenType<N> };
