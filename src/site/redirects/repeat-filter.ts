/** Which of many strings may be there more than once, without keeping them. */
import { hashOf } from "../../wiki-map/wiki-map";

/** One for each value of a hash: few of a million strings share one by chance. */
const BITS = 2 ** 26;

/** Maximum number of hashes in a set; more take more memory there than the bits of all. */
const FEW = 2 ** 15;

/**
 * Strings are added first, and then asked for.
 *
 * @example
 * for (const key of keys()) filter.add(key);
 * for (const key of keys()) if (filter.mayRepeat(key)) … // few: only these have to be kept to see which are equal
 */
export class RepeatFilter {
	/** Hashes of strings that were added; absent when they are more than few. */
	#few: Set<number> | undefined = new Set();
	/** Then a bit for each possible hash: whether a string of it was added. */
	#bits = new Uint8Array(0);
	/** Hashes of strings that were added after others of the same hash. */
	readonly #repeated = new Set<number>();

	/** Adds a string. */
	add(key: string): void {
		const hash = hashOf(key) % BITS;
		if (this.#few === undefined) this.#addBit(hash);
		else this.#addToFew(this.#few, hash);
	}

	#addToFew(few: Set<number>, hash: number): void {
		if (few.has(hash)) this.#repeated.add(hash);
		else if (few.size < FEW) few.add(hash);
		else {
			this.#few = undefined;
			this.#bits = new Uint8Array(BITS / 8);
			for (const each of few) this.#addBit(each);
			this.#addBit(hash);
		}
	}

	#addBit(hash: number): void {
		const index = hash >>> 3;
		const byte = this.#bits[index] ?? 0;
		const bit = 1 << (hash & 7);
		if ((byte & bit) !== 0) this.#repeated.add(hash);
		this.#bits[index] = byte | bit;
	}

	/** Whether a string may have been added more than once; if not, it certainly has not. */
	mayRepeat(key: string): boolean {
		return this.#repeated.has(hashOf(key) % BITS);
	}
}
