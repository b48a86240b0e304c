/** Lines as people write them: who asks for others, names in quotes, remarks, schools with courses, minutes (`docs/usergroups.md`). */
import { describe, expect, test } from "vitest";
import {
	groupsInChile,
	regionOf,
	treeOf,
} from "../../support/groups/trees-of-markup";

/** Name, status and place of each group under Chile. */
const factsOf = (markup: string): unknown[] =>
	groupsInChile(markup).map(({ name, status, place }) => [name, status, place]);

const MAIL = "[[mailto:ann@a.example|Ann Lee]]";

describe("where people are asked whether they want a group", () => {
	test.each([
		`Arica - anyone interested? Write to ${MAIL}`,
		`Arica: ¿alguien interesado? ${MAIL}`,
		`Arica -- jemand interessiert? ${MAIL}`,
		`Arica - någon intresserad? ${MAIL}`,
		`Anyone in Arica interested? Mail ${MAIL}`,
	])("one is being started there: %s", (item) => {
		expect(factsOf(` * ${item}`)).toEqual([["Arica", "forming", "Arica"]]);
	});

	test.each([
		"Arica - anyone interested?",
		`Interested? Write to ${MAIL}`,
		`Interested in Linux? Write to ${MAIL}`,
		`Arica - who has a room? Write to ${MAIL}`,
	])("none is without an address or a place: %s", (item) => {
		expect(factsOf(` * ${item}`)).toEqual([]);
	});

	test("a group whose link is there has its name", () => {
		expect(
			factsOf(
				" * Arica: are you interested? Join [[http://a.example|Arica LUG]]",
			),
		).not.toContainEqual(["Arica", "forming", "Arica"]);
	});

	test("a group that has a name is no new one", () => {
		expect(
			factsOf(
				` * [[http://a.example|Alpha LUG]] - Talca. Interested? Mail ${MAIL}\n * Beta LUG - interested? Mail b@b.example`,
			),
		).toEqual([
			["Alpha LUG", "listed", "Talca"],
			["Beta LUG", "listed", undefined],
		]);
	});
});

describe("a name that is text", () => {
	test.each([
		['"Foggy and Misty", Arica, http://a.example', "Foggy and Misty", "Arica"],
		['"Foggy" (Arica) http://a.example', "Foggy", "Arica"],
		['"The Foggies", a group in Arica', "The Foggies", "Arica"],
		["Foggy Quills (formerly Misty) - Arica", "Foggy Quills", "Arica"],
		["Foggy Quills (ex-Misty)", "Foggy Quills", undefined],
		["Foggy LUG - still active?", "Foggy LUG", undefined],
	])("ends where its quotes or what is said of it: %s", (item, name, place) => {
		expect(factsOf(` * ${item}`)).toEqual([[name, "listed", place]]);
	});

	test.each([
		["Foggy (and Misty)", "Foggy (and Misty)"],
		["Foggy (Ex Libris)", "Foggy (Ex Libris)"],
		["Foggy, Misty and Windy", "Foggy, Misty and Windy"],
	])("does not end elsewhere: %s", (item, name) => {
		expect(factsOf(` * ${item}`)).toEqual([[name, "listed", undefined]]);
	});
});

describe("an article in front of a link", () => {
	test.each([
		"The [[http://a.example|Foggy Weavers]] meet every other month.",
		"The [[http://a.example|Foggy Weavers]] are a group of beginners.",
	])("is no part of the name: %s", (item) => {
		expect(factsOf(` * ${item}`)).toEqual([
			["Foggy Weavers", "listed", undefined],
		]);
	});

	test.each([
		"The [[http://a.example|Foggy Book]] is good",
		"The [[http://a.example|big book]] meets all needs",
		"Our [[http://a.example|Foggy Rules]] meet all needs",
	])("names nothing of which no group's verb is said: %s", (item) => {
		expect(factsOf(` * ${item}`)).toEqual([]);
	});

	test("is prose in an item under a group", () => {
		const [group] = groupsInChile(
			" * [[http://a.example|Alpha LUG]]\n  * The [[http://b.example|Spring Sprint]] meets in May",
		);
		expect(group?.groups).toEqual([]);
	});
});

