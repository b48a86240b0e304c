/** Generated group pages: their heads and feet, how regions are nested, and how lists are laid out. */
import { describe, expect, test } from "vitest";
import { render } from "../../../src/arbitraries/group-pages/markup";
import {
	allRegions,
	pageLinks,
	type RegionModel,
} from "../../../src/arbitraries/group-pages/model";
import {
	type UserGroupPage,
	userGroupPage,
} from "../../../src/arbitraries/group-pages/page";
import { Supply } from "../../../src/arbitraries/group-pages/supply";
import { toUserGroupModel } from "../../../src/arbitraries/group-pages/to-model";
import { anyTree } from "../../support/groups/group-trees";
import {
	distinct,
	distinctLengths,
	samples,
	shareOf,
} from "../../support/samples";

const pages = (numRuns = 300): UserGroupPage[] =>
	samples(userGroupPage(), numRuns);

const titlesOf = (markup: string): string[] =>
	markup.split("\n").filter((line) => /^=+ /.test(line));

const levelsOf = ({ regions }: RegionModel): number =>
	1 + Math.max(0, ...regions.map(levelsOf));

describe("pages", () => {
	test("say their language and their categories, or do not", () => {
		const all = pages();
		for (const { model, markup } of all)
			for (const text of Object.values(markup)) {
				expect(/^#language (\w+)\n/.exec(text)?.[1]).toBe(model.language);
				expect(/(?:^|\n)----\n(.*)$/.exec(text)?.[1]?.split(" ") ?? []).toEqual(
					model.categories,
				);
				if (model.categories.length === 0)
					expect(text).toMatch(/(?:^|\n)(?:=.*)?$/);
				const rest = text.replace(/^#.*\n/, "");
				expect(rest.startsWith("=")).toBe(model.intro.text === undefined);
			}
		expect(distinct(all.map(({ model }) => model.language))).toEqual([
			"de",
			"en",
			"es",
			"fr",
			"pt",
		]);
		expect(
			distinct(all.map(({ model }) => model.categories.join())),
		).toHaveLength(4);
		for (const is of [
			({ model }: UserGroupPage) => model.language !== undefined,
			({ model }: UserGroupPage) => model.intro.text !== undefined,
		]) {
			expect(shareOf(all, is)).toBeGreaterThan(0.1);
			expect(shareOf(all, is)).toBeLessThan(0.5);
		}
		for (const { model } of all) {
			expect(model.groups).toEqual([]);
			const { text, links } = model.intro;
			if (text === undefined) expect(links).toEqual([]);
			else expect(text).toMatch(/^[A-Z][^\n]+\.$/);
		}
	});

	test("are of several kinds: by states, of members, of entries, in tables, without codes", () => {
		const all = pages(500);
		const has = (is: (region: RegionModel) => boolean) =>
			shareOf(all, ({ model }) => allRegions(model).some(is));
		const names = /^(?:[A-Z]{2})$/;
		expect(has(({ name }) => names.test(name))).toBeGreaterThan(0.01);
		expect(
			has(({ groups }) => groups.some(({ members }) => members.length > 0)),
		).toBeGreaterThan(0.01);
		expect(has(({ name }) => name === "Schools")).toBeGreaterThan(0);
		expect(has(({ name }) => name === "Hillcrest")).toBeGreaterThan(0);
		const tables = all.filter(({ markup }) => markup["1.9"].includes("||"));
		expect(tables.length / all.length).toBeGreaterThan(0.01);
	});

	test("have one region or more, and the first one twice in some cases", () => {
		const all = pages(500);
		const names = all.map(({ model }) => model.regions.map(({ name }) => name));
		expect(distinctLengths(names)).toEqual([1, 2, 3, 4]);
		const twice = shareOf(names, (each) => new Set(each).size < each.length);
		expect(twice).toBeGreaterThan(0.1);
		expect(twice).toBeLessThan(0.5);
		expect(shareOf(names, ({ length }) => length === 3)).toBeLessThan(0.4);
	});

	test("begin with names of their own, and give each link once", () => {
		const all = pages();
		for (const { model } of all) {
			const urls = pageLinks(model)
				.flatMap(({ url }) => url ?? [])
				.filter((url) => !url.includes("@"));
			expect(new Set(urls).size).toBe(urls.length);
		}
	});

	test("are laid out with one or two spaces a level, and blank lines or none", () => {
		const texts = pages().map(({ markup }) => markup["1.9"]);
		const indents = texts.flatMap((text) =>
			[...text.matchAll(/^( +)[*.] /gm)].map((match) => match[1]?.length),
		);
		expect(distinct(indents)).toEqual([1, 2, 3, 5]);
		const gaps = texts.map((text) => /^ \S.*\n\n +[*.] /m.test(text));
		const none = texts.map((text) => /^ \S.*\n +[*.] /m.test(text));
		expect(distinct(gaps)).toEqual([false, true]);
		expect(distinct(none)).toEqual([false, true]);
	});
});

describe("regions", () => {
	test("are one or two levels in their region, at most three deep", () => {
		const all = pages(500).flatMap(({ model }) => model.regions);
		expect(distinct(all.map(({ depth }) => depth))).toEqual([1, 2]);
		expect(distinct(all.map(levelsOf))).toEqual([1, 2, 3]);
		const steps = all
			.flatMap((region) => allRegions({ ...EMPTY, regions: [region] }))
			.flatMap(({ depth, regions }) =>
				regions.map((inner) => inner.depth - depth),
			);
		expect(distinct(steps)).toEqual([1, 2]);
	});

	test("deeper ones are before shallower ones", () => {
		for (const { model } of pages())
			for (const { regions } of [model, ...allRegions(model)]) {
				const depths = regions.map(({ depth }) => depth);
				expect(depths).toEqual(depths.toSorted((a, b) => b - a));
			}
	});

	test("of the world hold up to two, a country one and a section none, but for lists by state or country", () => {
		const all = pages(600).flatMap(({ model }) => allRegions(model));
		const inner = (kind: string) =>
			distinctLengths(
				all.filter((each) => each.kind === kind).map(({ regions }) => regions),
			);
		expect(inner("world-region")).toEqual([0, 1, 2]);
		expect(inner("country")).toEqual([0, 1, 2, 3, 4]);
		expect(inner("section")).toEqual([0, 2, 3, 4]);
		const kinds = distinct(
			all
				.filter(({ kind }) => kind === "world-region")
				.flatMap(({ regions }) => regions.map(({ kind }) => kind)),
		);
		expect(kinds).toEqual(["country", "section"]);
	});

	test("have notes and other names in their titles, with a blank or none", () => {
		const all = pages(500);
		const regions = all.flatMap(({ model }) => allRegions(model));
		expect(distinct(regions.map(({ note }) => note))).toEqual([
			"by name",
			"see also the archive",
			"west to east",
		]);
		for (const { note, kind } of regions)
			if (kind === "section") expect(note).toBeUndefined();
		const titles = all.flatMap(({ markup }) => titlesOf(markup["1.9"]));
		const of = regions.map(({ name, aliases, note }) =>
			[[name, ...aliases].join("/"), note ?? []].flat(),
		);
		expect(
			titles.map((title) =>
				title.replace(/^=+ | =+$|\)|(?= \()/g, "").split(/ ?\(/),
			),
		).toEqual(of);
		expect(titles.some((title) => / \(/.test(title))).toBe(true);
		expect(titles.some((title) => /\S\(/.test(title))).toBe(true);
		const germany = regions.filter(({ name }) => name === "Germany");
		expect(distinctLengths(germany.map(({ aliases }) => aliases))).toEqual([
			0, 1,
		]);
		expect(
			distinct(
				regions
					.filter(({ name }) => name === "Ghana")
					.flatMap(({ aliases }) => aliases),
			),
		).toEqual([]);
	});

	test("that are groups take their places from what is around them", () => {
		const all = pages(600).flatMap(({ model }) => allRegions(model));
		const groups = all.filter(({ name }) => name.endsWith("Group"));
		expect(distinct(groups.map(({ name }) => name))).toHaveLength(2);
		for (const { kind, regions, depth } of groups) {
			expect([kind, regions]).toEqual(["section", []]);
			expect(depth).toBeGreaterThan(1);
		}
	});
});

const EMPTY = { categories: [], intro: { links: [] }, groups: [] };

describe("a supply", () => {
	test.each([0, 3, 15, 30])(
		"from %i on gives each name once before one comes again",
		(offset) => {
			for (const pool of [
				"text",
				"label",
				"page",
				"camel",
				"person",
			] as const) {
				const supply = new Supply(offset);
				const names = Array.from({ length: 60 }, () => supply.name(pool));
				const count = new Set(names).size;
				expect(new Set(names.slice(0, count)).size).toBe(count);
				expect(names.slice(count, 2 * count)).toEqual(names.slice(0, count));
				expect(names).not.toContain("");
				const first = Array.from({ length: count }, () => new Supply(0)).map(
					(other, at) =>
						Array.from({ length: at + 1 }, () => other.name(pool)).at(-1),
				);
				expect(names[0]).toBe(first[offset % count]);
			}
		},
	);

	test.each([0, 3, 15, 30])(
		"from %i on gives each word of addresses once, in the same order",
		(offset) => {
			const supply = new Supply(offset);
			const words = Array.from({ length: 64 }, () => supply.word());
			expect(new Set(words).size).toBe(64);
			for (const [at, word] of words.entries()) {
				const round = Math.floor(at / 16);
				expect(word).toBe(`${words[at % 16]}${round === 0 ? "" : round}`);
				expect(word).toMatch(/^[a-z]+\d?$/);
			}
			const zero = new Supply(0);
			const first = Array.from({ length: 16 }, () => zero.word());
			expect(words[0]).toBe(first[offset % 16]);
			expect(words[1]).toBe(first[(offset + 1) % 16]);
		},
	);

	test("of words and of names do not take from each other", () => {
		const supply = new Supply(0);
		supply.name("text");
		supply.word();
		expect(supply.word()).toBe("baobab");
		expect(supply.name("person")).toBe(new Supply(0).name("person"));
	});
});

test("lists are written by level, marker and gap", () => {
	const line = (level: number, marker: "*" | "." | "same" | "deeper") => ({
		level,
		marker,
		content: ["a"],
	});
	const lines = [
		line(0, "*"),
		line(0, "same"),
		line(1, "."),
		line(1, "deeper"),
		line(2, "*"),
		line(0, "*"),
	];
	const written = (step: 1 | 2, gaps: boolean[]) =>
		render([{ type: "list", lines }], { step, gaps }, "1.9");
	expect(written(1, [false])).toBe(" * a\n a\n  . a\n     a\n   * a\n * a\n");
	expect(written(2, [false, true])).toBe(
		" * a\n a\n\n   . a\n      a\n     * a\n\n * a\n",
	);
	expect(written(1, [true])).toBe(
		"\n * a\n a\n\n  . a\n     a\n\n   * a\n\n * a\n",
	);
});

test("a tree in the form of the model has no places, and members by name", () => {
	for (const tree of samples(anyTree(), 100)) {
		const model = toUserGroupModel(tree);
		const text = JSON.stringify(model);
		for (const field of ['"position"', '"id"', '"suggestion"', '"messages"'])
			expect(text).not.toContain(field);
		expect(model.intro).toEqual({
			text: tree.intro.text,
			links: tree.intro.links.map(({ url, kind }) => ({ url, kind })),
		});
		for (const group of model.groups)
			for (const member of group.members) expect(member).toBe("Member");
		expect(model.groups.map(({ name }) => name)).toEqual(
			tree.groups.map(({ name }) => name),
		);
		expect(model.groups.flatMap(({ members }) => members)).toHaveLength(
			tree.groups.flatMap(({ members }) => members).length,
		);
	}
});
