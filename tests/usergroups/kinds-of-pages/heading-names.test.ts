/** Headings with numbers and codes beside the names of places, and headings over groups that are no more. */
import { describe, expect, test } from "vitest";
import type { UserGroupsOptions } from "../../../src/usergroups/assemble/to-user-groups";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

/** The codes of all regions, and of those in them. */
const codesOf = (
	markup: string,
	options?: UserGroupsOptions,
): (string | undefined)[] => {
	const { regions } = treeOf(markup, options);
	return regions.flatMap((region) => [
		region.code,
		...region.regions.map(({ code }) => code),
	]);
};

/** The status of each group of all regions, and of those right inside them. */
const statusesOf = (markup: string): string[] =>
	treeOf(markup).regions.flatMap(({ groups, regions }) =>
		[...groups, ...regions.flatMap((region) => region.groups)].map(
			({ status }) => status,
		),
	);

const GROUP = " * [[http://a.example/|Alpha LUG]]\n";

describe("the place of a heading", () => {
	test.each([
		["= Germany =\n== 1. Bavaria ==\n== 2. Hesse ==", ["DE", "DE-BY", "DE-HE"]],
		["= 1. Germany =\n== 1.1 Bavaria ==", ["DE", "DE-BY"]],
		["= Brazil =\n== 3. AL ==", ["BR", "BR-AL"]],
		["= USA =\n== AZ - Arizona ==\n== Texas - TX ==", ["US", "US-AZ", "US-TX"]],
		[
			"= AZ - Arizona =\n= CO - Colorado =\n= GA - Georgia =\n= OR - Oregon =",
			["US-AZ", "US-CO", "US-GA", "US-OR"],
		],
		[
			"= France =\n== 06 - Alpes-Maritimes ==\n== 2A : Corse-du-Sud ==",
			["FR", "FR-06", "FR-2A"],
		],
		["= Brasil =\n== RIO DE JANEIRO - RJ ==", ["BR", "BR-RJ"]],
		["= Tyskland =\n= Great Britain and Northern Ireland =", ["DE", "GB"]],
	])("is found beside its number or code: %j", (markup, codes) => {
		expect(codesOf(markup)).toEqual(codes);
	});

	test.each([
		"1999 - Bavaria",
		"06 Bavaria",
		"1999 Bavaria",
		"AZ Bavaria",
		"IT - Security",
		"Bavaria - Alps",
	])("is not all of “%s”", (heading) => {
		expect(codesOf(`= Germany =\n== ${heading} ==`)).toEqual(["DE", undefined]);
	});

	test.each([
		["US - Georgia", "US-GA"],
		["USA - Georgia", "US-GA"],
		["Georgia - US", "US-GA"],
		["GA - Georgia", "US-GA"],
		["GE - Georgia", "GE"],
		["LU - Luxembourg", "LU"],
		["DE - Germany", "DE"],
		["MEX - Mexico", "MX"],
	])("is the one that the code is of: %s", (heading, code) => {
		expect(codesOf(`= World =\n== ${heading} ==`)[1]).toBe(code);
	});

	test.each(["AB - Foo", "1. AB - Foo"])(
		"has the caller's code where its heading is the caller's: %s",
		(heading) => {
			const regions = { [heading]: "DE-BY" };
			expect(codesOf(`= World =\n== ${heading} ==`, { regions })[1]).toBe(
				"DE-BY",
			);
			expect(codesOf(`= World =\n== ${heading} ==`)[1]).toBeUndefined();
		},
	);

	test.each([
		["US - Georgia", "Georgia"],
		["US - Georgia", "US - Georgia"],
	])("of “%s” is the caller's by the name “%s”", (heading, name) => {
		const regions = { [name]: "DE-BY" };
		expect(codesOf(`= ${heading} =`, { regions })).toEqual(["DE-BY"]);
	});

	test("keeps the number of its section in its name", () => {
		expect(treeOf("= 1. Germany =").regions[0]?.name).toBe("1. Germany");
	});

	test("gives its name without the number to a group of channels alone", () => {
		const [region] = treeOf(
			"= 1. Togo =\n * [[http://t.me/a|Telegram]]",
		).regions;
		expect(region?.groups.map(({ name }) => name)).toEqual(["Togo"]);
	});

	test("is a group's without the number where it names one", () => {
		const [region] = treeOf("= 1. PUG-RS =\n= 2. PUG-RN =").regions;
		expect(region?.groups.map(({ name }) => name)).toEqual(["PUG-RS"]);
	});
});

