/** What the tree of a page in each dialect can hold, beside the formatting that its grammar has (`hasMark`). */
import { DEFAULT_DIALECT } from "../grammar/dialect-names";
import type { Dialect, RootData } from "./ast";

/** Facts that the writer, the converter and the arbitraries ask for; the compiler asks for all of them for each dialect. */
export interface DialectFacts {
	/** There are links to an anchor alone. */
	readonly hasAnchorLinks: boolean;
	/** Links and what is shown in place have attributes, and links to pages a query. */
	readonly hasParameters: boolean;
	/** Only the macros that the wiki has are macros; all others are text. */
	readonly needsKnownMacros: boolean;
	/**
	 * Images and transclusions are in brackets, with a description; else they are addresses in running text, and a label that is
	 * the address of a picture shows it.
	 */
	readonly hasBracketedImages: boolean;
	/** Any name of a wiki makes a link, not only those of the wiki map, which then holds no anchor and no space. */
	readonly hasAnyWiki: boolean;
	/** A block may have as many braces as it needs, so that it can hold other blocks. */
	readonly hasFreeBraces: boolean;
	/** Any word may be an instruction at the head of a page. */
	readonly hasAnyInstruction: boolean;
	/** Subscript of more than 40 UTF-16 code units is text. */
	readonly hasShortSubscript: boolean;
}

const FACTS: Readonly<Record<Dialect, DialectFacts>> = {
	"1.5": {
		hasAnchorLinks: true,
		hasParameters: false,
		needsKnownMacros: true,
		hasBracketedImages: false,
		hasAnyWiki: true,
		hasFreeBraces: false,
		hasAnyInstruction: false,
		hasShortSubscript: true,
	},
	"1.9": {
		hasAnchorLinks: false,
		hasParameters: true,
		needsKnownMacros: false,
		hasBracketedImages: true,
		hasAnyWiki: false,
		hasFreeBraces: true,
		hasAnyInstruction: true,
		hasShortSubscript: false,
	},
};

/** Returns the facts about the dialect that an object names. */
export const factsOf = ({
	dialect,
}: {
	readonly dialect: Dialect;
}): DialectFacts => FACTS[dialect];

/** Returns the dialect of a tree, or the default for one that does not say it. */
export const dialectOf = ({
	data,
}: {
	readonly data?: Pick<RootData, "dialect"> | undefined;
}): Dialect => data?.dialect ?? DEFAULT_DIALECT;
