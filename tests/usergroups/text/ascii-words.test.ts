/** Hashes and codes of words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addToHash,
	hashOf,
	lowerCode,
	wordCodes,
} from "../../../src/usergroups/text/ascii-words";

test("the hash of a word is that of its characters, one after the other", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (word) => {
			const units = Array.from({ length: word.length }, (_, at) =>
				word.charCodeAt(at),
			);
			expect(hashOf(word)).toBe(units.reduce(addToHash, 0));
		}),
	);
});

test("letters and digits have the code of the letter in lower case, all else has none", () => {
	for (const [code, own] of wordCodes.entries()) {
		const isInWord = /[a-z0-9]/i.test(String.fromCharCode(code));
		expect(own).toBe(isInWord ? lowerCode(code) : 0);
	}
});
