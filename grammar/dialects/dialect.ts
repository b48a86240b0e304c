/** What the definition of a dialect holds. */
import type { InlineDefinition, LineDefinition } from "../definitions";
import type { Mark } from "../marks";
import type { Scan } from "../scan";
import type { CreateMemo, SignDefinition } from "../signs";
import type { Names } from "../tokens/names";

/** The syntax of a dialect: names that it knows, and its tokens. First match wins, so order is meaning. */
export interface DialectGrammar {
	readonly names: Names;
	/** Formatting that it can switch. */
	readonly marks: ReadonlySet<Mark>;
	/** Tokens that begin a line. */
	lineTokens: (scan: Scan) => LineDefinition[];
	/** Tokens within a line, but for running text, which is what no other token matches. */
	inlineTokens: (scan: Scan) => InlineDefinition[];
	/** What shows that a page is written in this dialect (specification, 26). */
	signs: (memo: CreateMemo) => SignDefinition[];
}
