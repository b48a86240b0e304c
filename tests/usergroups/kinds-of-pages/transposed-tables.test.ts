/** Transposed tables, and tables of something else (`docs/usergroups.md`, "Tables"). */
import { expect, test } from "vitest";
import { listGroups } from "../../../src/usergroups/result/list-groups";
import { linesOfPage } from "../../support/groups/group-lines";
import { treeOf } from "../../support/groups/trees-of-markup";

const namesOf = (markup: string): string[] =>
	listGroups(treeOf(markup)).map(({ name }) => name);

test.each<[string, string, string[]]>([
	[
		"a transposed table is one group",
		"= Chile =\n||Name||Alpha LUG||\n||City||Arica||\n||'''Website'''||http://a.example/||\n||Contact:||Ann Lee||",
		[
			"= Chile CL",
			"Alpha LUG (text)",
			"place: Arica",
			"website http://a.example/",
			"contact Ann Lee",
		],
	],
	[
		"a transposed table has a group in each column of values",
		"= Chile =\n||Group||Alpha LUG||Beta LUG||\n||City||Arica||Iquique||",
		[
			"= Chile CL",
			"Alpha LUG (text)",
			"place: Arica",
			"Beta LUG (text)",
			"place: Iquique",
		],
	],
	[
		"a transposed table has a group in each part that begins with the same head",
		"= Chile =\n||Name||Alpha LUG||\n||City||Arica||\n||Name||Beta LUG||\n||City||Iquique||",
		[
			"= Chile CL",
			"Alpha LUG (text)",
			"place: Arica",
			"Beta LUG (text)",
			"place: Iquique",
		],
	],
	[
		"the rows of one under a heading that names a group are items",
		"= Chile =\n== Alpha LUG ==\n||City||Arica||\n||Website||http://a.example/||\n||IRC||#alpha||",
		[
			"= Chile CL",
			"  = Alpha LUG",
			"  Alpha LUG (heading)",
			"  description: City: Arica",
			"  website http://a.example/",
			"  contact #alpha",
		],
	],
])("%s", (_, markup, lines) => {
	expect(linesOfPage(markup)).toEqual(lines);
});

test.each([
	"||Chair||Ann Lee||\n||Treasurer||Bob Roe||",
	"||Name||City||\n||Alpha LUG||Arica||",
	"||City||[[http://a.example/|Alpha LUG]]||\n||Iquique||[[http://b.example/|Beta LUG]]||",
	"||<|2>City||Arica||\n||Iquique||\n||Website||http://a.example/||",
])("is not transposed: %s", (table) => {
	expect(namesOf(`= Chile =\n${table}`)).not.toContain("City");
	expect(linesOfPage(`= Chile =\n${table}`).join("\n")).not.toMatch(
		/City: |Chair: /,
	);
});

test.each([
	"= User groups =\n== Alpha Ulm ==\n||City||Ulm||\n||Website||http://a.example/||",
	"= Chile =\n'''Alpha'''\n||City||Arica||\n||Website||http://a.example/||",
	"= Meetup groups =\n||Date||3 May||\n||Place||Ulm||\n||Topic||Python||",
])("what a transposed table says of nobody names no group: %s", (markup) => {
	expect(namesOf(markup)).toEqual([]);
	expect(treeOf(markup).messages).toMatchObject([
		{ ruleId: "items-not-groups" },
	]);
});

test.each<[string, string[]]>([
	[
		"||City||Ulm||\n||Website||[[http://a.example/|Alpha LUG]]||",
		["Alpha LUG @ Ulm"],
	],
	[
		"||City||Ulm||Bonn||\n||Website||[[http://a.example/|Alpha LUG]]||[[http://b.example/|Beta LUG]]||",
		["Alpha LUG @ Ulm", "Beta LUG @ Bonn"],
	],
])(
	"a row of links with a word for a group has the names: %s",
	(table, names) => {
		expect(
			listGroups(treeOf(`= Germany =\n${table}`)).map(
				({ name, place }) => `${name} @ ${place}`,
			),
		).toEqual(names);
	},
);

test("a group beside “Website” is one", () => {
	expect(
		namesOf(
			"= Chile =\n||Website||[[http://a.example/|Alpha LUG]]||\n||Forum||[[http://b.example/|Beta LUG]]||",
		),
	).toEqual(["Alpha LUG", "Beta LUG"]);
});

const OF_ELSE = [
	"||'''Code'''||'''Name'''||'''Status'''||\n||12||FIRST THING||done||\n||13||SECOND THING||open||",
	"||Author||JaneRoe||\n||Summary||It compresses what it reads||\n||License||GPL||",
	"||Goal:||Fewer faults||\n||Needs:||Four weeks||",
];

test.each(OF_ELSE)(
	"under a heading that says nothing, a table of something else lists no groups: %s",
	(table) => {
		const { regions, messages } = treeOf(`= Alpha =\n${table}`);
		expect(regions[0]?.groups).toEqual([]);
		expect(messages).toMatchObject([
			{
				ruleId: "items-not-groups",
				text: expect.stringMatching(/^[23] rows of a table are text/),
			},
		]);
	},
);

test.each([
	["||1||Pythonistas of the north||Germany||", ["Pythonistas of the north"]],
	["||Alpha LUG||Arica||\n||Beta LUG||Iquique||", ["Alpha LUG", "Beta LUG"]],
	["||[[http://a.example/|Alpha]]||Arica||", ["Alpha"]],
	["||Name||City||\n||Alpha||Arica||", ["Alpha"]],
])(
	"under a heading that says nothing, a table of groups lists them: %s",
	(table, names) => {
		expect(namesOf(`= Alpha =\n${table}`)).toEqual(names);
	},
);

test("a table about the group that the heading names has no message", () => {
	expect(
		treeOf("= Alpha LUG =\n||Room||12||\n||Key||at the desk||").messages,
	).toEqual([]);
});
