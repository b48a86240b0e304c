/** Beginnings and ends that words have in common, with their classes: "usergroup*", "*pug". */
import { isSameWord } from "./ascii-words";

interface Part {
	text: string;
	classes: number;
}

const NO_PARTS: readonly Part[] = [];

/** Parts by two of their letters, in either case; now and then a bucket has one of other letters. */
class PartsByLetters {
	readonly #buckets = new Map<number, Part[]>();
	/** The second letters that follow each first one. */
	readonly #seconds = new Int32Array(32);

	/** @param pair the offset of the two letters in the part. */
	add(part: Part, pair: number): void {
		const first = part.text.charCodeAt(pair) & 0x1f;
		const second = part.text.charCodeAt(pair + 1) & 0x1f;
		this.#seconds[first] = (this.#seconds[first] ?? 0) | (1 << second);
		const key = (first << 5) | second;
		const bucket = this.#buckets.get(key);
		if (bucket === undefined) this.#buckets.set(key, [part]);
		else bucket.push(part);
	}

	/** The parts that may have their two letters at an offset. */
	at(text: string, offset: number): readonly Part[] {
		const first = text.charCodeAt(offset) & 0x1f;
		const second = text.charCodeAt(offset + 1) & 0x1f;
		return (((this.#seconds[first] ?? 0) >> second) & 1) === 0
			? NO_PARTS
			: (this.#buckets.get((first << 5) | second) ?? NO_PARTS);
	}
}

/** No part is shorter. */
const SHORTEST = 2;

/** All prefixes and suffixes of the dictionaries. */
export class WordParts {
	readonly #prefixes = new PartsByLetters();
	readonly #suffixes = new PartsByLetters();

	addPrefix(text: string, classes: number): void {
		this.#prefixes.add({ text, classes }, 0);
	}

	addSuffix(text: string, classes: number): void {
		this.#suffixes.add({ text, classes }, text.length - SHORTEST);
	}

	/** The classes of all parts that a word begins or ends with. */
	classesOf(text: string, start: number, end: number): number {
		let classes = 0;
		if (end - start < SHORTEST) return classes;
		for (const part of this.#prefixes.at(text, start))
			if (
				isSameWord(
					part.text,
					text,
					start,
					Math.min(end, start + part.text.length),
				)
			)
				classes |= part.classes;
		for (const part of this.#suffixes.at(text, end - SHORTEST))
			if (
				isSameWord(
					part.text,
					text,
					Math.max(start, end - part.text.length),
					end,
				)
			)
				classes |= part.classes;
		return classes;
	}
}
