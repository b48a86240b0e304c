/** The rule `field` (`docs/usergroups.md`, "Rules"). */
import { expect, test } from "vitest";
import { classify, LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";
import { groupsInChile } from "../../../support/groups/trees-of-markup";

testRule("field", LISTS_GROUPS, {
	takes: [
		"Coordinator: '''Jane Roe'''",
		"Coordinator: vacant",
		"Vorsitzender: Bert Roe",
		"Our contact person: Ann Lee",
		"Meeting place: Quillota, Avenida 5",
		"Dates: 5-7 April",
		"Treffpunkt: Café Nord",
		"Lugar: [[http://m.example|La Bodega]]",
	],
	leaves: [
		"Alpha LUG: Jane Roe",
		"Host: [[http://a.example|Alpha User Group]]",
		"Country: Peru",
		"Group: Alpha",
		"Alpha meeting place: Quillota",
		"[[http://a.example|Location]]: Alpha",
		"Location",
		"Quillota: http://a.example",
	],
});

test.each([
	["Coordinator: Jane Roe", "prose"],
	["Coordinator: vacant", "prose"],
	["Location: Avenida 5", "prose"],
	["Location: [[http://m.example|Avenida 5]]", "channel"],
])("is a channel if it has a link: %j", (markup, kind) => {
	expect(classify(` * ${markup}`, LISTS_GROUPS).kind).toBe(kind);
});

test("a person in a field is a contact, and no place", () => {
	expect(
		groupsInChile(" * [[http://a.example|Alpha]]\n  * Coordinator: Jane Roe\n"),
	).toMatchObject([{ name: "Alpha", contacts: [{ name: "Jane Roe" }] }]);
	expect(
		groupsInChile(
			" * [[http://a.example|Alpha]]\n  * Coordinator: Jane Roe\n",
		)[0],
	).not.toHaveProperty("place");
});
