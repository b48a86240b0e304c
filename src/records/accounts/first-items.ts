/** The first items of many, by an order, in little memory. */

/** The order of texts by their code units, which is the same everywhere. */
export const compareTexts = (a: string, b: string): number =>
	a < b ? -1 : a > b ? 1 : 0;

export class FirstItems<Item> {
	#items: Item[] = [];

	/**
	 * @param limit how many are kept.
	 * @param compare their order; without ties, the order in which they come does not matter.
	 */
	constructor(
		private readonly limit: number,
		private readonly compare: (a: Item, b: Item) => number,
	) {}

	/** Adds an item. */
	add(item: Item): void {
		this.#items.push(item);
		if (this.#items.length >= 2 * this.limit) this.#items = this.toList();
	}

	/** Returns the first ones, in order. */
	toList(): Item[] {
		return this.#items.toSorted(this.compare).slice(0, this.limit);
	}
}