describe("groups under a heading", () => {
	test.each([
		"Inactive",
		"Inactive groups",
		"Former user groups",
		"5. Ehemalige Gruppen",
		"Nicht mehr aktiv",
		"Anciens groupes",
		"Grupos desaparecidos",
		"Sleeping chapters",
		"Disbanded",
		"Old and closed groups",
		"Inactive user groups",
		"Inactive or closed groups",
		"Groups that are no longer active",
		"Other inactive groups",
	])("“%s” are no more", (heading) => {
		expect(statusesOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"defunct",
		]);
	});

	test.each([
		"Santiago",
		"Old Town",
		"New groups",
		"Active groups",
		"Upcoming groups",
		"Active and inactive groups",
		"Inactive or active groups",
		"No longer inactive",
		"Not inactive",
		"Inactive and forming groups",
		"Inactive pages",
		"Closed events",
		"New and old user groups",
		"Old and new groups",
		"Groups old and new",
		"Aktuelle und ehemalige Gruppen",
		"Nuevos y antiguos grupos",
		"Over",
		"Clos",
		"Parada",
	])("“%s” are listed", (heading) => {
		expect(statusesOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"listed",
		]);
	});

	test.each(["How to report inactive groups", "Inactive members"])(
		"are not under “%s”",
		(heading) => {
			expect(statusesOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([]);
		},
	);

	test.each(["Fermo", "2.1 Fermo"])("of the place %s are listed", (heading) => {
		expect(statusesOf(`= Italia =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"listed",
		]);
	});

	test.each([
		["Former groups", "defunct"],
		["Our groups", "listed"],
	])("under a line in bold, “%s”, before all headings: %s", (line, status) => {
		const { groups } = treeOf(`'''${line}'''\n${GROUP}`);
		expect(groups.map((group) => group.status)).toEqual([status]);
	});

	test.each([
		"Inaktive Gruppen",
		"Nicht mehr aktive Gruppen",
		"Groupes inactifs",
		"Associations inactives",
		"Grupos inactivos",
		"Comunidades inactivas",
		"Gruppi inattivi",
		"Ex gruppi",
		"Oude groepen",
		"Inactieve groepen",
		"Comunidades encerradas",
		"Grupos inativos",
		"Nieaktywne grupy",
		"Neaktivní skupiny",
		"Inaktive grupper",
		"Inaktiva föreningar",
		"Epäaktiiviset ryhmät",
	])("in the language of “%s” are no more", (heading) => {
		expect(statusesOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"defunct",
		]);
	});

	test.each([
		"Aktive Gruppen",
		"Groupes actifs",
		"Grupos activos",
		"Gruppi attivi",
		"Nieuwe groepen",
		"Comunidades abertas",
		"Aktywne stowarzyszenia",
		"Aktivní skupiny",
		"Aktiva föreningar",
	])("in the language of “%s” are listed", (heading) => {
		expect(statusesOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"listed",
		]);
	});

	test.each(["Inactive", "Nieaktywne grupy"])(
		"under “%s” beside headings that name groups are no more",
		(heading) => {
			const { regions } = treeOf(
				`= PUG-RS =\n= PUG-RN =\n= ${heading} =\n${GROUP}`,
			);
			const groups = regions.flatMap((region) => region.groups);
			expect(groups.map(({ name, status }) => [name, status])).toEqual([
				["PUG-RS", "listed"],
				["PUG-RN", "listed"],
				["Alpha LUG", "defunct"],
			]);
		},
	);

	test("of a country in a section of former groups are no more", () => {
		expect(statusesOf(`= Former groups =\n== Chile ==\n${GROUP}`)).toEqual([
			"defunct",
		]);
	});

	test("that says they are inactive are groups beside continents", () => {
		expect(
			statusesOf(
				`= Africa =\n${GROUP}= Asia =\n${GROUP}= Inactive =\n * Alpha`,
			),
		).toEqual(["listed", "listed", "defunct"]);
	});
});

test("a sentence in italics over a list is no title of it", () => {
	expect(
		groupsInChile(`''Former groups are listed below.''\n${GROUP}`)[0]?.section,
	).toBeUndefined();
	expect(groupsInChile(`''Former groups''\n${GROUP}`)[0]?.section).toBe(
		"Former groups",
	);
});

test.each([
	["Washington - DC", "US-DC"],
	["Georgia - VT", "US-VT"],
	["Lebanon - NH", "US-NH"],
	["Texas - TX", "US-TX"],
])(
	"the code beside the name counts where the two are of different places: %s",
	(heading, code) => {
		const markup = `= USA =\n== ${heading} ==\n * [[http://a.example/|Alpha LUG]]\n`;
		const tree = treeOf(markup);
		expect(tree.regions[0]?.regions[0]?.code).toBe(code);
	},
);

test.each([
	["Peru - IN", undefined],
	["Peru - PE", "PE"],
	["Peru - PER", "PE"],
])(
	"a country beside the code of another place is none: %s",
	(heading, code) => {
		const markup = `= ${heading} =\n * [[http://a.example/|Alpha LUG]]\n`;
		const tree = treeOf(markup);
		expect(tree.regions[0]?.code).toBe(code);
	},
);
