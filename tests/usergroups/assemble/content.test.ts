/** The content under a heading, which depends on the headings around it and on the page (`docs/usergroups.md`, “Regions”). */
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { linesInChile, linesOfPage } from "../../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";
const WINDY = " * [[http://a.example|WindyPy]]";
const WINDY_GROUP = ["WindyPy (label)", A];

describe("a list is one of groups", () => {
	test.each([
		["under a known place", "Sunny California"],
		["under a part of the world", "Elsewhere"],
		["under a country", "Chile"],
		["under what speaks of groups", "Local groups"],
	])("%s: %s", (_, heading) => {
		expect(linesOfPage(`= ${heading} =\n${WINDY}`).slice(1)).toEqual(
			WINDY_GROUP,
		);
	});

	test.each<[string, string, string[]]>([
		[
			"beside a region that has a code",
			`= Chile =\n= Somewhere =\n${WINDY} in Lima`,
			[
				"= Chile CL",
				"= Somewhere",
				"WindyPy (label)",
				"place: Lima",
				"description: in Lima",
				A,
			],
		],
		[
			"within a region that speaks of groups",
			`= Local groups =\n== Sunny ==\n${WINDY}`,
			[
				"= Local groups",
				"  = Sunny",
				...WINDY_GROUP.map((line) => `  ${line}`),
			],
		],
		[
			"under an intro that speaks of groups",
			`This page lists local user groups.\n\n${WINDY}`,
			["“This page lists local user groups.”", ...WINDY_GROUP],
		],
		[
			"where most items surely are",
			"= Things =\n * [[http://a.example|Windy PUG]]\n * [[http://b.example|Foggy PUG]]\n * [[http://c.example|CloudyPy]]",
			[
				"= Things",
				"Windy PUG (label)",
				A,
				"Foggy PUG (label)",
				B,
				"CloudyPy (label)",
				"website http://c.example",
			],
		],
	])("%s", (_, markup, lines) => {
		expect(linesOfPage(markup)).toEqual(lines);
	});
});

describe("a list is text with links", () => {
	test.each<[string, string, string[]]>([
		[
			"where others list groups, and nothing says that these are some",
			`= Chile =\n= Things =\n${WINDY}`,
			["= Chile CL", "= Things", "“WindyPy”", A],
		],
		[
			"under an intro that speaks of something else",
			`Some text.\n\n${WINDY}`,
			["“Some text. WindyPy”", A],
		],
		[
			"where a list item speaks of groups",
			` * local user groups\n${WINDY}`,
			["“local user groups WindyPy”", A],
		],
		[
			"where the groups have no links",
			"= Things =\n * Windy PUG\n * Foggy PUG",
			["= Things", "“Windy PUG Foggy PUG”"],
		],
		[
			"under links and what is within",
			"= Chile =\n== Links ==\n * [[http://a.example|Windy PUG]]\n=== More ===\n * [[http://b.example|Foggy PUG]]",
			[
				"= Chile CL",
				"  = Links",
				"  “Windy PUG”",
				`  ${A}`,
				"    = More",
				"    “Foggy PUG”",
				`    ${B}`,
			],
		],
		[
			"with its labels",
			`= Links =\n'''Windy'''\n${WINDY}`,
			["= Links", "“Windy WindyPy”", A],
		],
		[
			"under members of no group",
			"= Chile =\n== Members ==\n * [[AnaPerez]]\n * Bob Soto",
			["= Chile CL", "  = Members", "  “AnaPerez Bob Soto”", "  wiki AnaPerez"],
		],
	])("%s", (_, markup, lines) => {
		expect(linesOfPage(markup)).toEqual(lines);
	});
});

describe("the region itself is no place of a group in it", () => {
	test.each([
		["= Germany =", "in Deutschland"],
		["= Germany =", "in Germany"],
		["= USA =\n== Georgia ==", "- State of Georgia"],
		["= Thailand/Siam =", ", Siam"],
		["= Côte d'Ivoire =", ", Ivory Coast"],
	])("%s, %j", (headings, text) => {
		expect(
			linesOfPage(`${headings}\n * [[http://a.example|A Group]] ${text}`)
				.map((line) => line.trim())
				.filter((line) => line.startsWith("place")),
		).toEqual([]);
	});

	test("but a place within it is one, also under a heading without a code", () => {
		expect(
			linesOfPage(
				"= Somewhere =\n== Chile ==\n * [[http://a.example|A Group]] in Arica",
			),
		).toContain("  place: Arica");
	});
});

