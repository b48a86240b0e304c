/** Rows of tables that are named by their places. */
import { expect, test } from "vitest";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

test("a town is the place of its row, and a venue beside it is text", () => {
	expect(
		groupsInChile(
			"||City||Day||Venue||\n||Arica||Mondays||Café Norte||\n||Talca||Fridays||[[http://b.example|La Bodega]]||",
		),
	).toMatchObject([
		{
			name: "Arica",
			nameSource: "place",
			place: "Arica",
			description: "Mondays Café Norte",
		},
		{ name: "Talca", place: "Talca", links: [{ label: "La Bodega" }] },
	]);
});

test("a row without a name is called after its place where it can be reached", () => {
	const rows = (cells: string): unknown[] =>
		groupsInChile(
			`||Group||City||Contact||\n||Alpha||Arica||a@b.example||\n||${cells}||`,
		).slice(1);
	expect(rows(" ||Talca||[[mailto:c@b.example|Ana Gil]]")).toMatchObject([
		{ name: "Talca", nameSource: "place", place: "Talca" },
	]);
	expect(rows(" ||Talca||-")).toEqual([]);
	expect(rows(" ||-||[[mailto:c@b.example|Ana Gil]]")).toEqual([]);
});

test("a person under an unfamiliar header is no place", () => {
	expect(
		groupsInChile(
			"||Language||Translations verified by:||\n||Quechua||Ana Gil||\n||Aymara||Eva Sol||",
		).filter(({ place }) => place !== undefined),
	).toEqual([]);
});

test("a row with an address and no column of names is called after its town", () => {
	expect(
		groupsInChile(
			"||City||Venue||Web||\n||Arica||Café Norte||http://a.example ||\n||Talca||La Bodega||[[http://b.example|Alpha Talca]]||",
		),
	).toMatchObject([
		{
			name: "Arica",
			nameSource: "place",
			links: [{ url: "http://a.example" }],
		},
		{ name: "Alpha Talca", place: "Talca" },
	]);
});

test.each([
	["Region", ["Alpha"]],
	["Size", []],
])("under contacts, a header with groups and a %s decides", (header, names) => {
	expect(
		treeOf(
			`= Contacts =\n||${header}||Group||URL||\n||Tuscany||[[http://a.example|Alpha]]||http://b.example ||`,
		).regions[0]?.groups.map(({ name }) => name),
	).toEqual(names);
});
