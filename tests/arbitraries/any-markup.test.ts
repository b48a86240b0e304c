/** Markup that is well formed only by chance: what it is mixed of, and how much of each. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarkup, markup } from "../../src/arbitraries";
import { mutatedDocument } from "../../src/arbitraries/any-markup";
import { SAMPLE_PAGES } from "../../src/arbitraries/sample-pages";
import type { Dialect } from "../../src/ast";
import { comparedForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { distinct, distinctShrunken, samples } from "../support/samples";

/** Soup, and nothing of a document. */
const soup = () => mutatedDocument(fc.constant(""));

/** Of the planes that have no characters yet. */
const STRANGE = /[\u{40000}-\u{dffff}]/u;
const lengthOf = (text: string): number => [...text].length;

/** Draws with as much of everything as may be. */
function largest(of: () => fc.Arbitrary<string>, numRuns: number): string[] {
	const before = fc.readConfigureGlobal();
	fc.configureGlobal({ ...before, baseSize: "xlarge" });
	try {
		return samples(of(), numRuns);
	} finally {
		fc.configureGlobal(before);
	}
}

describe("soup", () => {
	test("is of markup, with few strange characters in it", () => {
		const all = samples(soup(), 600);
		const strange = all.filter((text) => STRANGE.test(text));
		expect(strange.length).toBeGreaterThan(0.1 * all.length);
		expect(strange.length).toBeLessThan(0.5 * all.length);
		const text = all.join("");
		for (const piece of ["{{{#!python", "[[BR]]", "||<-2>", "日本", "\r\n"])
			expect(text).toContain(piece);
	});

	test("has some dozens of pieces at most, and may have none", () => {
		const breaks = largest(soup, 300).map(
			(text) => text.match(/[\n\r]+/g)?.length ?? 0,
		);
		expect(Math.max(...breaks)).toBeGreaterThan(3);
		expect(Math.max(...breaks)).toBeLessThan(20);
		expect(samples(soup())).toContain("");
	});

	test("has few strange characters one behind the other", () => {
		const strings = largest(soup, 300).flatMap(
			(text) => text.match(/[\u{40000}-\u{dffff}]+/gu) ?? [],
		);
		expect(Math.max(...strings.map(lengthOf))).toBeGreaterThan(2);
		expect(Math.max(...strings.map(lengthOf))).toBeLessThan(9);
	});

	test("shrinks to the piece that matters, and strange characters to a piece", () => {
		expect(distinctShrunken(soup(), (text) => text.includes("{{{"))).toContain(
			"{{{",
		);
		expect(distinctShrunken(soup(), (text) => text !== "")).toEqual(["a"]);
	});
});

describe("a mutatedDocument document", () => {
	const LINES = ["KLM", "QRS", "XYZ"];
	const document = () => fc.constant(LINES.join("\n"));

	test("begins with some of its lines, in their order", () => {
		const all = samples(mutatedDocument(document()), 2000);
		for (const [lines, is] of [
			["KLM\nQRS\nXYZ", true],
			["KLM\nXYZ", true],
			["QRS\nXYZ", true],
			["KLM\nQRS", true],
			["XYZ\nKLM", false],
			["QRS\nKLM", false],
		] as const)
			expect([lines, all.some((text) => text.startsWith(lines))]).toEqual([
				lines,
				is,
			]);
	});

	test("ends with some of its lines, from within one of them", () => {
		const all = samples(mutatedDocument(document()), 2000);
		for (const end of ["KLM\nQRS\nXYZ", "M\nXYZ", "RS", "S\nXYZ", "Z"])
			expect(
				all.some(
					(text) =>
						text.endsWith(end) && !/[K-Z]/.test(text.at(-end.length - 1) ?? ""),
				),
			).toBe(true);
	});

	test("loses forty characters at most where it goes on", () => {
		const ends = samples(mutatedDocument(fc.constant("é".repeat(60))), 2000)
			.map((text) => /[^é](é*)$/.exec(text)?.[1]?.length)
			.filter((length) => length !== undefined && length > 1);
		expect(distinct(ends).at(0)).toBe(20);
		expect(distinct(ends).at(-1)).toBe(60);
	});
});

describe("any markup", () => {
	const shareOf = (is: (text: string) => boolean): number => {
		const all = samples(anyMarkup(), 1500);
		return all.filter(is).length / all.length;
	};

	test("is soup or lines of pages, but for some", () => {
		const lines = SAMPLE_PAGES.flatMap((page) => page.split("\n")).filter(
			(line) => line.length > 20,
		);
		const hasLine = shareOf((text) =>
			lines.some((line) => text.includes(line)),
		);
		expect(hasLine).toBeGreaterThan(0.1);
		expect(hasLine).toBeLessThan(0.5);
	});

	test("is of pages of user groups in either dialect, too", () => {
		const groups = /meetup\.com|groups\.google\.com|example\.org/;
		const isGroups = (link: RegExp) => (text: string) =>
			groups.test(text) && link.test(text);
		expect(shareOf(isGroups(/\[\[https:[^ \]]+\|[^\n]*\]\]/))).toBeGreaterThan(
			0.005,
		);
		expect(shareOf(isGroups(/\[https:[^ |\]]+ [^\n]*\]/))).toBeGreaterThan(
			0.005,
		);
	});

	test("is of strange characters alone in some cases, or of letters of any script", () => {
		const isLong = (text: string) => lengthOf(text) > 4;
		const strange = (text: string) =>
			[...text].filter((each) => STRANGE.test(each)).length;
		const isStrange = (text: string) =>
			isLong(text) && strange(text) > 0.4 * lengthOf(text);
		const isForeign = (text: string) =>
			isLong(text) && strange(text) === 0 && !/[\0-\u007f]/.test(text);
		for (const is of [isStrange, isForeign]) {
			expect(shareOf(is)).toBeGreaterThan(0.02);
			expect(shareOf(is)).toBeLessThan(0.2);
		}
		const most = largest(anyMarkup, 150);
		for (const is of [isStrange, isForeign]) {
			const longest = Math.max(...most.filter(is).map(lengthOf));
			expect(longest).toBeGreaterThan(30);
			expect(longest).toBeLessThan(130);
		}
	});

	test("shrinks to nothing", () => {
		expect(distinctShrunken(anyMarkup())).toEqual([""]);
	});
});

describe.each<Dialect>(["1.5", "1.9"])(
	"markup with its tree in %s",
	(dialect) => {
		test("belongs together, and is not of one kind", () => {
			const pairs = samples(markup({ dialect, maxDepth: 1 }), 100);
			for (const { markup: source, tree } of pairs)
				expect(comparedForm(parse(source, { dialect }))).toEqual(
					comparedForm(tree),
				);
			expect(distinct(pairs.map((each) => each.markup)).length).toBeGreaterThan(
				60,
			);
		});

		test("is as deep and large as asked for", () => {
			const lengthOf = (size: "xsmall" | "max") =>
				samples(markup({ dialect, size, maxDepth: 0 }), 60)
					.map((each) => each.markup)
					.join("").length;
			expect(lengthOf("xsmall")).toBeLessThan(lengthOf("max"));
		});
	},
);
