/** Texts that are drawn: what they are made of, how long they are, and what they leave out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toContext } from "../../src/arbitraries/options";
import { literalText, MARKUP_LIKE, words } from "../../src/arbitraries/words";
import { samples } from "../support/samples";

const given = toContext({ dialect: "1.9" });

/** Any few patterns, with something of `MARKUP_LIKE` among them. */
const patterns = (): fc.Arbitrary<RegExp[]> =>
	fc
		.subarray([...MARKUP_LIKE, "a", "o", "r"], { minLength: 1, maxLength: 6 })
		.map((parts) =>
			parts.map((part) => new RegExp(part.replace(/\W/g, "\\$&"))),
		);

const joined = (values: readonly string[]): string => values.join("\n");

describe("running text", () => {
	test("has blanks between words only, one at a time, and is never empty", () => {
		for (const text of samples(words(given), 2000)) {
			expect(text).toBe(text.trim());
			expect(text).toMatch(/^(?:[^ ]+ )*[^ ]+$/);
		}
	});

	test("has up to so many pieces, with a blank between them or none", () => {
		for (const most of [1, 2, 5]) {
			const texts = samples(words(given, most), 2000);
			const blanks = texts.map(
				(text) =>
					[...MARKUP_LIKE]
						.reduce(
							(left, danger) =>
								danger.includes(" ") ? left.replaceAll(danger, "x") : left,
							text,
						)
						.split(" ").length,
			);
			expect(Math.max(...blanks)).toBe(most);
		}
		const pairs = joined(samples(words(given, 2), 2000));
		expect(pairs).toMatch(/word Python|Python word/);
		expect(pairs).toMatch(/wordPython|Pythonword/);
	});

	test("has five pieces at most unless told", () => {
		expect(samples(words(given))).toEqual(samples(words(given, 5)));
	});

	test("has words of any script and what is dangerous, but more that is ordinary", () => {
		const texts = samples(words(given), 3000);
		for (const danger of MARKUP_LIKE) expect(joined(texts)).toContain(danger);
		for (const other of [/\p{Lo}/u, /\p{M}/u, /\p{Extended_Pictographic}/u])
			expect(joined(texts)).toMatch(other);
		const foreign = texts.filter((text) => /[^\p{ASCII}]/u.test(text));
		expect(foreign.length).toBeLessThan(0.5 * texts.length);
		const plain = samples(words(given, 1), 2000).filter((text) =>
			/^[a-z0-9]+$/i.test(text),
		);
		expect(plain.length).toBeGreaterThan(0.4 * 2000);
	});

	test("is as long as the size says", () => {
		const lengthOf = (size: fc.SizeForArbitrary): number =>
			joined(samples(words(toContext({ dialect: "1.9", size })))).length;
		expect(lengthOf("xsmall")).toBeLessThan(lengthOf("small"));
		expect(lengthOf("small")).toBeLessThanOrEqual(lengthOf("max"));
	});
});

describe("text as it stands", () => {
	test("does without what its place cannot say", () => {
		fc.assert(
			fc.property(
				patterns().chain((cannot) =>
					fc.tuple(fc.constant(cannot), literalText(given, cannot, 5)),
				),
				([cannot, text]) => {
					if (text === "a") return;
					for (const pattern of cannot) expect(text).not.toMatch(pattern);
					expect(text).toMatch(/^(?:[^ ]+ )*[^ ]+$/);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test("is running text where its place can say all of it", () => {
		const never = /\0/;
		expect(samples(literalText(given, [never], 4))).toEqual(
			samples(words(given, 4)),
		);
		expect(samples(literalText(given))).toEqual(samples(words(given, 3)));
	});

	test("keeps what stands around what is left out", () => {
		const whole = samples(words(given, 3), 2000);
		expect(samples(literalText(given, [/CamelCase/, /!/]), 2000)).toEqual(
			whole.map(
				(text) =>
					text
						.replace(/CamelCase|!/g, "")
						.replace(/ +/g, " ")
						.trim() || "a",
			),
		);
	});

	test("is a letter where its place can say nothing", () => {
		expect(new Set(samples(literalText(given, [/./])))).toEqual(new Set(["a"]));
	});

	test.each([
		["1.5", true, false],
		["1.5", false, true],
		["1.9", true, true],
		["1.9", false, true],
	] as const)(
		"ends no section of 1.5: in %s, in a section: %s",
		(dialect, inSection, expected) => {
			const texts = samples(
				literalText({ ...given, dialect, inSection }),
				3000,
			);
			expect(joined(texts).includes("}}}")).toBe(expected);
		},
	);
});
