/** Lines in bold over lists that name another subject (`docs/usergroups.md`, "Groups"). */
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { listGroups } from "../../../src/usergroups/result/list-groups";

const treeOf = (label: string, items: string) =>
	toUserGroups(
		parse(
			`= Chile =\n * [[http://a.example|Alpha]] - Arica\n\n'''${label}'''\n\n${items}\n`,
			{ dialect: "1.9" },
		),
	);

const namesIn = (label: string, items: string): string[] =>
	listGroups(treeOf(label, items)).map(({ name }) => name);

describe("items are links and text under", () => {
	test.each([
		"Mailing lists",
		"Links",
		"Listas de correo",
		"How to edit",
		"Blogs",
	])("%s", (label) => {
		const items =
			" * [[http://b.example|Beta]]\n * [[http://c.example|Gamma]], a page";
		const { regions, messages } = treeOf(label, items);
		expect(namesIn(label, items)).toEqual(["Alpha"]);
		expect(regions[0]?.links.map(({ url }) => url)).toEqual([
			"http://b.example",
			"http://c.example",
		]);
		expect(messages).toMatchObject([{ ruleId: "items-not-groups" }]);
	});
});

test.each([
	["Links", " * [[http://b.example|Beta User Group]]"],
	["Links", " * [[http://b.example|Beta]] - Iquique"],
	["Iquique", " * [[http://b.example|Beta]]"],
	["Events", " * [[http://b.example|Beta]]"],
	["Other groups", " * [[http://b.example|Beta]]"],
])("under %s, %j is a group", (label, items) => {
	expect(namesIn(label, items)).toHaveLength(2);
});

test("the next line in bold is over groups again", () => {
	expect(
		namesIn(
			"Links",
			" * [[http://b.example|Beta]]\n\n'''Iquique'''\n\n * [[http://c.example|Gamma]]",
		),
	).toEqual(["Alpha", "Gamma"]);
});
