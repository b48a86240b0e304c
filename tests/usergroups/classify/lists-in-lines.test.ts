/** Lists in one line (`docs/usergroups.md`, "Groups", 3). */
import { describe, expect, test } from "vitest";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

const A = "[[http://a.example|Alpha]]";
const B = "[[http://b.example|Beta]]";

describe("links after a country or a part of one", () => {
	test.each([
		` * Germany: ${A}, ${B}`,
		` * '''Germany''': ${A}, ${B}.`,
		` * Germany - ${A} | ${B}`,
	])("are groups, each with its country: %j", (markup) => {
		const { regions } = treeOf(`= Europe =\n${markup}`);
		expect(regions[0]?.groups).toMatchObject([
			{ name: "Alpha", section: "Germany", countryCode: "DE" },
			{ name: "Beta", section: "Germany", countryCode: "DE" },
		]);
	});

	test("have positions of their own, and their links once", () => {
		const groups = groupsInChile(` * Tarapacá: ${A}, ${B}`);
		expect(groups.map(({ links }) => links.map(({ url }) => url))).toEqual([
			["http://a.example"],
			["http://b.example"],
		]);
		const columns = groups.map(({ position }) => position.start.column);
		expect(new Set(columns).size).toBe(2);
	});

	test("may be groups of one kind in several towns", () => {
		expect(
			groupsInChile(
				" * Tarapacá: [[http://a.example|Foggy Arica]], [[http://b.example|Foggy Pica]]",
			),
		).toHaveLength(2);
	});

	test.each([
		` * Foggy: ${A}, ${B}`,
		` * Tarapacá: ${A}, [[http://a.example/x|Gamma]]`,
		` * Tarapacá: ${A}, [[http://b.example|Mailing list]]`,
		` * Tarapacá: ${A}, [[http://meetup.com/alpha|Alpha Meetup]]`,
		` * Tarapacá: ${A}, see ${B}`,
		` * Tarapacá: ${A}, ${B} and more`,
		` * Tarapacá: ${A}, [[http://b.example|slides]]`,
		` * Tarapacá: ${A}, [[http://b.example|January meeting]]`,
		" * Tarapacá: [[http://a.example|Jane Roe]], [[http://b.example|John Doe]]",
		` * Tarapacá: ${A}`,
		` * Tarapacá: ${A}, http://b.example`,
	])("are one group's where one says more, or is of its site: %j", (markup) => {
		expect(groupsInChile(markup)).toHaveLength(1);
	});
});
