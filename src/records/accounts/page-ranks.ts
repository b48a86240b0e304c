/** What the report says of single pages: the largest ones, and places that a format cannot carry over. */
import type { PageRecord, ReportRecord } from "../records";
import { Counter } from "./counter";
import { compareTexts, FirstItems } from "./first-items";

/** How many pages a list of pages has. */
export const LISTED_PAGES = 100;

/** How many places are listed. */
const LISTED_PLACES = 1000;

type Lost = NonNullable<ReportRecord["unconverted"]>;

export class PageRanks {
	readonly #largest = new FirstItems<ReportRecord["largestPages"][number]>(
		LISTED_PAGES,
		(a, b) => b.size - a.size || compareTexts(a.name, b.name),
	);
	readonly #places = new FirstItems<Lost["places"][number]>(
		LISTED_PLACES,
		(a, b) =>
			compareTexts(a.page, b.page) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			compareTexts(a.ruleId, b.ruleId) ||
			compareTexts(a.text, b.text),
	);
	readonly #rules = new Counter();
	#pages = 0;

	/** Adds a page. */
	add({ name, size, unconverted }: PageRecord): void {
		if (size !== undefined) this.#largest.add({ name, size });
		if (unconverted === undefined) return;
		this.#rules.addAll(unconverted.rules);
		if (unconverted.places.length > 0) this.#pages++;
		for (const place of unconverted.places)
			this.#places.add({ page: name, ...place });
	}

	/** Returns the largest pages. */
	largest(): ReportRecord["largestPages"] {
		return this.#largest.toList();
	}

	/** Returns what the format cannot carry over. */
	unconverted(format: Lost["format"]): Lost {
		return {
			format,
			rules: this.#rules.toObject(),
			pages: this.#pages,
			places: this.#places.toList(),
		};
	}
}
