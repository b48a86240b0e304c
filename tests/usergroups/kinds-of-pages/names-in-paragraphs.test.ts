/** Paragraphs that name a group in front of its address, boxes of links, wish lists. */
import { describe, expect, test } from "vitest";
import type { Region, UserGroup } from "../../../src/usergroups/result/schema";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

const allGroups = (regions: readonly Region[]): UserGroup[] =>
	regions.flatMap(({ groups, regions: inner }) => [
		...groups,
		...allGroups(inner),
	]);

const namesOf = (markup: string): string[] =>
	allGroups(treeOf(markup).regions).map(({ name }) => name);

describe("a paragraph with an address", () => {
	test.each([
		"Arica Quill Users Group: http://a.example",
		"Arica Quill Users Group -- [[http://a.example]]",
		"Arica Quill Users Group: http://a.example (contact: Ana Gil)",
	])("is a group by the name in front: %j", (markup) => {
		expect(groupsInChile(markup).map(({ name }) => name)).toEqual([
			"Arica Quill Users Group",
		]);
	});

	test.each([
		"Arica: http://a.example",
		"The Arica Quill Users Group: http://a.example",
		"The quills meet at the Arica user group: http://a.example",
		"Photos of the Arica user group: http://a.example",
		"See the Arica user group: http://a.example",
		"Quill user groups: http://a.example",
		"Arica user group. More: http://a.example",
	])("is prose without one: %j", (markup) => {
		expect(groupsInChile(markup)).toEqual([]);
	});
});

test.each([
	[
		"= Quill user groups =\n||[[Start|Start a LUG]]||\n||[[Leads|List of leads]]||",
		[],
	],
	["= Quill user groups =\n||[[http://a.example|Alpha]]||Arica||", ["Alpha"]],
	[
		"= Chile =\n||[[http://a.example|Alpha]]||\n||[[http://b.example|Beta]]||",
		["Alpha", "Beta"],
	],
])(
	"a column of links is a box, unless it is in a place: %j",
	(markup, names) => {
		expect(namesOf(markup)).toEqual(names);
	},
);

test.each([
	["Equipment wish list", []],
	["Funding", []],
	["Alpha wish", ["Oscilloscope"]],
])("a heading of things lists no groups: %j", (heading, names) => {
	expect(
		namesOf(
			`= Hackerspaces =\n== ${heading} ==\n * [[http://a.example|Oscilloscope]]`,
		),
	).toEqual(names);
});

test("a link called after a town and its country is one of several meetings", () => {
	expect(
		namesOf(
			"= Quill parties =\n * [[Parties/1|Arica, Chile]]\n * [[Parties/2|Leeds, UK]] (18 people)\n * [[Parties/3|Plans]]",
		),
	).toEqual(["Arica, Chile", "Leeds, UK"]);
});

test("SIGs are groups, also retired ones", () => {
	expect(
		allGroups(
			treeOf("= Retired SIGs =\n * [[http://a.example|Alpha]]").regions,
		),
	).toMatchObject([{ name: "Alpha", status: "defunct" }]);
});

test.each([
	["Where to find events", []],
	["Organizing conferences", []],
	["Conferences", ["Alpha"]],
])(
	"a heading on doing something with entries lists none: %j",
	(heading, names) => {
		expect(
			namesOf(`= Handbook =\n== ${heading} ==\n * [[http://a.example|Alpha]]`),
		).toEqual(names);
	},
);

test("a file names no group where nothing says that groups are listed", () => {
	expect(
		namesOf(
			"= Handbook =\n== Forms ==\n * [[attachment:a.odp|Alpha]]\n * [[http://a.example|Beta]]",
		),
	).toEqual(["Beta"]);
});

test("a line that says that there is nothing at the moment is no group", () => {
	expect(
		groupsInChile(" * Arica - nothing at the moment\n * Alpha - Talca").map(
			({ name }) => name,
		),
	).toEqual(["Alpha"]);
});

test("groups under prospective ones are forming, and leaders are people", () => {
	expect(
		allGroups(
			treeOf(
				"= Prospective groups =\n * [[http://a.example|Alpha]] - Leaders: Ana G",
			).regions,
		),
	).toEqual([expect.objectContaining({ name: "Alpha", status: "forming" })]);
	expect(
		groupsInChile(" * [[http://a.example|Alpha]] - Leaders: Ana G")[0],
	).not.toHaveProperty("place");
});
