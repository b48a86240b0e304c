/** Counts by name. Names come from pages and may be anything, `__proto__` too. */
export class Counter {
	readonly #counts = new Map<string, number>();

	/** Counts a name. */
	add(name: string, times = 1): void {
		if (times !== 0)
			this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
	}

	/** Adds what others have counted. */
	addAll(counts: Readonly<Partial<Record<string, number>>>): void {
		for (const [name, times = 0] of Object.entries(counts))
			this.add(name, times);
	}

	/** Names with their counts, as a plain object: sorted, whatever the order in which they were counted. */
	toObject(): Record<string, number> {
		return Object.fromEntries(
			[...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)),
		);
	}
}
