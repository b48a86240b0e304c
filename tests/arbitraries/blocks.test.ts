/** Values of generated blocks and embedded nodes that depend on each other. */

import { expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { namesOf } from "../../grammar/tokens/names";
import { node } from "../../src/arbitraries";
import type { Dialect, Nodes } from "../../src/ast";
import { distinct, samples } from "../support/samples";
import { descendants } from "../support/walk";

test.each(dialectNames)(
	"an ordered list in %s begins with a marker",
	(dialect) => {
		const lists = samples(node("list", { dialect, maxDepth: 0 }), 300);
		const markers = (isOrdered: boolean, has: (index: number) => boolean) =>
			distinct(
				lists
					.filter(({ ordered }) => ordered === isOrdered)
					.flatMap(({ children }) =>
						children
							.filter((_, index) => has(index))
							.map(({ marker }) => marker),
					),
			);
		expect(markers(true, (index) => index === 0)).toEqual([true]);
		expect(markers(true, (index) => index > 0)).toEqual([false, true]);
		expect(markers(false, (index) => index === 0)).toEqual([false, true]);
	},
);

test.each(dialectNames)(
	"instructions in %s have a value, except for one",
	(dialect) => {
		const values = new Map<string, Set<string | undefined>>();
		for (const each of samples(
			node("processingInstruction", { dialect }),
			1000,
		))
			values.set(
				each.name,
				(values.get(each.name) ?? new Set()).add(each.value),
			);
		expect(values.get("deprecated")).toEqual(new Set([undefined]));
		values.delete("deprecated");
		for (const each of [...values.values()].flatMap((all) => [...all]))
			expect(each).toMatch(/\S/);
		expect(values.get("language")).toEqual(new Set(["de", "pt-br"]));
		expect(values.get("format")).toEqual(new Set(["wiki"]));
		expect(values.get("acl")?.size).toBe(2);
		expect(values.get("refresh")?.size).toBe(2);
		for (const each of values.get("pragma") ?? [])
			expect(each).toMatch(/^keywords \S/);
		expect(values.get("redirect")?.size).toBeGreaterThan(20);
	},
);

test("code contains braces in 1.9 only", () => {
	const codeOf = (dialect: Dialect) =>
		samples(node("code", { dialect }), 1000)
			.map(({ value }) => value)
			.join("\n");
	expect(codeOf("1.9")).toMatch(/\{\{\{|\}\}\}/);
	expect(codeOf("1.5")).not.toMatch(/\{\{\{|\}\}\}/);
});

test.each(dialectNames)(
	"code in %s has no empty lines at its ends, except first ones in 1.9",
	(dialect) => {
		const all = samples(node("code", { dialect }), 1000);
		expect(distinct(all.map(({ meta }) => meta))).toEqual([
			"-a 'b'",
			"numbers=off",
			"start=3 step=2",
		]);
		for (const { value, lang, meta } of all) {
			expect(value).not.toMatch(/\n$/);
			if (dialect === "1.5" || lang !== undefined)
				expect(value).not.toMatch(/^\n/);
			if (meta !== undefined) expect(lang).toBeDefined();
		}
		expect(all.some(({ value }) => /[^\n]\n\n[^\n]/.test(value))).toBe(true);
	},
);

test.each(dialectNames)(
	"inline code in %s has backticks or braces, not both",
	(dialect) => {
		const values = samples(node("inlineCode", { dialect }), 10_000).map(
			({ value }) => value,
		);
		const ticked = values.filter((value) => value.includes("`"));
		expect(ticked.length).toBeGreaterThan(0);
		for (const value of ticked) expect(value).not.toMatch(/[{}]/);
		expect(values.some((value) => /\{\{/.test(value))).toBe(true);
	},
);

test("no node in a section of 1.5 contains the mark that ends it", () => {
	const sections = samples(
		node("section", { dialect: "1.5", maxDepth: 1 }),
		300,
	);
	const rest = (each: Nodes): string =>
		JSON.stringify({ ...each, children: undefined });
	for (const each of sections.flatMap(descendants))
		if (each.type !== "text") expect(rest(each)).not.toContain("}}}");
});

test.each(dialectNames)(
	"terms in %s begin no other block and do not contain their end",
	(dialect) => {
		const terms = samples(node("definitionTerm", { dialect }), 4000).flatMap(
			({ children }) =>
				children.map((child) => (child.type === "text" ? child.value : "")),
		);
		for (const term of terms) {
			expect(term).not.toMatch(/^(?:\d+|[aAiI])\.(?:#\d+)?\s/);
			expect(term).not.toMatch(/^\|\||^\*\/(?:\s|$)|::\s/);
		}
		expect(terms.some((term) => term.includes("||"))).toBe(true);
		expect(terms.some((term) => term.includes("::"))).toBe(true);
	},
);

test("descriptions of transclusions do not contain their end", () => {
	const altsOf = (dialect: Dialect) =>
		samples(node("transclusion", { dialect }), 4000).flatMap(
			({ alt }) => alt ?? [],
		);
	for (const alt of altsOf("1.9")) expect(alt).not.toMatch(/\||\}\}|\}$|\]\]/);
	expect(altsOf("1.9").some((alt) => /^\]|\{\{/.test(alt))).toBe(true);
	for (const alt of altsOf("1.5")) expect(alt).not.toMatch(/\]|::\s/);
	expect(altsOf("1.5").some((alt) => alt.includes("||"))).toBe(true);
});

test.each([
	["1.5", ")]]"],
	["1.9", ")>>"],
] as const)("arguments of macros in %s do not contain %s", (dialect, end) => {
	const values = samples(node("macro", { dialect }), 4000).flatMap(
		({ args }) => args ?? [],
	);
	for (const each of values) expect(`${each})`).not.toContain(end);
	for (const each of values)
		if (each !== "a (b)") expect(each).not.toMatch(/[)\]>]$/);
	expect(values.some((each) => /[)\]>]./.test(each))).toBe(true);
});

test("transclusions of other wikis have a known wiki and a page", () => {
	const targets = samples(node("transclusion", { dialect: "1.9" }), 2000)
		.filter(({ kind }) => kind === "interwiki")
		.map(({ target }) => target.split(":", 2));
	const known = ["MoinMoin", ...Object.keys(namesOf["1.9"].intermap)];
	for (const [wiki, page] of targets) {
		expect(known).toContain(wiki);
		expect(page).toMatch(/\S/);
	}
	expect(distinct(targets.map(([wiki]) => wiki)).length).toBeGreaterThan(50);
});
