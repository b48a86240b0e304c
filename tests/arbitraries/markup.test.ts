/** Generated markup and generated names of pages. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { anyMarkup, pageName } from "../../src/arbitraries";
import { SAMPLE_PAGES } from "../../src/arbitraries/any-markup/sample-pages";
import { detectDialect } from "../../src/dialect";
import { parse } from "../../src/parse";
import { dialect } from "../support/arbitraries";
import { CHILD_TYPES, treeErrors } from "../support/content-model";
import { runs } from "../support/runs";
import { samples } from "../support/samples";
import { descendants } from "../support/walk";

const markupSamples = (numRuns: number) => samples(anyMarkup(), numRuns);

test("the parser accepts any markup", () => {
	fc.assert(
		fc.property(anyMarkup(), dialect(), (markup, each) => {
			expect(treeErrors(parse(markup, { dialect: each }))).toEqual([]);
		}),
		runs(1000),
	);
});

test("markup is of both dialects, has any characters, and a limited length", () => {
	const all = markupSamples(1000);
	expect(new Set(all.map(detectDialect))).toEqual(new Set(["1.5", "1.9"]));
	const joined = all.join("");
	for (const piece of ["[[a|b]]", "[http://x.org t]", "\r\n", "日本", "😀"])
		expect(joined).toContain(piece);
	expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(10_000);
});

test("markup is parsed to all types of nodes", () => {
	const all = markupSamples(400);
	const types = dialectNames.flatMap((each) =>
		all
			.flatMap((markup) => descendants(parse(markup, { dialect: each })))
			.map(({ type }) => type),
	);
	expect([...new Set(types)].sort()).toEqual(Object.keys(CHILD_TYPES).sort());
});

test("markup shrinks to the piece that matters", () => {
	const result = fc.check(
		fc.property(anyMarkup(), (markup) => !markup.includes("{{{")),
		{ seed: 1, numRuns: 1000 },
	);
	expect(result.counterexample?.[0].length).toBeLessThan(20);
});

test("one sample page is of each dialect", () => {
	expect(SAMPLE_PAGES.map(detectDialect)).toEqual(["1.9", "1.5"]);
});

test("names of pages can be linked to in both dialects", () => {
	fc.assert(
		fc.property(pageName(), (page) => {
			const target = { type: "pageLink", page };
			for (const [each, markup] of [
				["1.5", `["${page}"]`],
				["1.5", `[:${page}:text]`],
				["1.9", `[[${page}]]`],
			] as const) {
				const links = descendants(parse(markup, { dialect: each })).filter(
					({ type }) => type === "pageLink",
				);
				expect(links).toMatchObject([target]);
			}
		}),
	);
});

test("names of pages have spaces, subpages and letters of any script", () => {
	const names = samples(pageName(), 1000).join("\n");
	for (const part of [/\w \w/, /\w\/\w/, /\bCamelCase\b/, /\p{Lo}/u])
		expect(names).toMatch(part);
});
