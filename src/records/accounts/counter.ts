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

	/** Whether a name was counted. */
	has(name: string): boolean {
		return this.#counts.has(name);
	}

	/** Forgets a name. */
	delete(name: string): void {
		this.#counts.delete(name);
	}

	/** Returns the names in the order in which they were first counted. */
	names(): string[] {
		return [...this.#counts.keys()];
	}

	/** Returns names with their counts, sorted: the order in which they were counted does not matter. */
	toObject(
		isWanted: (count: number) => boolean = () => true,
	): Record<string, number> {
		return Object.fromEntries(
			[...this.#counts]
				.filter(([, count]) => isWanted(count))
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		);
	}
}
