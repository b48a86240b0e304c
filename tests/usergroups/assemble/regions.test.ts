/** The tree of regions that headings make. */
import { describe, expect, test } from "vitest";
import type { Region } from "../../../src/usergroups/result/schema";
import { regionOf, treeOf } from "../../support/groups/trees-of-markup";

describe("regions", () => {
	test("follow the depths of headings, which may skip some", () => {
		const { regions } = treeOf(
			"== Asia ==\n==== Pune ====\n=== India ===\n== Europe ==",
		);
		expect(
			regions.map(({ name, regions: inner }) => [
				name,
				inner.map((region) => region.name),
			]),
		).toEqual([
			["Asia", ["Pune", "India"]],
			["Europe", []],
		]);
	});

	test.each([
		["USA (west to east)", { name: "USA", note: "west to east", code: "US" }],
		["Cambodia(abc)", { name: "Cambodia", note: "abc", code: "KH" }],
		[
			"Thailand/ประเทศไทย",
			{ name: "Thailand", aliases: ["ประเทศไทย"], code: "TH" },
		],
		["ประเทศไทย / Thailand", { aliases: ["Thailand"], code: "TH" }],
		["Africa", { kind: "world-region", code: "002" }],
		["Latin America", { kind: "world-region", code: "419" }],
		["Kosovo", { kind: "country", code: "XK" }],
		["Ivory Coast", { kind: "country", code: "CI" }],
		["Books", { kind: "section" }],
		["Middle East", { kind: "section" }],
	])("%s", (title, expected) => {
		expect(regionOf(`= ${title} =`)).toMatchObject(expected);
	});

	test("homonyms are distinguished by their parents", () => {
		const codes = ({ regions }: Pick<Region, "regions">): unknown[] =>
			regions.map((region) => [region.code, ...codes(region)]);
		expect(
			codes(
				treeOf(
					"= Europe =\n== Georgia ==\n= USA =\n== Georgia ==\n== Washington ==\n== Washington, DC ==",
				),
			),
		).toEqual([
			["150", ["GE"]],
			["US", ["US-GA"], ["US-WA"], ["US-DC"]],
		]);
	});

	test("a page of states shows its country", () => {
		const { regions } = treeOf(
			"= Alagoas =\n * [[http://a.example/|GrUPy]]\n= Bahia =\n= Ceará =\n= Sergipe =",
		);
		expect(regions.map(({ code }) => code)).toEqual([
			"BR-AL",
			"BR-BA",
			"BR-CE",
			"BR-SE",
		]);
		expect(regions[0]?.groups[0]?.countryCode).toBe("BR");
	});

	test("short codes in names of groups show it only beyond doubt", () => {
		const codes = (markup: string) =>
			treeOf(markup).regions.map(({ kind, code }) => [kind, code]);
		expect(codes("= GrUPy-AL =\n= PUG-RS =\n= GrUPy-DF =")).toEqual([
			["section", "BR-AL"],
			["section", "BR-RS"],
			["section", "BR-DF"],
		]);
		expect(codes("#language pt-br\n= GrUPy-AL =")).toEqual([
			["section", "BR-AL"],
		]);
		expect(codes("= GrUPy-AL =")).toEqual([["section", undefined]]);
	});

	test("names of the caller go first", () => {
		const regions = { Cascadia: "US-WA", Chile: "005" };
		expect(regionOf("= Cascadia =", { regions })).toMatchObject({
			kind: "subdivision",
			code: "US-WA",
		});
		expect(regionOf("= Chile =", { regions })).toMatchObject({ code: "005" });
	});

	test("a heading that names a group holds it", () => {
		const { groups, links, regions } = regionOf(
			"= Grupy-SP =\nWe meet in town, see the [[http://m.example|map]].\n * Site: http://s.example\n * IRC: #grupy-sp\n== Members ==\n * Santos\n  * JoaoSilva\n  * [[AnaSouza|Ana Souza]] - student",
		);
		expect(groups).toMatchObject([
			{
				name: "Grupy-SP",
				nameSource: "heading",
				links: [{ url: "http://m.example" }, { url: "http://s.example" }],
				contacts: [{ irc: "#grupy-sp" }],
				members: [
					{ name: "JoaoSilva", section: "Santos" },
					{
						name: "Ana Souza",
						section: "Santos",
						links: [{ page: "AnaSouza" }],
					},
				],
			},
		]);
		expect(groups[0]?.description).toContain("Ana Souza - student");
		expect(links).toEqual([]);
		expect(regions).toMatchObject([{ name: "Members", groups: [], links: [] }]);
	});

	test("sections that list no groups have links only", () => {
		const { regions } = treeOf(
			"= Chile =\n= See also =\n * [[http://a.example|Learn it]]\n * BeginnersGuide",
		);
		expect(regions[1]).toMatchObject({
			groups: [],
			links: [{ url: "http://a.example" }, { page: "BeginnersGuide" }],
			description: "Learn it BeginnersGuide",
		});
	});
});
