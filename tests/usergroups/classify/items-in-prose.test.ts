/** Items and texts that are running prose (`docs/usergroups.md`, "Groups"). */
import { expect, test } from "vitest";
import { linesInChile as outline } from "../../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";

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
	["For students", ["For students (text)"]],
	["Anyone in Arica?", ["“Anyone in Arica?”"]],
	["Anyone here", ["Anyone here (text)"]],
	["We are in Arica", ["“We are in Arica”"]],
])("an item of a region: %j", (text, lines) => {
	expect(outline(` * ${text}`)).toEqual(lines);
});
