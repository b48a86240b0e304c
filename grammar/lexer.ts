/** Text to tokens. */
import { type IToken, Lexer, type TokenType } from "chevrotain";
import { moin15 } from "./dialects/moin15";
import { moin19 } from "./dialects/moin19";
import { type Head, Scan } from "./scan";
import type { Dialect } from "./tokens/names";
import { Text } from "./vocabulary";

/** The spellings of a dialect, and the lexer made of them when it is first needed. */
class DialectLexer {
	readonly scan = new Scan();
	readonly tokens: TokenType[];
	private made: Lexer | undefined;

	constructor(spellings: (scan: Scan) => TokenType[]) {
		this.tokens = spellings(this.scan);
	}

	/** Chevrotain tries the patterns when it makes a lexer, so that must be before there is a text. */
	get lexer(): Lexer {
		this.made ??= new Lexer(this.tokens, {
			positionTracking: "onlyOffset",
			ensureOptimizations: true,
		});
		return this.made;
	}
}

const lexers: Readonly<Record<Dialect, DialectLexer>> = {
	"1.5": new DialectLexer(moin15),
	"1.9": new DialectLexer(moin19),
};

/** The spellings of both dialects. */
export const spellings: readonly TokenType[] = [
	...lexers["1.5"].tokens,
	...lexers["1.9"].tokens,
];

/** What the lexer is told. */
export interface TokenizeOptions {
	dialect: Dialect;
	/** Whether the text is a page or the inside of a `#!wiki` block, which decides what its head may hold. */
	head: Exclude<Head, "over">;
	/** The names that 1.5 reads as macros. */
	macros: ReadonlySet<string>;
}

/**
 * Cuts a text into tokens that together spell it; every text can be cut.
 *
 * @param text begins with a line feed and holds neither CR nor tab, as `readSource` makes it.
 * @throws Error if a character is in no token, which no text can bring about.
 */
export function tokenize(
	text: string,
	{ dialect, head, macros }: TokenizeOptions,
): IToken[] {
	const { lexer, scan } = lexers[dialect];
	scan.reset(text, head, macros);
	const { tokens, errors } = lexer.tokenize(text);
	scan.release();
	const [error] = errors;
	if (error !== undefined)
		throw new Error(
			`no ${Text.name} token at offset ${error.offset}: ${error.message}`,
		);
	return tokens;
}
