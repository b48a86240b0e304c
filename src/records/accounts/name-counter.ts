/** Counts names, and keeps for each a page that has it: the first by name, whatever the order in which they come. */
import type { NameCount } from "../records";

export class NameCounter {
	readonly #found = new Map<string, NameCount>();

	/** Counts a name on a page. */
	add(name: string, page: string, count = 1): void {
		const found = this.#found.get(name);
		if (found === undefined) this.#found.set(name, { name, count, page });
		else {
			found.count += count;
			if (page < found.page) found.page = page;
		}
	}

	/** Adds what was counted on a page. */
	addAll(counts: Readonly<Record<string, number>>, page: string): void {
		for (const [name, count] of Object.entries(counts))
			this.add(name, page, count);
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
