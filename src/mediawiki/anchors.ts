/** Anchors of headings in MediaWiki. */
import { shownText } from "../bridge/ids/page-ids";
import type { BridgePhrasing } from "../bridge/nodes";
import { cleanText } from "./characters";

/** Gives the headings of a page their anchors; MediaWiki numbers repeated ones from 2, without regard to case. */
export class AnchorAllocator {
	readonly #counts = new Map<string, number>();

	/** @param smiley what a smiley is shown as. */
	constructor(private readonly smiley?: (value: string) => string) {}

	/** Returns the anchor of a heading: its text, with blanks where the id has `_`. */
	allocate(heading: readonly BridgePhrasing[]): string {
		const { smiley } = this;
		const text = shownText(heading, { smiley, hasRemarks: false });
		const anchor = cleanText(text)
			.replace(/[\s_]+/g, " ")
			.trim();
		const key = anchor.toLowerCase();
		const count = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, count);
		return count === 1 ? anchor : `${anchor} ${count}`;
	}
}
