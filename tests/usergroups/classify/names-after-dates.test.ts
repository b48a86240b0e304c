/** Names after the date of an event (`docs/usergroups.md`, "Groups"). */
import { expect, test } from "vitest";
import { groupsInChile } from "../../support/groups/trees-of-markup";

test.each([
	["3 March - [[http://a.example|Badger Day]]", "Badger Day"],
	["May 2031: [[http://a.example|Badger Party]]", "Badger Party"],
	["June 5-7: Badger Camp", "Badger Camp"],
	["3 mars : [[http://a.example|Journée Blaireau]]", "Journée Blaireau"],
	["12. Mai: [[http://a.example|Stammtisch Arica]]", "Stammtisch Arica"],
	[
		"[[http://a.example|12-14 May 2031]] - Badger Conference",
		"Badger Conference",
	],
	[
		"[[http://a.example|May 2031]]: [[http://b.example|Badger Meeting]]",
		"Badger Meeting",
	],
	["Area 51: [[http://a.example|Website]]", "Area 51"],
	["12 Monkeys - [[http://a.example|Website]]", "12 Monkeys"],
])("%s is %s", (item, name) => {
	expect(groupsInChile(` * ${item}`)).toMatchObject([
		{ name, status: "listed" },
	]);
	expect(groupsInChile(` * ${item}`)[0]?.place).toBeUndefined();
});

test.each([
	"[[Meeting2031|12 May 2031]]: Ann Lee, Bob Roe",
	"[[Minutes|May 2031]] - minutes",
])("what is after a date need not be a name: %s", (item) => {
	expect(groupsInChile(` * ${item}`)).toEqual([]);
});
