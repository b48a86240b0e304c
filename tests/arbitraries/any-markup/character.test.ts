/** Characters of all of Unicode. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import { samples } from "../../support/samples";

const codes = samples(anyCharacter(), 3000).map((character) => {
	expect([...character]).toHaveLength(1);
	return character.codePointAt(0) ?? Number.NaN;
});

test("are of all planes, and no lone surrogates", () => {
	const planes = new Set(codes.map((code) => code >> 16));
	expect([...planes].sort((one, other) => one - other)).toEqual(
		Array.from({ length: 17 }, (_, plane) => plane),
	);
	expect(codes.filter((code) => code >= 0xd800 && code <= 0xdfff)).toEqual([]);
});

test("are letters more often than chance has them, and the last one of all", () => {
	expect(codes.filter((code) => code < 0x80).length).toBeGreaterThan(300);
	expect(Math.max(...codes)).toBeGreaterThan(0x10_0000);
});

test("shrink to the letter a", () => {
	const failed = fc.check(
		fc.property(anyCharacter(), () => false),
		{ seed: 1 },
	);
	expect(failed.counterexample).toEqual(["a"]);
});
