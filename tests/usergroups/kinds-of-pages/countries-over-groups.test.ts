/** Countries over groups that are no headings, and places without a group (`docs/usergroups.md`, "Groups" and "Tables"). */
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { listGroups } from "../../../src/usergroups/result/list-groups";
import { linesOfPage } from "../../support/groups/group-lines";

/** Each group of a page with its country and place. */
const placesOf = (markup: string): string[] =>
	listGroups(toUserGroups(parse(markup, { dialect: "1.9" }))).map(
		({ name, countryCode = "-", place = "-" }) =>
			`${name} ${countryCode} ${place}`,
	);

describe("outside of any country, the groups are in a country that is", () => {
	test.each<[string, string]>([
		["the term of a definition", " Austria::\n  * [[http://a.example/|Alpha]]"],
		["an item over them", " * Austria\n  * [[http://a.example/|Alpha]]"],
		["a line in bold", "'''Austria'''\n\n * [[http://a.example/|Alpha]]"],
	])("%s", (_kind, list) => {
		expect(placesOf(`= User groups =\n${list}\n`)).toEqual(["Alpha AT -"]);
	});

	test("the cell of a table without header", () => {
		expect(
			placesOf(
				"= User groups =\n||Alpha Group||Austria||http://a.example/ ||\n||Beta Group||Bern||http://b.example/ ||",
			),
		).toEqual(["Alpha Group AT -", "Beta Group - Bern"]);
	});
});

test.each<[string, string]>([
	["a state may have the name", " Georgia::\n  * [[http://a.example/|Alpha]]"],
	["it is a city", " Bern::\n  * [[http://a.example/|Alpha]]"],
	["it is wider", " Europe::\n  * [[http://a.example/|Alpha]]"],
])("no country is guessed where %s", (_kind, list) => {
	expect(placesOf(`= User groups =\n${list}\n`)).toEqual(["Alpha - -"]);
});

test("towns in a country may be called after others", () => {
	expect(
		placesOf(
			"= USA =\n||[[http://a.example|Alpha LUG]]||Peru||\n||[[http://b.example|Beta LUG]]||Lebanon||",
		),
	).toEqual(["Alpha LUG US Peru", "Beta LUG US Lebanon"]);
});

test("a country around counts more than an item's", () => {
	expect(
		placesOf(
			"= User groups =\n== Chile ==\n * Austria\n  * [[http://a.example/|Alpha]]\n",
		),
	).toEqual(["Alpha CL -"]);
});

describe("there is no group where a line says so of a place:", () => {
	test.each([
		" * Halifax: no group yet",
		" * Halifax - none",
		" * Halifax -- nobody so far.",
		" * Ulm - bisher keine",
		" * Ulm: keine Gruppe bekannt",
		" * Ulm: Keine Gruppe",
		" * Halifax: no LUG yet",
		" * Halifax - no active Linux group",
		" Halifax:: none",
		" Halifax::\n  * none",
	])("%j", (list) => {
		expect(placesOf(`= User groups =\n${list}\n`)).toEqual([]);
		expect(linesOfPage(`= User groups =\n${list}\n`).join()).toMatch(
			/Halifax|Ulm/,
		);
	});

	test.each([
		" * Regina: no known website",
		" * Regina - no website",
		" * Regina - Nothing But Python",
		" * Regina - Nobody Club",
		" * Regina: Nada Python",
		" * Regina - No One Group",
		" * Regina - keine Treffen im August",
		" * Regina - none in winter",
		" * Regina: brak strony",
		" * Regina Group - none",
		" * Regina: none of the others had a room for as many as we are now",
		" * Regina - none, see [[http://r.example/|Regina]]",
	])("but not %j", (list) => {
		expect(placesOf(`= User groups =\n${list}\n`)).toHaveLength(1);
	});
});

test.each(["LUG projects", "Local user group events", "Python PUG resources"])(
	"a heading with a subject after the words for a group names none: %s",
	(heading) => {
		expect(
			linesOfPage(`== ${heading} ==\n * Website: http://a.example/`),
		).not.toContain(`${heading} (heading)`);
	},
);

test("a heading with a subject beside the words for a group names none", () => {
	const lines = linesOfPage(
		"= User group contacts =\n||'''Country'''||'''Group'''||'''Site'''||\n||Chile||Alpha||[[http://a.example/]]||\n||Peru||Beta||[[http://b.example/]]||",
	);
	expect(lines).toEqual([
		"= User group contacts",
		"Alpha (text)",
		"website http://a.example/",
		"Beta (text)",
		"website http://b.example/",
	]);
});

describe("where no heading says so, a table with a header lists groups", () => {
	test.each([
		"||'''Name/Sample'''||'''Markup'''||'''Note'''||\n||italic||two quotes||simple||\n||bold||three quotes||simple||",
		"||Name||Description||\n||Alpha||a small editor||\n||Beta||a large editor||",
		"||'''Nume'''||'''Note'''||\n||înclinat||simplu||\n||subliniat||dublu||",
	])("not if it has but names and descriptions: %j", (table) => {
		expect(placesOf(`= Formatting =\n${table}\n`)).toEqual([]);
	});

	test.each([
		"||Name||City||\n||Alpha||Bern||",
		"||Name||Country||\n||Alpha||Chile||",
		"||Name||Website||\n||Alpha||[[http://a.example]]||",
		"||'''Group'''||'''Description'''||\n||Alpha||in Ulm||",
		"||Name||Description||\n||Alpha User Group||small||",
	])("if it says where they are, or that they are groups: %j", (table) => {
		expect(placesOf(`= Formatting =\n${table}\n`)).toHaveLength(1);
	});
});

test("names and descriptions are enough under a heading over groups", () => {
	expect(
		placesOf("= User groups =\n||Name||Description||\n||Alpha||old||"),
	).toHaveLength(1);
});

test.each([
	"Ulm User Group",
	"Lakeside User Group Ulm",
	"Software User Group",
	"Free Software User Group",
	"Games User Group",
	"Training User Group",
	"Libraries User Group",
	"Games User Group Contacts",
	"Grupo de usuarios de software",
])("a heading with a name beside the word is a group's: %s", (heading) => {
	expect(
		linesOfPage(`== ${heading} ==\n * Website: http://a.example/`),
	).toContain(`${heading} (heading)`);
});
