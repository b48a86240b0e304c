/** What a page has, before it is written: headings by their ids, footnotes, categories. */
import type { BridgeNode, FootnoteDefinition } from "../bridge/nodes";
import { PAGE_KIND_PATTERNS } from "../page-kinds";
import { AnchorAllocator } from "./anchors";
import { cleanText } from "./characters";

export class PageIndex {
	/** Footnotes by number: MediaWiki has their text at the mark. */
	readonly footnotes = new Map<number, FootnoteDefinition>();
	/** Categories that the page is in, by the names of their pages. */
	readonly categories = new Set<string>();
	/** Anchors of MediaWiki by MoinMoin's ids. */
	readonly #headings = new Map<string, string>();
	readonly #anchors: AnchorAllocator;

	/**
	 * @param pageName name of the page, which is not in the category that it is about.
	 * @param smiley what a smiley is shown as.
	 */
	constructor(
		readonly pageName: string | undefined,
		smiley: (value: string) => string,
	) {
		this.#anchors = new AnchorAllocator(smiley);
	}

	/** Reads a page; blocks and running text are nested as deep as the parser nests them. */
	read(nodes: readonly BridgeNode[]): void {
		for (const node of nodes) {
			if (node.type === "footnoteDefinition")
				this.footnotes.set(node.number, node);
			else if (node.type === "heading" && node.id !== undefined)
				this.#headings.set(node.id, this.#anchors.allocate(node.children));
			else if (
				node.type === "pageLink" &&
				PAGE_KIND_PATTERNS.category.test(node.page) &&
				node.page !== this.pageName
			)
				this.categories.add(node.page);
			if ("children" in node) this.read(node.children);
		}
	}

	/** The anchor that leads to a heading, by MoinMoin's id; other anchors are the same. */
	fragment(id: string): string {
		return this.#headings.get(id) ?? cleanText(id);
	}
}
