/** What a page has, before it is written: headings by their ids, footnotes, categories. */
import type {
	BridgeNode,
	BridgePhrasing,
	FootnoteDefinition,
} from "../bridge/nodes";
import { macroText } from "../bridge/plain-text";
import { PAGE_KIND_PATTERNS } from "../page-kinds";
import { cleanText } from "./characters";

export class PageIndex {
	/** Footnotes by number: MediaWiki has their text at the mark. */
	readonly footnotes = new Map<number, FootnoteDefinition>();
	/** Categories that the page is in, by the names of their pages. */
	readonly categories = new Set<string>();
	/** Ids of MediaWiki by MoinMoin's. */
	readonly #headings = new Map<string, string>();
	readonly #counts = new Map<string, number>();

	/**
	 * @param pageName name of the page, which is not in the category that it is about.
	 * @param smiley what a smiley is shown as.
	 */
	constructor(
		readonly pageName: string | undefined,
		readonly smiley: (value: string) => string,
	) {}

	/** Reads a page; blocks and running text are nested as deep as the parser nests them. */
	read(nodes: readonly BridgeNode[]): void {
		for (const node of nodes) {
			if (node.type === "footnoteDefinition")
				this.footnotes.set(node.number, node);
			else if (node.type === "heading" && node.id !== undefined)
				this.#addHeading(node.id, this.#shown(node.children));
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

	/** MediaWiki numbers ids from 2, without regard to case. */
	#addHeading(id: string, text: string): void {
		const own = headingAnchor(text);
		const key = own.toLowerCase();
		const count = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, count);
		this.#headings.set(id, count === 1 ? own : `${own} ${count}`);
	}

	/** The text of a heading: pictures have none. */
	#shown(nodes: readonly BridgePhrasing[]): string {
		let text = "";
		for (const node of nodes) {
			if (node.type === "smiley") text += this.smiley(node.value);
			else if (node.type === "macro") text += macroText(node);
			else if ("value" in node) text += node.value;
			else if ("children" in node && node.type !== "remark")
				text += this.#shown(node.children);
		}
		return text;
	}
}

/**
 * Returns the anchor of a heading in MediaWiki, before repeated ones are numbered: its text, with blanks where the id has `_`.
 */
export const headingAnchor = (text: string): string =>
	cleanText(text)
		.replace(/[\s_]+/g, " ")
		.trim();
