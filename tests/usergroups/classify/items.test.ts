/** What becomes of the items under a heading (`docs/usergroups.md`, “Groups”). */
import { expect, test } from "vitest";
import { linesInChile as outline } from "../../support/groups/group-lines";

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
	[
		" * Santiago: [[http://a.example|Website]]",
		"Santiago (text)",
		"place: Santiago",
		A,
	],
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
		"contact Ana Pérez",
	],
	...["Sean O'Neil", "Ann Mcdonald", "Eva D’Angelo", "Ana MacIvor"].map(
		(person): [string, ...string[]] => [
			` * ${person.replace("MacIvor", "!MacIvor")} is organizing a group in Arica`,
			"Arica (place)",
			"place: Arica",
			"status: forming",
			`description: ${person} is organizing a group in Arica`,
			`contact ${person}`,
		],
	),
	[
		" * [[mailto:a@b.example|Ana Pérez]] is organizing a group in Arica",
		"Arica (place)",
		"place: Arica",
		"status: forming",
		"description: Ana Pérez is organizing a group in Arica",
		"email mailto:a@b.example",
		"contact Ana Pérez a@b.example",
	],
	[
		" * [[http://a.example|A Group]]\n  * Our [[http://b.example|E-mail list]]",
		"A Group (label)",
		A,
		"mailing-list http://b.example",
	],
	[" * — Windy Club", "Windy Club (text)"],
	[" * -- Windy Club - a group", "Windy Club (text)", "description: a group"],
	[" * [[SomePage|-]]", "SomePage (page)", "wiki SomePage"],
	[
		" * Our [[http://a.example|Blog]]",
		"Chile (region)",
		"blog http://a.example",
	],
	[
		" * http://a.example A club of people",
		"a.example (host)",
		"description: A club of people",
		A,
	],
	[
		" * [[http://a.example|A Group]], see Ana Pérez [ana at b.example]",
		"A Group (label)",
		"description: see Ana Pérez [ana at b.example]",
		A,
		"contact Ana Pérez ana@b.example",
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
])("says something about the region: %j", (markup, ...lines) => {
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
		" * [[http://a.example|http://b.example]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[
		" * [[http://a.example|https://b.example/c]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[
		" * [[http://a.example|ftp://b.example/c]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[" * [[http://a.example|list@b.example]] Windy Club", "Windy Club (text)", A],
	...[
		"see http://b.example",
		"http://b.example x",
		"gopher://b.example/c",
		"my list@b.example",
		"list@b.example now",
		"IRC:x",
	].map((label): [string, ...string[]] => [
		` * [[http://a.example|${label}]] Windy Club`,
		`${label} (label)`,
		"description: Windy Club",
		A,
	]),
])("labels that are addresses: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * joe at b dot example - Windy Club",
		"Windy Club (text)",
		"contact joe@b.example",
	],
	[
		" * joe at b dot example: Windy Club, [[http://a.example|A]]",
		"Windy Club (text)",
		A,
		"contact joe@b.example",
	],
	[
		" * joe at b dot example",
		"joe at b dot example (text)",
		"contact joe@b.example",
	],
	[
		" * joe at b dot example [[http://a.example|Windy Club]]",
		"Windy Club (label)",
		"description: joe at b dot example Windy Club",
		A,
		"contact joe@b.example",
	],
])("addresses that are written out in front: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * Arica, organized by Ana Pérez (ana at b dot example)",
		"Arica (place)",
		"place: Arica",
		"description: organized by Ana Pérez (ana at b dot example)",
		"contact Ana Pérez ana@b.example",
	],
	[" * Nowhereton: [[http://a.example|xWNDY]]", "Nowhereton (text)", A],
	[" * Nowhereton: [[http://a.example|WNDYx]]", "Nowhereton (text)", A],
	[
		" * PyArica is here",
		"PyArica (page)",
		"description: is here",
		"wiki PyArica",
	],
	[
		" * Ana, is in a club at [[http://a.example|FogPy]]",
		"FogPy (label)",
		"description: Ana, is in a club at FogPy",
		A,
	],
	[
		" * Meet at [[mailto:ana@b.example|Ana]] or [[http://a.example|FogPy]]",
		"“Meet at Ana or FogPy”",
		"email mailto:ana@b.example",
		A,
	],
	[
		" * meets at [[http://b.example|Forum]] of [[http://a.example|FogPy]]",
		"“meets at Forum of FogPy”",
		"forum http://b.example",
		A,
	],
	[
		" * [[http://a.example|-]] - [[http://b.example|FogPy]]",
		"FogPy (label)",
		A,
		B,
	],
	[" * [[http://a.example|-]]", "a.example (host)", A],
	[" * -", "“-”"],
])("what names a group when little does: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
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

test.each<[string, ...string[]]>([
	["Meets at [[http://b.example|B]]", "description: Meets at B", B],
	["is a club", "description: is a club"],
	["Ana is in a club", "description: Ana is in a club"],
	["Our Windy Club", "description: Our Windy Club"],
])("prose under a group: %j", (text, description, ...links) => {
	expect(outline(` * [[http://a.example|A Group]]\n  * ${text}`)).toEqual([
		"A Group (label)",
		description,
		A,
		...links,
	]);
});

test.each([
	["http://a.example", "user group", "Arica"],
	["http://a.example", ": user group", undefined],
	["http://a.example", "", undefined],
	["http://meetup.com/x", "", "Arica"],
	["http://a.example/arica", "talks", undefined],
	["http://a.example", "meets in Arica", "Arica"],
	["http://a.example", "talks", undefined],
	["http://arica.example", "", undefined],
	["mailto:a@arica.example", "talks", undefined],
])("a group named Arica at %s, “%s”, is in %s", (url, text, place) => {
	const lines = outline(` * [[${url}|Arica]] ${text}`);
	expect(lines.filter((line) => line.startsWith("place"))).toEqual(
		place === undefined ? [] : [`place: ${place}`],
	);
});

test.each<[string, ...string[]]>([
	[
		"(write to [[mailto:ana@b.example|Ana]])",
		"description: write to Ana",
		A,
		"email mailto:ana@b.example",
		"contact ana@b.example",
	],
	["(see [[http://b.example|B]])", "description: see B", A, B],
])("a footnote belongs to its group: %j", (note, ...lines) => {
	expect(outline(` * [[http://a.example|A Group]]<<FootNote${note}>>`)).toEqual(
		["A Group (label)", ...lines],
	);
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

test.each([
	["For students", ["For students (text)"]],
	["Anyone in Arica?", ["“Anyone in Arica?”"]],
	["Anyone here", ["Anyone here (text)"]],
	["We are in Arica", ["“We are in Arica”"]],
])("an item of a region: %j", (text, lines) => {
	expect(outline(` * ${text}`)).toEqual(lines);
});
