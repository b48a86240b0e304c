/** What becomes of the items under a heading (`docs/usergroups.md`, “Groups”). */
import { expect, test } from "vitest";
import { linesInChile as outline } from "./group-lines";

const A = "website http://a.example";
const B = "website http://b.example";

test.each<[string, ...string[]]>([
	[
		" * http://a.example - http://b.example Text Group",
		"a.example (host)",
		"description: http://b.example Text Group",
		A,
		B,
	],
	[
		" * http://a.example, http://b.example Text Group",
		"Text Group (text)",
		A,
		B,
	],
	[
		" * http://a.example Python Chile, a group",
		"Python Chile (text)",
		"description: a group",
		A,
	],
	[
		" * list@b.example - a group where people meet",
		"list@b.example (host)",
		"description: a group where people meet",
		"email mailto:list@b.example",
		"contact list@b.example",
	],
])("items that start with an address: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * Santiago: [[http://a.example|Windy]]",
		"Windy (label)",
		"place: Santiago",
		A,
	],
	[" * Nowhereton: [[http://a.example|Windy]]", "Nowhereton (text)", A],
	[
		" * Nowhereton: [[http://a.example|WNDY]]",
		"WNDY (label)",
		"place: Nowhereton",
		A,
	],
	[
		" * Nowhereton: [[http://a.example|Windy Group]]",
		"Windy Group (label)",
		"place: Nowhereton",
		A,
	],
	[" * Santiago: [[http://a.example|Website]]", "Santiago (text)", A],
	[" * DNX: Python Users Group", "DNX: Python Users Group (text)"],
	[
		" * DNXYZ: Python Users Group",
		"DNXYZ (text)",
		"description: Python Users Group",
	],
	[
		" * DN Group: Python Users Group",
		"DN Group (text)",
		"description: Python Users Group",
	],
	[
		" * DN: Python Users Group meets here",
		"DN (text)",
		"description: Python Users Group meets here",
	],
])("colons behind places and names: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

const PAGE = "wiki UserGroupPage";

test.each<[string, ...string[]]>([
	[" * UserGroupPage", "UserGroupPage (page)", PAGE],
	[" * UserGroupPage (old)", "UserGroupPage (old) (text)", PAGE],
	[
		" * UserGroupPage, a group",
		"UserGroupPage (page)",
		"description: a group",
		PAGE,
	],
	[
		" * SomePage meets weekly",
		"SomePage (page)",
		"description: SomePage meets weekly",
		"wiki SomePage",
	],
])("names of pages in running text: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * Python group meets on Monday, see [[http://a.example|map]]",
		"Python group (text)",
		"description: meets on Monday, see map",
		A,
	],
	[
		" * Python groups meet on Monday, see [[http://a.example|PyMon]]",
		"PyMon (label)",
		"description: Python groups meet on Monday, see PyMon",
		A,
	],
	[
		" * Mailing list of [[http://a.example|Arica Group]]",
		"Arica Group (label)",
		"description: Mailing list of Arica Group",
		A,
	],
	[
		" * Mailing list for [[http://a.example|forum]]",
		"Chile (region)",
		"description: Mailing list for forum",
		"forum http://a.example",
	],
	[
		" * Ana Pérez is organizing a group in the Arica area. More",
		"Arica area (place)",
		"place: Arica area",
		"status: forming",
		"description: Ana Pérez is organizing a group in the Arica area. More",
	],
	[
		" * Python Arica, started by Ana Pérez",
		"Python Arica (text)",
		"description: started by Ana Pérez",
	],
])("running prose: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

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

test.each<[string, ...string[]]>([
	[" * Please add your group", "“Please add your group”"],
	[" * Is there a group in Arica?", "“Is there a group in Arica?”"],
	[" * Please see [[http://a.example|A]]", "“Please see A”", A],
	[
		"Some text [[http://a.example|x]].\n\n * [[http://b.example|B Group]]",
		"B Group (label)",
		B,
		"“Some text x.”",
		A,
	],
])("what tells of the region: %j", (markup, ...lines) => {
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
