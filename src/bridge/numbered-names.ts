/** Numbers for names that are taken. */

/**
 * Finds names that nothing has. The next number of each name is remembered, so that many equal names do not take quadratic time.
 *
 * @example
 * const names = new NumberedNames();
 * names.free("a", (number) => `a-${number}`, (name) => !taken.has(name)) // "a-2"
 */
export class NumberedNames {
	readonly #next = new Map<string, number>();

	/**
	 * Returns the first free name with a number, from 2 on. It must be taken then: it is not given again.
	 *
	 * @param key of the name that is taken: all that get their numbers in the same way have the same one.
	 * @param withNumber returns the name with a number.
	 * @param isFree whether a name can be given.
	 */
	free(
		key: string,
		withNumber: (number: number) => string,
		isFree: (name: string) => boolean,
	): string {
		for (let number = this.#next.get(key) ?? 2; ; number++) {
			const name = withNumber(number);
			if (!isFree(name)) continue;
			this.#next.set(key, number + 1);
			return name;
		}
	}
}
