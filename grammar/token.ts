/** Tokens as the lexer makes them. */
import type { IToken, TokenType } from "chevrotain";

/** A stretch of the text. Its image is cut out only when asked for, which most tokens never are. */
export class SourceToken implements IToken {
	constructor(
		readonly tokenType: TokenType,
		readonly tokenTypeIdx: number,
		private readonly text: string,
		readonly startOffset: number,
		/** Offset of the character after it. */
		readonly end: number,
		readonly payload: unknown,
	) {}

	get image(): string {
		return this.text.slice(this.startOffset, this.end);
	}
}
