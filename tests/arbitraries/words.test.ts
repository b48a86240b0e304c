/** Generated text: its pieces, its length, and text that is not allowed in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toContext } from "../../src/arbitraries/options";
import { literalText, MARKUP_LIKE, words } from "../../src/arbitraries/words";
import { runs } from "../support/runs";
import { samples } from "../support/samples";

const context = toContext({ dialect: "1.9" });

/** Returns one to six patterns, among them pieces of `MARKUP_LIKE`. */
const patterns = (): fc.Arbitrary<RegExp[]> =>
	fc
		.subarray([...MARKUP_LIKE, "a", "o", "r"], { minLength: 1, maxLength: 6 })
		.map((parts) =>
			parts.map((part) => new RegExp(part.replace(/\W/g, "\\$&"))),
		);

const joined = (values: readonly string[]): string => values.join("\n");

describe("running text", () => {
	test("has single spaces between words only, and is never empty", () => {
		for (const text of samples(words(context), 2000)) {
			expect(text).toBe(text.trim());
			expect(text).toMatch(/^(?:[^ ]+ )*[^ ]+$/);
		}
	});

	test("has the given number of pieces at most, separated by a space or nothing", () => {
		for (const most of [1, 2, 5]) {
			const texts = samples(words(context, most), 2000);
			const counts = texts.map(
				(text) =>
					[...MARKUP_LIKE]
						.reduce(
							(left, piece) =>
								piece.includes(" ") ? left.replaceAll(piece, "x") : left,
							text,
						)
						.split(" ").length,
			);
			expect(Math.max(...counts)).toBe(most);
		}
		const pairs = joined(samples(words(context, 2), 2000));
		expect(pairs).toMatch(/word Python|Python word/);
		expect(pairs).toMatch(/wordPython|Pythonword/);
	});

	test("has at most five pieces by default", () => {
		expect(samples(words(context))).toEqual(samples(words(context, 5)));
	});

	test("has words of any script and pieces like markup, but more ordinary words", () => {
		const texts = samples(words(context), 3000);
		for (const piece of MARKUP_LIKE) expect(joined(texts)).toContain(piece);
		for (const other of [/\p{Lo}/u, /\p{M}/u, /\p{Extended_Pictographic}/u])
			expect(joined(texts)).toMatch(other);
		const foreign = texts.filter((text) => /[^\p{ASCII}]/u.test(text));
		expect(foreign.length).toBeLessThan(0.5 * texts.length);
		const plain = samples(words(context, 1), 2000).filter((text) =>
			/^[a-z0-9]+$/i.test(text),
		);
		expect(plain.length).toBeGreaterThan(0.4 * 2000);
	});

	test("is longer for larger sizes", () => {
		const lengthOf = (size: fc.SizeForArbitrary): number =>
			joined(samples(words(toContext({ dialect: "1.9", size })))).length;
		expect(lengthOf("xsmall")).toBeLessThan(lengthOf("small"));
		expect(lengthOf("small")).toBeLessThanOrEqual(lengthOf("max"));
	});
});

describe("literal text", () => {
	test("does not match what is forbidden", () => {
		fc.assert(
			fc.property(
				patterns().chain((forbidden) =>
					fc.tuple(fc.constant(forbidden), literalText(context, forbidden, 5)),
				),
				([forbidden, text]) => {
					if (text === "a") return;
					for (const pattern of forbidden) expect(text).not.toMatch(pattern);
					expect(text).toMatch(/^(?:[^ ]+ )*[^ ]+$/);
				},
			),
			runs(1000),
		);
	});

	test("is running text where nothing of it is forbidden", () => {
		const never = /\0/;
		expect(samples(literalText(context, [never], 4))).toEqual(
			samples(words(context, 4)),
		);
		expect(samples(literalText(context))).toEqual(samples(words(context, 3)));
	});

	test("has the text around forbidden text", () => {
		const whole = samples(words(context, 3), 2000);
		expect(samples(literalText(context, [/CamelCase/, /!/]), 2000)).toEqual(
			whole.map(
				(text) =>
					text
						.replace(/CamelCase|!/g, "")
						.replace(/ +/g, " ")
						.trim() || "a",
			),
		);
	});

	test("is a letter where everything is forbidden", () => {
		expect(new Set(samples(literalText(context, [/./])))).toEqual(
			new Set(["a"]),
		);
	});

	test.each([
		["1.5", true, false],
		["1.5", false, true],
		["1.9", true, true],
		["1.9", false, true],
	] as const)(
		"does not contain the end of a section of 1.5: in %s, in a section: %s",
		(dialect, inSection, expected) => {
			const texts = samples(
				literalText({ ...context, dialect, inSection }),
				3000,
			);
			expect(joined(texts).includes("}}}")).toBe(expected);
		},
	);
});
