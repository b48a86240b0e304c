/** Headings that say that groups are listed, or that they are only being started. */
import { describe, expect, test } from "vitest";
import { linesOfPage } from "../../support/groups/group-lines";
import { treeOf } from "../../support/groups/trees-of-markup";

const GROUP = " * [[http://a.example/|Alpha]]\n";

/** The groups of all regions, and of those right inside them, with how they are. */
const groupsOf = (markup: string): string[] =>
	treeOf(markup)
		.regions.flatMap((region) => [region, ...region.regions])
		.flatMap(({ groups }) => groups)
		.map(({ name, status }) => `${name} ${status}`);

describe("a heading with a word for a list beside one for a group", () => {
	test.each([
		"Emberlug: User group directory",
		"LUG list",
		"LUG-Liste",
		"Annuaire LUG",
		"Elenco LUG",
		"Kubix User Group Map",
	])("lists groups: %s", (heading) => {
		expect(groupsOf(`= ${heading} =\n * Beta - Ulm\n${GROUP}`)).toEqual([
			"Beta listed",
			"Alpha listed",
		]);
		expect(
			linesOfPage(
				`= ${heading} =\n||'''Group'''||'''City'''||\n||Alpha||Ulm||\n`,
			),
		).toContain("Alpha (text)");
	});

	test.each([
		"Alpha User Group",
		"Index Alpha User Group Ulm",
		"LUG Map Makers",
	])("is a group's name where the two are apart, or go on: %s", (heading) => {
		expect(groupsOf(`= ${heading} =\nWebsite: http://a.example/`)).toEqual([
			`${heading} listed`,
		]);
	});
});

describe("groups under a heading", () => {
	test.each([
		"Groups being formed",
		"Chapters in formation",
		"Teams in progress",
		"Planned user groups",
		"Proposed local teams",
		"Gruppen im Aufbau",
		"Geplante Gruppen",
		"Groupes en formation",
		"Groupes envisagés",
		"Grupos en formación",
		"Grupos em formação",
		"Gruppi in formazione",
		"Groepen in oprichting",
		"Grupper under oppstart",
		"Planerade grupper",
		"Planowane grupy",
		"Plánované skupiny",
		"Suunnitellut ryhmät",
	])("that says “%s” are being started", (heading) => {
		expect(groupsOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"Alpha forming",
		]);
	});

	test.each([
		"New groups",
		"Groups",
		"Neue Gruppen",
		"Progress groups",
		"Groups for planned cities",
		"Planned events",
		"Local and planned groups",
		"Official and proposed groups",
		"Other groups and groups in formation",
		"Groups and proposed groups",
		"Lokale und geplante Gruppen",
		"Local and former groups",
		"Groups / former groups",
		"Founding groups",
	])("that says “%s” are listed", (heading) => {
		expect(groupsOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			"Alpha listed",
		]);
	});

	test.each([
		["Planned groups and communities", "forming"],
		["Groups in formation and planned groups", "forming"],
		["Gruppen in Gründung und in Planung", "forming"],
		["Grupos en formación", "forming"],
		["Former clubs and groups", "defunct"],
		["Old and closed groups", "defunct"],
		["Groupes en sommeil", "defunct"],
	])("that joins what it says in “%s” are all %s", (heading, status) => {
		expect(groupsOf(`= Chile =\n== ${heading} ==\n${GROUP}`)).toEqual([
			`Alpha ${status}`,
		]);
	});

	test.each([
		"Starting a user group",
		"Starting a group",
		"Starting new user groups",
		"Starting up a community",
		"Trying to start a group",
		"Launching a meetup",
		"Forming new groups",
		"Founding a local group",
	])("that says how to start one, “%s”, are none", (heading) => {
		expect(
			groupsOf(
				`= ${heading} =\n * [[http://d.example/|Guide]]\n * [[http://e.example/|Checklist]]\n`,
			),
		).toEqual([]);
	});

	test("of a heading over those of cities are being started, but for one that is no more", () => {
		expect(
			groupsOf(
				`= Planned groups =\n== Ulm ==\n${GROUP} * [[http://b.example/|Beta]] (defunct)\n`,
			),
		).toEqual(["Alpha forming", "Beta defunct"]);
	});

	test("are those of local meetings with a place, beside a list of groups", () => {
		expect(
			groupsOf(
				`= User groups =\n${GROUP}= Local meetings =\n * [[Alpha/Ulm|Alpha Beers]] -- Ulm\n * [[http://m.example/|Beta]]\n`,
			),
		).toEqual(["Alpha listed", "Alpha Beers listed"]);
	});

	test("are no meetings that a heading announces", () => {
		expect(
			groupsOf(
				`= Local meetings =\n * [[http://m.example/|Beta]]\n * May 3, 19 Uhr, Ulm\n`,
			),
		).toEqual([]);
	});
});