test.each([
	["Foggy - planned", "forming"],
	["Foggy LUG (planned), Arica", "forming"],
	["Foggy LUG (Planned), Arica", "forming"],
	["Foggy LUG - geplant", "forming"],
	["Foggy LUG - Arica (planned)", "forming"],
	["Foggy LUG - website (planned)", "listed"],
	["Foggy LUG - planned meetings: every month", "listed"],
	["Foggy LUG - explained, planned and done", "listed"],
	["Foggy LUG - starting in spring", "forming"],
	["Foggy LUG (starting this fall)", "forming"],
	["Foggy LUG - starting in the evening, at seven", "listed"],
	["Foggy LUG, on hold", "defunct"],
	["Foggy LUG. Inactive members are removed.", "listed"],
	["Foggy LUG. Inactive. Members are sad.", "defunct"],
	["Foggy LUG (RIP)", "defunct"],
	["RIP City LUG", "listed"],
	["Foggy LUG - retired people welcome", "listed"],
	["Foggy LUG (abandonado)", "defunct"],
])("a remark of one word says how a group is: %s", (item, status) => {
	expect(groupsInChile(` * ${item}`)[0]?.status).toBe(status);
});

describe("minutes", () => {
	test.each([
		"ACTION: Ann to write to [[http://a.example|Foggy LUG]]",
		"Agreed: no new groups",
	])("list no groups: %s", (line) => {
		expect(regionOf(`= User groups =\n * ${line}`).groups).toEqual([]);
	});

	test("are no group whose name begins so", () => {
		expect(factsOf(" * Action Group Arica: [[http://a.example|site]]")).toEqual(
			[["Action Group Arica", "listed", undefined]],
		);
	});
});

describe("under a school", () => {
	const linksOf = (markup: string): unknown[] =>
		groupsInChile(markup).map(({ name, links, groups }) => [
			name,
			links.map(({ url }) => url),
			groups.map((group) => group.name),
		]);

	test("links are its courses", () => {
		expect(
			linksOf(
				" * Foggy University\n  * [[http://a.example/1|CS 101: Problems]]\n  * [[http://a.example/2|CS 205: Networks]]",
			),
		).toEqual([
			["Foggy University", ["http://a.example/1", "http://a.example/2"], []],
		]);
	});

	test("text is what it teaches", () => {
		expect(
			linksOf(" * Foggy University\n  * The networks course in spring"),
		).toEqual([["Foggy University", [], []]]);
	});

	test("a group or a place is a chapter", () => {
		expect(
			linksOf(
				" * Foggy University\n  * [[http://a.example|Foggy Linux Club]]\n  * [[http://b.example|Arica]]",
			),
		).toEqual([["Foggy University", [], ["Foggy Linux Club", "Arica"]]]);
	});

	test("its site, its advisor and what it is are its own", () => {
		const [group, ...others] = groupsInChile(
			" * Foggy Institute of Technology\n  * Chapter site: http://a.example\n  * [[mailto:c@a.example|chair]]\n  * inactive since fall 2012",
		);
		expect(others).toEqual([]);
		expect(group).toMatchObject({ status: "defunct", groups: [] });
		expect(group?.links.map(({ url }) => url)).toEqual([
			"http://a.example",
			"mailto:c@a.example",
		]);
	});
});

describe("a place", () => {
	test.each([
		["Arica, jeden Montag im Gasthaus Rad", "Arica"],
		["meets im Gasthaus Rad", undefined],
		["Treffen im Raum Ulm", "Raum Ulm"],
		["im Saarland", "Saarland"],
		["Троицк, встречи по пятницам", "Троицк"],
		["Троицк, список рассылки: [[http://b.example|foggy]]", "Троицк"],
		["Arica, every spring", "Arica"],
	])("is not where a house or a time is said: %s", (text, place) => {
		expect(
			groupsInChile(` * [[http://a.example|Foggy LUG]] - ${text}`)[0]?.place,
		).toBe(place);
	});

	test("of a known kind has a remark after it", () => {
		expect(
			regionOf(
				"= USA =\n * [[http://a.example|Foggy LUG]] - Troy, MI (half a club)",
			).groups[0]?.place,
		).toBe("Troy, MI");
	});

	test("without a group is none, whatever a later sentence has", () => {
		expect(
			factsOf(
				" * Arica: nobody yet. Interested? Ask on [[http://a.example|our list]]\n * Talca: nobody yet here speaks of it. See http://b.example",
			),
		).toEqual([["Talca", "listed", undefined]]);
	});
});

describe("a heading that has more after its code", () => {
	const codesOf = (...titles: string[]): unknown[] =>
		treeOf(
			titles.map((title) => `== ${title} ==\n * AnaLuz\n`).join(""),
		).regions.map(({ code }) => code);

	test("has the code where the others have one of the same country", () => {
		expect(codesOf("PUG-BA", "PUG-MG", "PUG-SP - Foggy Paulistas")).toEqual([
			"BR-BA",
			"BR-MG",
			"BR-SP",
		]);
	});

	test("has none where what is in front of the dash is none", () => {
		expect(codesOf("PUG-BA", "PUG-MG", "PUG SP - Foggy")).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});
});

