/** What the lexer notes about a token beside its text. */

/** The parts of `[[target|label|parameters]]`, trimmed; a part that is not written is absent. */
export interface BracketParts {
	target: string;
	/** Offset of the target in the token. */
	targetAt: number;
	label: string | undefined;
	labelAt: number;
	parameters: string | undefined;
}

/** The inside of 1.5's `[target label]`. */
export interface SingleBracketParts {
	/** All of it. */
	inside: string;
	/** Up to the first blank. */
	target: string;
	/** After that blank, where something is. */
	label: string | undefined;
}

/** Name and arguments of a macro; no `args` where no parentheses are. */
export interface MacroParts {
	name: string;
	args: string | undefined;
}

/**
 * What a block is made of. Offsets are those of the lexer's text.
 *
 *     {{{#!python x=1      head   "#!python x=1"
 *     print                body   from the line feed after the head …
 *     }}}                  bodyEnd … up to the end marker, or to the end of the text
 */
export interface BlockParts {
	/** What follows the opening marker on its line. */
	head: string;
	/** Start of the body: the line feed that ends the head. */
	body: number;
	/** End of the body: where the end marker starts. */
	bodyEnd: number;
	/** Whether the end marker is there. */
	closed: boolean;
}

/** What a cell begins with. */
export interface CellMark {
	/** Number of `||` pairs. */
	pairs: number;
	/** What is between `<` and `>`, if anything is. */
	attributes: string | undefined;
}

/** Which of the two is the outer one where five quotes switch both on (13.3). */
export type QuoteOrder = "emphasis" | "strong";

/** Five quotes. */
export interface Quotes {
	outer: QuoteOrder;
}

/** The line of a term. */
export interface TermShape {
	/** Whether it has the shape of a table row as well. */
	isRow: boolean;
}

/** Payloads by token; a token that is not here has none. */
export interface Payloads {
	Term: TermShape;
	StrongEmphasis: Quotes;
	Link: BracketParts;
	SingleBracketLink: SingleBracketParts;
	Transclusion: BracketParts;
	Macro: MacroParts;
	Block: BlockParts;
	Cell: CellMark;
}
