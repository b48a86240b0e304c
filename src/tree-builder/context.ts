import type { Section } from "../ast";
import type { RuleId } from "../messages";
import type { PositionIndex } from "../position";
import type { ReadBlock } from "./blocks";
import type { LinkContext, LinkReader } from "./links/links";
import type { Report } from "./report";

/** A section whose body is still to be read. */
export interface PendingSection {
	section: Section;
	/** The line feed in front of the body, as an offset in the text of the page. */
	start: number;
	end: number;
	/** Lists and sections around the body. */
	depth: number;
}

/** What the dialect of a page decides about its tree. */
export interface TreeDialect {
	readonly reader: LinkReader;
	readonly readBlock: ReadBlock;
	/** What looks like its links, macros and transclusions; in a page of another dialect that is text. */
	readonly lookalike: RegExp;
	/** What looks like its markup and is text in its own pages, each with the rule that reports it. */
	readonly slips: readonly (readonly [RegExp, RuleId])[];
}

/** What builders of one page share. */
export interface BuildContext extends TreeDialect {
	positions: PositionIndex;
	links: LinkContext;
	/** Whether CamelCase names are links. */
	wikiNames: boolean;
	/** Absent where no messages are wanted, which saves what only they need. */
	report: Report | undefined;
	/** Called with each stretch of text, where messages are wanted. */
	checkText: ((value: string, start: number, end: number) => void) | undefined;
	/** Sections met so far. */
	sections: PendingSection[];
}