test.each([
	["神奈川県", "JP-14"],
	["東京都", "JP-13"],
	["京都", "JP-26"],
	["京都府", "JP-26"],
	["府", undefined],
])("a Japanese prefecture is known by its name: %s", (heading, code) => {
	expect(
		regionOf(`= Japan =\n== ${heading} ==\n * [[http://a.example|Foggy]]`)
			.regions[0]?.code,
	).toBe(code);
});

describe("in an unfamiliar section, a name with a word for a group", () => {
	test("is a group over channels", () => {
		expect(
			regionOf(
				"= Foggy =\n * Alpha Community\n  * [[http://a.example|Website]]\n  * [[http://b.example|Mailing list]]",
			).groups.map(({ name }) => name),
		).toEqual(["Alpha Community"]);
	});

	test("is none over anything else", () => {
		expect(
			regionOf(
				"= Foggy =\n * Alpha Community\n  * [[http://a.example|Website]]\n  * is large",
			).groups,
		).toEqual([]);
	});
});

test("a row without a name is a group by its place and address", () => {
	expect(
		regionOf(
			"= User groups =\n||City||Group||Contact||\n||Arica||--||[[mailto:ann@a.example|Ann Lee]]||\n||Talca||--|| ||\n||Vigo||Foggy LUG|| ||",
		).groups.map(({ name, nameSource }) => [name, nameSource]),
	).toEqual([
		["Arica", "place"],
		["Foggy LUG", "text"],
	]);
});

test.each([
	"In Toulouse a few of us meet at the [[http://a.example|Frog and Camel]]",
	"Every Monday we are at the [[http://a.example|Frog and Camel]]",
])("a sentence about where people meet names no group: %s", (item) => {
	expect(factsOf(` * ${item}`)).toEqual([]);
});

test.each(["(Editors)", "(maintainers)", "- Organizers"])(
	"people are no place: %s",
	(text) => {
		expect(
			groupsInChile(` * [[http://a.example|Foggy LUG]] ${text}`)[0]?.place,
		).toBeUndefined();
	},
);

describe("a table without a header, under a heading that says that groups are listed", () => {
	const namesOf = (heading: string, ...rows: string[]): unknown[] =>
		regionOf(`= ${heading} =\n${rows.join("\n")}`).groups.map(
			({ name }) => name,
		);
	const ROWS = [
		"||Haskell for the rest of us||Ede||[[FoggyPage]]||",
		"||Foggy readers||Ulm||[[http://b.example|page]]||",
		"||Misty readers||online||http://c.example ||",
		"||Foggy Cologne||Cologne||http://d.example ||",
	];

	test("has names in its first column where links name nothing", () => {
		expect(namesOf("Local groups", ...ROWS)).toEqual([
			"Haskell for the rest of us",
			"Foggy readers",
			"Misty readers",
			"Foggy Cologne",
		]);
	});

	test("has them where most links are if these have names", () => {
		expect(
			namesOf(
				"Local groups",
				"||About Haskell||[[http://a.example|Foggy]]||",
				"||About all else||[[http://b.example|Misty]]||",
			),
		).toEqual(["Foggy", "Misty"]);
	});

	test("is none that leads elsewhere", () => {
		expect(
			treeOf(
				"||[[WikiGuide|Translation(s)]]: [[Foggy|English]]||[[/Discussion|Discussion]]||\n= Chile =\n",
			).groups,
		).toEqual([]);
	});

	test("is none of places alone", () => {
		expect(
			namesOf(
				"Local groups",
				"||Ede||http://a.example ||",
				"||Ulm||http://b.example ||",
			),
		).toEqual([]);
	});

	test("has none under another heading", () => {
		expect(namesOf("Foggy", ...ROWS.slice(1))).toEqual([]);
	});
});

test("people are under Portuguese, French and German words for who organizes", () => {
	for (const word of ["Organizadores", "Organisateurs", "Organisatoren"])
		expect(
			groupsInChile(` * Foggy LUG\n  * ${word}\n   * Ana Luz`)[0],
		).toMatchObject({ groups: [], members: [{ name: "Ana Luz" }] });
});

test("people are under who founded a group, and no groups", () => {
	expect(
		treeOf(
			"= User groups =\n== Chile ==\n * [[http://a.example|Foggy LUG]]\n== Founding members ==\n * AnaLuz\n * [[http://b.example|Bob Lee]]",
		).regions[0]?.regions[1]?.groups,
	).toEqual([]);
});
