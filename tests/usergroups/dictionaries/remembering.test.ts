/** Functions of texts that remember their last answers. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { remembering } from "../../../src/usergroups/dictionaries/remembering";
import { runs } from "../../support/runs";

/** Texts of which many are asked for again. */
const texts = fc.array(
	fc.oneof(
		fc.constantFrom("", "a", "Mailing List", "Ulm", "é"),
		fc.string({ maxLength: 40 }),
	),
	{ maxLength: 600, size: "max" },
);

test("an answer is that of the function, whatever was asked before", () => {
	fc.assert(
		fc.property(texts, (asked) => {
			const remembered = remembering((text) => `<${text}>`);
			for (const text of asked) expect(remembered(text)).toBe(`<${text}>`);
		}),
		runs(50),
	);
});

test("a text that is asked for twice in a row is answered once", () => {
	fc.assert(
		fc.property(texts, fc.string(), (before, text) => {
			let count = 0;
			const remembered = remembering((each) => {
				count++;
				return each.length;
			});
			for (const each of before) remembered(each);
			remembered(text);
			const first = count;
			remembered(text);
			expect(count).toBe(first);
		}),
		runs(50),
	);
});

test("starts anew once it has the number of answers that it may remember", () => {
	const asked: string[] = [];
	const remembered = remembering((text) => asked.push(text), 2);
	for (const text of ["a", "b", "a", "b", "c", "c", "a"]) remembered(text);
	expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("a function that asks itself answers right while it grows", () => {
	const shorter: (text: string) => number = remembering((text) =>
		text === "" ? 0 : shorter(text.slice(1)) + 1,
	);
	expect(shorter("x".repeat(2000))).toBe(2000);
	expect(shorter("y".repeat(1500))).toBe(1500);
});
