/** Beginnings and ends that words have in common, with their classes: "usergroup*", "*pug". */
import { Letters } from "../text/ascii-words";
import { codeAt } from "../text/codes";

interface Part {
	/** Where it is among the letters of all parts. */
	from: number;
	length: number;
	classes: number;
}

const NO_PARTS: readonly Part[] = [];

/** Parts by two of their letters, in either case; now and then a bucket has one of other letters. */
class PartsByLetters {
	readonly #buckets = new Array<Part[] | undefined>(0x400).fill(undefined);

	/** @param pair the offset of the two letters in the part. */
	add(text: string, pair: number, part: Part): void {
		const bucket = bucketOf(codeAt(text, pair), codeAt(text, pair + 1));
		const parts = this.#buckets[bucket];
		if (parts === undefined) this.#buckets[bucket] = [part];
		else parts.push(part);
	}

	/** The parts that may have their two letters at an offset. */
	at(units: Uint16Array, offset: number): readonly Part[] {
		const bucket = bucketOf(
			units[offset] as number,
			units[offset + 1] as number,
		);
		return this.#buckets[bucket] ?? NO_PARTS;
	}
}

const bucketOf = (first: number, second: number): number =>
	((first & 0x1f) << 5) | (second & 0x1f);

/** No part is shorter. */
const SHORTEST = 2;

/** All prefixes and suffixes of the dictionaries. */
export class WordParts {
	readonly #letters = new Letters();
	readonly #prefixes = new PartsByLetters();
	readonly #suffixes = new PartsByLetters();

	addPrefix(text: string, classes: number): void {
		this.#prefixes.add(text, 0, this.#partOf(text, classes));
	}

	addSuffix(text: string, classes: number): void {
		this.#suffixes.add(
			text,
			text.length - SHORTEST,
			this.#partOf(text, classes),
		);
	}

	#partOf(text: string, classes: number): Part {
		return { from: this.#letters.add(text), length: text.length, classes };
	}

	/** The classes of all parts that a word begins or ends with. */
	classesOf(units: Uint16Array, start: number, end: number): number {
		let classes = 0;
		const length = end - start;
		if (length < SHORTEST) return classes;
		for (const part of this.#prefixes.at(units, start))
			if (
				part.length <= length &&
				this.#letters.isSame(part.from, units, start, start + part.length)
			)
				classes |= part.classes;
		for (const part of this.#suffixes.at(units, end - SHORTEST))
			if (
				part.length <= length &&
				this.#letters.isSame(part.from, units, end - part.length, end)
			)
				classes |= part.classes;
		return classes;
	}
}
