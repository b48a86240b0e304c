/** Which of many strings may be there more than once, without keeping them. */
import { hashOf } from "../../wiki-map/wiki-map";

/** One for each value of a hash: few of a million strings share one by chance. */
const BITS = 2 ** 26;

/**
 * Strings are added first, and then asked for.
 *
 * @example
 * for (const key of keys()) filter.add(key);
 * for (const key of keys()) if (filter.mayRepeat(key)) … // few: only these have to be kept to see which are equal
 */
export class RepeatFilter {
	/** Whether a string of that hash was added. */
	readonly #added = new Uint8Array(BITS / 8);
	/** Hashes of strings that were added after others of the same hash. */
	readonly #repeated = new Set<number>();

	add(key: string): void {
		const hash = hashOf(key) % BITS;
		const index = hash >>> 3;
		const byte = this.#added[index] ?? 0;
		const bit = 1 << (hash & 7);
		if ((byte & bit) !== 0) this.#repeated.add(hash);
		this.#added[index] = byte | bit;
	}

	/** Whether a string may have been added more than once; if not, it certainly has not. */
	mayRepeat(key: string): boolean {
		return this.#repeated.has(hashOf(key) % BITS);
	}
}
