/** What becomes of the items under a heading (`docs/usergroups.md`, "Groups"). */
import { expect, test } from "vitest";
import { linesInChile as outline } from "../../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";

test.each<[string, ...string[]]>([
	[" * IRC: #chile", "Chile (region)", "contact #chile"],
	[
		" * [[http://a.example|IRC: #x]]",
		"Chile (region)",
		"chat http://a.example",
	],
	[
		" * [[http://a.example|Website]] - our site",
		"Chile (region)",
		"description: Website - our site",
		A,
	],
	[" * [[http://a.example|Website]] of ours", "Chile (region)", A],
	[
		" * [[http://a.example|A Group]]\n  * [[http://b.example|Chile Meetups]]\n  * [[http://b.example|A Group Blog]]\n  * [[http://b.example|Arica Meetup]]",
		"A Group (label)",
		A,
		"meetup http://b.example",
		"blog http://b.example",
		"  Arica Meetup (label)",
		"  meetup http://b.example",
	],
])("channels: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * Chapters\n  * [[http://a.example|A Group]]\n * Python chapters\n  * [[http://b.example|B Group]]",
		"A Group (label)",
		"section: Chapters",
		A,
		"B Group (label)",
		"section: Python chapters",
		B,
	],
	[
		" * Python chapter\n  * [[http://a.example|A Group]]",
		"Python chapter (text)",
		"  A Group (label)",
		`  ${A}`,
	],
	[" * Links\n  * http://a.example", "Links (text)", A],
])("items over others: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * [[http://a.example|A Group]]\n  * [[AnaPerez|Ana Pérez]]\n  * [[BobSoto|bob]]",
		"A Group (label)",
		A,
		"member Ana Pérez",
		"  bob (label)",
		"  wiki BobSoto",
	],
	[
		" * [[http://a.example|A Group]]\n  * AnaPerez\n   * sub",
		"A Group (label)",
		A,
		"  AnaPerez (page)",
		"  description: sub",
		"  wiki AnaPerez",
	],
	[
		" * [[http://a.example|A Group]]\n  * meets at 5\n  * We use Python\n  * Arica Python Group\n  * Please join\n  * see [[http://b.example|B]]\n  * The Lima Group meets, see [[http://b.example|C]]",
		"A Group (label)",
		"description: meets at 5 We use Python Please join see B",
		A,
		B,
		"  Arica Python Group (text)",
		"  The Lima Group (text)",
		"  description: meets, see C",
		`  ${B}`,
	],
])("items under a group: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each([
	["(Arica) - talks, food", "Arica"],
	["- in Arica and Lima, every month", "Arica and Lima"],
	["from Arica", "Arica"],
	[", Arica, Chile", "Arica, Chile"],
	["- Arica / Lima - talks", "Arica / Lima"],
])("a group %j is in %s", (text, place) => {
	expect(outline(` * [[http://a.example|A Group]] ${text}`)).toContain(
		`place: ${place}`,
	);
});

test.each<[string, ...string[]]>([
	[
		" * [[http://a.example|Website]] Arica Club, weekly",
		"Website (label)",
		"description: Arica Club, weekly",
		A,
	],
	[
		" * [[http://a.example|Website]], weekly",
		"Chile (region)",
		"description: Website, weekly",
		A,
	],
	[" * [[http://a.example|:IRC: x]]", "IRC: x (label)", A],
	[
		" * Arica club\n  * [[http://a.example|A Group]]",
		"Arica club (text)",
		"  A Group (label)",
		`  ${A}`,
	],
	[
		" * Clubs\n  * North\n   * [[http://a.example|A Group]]",
		"A Group (label)",
		"section: Clubs / North",
		A,
	],
	[
		" * ChilePy chapters\n  * [[http://a.example|A Group]]",
		"A Group (label)",
		"section: ChilePy chapters",
		A,
		"wiki ChilePy",
	],
])("what an item is, by its words: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each([
	["Email: ana at b dot example", "contact ana@b.example"],
	["IRC: #chile-python", "contact #chile-python"],
])("a channel that is only an address says no more: %j", (text, contact) => {
	expect(outline(` * [[http://a.example|A Group]]\n  * ${text}`)).toEqual([
		"A Group (label)",
		A,
		contact,
	]);
});
