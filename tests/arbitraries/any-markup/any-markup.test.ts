/** The parts of random markup and their shares, and pairs of markup and tree. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import { anyMarkup, markup } from "../../../src/arbitraries";
import { mutatedDocument } from "../../../src/arbitraries/any-markup/any-markup";
import { SAMPLE_PAGES } from "../../../src/arbitraries/any-markup/sample-pages";
import { canonicalForm } from "../../../src/canonical-form";
import { parse } from "../../../src/parse";
import { distinct, distinctShrunken, samples } from "../../support/samples";

/** Returns random pieces and no lines: those of an empty document. */
const randomPieces = () => mutatedDocument(fc.constant(""));

/** Characters of planes of Unicode that are still empty. */
const UNASSIGNED = /[\u{40000}-\u{dffff}]/u;
const lengthOf = (text: string): number => [...text].length;

/** Returns samples of the largest size. */
function largest(
	arbitrary: () => fc.Arbitrary<string>,
	numRuns: number,
): string[] {
	const before = fc.readConfigureGlobal();
	fc.configureGlobal({ ...before, baseSize: "xlarge" });
	try {
		return samples(arbitrary(), numRuns);
	} finally {
		fc.configureGlobal(before);
	}
}

describe("random pieces", () => {
	test("are markup, some with unassigned characters", () => {
		const all = samples(randomPieces(), 600);
		const withUnassigned = all.filter((text) => UNASSIGNED.test(text));
		expect(withUnassigned.length).toBeGreaterThan(0.1 * all.length);
		expect(withUnassigned.length).toBeLessThan(0.5 * all.length);
		const text = all.join("");
		for (const piece of ["{{{#!python", "[[BR]]", "||<-2>", "日本", "\r\n"])
			expect(text).toContain(piece);
	});

	test("are at most some dozens, and can be none", () => {
		const breaks = largest(randomPieces, 300).map(
			(text) => text.match(/[\n\r]+/g)?.length ?? 0,
		);
		expect(Math.max(...breaks)).toBeGreaterThan(3);
		expect(Math.max(...breaks)).toBeLessThan(20);
		expect(samples(randomPieces())).toContain("");
	});

	test("have few unassigned characters in a row", () => {
		const runs = largest(randomPieces, 300).flatMap(
			(text) => text.match(/[\u{40000}-\u{dffff}]+/gu) ?? [],
		);
		expect(Math.max(...runs.map(lengthOf))).toBeGreaterThan(2);
		expect(Math.max(...runs.map(lengthOf))).toBeLessThan(9);
	});

	test("shrink to the piece that matters, and random characters to a piece", () => {
		expect(
			distinctShrunken(randomPieces(), (text) => text.includes("{{{")),
		).toContain("{{{");
		expect(distinctShrunken(randomPieces(), (text) => text !== "")).toEqual([
			"a",
		]);
	});
});

describe("a mutated document", () => {
	const LINES = ["KLM", "QRS", "XYZ"];
	const document = () => fc.constant(LINES.join("\n"));

	test("begins with some of its lines, in their order", () => {
		const all = samples(mutatedDocument(document()), 2000);
		for (const [lines, isExpected] of [
			["KLM\nQRS\nXYZ", true],
			["KLM\nXYZ", true],
			["QRS\nXYZ", true],
			["KLM\nQRS", true],
			["XYZ\nKLM", false],
			["QRS\nKLM", false],
		] as const)
			expect([lines, all.some((text) => text.startsWith(lines))]).toEqual([
				lines,
				isExpected,
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

	test("loses at most forty characters at its second beginning", () => {
		const endings = samples(mutatedDocument(fc.constant("é".repeat(60))), 2000)
			.map((text) => /[^é](é*)$/.exec(text)?.[1]?.length)
			.filter((length) => length !== undefined && length > 1);
		const lengths = distinct(endings);
		expect(lengths.at(0)).toBeGreaterThanOrEqual(20);
		expect(lengths.at(0)).toBeLessThan(25);
		expect(lengths.at(-1)).toBe(60);
	});
});

describe("any markup", () => {
	const shareOf = (passes: (text: string) => boolean): number => {
		const all = samples(anyMarkup(), 1500);
		return all.filter(passes).length / all.length;
	};

	test("has lines of pages in some cases", () => {
		const lines = SAMPLE_PAGES.flatMap((page) => page.split("\n")).filter(
			(line) => line.length > 20,
		);
		const hasLine = shareOf((text) =>
			lines.some((line) => text.includes(line)),
		);
		expect(hasLine).toBeGreaterThan(0.1);
		expect(hasLine).toBeLessThan(0.5);
	});

	test("has lines of pages of user groups in both dialects", () => {
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

	test("has in some cases unassigned characters alone, or letters of any script", () => {
		const isLong = (text: string) => lengthOf(text) > 4;
		const countUnassigned = (text: string) =>
			[...text].filter((each) => UNASSIGNED.test(each)).length;
		const isUnassigned = (text: string) =>
			isLong(text) && countUnassigned(text) > 0.4 * lengthOf(text);
		const isForeign = (text: string) =>
			isLong(text) && countUnassigned(text) === 0 && !/[\0-\u007f]/.test(text);
		for (const passes of [isUnassigned, isForeign]) {
			expect(shareOf(passes)).toBeGreaterThan(0.02);
			expect(shareOf(passes)).toBeLessThan(0.2);
		}
		const most = largest(anyMarkup, 150);
		for (const passes of [isUnassigned, isForeign]) {
			const longest = Math.max(...most.filter(passes).map(lengthOf));
			expect(longest).toBeGreaterThan(30);
			expect(longest).toBeLessThan(130);
		}
	});

	test("shrinks to the empty string", () => {
		expect(distinctShrunken(anyMarkup())).toEqual([""]);
	});
});

describe.each(dialectNames)("markup with its tree in %s", (dialect) => {
	test("is parsed to that tree, and varies", () => {
		const pairs = samples(markup({ dialect, maxDepth: 1 }), 100);
		for (const { markup: source, tree } of pairs)
			expect(canonicalForm(parse(source, { dialect }))).toEqual(
				canonicalForm(tree),
			);
		expect(distinct(pairs.map((each) => each.markup)).length).toBeGreaterThan(
			60,
		);
	});

	test("has the size of the options", () => {
		const lengthOf = (size: "xsmall" | "max") =>
			samples(markup({ dialect, size, maxDepth: 0 }), 60)
				.map((each) => each.markup)
				.join("").length;
		expect(lengthOf("xsmall")).toBeLessThan(lengthOf("max"));
	});
});
