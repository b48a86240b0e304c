/** Counts names, and keeps for each a page that has it: the first by name, whatever the order in which they come. */
import type { NameCount } from "../records";

export class NameCounter {
	readonly #found = new Map<string, NameCount>();

	/**
	 * Counts a name on a page.
	 *
	 * @param line of the first link on that page.
	 */
	add(name: string, page: string, count = 1, line?: number): void {
		const found = this.#found.get(name);
		if (found !== undefined && found.page <= page) found.count += count;
		else
			this.#found.set(name, {
				name,
				count: count + (found?.count ?? 0),
				page,
				...(line !== undefined && { line }),
			});
	}

	/**
	 * Adds what was counted on a page.
	 *
	 * @param lines of the first links with these names.
	 */
	addAll(
		counts: Readonly<Record<string, number>>,
		page: string,
		lines: ReadonlyMap<string, number | undefined> = new Map(),
	): void {
		for (const [name, count] of Object.entries(counts))
			this.add(name, page, count, lines.get(name));
	}

	/** Whether a name was counted. */
	has(name: string): boolean {
		return this.#found.has(name);
	}

	/** Returns the names with their counts, the most frequent first. */
	toList(isWanted: (name: string) => boolean = () => true): NameCount[] {
		return [...this.#found.values()]
			.filter(({ name }) => isWanted(name))
			.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	}
}
