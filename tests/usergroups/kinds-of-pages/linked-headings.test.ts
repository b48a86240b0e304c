/** Links in headings and terms, which MoinMoin shows as text, and lists in frames. */
import { expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { linesOfPage } from "../../support/groups/group-lines";
import { treeOf } from "../../support/groups/trees-of-markup";

test.each<[string, string, string[]]>([
	[
		"under a place, a heading that is a link to a site names a group",
		"= Chile =\n== [[http://a.example/|Alpha Arica]] ==\nMeets on Mondays.\n * Twitter: [[http://twitter.com/alpha|@alpha]]\n",
		[
			"= Chile CL",
			"  = Alpha Arica",
			"  Alpha Arica (heading)",
			"  description: Meets on Mondays.",
			"  website http://a.example/",
			"  social http://twitter.com/alpha",
		],
	],
	[
		"a heading that is a link to a place or a page, or is under no place, names none",
		"= Chile =\n== [[http://a.example/|Valparaíso]] ==\n== [[AlphaPage|Alpha Arica]] ==\n== [[http://l.example/|Links]] ==\n= Notes =\n== [[http://b.example/|Beta]] ==\n",
		[
			"= Chile CL",
			"  = Valparaíso CL-VS",
			"  website http://a.example/",
			"  = Alpha Arica",
			"  wiki AlphaPage",
			"  = Links",
			"  website http://l.example/",
			"= Notes",
			"  = Beta",
			"  website http://b.example/",
		],
	],
	[
		"the number of a section is in its name, and no part of the place",
		"= 1. Chile =\n== 1.1 Valparaíso ==\n== 2030 Chile ==\n= 2) Peru/Perú =\n",
		[
			"= 1. Chile CL",
			"  = 1.1 Valparaíso CL-VS",
			"  = 2030 Chile",
			"= 2) Peru PE",
		],
	],
	[
		"a CamelCase word or a bare address in a heading stays text",
		"= Chile =\n== AlphaPage ==\n== News [old] of http://a.example/x ==\n",
		["= Chile CL", "  = AlphaPage", "  = News [old] of http://a.example/x"],
	],
	[
		"macros of 1.5 in a heading of 1.9 are no links and no names, and a link without an end is text",
		"= Chile =\n== Alpha [[BR]] [[http://a.example/|Arica]] ==\n== News [[Anchor(top)]] ==\n== [[http://b.example/|B ==\n",
		[
			"= Chile CL",
			"  = Alpha Arica",
			"  website http://a.example/",
			"  = News",
			"  = [[http://b.example/|B",
		],
	],
	[
		"a link around a picture leaves no name to read, and stays text",
		"= Chile =\n== [[http://a.example/|{{p.png}}]] ==\n * Website: http://b.example/\n [[http://c.example/|{{p.png}}]]:: some text\n",
		[
			"= Chile CL",
			"  = [[http://a.example/|{{p.png}}]]",
			"  [[http://c.example/|{{p.png}}]] (text)",
			"  description: some text",
			"  website http://b.example/",
		],
	],
	[
		"items in a frame are items of the section, but for a frame that is hidden",
		"= Chile =\n{{{#!wiki note\n * [[http://a.example/|Alpha]] - Arica\n}}}\n== Talca ==\n{{{#!wiki comment\n * [[http://b.example/|Beta]]\n}}}\n",
		[
			"= Chile CL",
			"Alpha (label)",
			"place: Arica",
			"description: Arica",
			"website http://a.example/",
			"  = Talca",
			"  “Beta”",
			"  website http://b.example/",
		],
	],
	[
		"a heading that says so lists groups under one that names another subject",
		"= Help =\n== User groups ==\n * [[http://a.example/|Alpha]] - Arica, Chile\n== Books ==\n * [[http://b.example/|Beta]]\n",
		[
			"= Help",
			"  = User groups",
			"  Alpha (label)",
			"  place: Arica, Chile",
			"  description: Arica, Chile",
			"  website http://a.example/",
			"  = Books",
			"  “Beta”",
			"  website http://b.example/",
		],
	],
])("%s", (_, markup, expected) => {
	expect(linesOfPage(markup)).toEqual(expected);
});

test.each<[string, string]>([
	["[http://a.example/ Alpha Arica]:: meets on Mondays", "1.5"],
	["[[http://a.example/|Alpha Arica]]:: meets on Mondays", "1.9"],
])("the link in the term %s is the link that was meant", (line, dialect) => {
	const markup = `= Chile =\n ${line}\n`;
	const tree = toUserGroups(
		parse(markup, { dialect: dialect === "1.5" ? "1.5" : "1.9" }),
	);
	expect(tree.regions[0]?.groups).toMatchObject([
		{
			name: "Alpha Arica",
			links: [{ url: "http://a.example/", label: "Alpha Arica" }],
		},
	]);
	expect(tree.messages.map(({ ruleId }) => ruleId)).toEqual(["link-literal"]);
});

test.each([
	["[[http://a.example/|Alpha]]", "Alpha"],
	["[http://a.example/ Alpha]", "Alpha"],
	['["AlphaPage"]', "AlphaPage"],
	["[:AlphaPage:Alpha]", "Alpha"],
	["[[AlphaPage|Alpha]]", "Alpha"],
	["[[BR]]", "[[BR]]"],
	["[Alpha]", "[Alpha]"],
])("the heading %s is %s in both dialects", (heading, name) => {
	for (const dialect of ["1.5", "1.9"] as const) {
		const tree = toUserGroups(parse(`= ${heading} =\n`, { dialect }));
		expect(tree.regions).toMatchObject([{ name }]);
	}
});

test.each([
	"Alberta (AB) <<Anchor(ab)>>",
	"<<Anchor(ab)>>Alberta",
	"Alberta [[Anchor(ab)]]",
	"[[Anchor(ab)]] Alberta - AB<<BR>>",
])(
	"the heading %s is of the place before or after its macro, in both dialects",
	(heading) => {
		for (const dialect of ["1.5", "1.9"] as const) {
			const markup = `= Canada =\n== ${heading} ==\n * [[http://a.example/|Alpha Ulm]]\n`;
			const { regions, messages } = toUserGroups(parse(markup, { dialect }));
			expect(regions[0]?.regions).toMatchObject([
				{ code: "CA-AB", links: [], groups: [{ name: "Alpha Ulm" }] },
			]);
			const found = messages.filter(({ ruleId }) => ruleId === "macro-literal");
			expect(found).toMatchObject([{ position: { start: { line: 2 } } }]);
		}
	},
);

test.each([
	"<<Alpha>>",
	"<<Anchor(a)>>",
	"a << Anchor(a) >> b",
	"<<NoMacro>> Ulm",
])("the heading %s is what MoinMoin shows", (heading) => {
	for (const dialect of ["1.5", "1.9"] as const) {
		const tree = toUserGroups(parse(`= ${heading} =\n`, { dialect }));
		expect(tree).toMatchObject({ regions: [{ name: heading }], messages: [] });
	}
});

test("a link in a heading is at the heading", () => {
	const { regions, messages } = treeOf(
		"= Chile =\n == x ==\n== [[http://a.example/|Alpha]] ==",
	);
	const [heading] = regions[0]?.regions ?? [];
	expect(heading?.groups[0]?.links[0]?.position).toEqual(heading?.position);
	expect(messages[0]?.position).toEqual(heading?.position);
});
