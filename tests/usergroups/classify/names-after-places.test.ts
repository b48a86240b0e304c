/** Names after a place, a code or a date (`docs/usergroups.md`, "Groups"). */
import { describe, expect, test } from "vitest";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

const namesIn = (markup: string): string[] =>
	groupsInChile(` * ${markup}`).map(({ name }) => name);

describe("a code in front of a name", () => {
	test.each([
		["'''VS''' - [[http://a.example|Alpha]] (Quillota)", "Alpha"],
		["VS - [[http://a.example|Alpha]]", "Alpha"],
		["'''VS''' - Alpha Quillota, list: http://a.example", "Alpha Quillota"],
		["'''VS''': Alpha (inactivo)", "Alpha"],
	])("is no part of it: %j", (markup, name) => {
		expect(namesIn(markup)).toEqual([name]);
	});

	test.each([
		["'''VS''' - [[http://a.example|Website]]", "VS"],
		["'''VS''' - [[mailto:a@b.example|Ana Gil]]", "VS"],
		["'''VS''' - en formación: [[mailto:a@b.example|Ana Gil]]", "VS"],
		["VS - Alpha Quillota", "VS"],
		["VS [[http://a.example|Alpha]]", "VS"],
		["ABC - [[http://a.example|Alpha]]", "ABC"],
	])("is the name where none follows: %j", (markup, name) => {
		expect(namesIn(markup)).toEqual([name]);
	});

	test("is in the description", () => {
		expect(
			groupsInChile(" * '''VS''' - [[http://a.example|Alpha]] - monthly")[0]
				?.description,
		).toBe("VS - monthly");
	});
});

describe("a place in front of a name", () => {
	test.each([
		["Texas: TexasTeam - [[http://a.example|web]]", "TexasTeam"],
		["Peru: Alpha Peru - Lima", "Alpha Peru"],
		["Talca: Alpha Talca (list: http://a.example)", "Alpha Talca"],
		["Talca: Igelbau, http://igelbau.example/", "Igelbau"],
		["India, Arica - [[http://a.example|Alpha Arica]]", "Alpha Arica"],
	])("is no part of it: %j", (markup, name) => {
		expect(namesIn(markup)).toEqual([name]);
	});

	test.each([
		["Talca: Talca Library, third floor, http://a.example", "Talca"],
		["Talca: AnaGil - http://a.example", "Talca"],
		["Talca - Alpha Talca", "Talca"],
		["Talca: Ana Talca (ana@b.example)", "Talca"],
		["Talca: Igelbau, http://talca.example/", "Talca"],
		["Talca: Talca is far away", "Talca"],
		["Talca: [[http://a.example|group]]", "Talca"],
	])("is the name where none follows: %j", (markup, name) => {
		expect(namesIn(markup)).toEqual([name]);
	});

	test.each([
		[" Peru:: [[http://a.example|Alpha]], Lima", "PE", "Lima"],
		[" * '''Peru''' [[http://a.example|Alpha Peru]] (Lima)", "PE", "Lima"],
		[" * Lima: [[http://alpha.example|Alpha]]", undefined, "Lima"],
	])("gives the country, if it is one: %j", (markup, countryCode, place) => {
		const [group] =
			treeOf(`= User groups =\n${markup}`).regions[0]?.groups ?? [];
		expect(group).toMatchObject({ place });
		expect(group?.countryCode).toBe(countryCode);
	});

	test("is no place of its own within a country", () => {
		expect(
			groupsInChile(" * Lima: [[http://alpha.example|Alpha]]")[0],
		).toMatchObject({ place: "Lima", countryCode: "CL" });
	});
});

describe("a date in front of a name", () => {
	test.each([
		"3 March: [[http://a.example|Alpha]]",
		"June 5th-7th: [[http://a.example|Alpha]]",
		"May 3 - Alpha",
		"2031-04-11 to 2031-04-13 - Alpha",
		"2028-11-23/25: Alpha",
		"3.-5. Juni: [[http://a.example|Alpha]]",
	])("is no part of it: %j", (markup) => {
		expect(namesIn(markup)).toEqual(["Alpha"]);
	});

	test.each([
		["Quill 3: [[http://a.example|Alpha]]", "Quill 3"],
		["3 Quills: the Alpha", "3 Quills"],
		["Route 66 - Alpha", "Route 66"],
		["Mayor 5 - Alpha", "Mayor 5"],
	])("is one only with a month: %j", (markup, name) => {
		expect(namesIn(markup)).toEqual([name]);
	});
});
