/** Pages that a page includes, within limits: cycles and chains of pages must not take all memory. */

import { checkResult } from "../../arguments/callback-result";
import { optional, STRING } from "../../arguments/value-checks";
import type { BridgeOptions, IncludedPage } from "../options";
import type { Frame } from "./frames";

const DEFAULT_DEPTH = 10;
const DEFAULT_LENGTH = 4_000_000;
/** What each included page costs, however short it is. */
const LENGTH_PER_PAGE = 100;

const TEXT = optional(STRING);

/** Markup to include, or why there is none. */
type IncludeResult = { markup: string } | { refusal: string };

export class IncludeReader {
	/** How deep pages, macros and footnotes may be in each other. */
	readonly maxDepth: number;
	#remainingLength: number;

	constructor(readonly options: BridgeOptions) {
		this.maxDepth = options.maxIncludeDepth ?? DEFAULT_DEPTH;
		this.#remainingLength = options.maxIncludeLength ?? DEFAULT_LENGTH;
	}

	/**
	 * Reads a page.
	 *
	 * @param name of the page.
	 * @param select takes the wanted part of its markup.
	 * @param frame where it is included.
	 */
	read(
		name: string,
		select: IncludedPage["select"],
		frame: Frame,
	): IncludeResult {
		const { readPage } = this.options;
		if (readPage === undefined)
			return { refusal: "the text of other pages is not given" };
		if (frame.isInline) return { refusal: "blocks are not allowed here" };
		if (frame.pages.includes(name)) return { refusal: "it includes itself" };
		if (frame.depth >= this.maxDepth)
			return { refusal: `more than ${this.maxDepth} levels deep` };
		if (this.#remainingLength <= 0) return { refusal: "too much is included" };
		const page = checkResult("readPage", TEXT, readPage(name));
		if (page === undefined) return { refusal: "there is no such page" };
		const markup = select(page);
		this.#remainingLength -= markup.length + LENGTH_PER_PAGE;
		return this.#remainingLength < 0
			? { refusal: "too much is included" }
			: { markup };
	}
}