describe("people", () => {
	test.each<[string, ...string[]]>([
		[
			"== Members ==\n * [[AnaPerez]]\n * Bob Soto, a baker",
			"member AnaPerez",
			"member Bob Soto, a baker",
			"  = Members",
		],
		[
			" * [[AnaPerez]]\n * Bob Soto\n * [[AnaPerez|my page]]\n * [[http://b.example|Foggy Club]]",
			"description: my page",
			"wiki AnaPerez",
			"member AnaPerez",
			"member Bob Soto",
			"Foggy Club (label)",
			B,
		],
		[
			"'''Arica'''\n * [[AnaPerez]]\n * Bob Soto",
			"member AnaPerez in Arica",
			"member Bob Soto in Arica",
		],
		[
			" * Arica\n  * [[AnaPerez]]\n  * Bob Soto, see [[http://b.example|B]]",
			"description: Bob Soto, see B",
			B,
			"member AnaPerez in Arica",
		],
	])("under a heading that names a group: %j", (markup, ...lines) => {
		expect(linesOfPage(`= Windy PUG =\n${markup}`)).toEqual([
			"= Windy PUG",
			"Windy PUG (heading)",
			...lines,
		]);
	});

	test("are all items under “Members”, with their descriptions", () => {
		expect(
			linesInChile(
				" * [[http://a.example|A Group]]\n  * Members\n   * [[AnaPerez]]\n   * bob the baker\n   * Eva Ruiz - [[http://b.example|home]] of Eva",
			),
		).toEqual([
			"A Group (label)",
			"description: Eva Ruiz - home of Eva",
			A,
			"member AnaPerez",
			"member bob the baker",
			"member Eva Ruiz",
		]);
	});

	test("have the label over “Members”, which is not repeated", () => {
		expect(
			linesInChile("'''Local'''\n\n * Members\n  * Please add bob"),
		).toEqual(["Chile (region)", "member Please add bob in Local"]);
	});

	test("under “Members” right in a region are its only group's, or one's of its name", () => {
		const members =
			" * Members\n  * [[AnaPerez]]\n  * Eva Ruiz - baker in Arica";
		const expected = [
			"member AnaPerez",
			"member Eva Ruiz",
			"“Eva Ruiz - baker in Arica”",
		];
		expect(linesInChile(` * [[http://a.example|A Group]]\n${members}`)).toEqual(
			["A Group (label)", A, ...expected],
		);
		expect(linesInChile(members)).toEqual(["Chile (region)", ...expected]);
	});
});

describe("channels beside groups", () => {
	test("belong to a group of the region's name where there are more, in the order of the page", () => {
		const channel = " * [[http://a.example|Website]]";
		const groups =
			" * [[http://b.example|B Group]]\n * [[http://c.example|C Group]]";
		const region = ["Chile (region)", A];
		const others = [
			"B Group (label)",
			B,
			"C Group (label)",
			"website http://c.example",
		];
		expect(linesInChile(`${channel}\n${groups}`)).toEqual([
			...region,
			...others,
		]);
		expect(linesInChile(`${groups}\n${channel}`)).toEqual([
			...others,
			...region,
		]);
	});

	test("belong to the only one, if it is more than a place", () => {
		const channel = " * [[http://a.example|Website]]";
		expect(linesInChile(` * [[http://b.example|B Group]]\n${channel}`)).toEqual(
			["B Group (label)", B, A],
		);
		expect(
			linesInChile(` * [[http://meetup.com/x-linux|Arica]]\n${channel}`),
		).toEqual([
			"Arica (label)",
			"place: Arica",
			"meetup http://meetup.com/x-linux",
			"Chile (region)",
			A,
		]);
	});

	test("belong to the intro where there is neither a group nor a region", () => {
		expect(
			linesOfPage("Local user groups:\n\n * [[http://a.example|Website]]"),
		).toEqual(["“Local user groups:”", A]);
	});

	test("give a place to a group that has none yet", () => {
		const channel = "  * [[http://b.example|Website]] - in Arica";
		expect(
			linesInChile(` * [[http://a.example|A Group]]\n${channel}`),
		).toContain("place: Arica");
		expect(
			linesInChile(` * [[http://a.example|A Group]] - Lima\n${channel}`),
		).toContain("place: Lima");
	});
});

test("a group has no empty fields", () => {
	const fieldsOf = (item: string): string[] =>
		toUserGroups(parse(item, { dialect: "1.9" })).groups.flatMap((group) =>
			Object.keys(group),
		);
	const intro = "Local user groups:\n\n";
	expect(fieldsOf(`${intro}${WINDY}`)).toEqual([
		"id",
		"name",
		"nameSource",
		"status",
		"links",
		"contacts",
		"groups",
		"members",
		"position",
	]);
	expect(fieldsOf(`${intro}'''Arica'''\n${WINDY} - meets in Arica`)).toEqual([
		"id",
		"name",
		"nameSource",
		"description",
		"section",
		"status",
		"place",
		"links",
		"contacts",
		"groups",
		"members",
		"position",
	]);
});
