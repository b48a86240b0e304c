/** A page to be converted, and what becomes of it. */
import type { Root } from "../../ast";
import type { LinkOutcome } from "../../wiki-map/link-rules";
import type { MappedPage } from "../../wiki-map/schema";

/** The newest revision of a page. */
export interface PageSource {
	/** The entry of the page in the map. */
	entry: MappedPage;
	text: string;
	/** The tree of its text. */
	tree: Root;
	/** When it was saved, ISO 8601. */
	date?: string | undefined;
	/** Who saved it; only where people were requested. */
	author?: string | undefined;
}

/** What became of a page. */
export interface PageOutcome {
	/** What became of its links, how often. */
	links: Partial<Record<LinkOutcome, number>>;
	/** Macros that are shown as text, how often each. */
	shownMacros: Record<string, number>;
	/** What could not be carried over, how often each, by rule. */
	messages: Record<string, number>;
}

/** A converted page. */
export interface ConvertedPage extends PageOutcome {
	/** The whole file. */
	content: string;
}

/** Instructions have no place in the text; front matter, or the head of the file, says what they mean. */
export const withoutInstructions = (tree: Root): Root => ({
	...tree,
	children: tree.children.filter(
		({ type }) => type !== "processingInstruction",
	),
});
