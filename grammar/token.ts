/** Tokens as the lexer makes them. */
import type { IToken, TokenType } from "chevrotain";

/** A stretch of the text. Its image is cut out only when asked for, which most tokens never are. */
export class SourceToken implements IToken {
	constructor(
		readonly tokenType: TokenType,
		readonly tokenTypeIdx: number,
		private readonly text: string,
		/** That of a line feed in front of the text is -1. */
		readonly startOffset: number,
		/** Offset of the character after it. */
		readonly end: number,
		readonly payload: unknown,
	) {}

	get image(): string {
		const { text, startOffset, end } = this;
		return startOffset < 0
			? `\n${text.slice(0, end)}`
			: text.slice(startOffset, end);
	}
}
