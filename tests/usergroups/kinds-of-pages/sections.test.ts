/** Kinds of sections that pages of groups have, each as a reader takes it (`docs/usergroups.md`). */
import { expect, test } from "vitest";
import { linesOfPage } from "../../support/groups/group-lines";

test.each<[string, string, string[]]>([
	[
		"lists groups under a region with a code whatever a heading above it says",
		"= Python Events =\n== Africa ==\n=== Ghana ===\n * [[http://a.example/|Accra Python User Group]] - Accra",
		[
			"= Python Events",
			"  = Africa 002",
			"    = Ghana GH",
			"    Accra Python User Group (label)",
			"    place: Accra",
			"    description: Accra",
			"    website http://a.example/",
		],
	],
	[
		"lists what starts with a link on a page without codes",
		"== Springfield ==\n * [[http://a.example/|Alpha]] - first Monday",
		[
			"= Springfield",
			"Alpha (label)",
			"description: first Monday",
			"website http://a.example/",
		],
	],
	[
		"reads a bare code where the heading around is its country",
		"= Brazil =\n== AL ==\n * [[http://a.example/|Alfa]] - Maceió",
		[
			"= Brazil BR",
			"  = AL BR-AL",
			"  Alfa (label)",
			"  place: Maceió",
			"  description: Maceió",
			"  website http://a.example/",
		],
	],
	[
		"reads the code of a state of the USA",
		"= USA =\n== TX ==\n * [[http://a.example/|Alfa]] - Austin",
		[
			"= USA US",
			"  = TX US-TX",
			"  Alfa (label)",
			"  place: Austin",
			"  description: Austin",
			"  website http://a.example/",
		],
	],
	[
		"reads a bare code where a heading around names its country",
		"= Usuários do Brasil =\n== AL ==\n * [[http://a.example/|Alfa]] - Maceió",
		[
			"= Usuários do Brasil",
			"  = AL BR-AL",
			"  Alfa (label)",
			"  place: Maceió",
			"  description: Maceió",
			"  website http://a.example/",
		],
	],
	[
		"takes a heading among those that name groups for one",
		"== PUG-RN ==\n * AnaSilva\n== PythOnRio ==\n * Caxias\n  * anabel\n  * [[http://m.example/|AnaSilva]]\n== PUG-RS ==\n * JoSilva",
		[
			"= PUG-RN",
			"PUG-RN (heading)",
			"member AnaSilva",
			"= PythOnRio",
			"PythOnRio (heading)",
			"member anabel in Caxias",
			"member AnaSilva in Caxias",
			"= PUG-RS",
			"PUG-RS (heading)",
			"member JoSilva",
		],
	],
	[
		"lists text under a heading that announces groups",
		"= Groupes régionaux =\n * Alpha Suède http://a.example/",
		["= Groupes régionaux", "Alpha Suède (text)", "website http://a.example/"],
	],
	[
		"lists no groups under mailing lists",
		"== Spain ==\n * [[http://a.example/|Alpha User Group]]\n== Mailing lists ==\n * [[http://l.example/|Alpha mailing list]]\n * [[http://l.example/|Beta mailing list]]",
		[
			"= Spain ES",
			"Alpha User Group (label)",
			"website http://a.example/",
			"= Mailing lists",
			"“Alpha mailing list Beta mailing list”",
			"mailing-list http://l.example/",
			"mailing-list http://l.example/",
		],
	],
	[
		"lists no groups under courses and lists in Spanish",
		"== Spain ==\n * [[http://a.example/|Alpha User Group]]\n== Listas de correo ==\n * [[http://l.example/|Alpha lista]]\n== Cursos ==\n * [[http://l.example/|Curso de Python]]\n== Courses ==\n * [[http://l.example/|Python course]]",
		[
			"= Spain ES",
			"Alpha User Group (label)",
			"website http://a.example/",
			"= Listas de correo",
			"“Alpha lista”",
			"mailing-list http://l.example/",
			"= Cursos",
			"“Curso de Python”",
			"website http://l.example/",
			"= Courses",
			"“Python course”",
			"website http://l.example/",
		],
	],
	[
		"takes an index of the page's kind for a link of the region",
		"= France =\n * [[http://m.example/|Carte des contacts]]\n * [[http://b.example/|Alpha]]",
		[
			"= France FR",
			"“Carte des contacts”",
			"website http://m.example/",
			"Alpha (label)",
			"website http://b.example/",
		],
	],
	[
		"takes fragments, legends and things to do for text",
		"= France =\n * [[http://b.example/|Alpha]]\n== Legend ==\n * (x) contacted by mail\n * ...\n== À faire ==\n * mettre à jour les cartes\n * ...",
		[
			"= France FR",
			"Alpha (label)",
			"website http://b.example/",
			"  = Legend",
			"  “(x) contacted by mail ...”",
			"  = À faire",
			"  “mettre à jour les cartes ...”",
		],
	],
	[
		"gives a footer to no group",
		"== PUG-XX ==\n * AnaSilva\n----\n . ''A quote of somebody -- AnaSilva''\n CategoryFoo",
		[
			"= PUG-XX",
			"“A quote of somebody -- AnaSilva CategoryFoo”",
			"wiki AnaSilva",
			"wiki CategoryFoo",
			"PUG-XX (heading)",
			"member AnaSilva",
		],
	],
	[
		"takes categories of a footer for the page's",
		"== PUG-XX ==\n * AnaSilva\n----\nCategoryFoo CategoryBar",
		["= PUG-XX", "PUG-XX (heading)", "member AnaSilva"],
	],
])("%s", (_, markup, lines) => {
	expect(linesOfPage(markup)).toEqual(lines);
});

test("a heading in Japanese announces groups", () => {
	const lines = linesOfPage(
		"= 日本のユーザーグループ =\n== 東北 ==\n * [[http://a.example|Alfa]]\n",
	);
	expect(lines).toContain("  Alfa (label)");
});

/** Sections of countries under a heading that says what is listed. */
const COUNTRIES =
	"= User groups =\n== Ghana ==\n * [[http://a.example|Alpha]]\n== Togo ==\n * [[http://b.example|Beta]]\n";

test.each([
	["Papers from talks", 0],
	["Commercial training", 0],
	["Certification", 0],
	["Ulm", 1],
	["West of Eden", 1],
	["Rest of Africa", 1],
	["Other user groups", 1],
])("beside countries, the section “%s” lists %i group", (heading, groups) => {
	const lines = linesOfPage(
		`${COUNTRIES}== ${heading} ==\n * [[http://c.example|Gamma]]\n`,
	);
	expect(lines).toContain(
		groups === 0 ? "  website http://c.example" : "  Gamma (label)",
	);
	expect(lines.includes("  Gamma (label)")).toBe(groups > 0);
});

test.each([
	"= Germany =\n== Ulm und um Ulm ==\n * [[http://c.example|Gamma]]\n",
	"= User groups =\n== Ghana ==\n == No place at all ==\n * [[http://c.example|Gamma]]\n",
	`${COUNTRIES}== No place at all ==\n * [[http://c.example|Gamma Club]]\n`,
	`${COUNTRIES}== No place at all ==\n * [[http://c.example|Gamma]] - Accra\n`,
])("an unfamiliar section lists groups in %j", (markup) => {
	expect(linesOfPage(markup).join("\n")).toMatch(/Gamma(?: Club)? \(label\)/);
});
