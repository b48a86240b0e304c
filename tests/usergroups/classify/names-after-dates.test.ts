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

test.each([
	["3 March - [[http://a.example|Badger Day]]", "3 March"],
	["2031-05-03: Badger Camp", "2031-05-03"],
	["May 2031: [[http://a.example|Badger Party]], Arica", "May 2031 - Arica"],
])("the date stays in the description: %s", (item, description) => {
	expect(groupsInChile(` * ${item}`)).toMatchObject([{ description }]);
});

test.each([
	"Ulm: Badgers of Ulm (closed) tolbex",
	"Arica: Alpha Arica (inactive)",
])("a remark after the name stays in the description: %s", (item) => {
	const [group] = groupsInChile(` * ${item}`);
	expect(group?.name).not.toContain("(");
	expect(group?.description).toBe(item.slice(item.indexOf("(")));
	expect(group?.status).toBe("defunct");
});
