/** Where names end that are text, and where people are no part of them (`docs/usergroups.md`, "Groups"). */
import { describe, expect, test } from "vitest";
import { groupsInChile } from "../../support/groups/trees-of-markup";

const nameIn = (markup: string): string | undefined =>
	groupsInChile(` * ${markup}\n`)[0]?.name;

describe("a name that is text ends", () => {
	test.each([
		["AlphaCamp (Leeds, UK) CANCELLED", "AlphaCamp"],
		["AlphaLUG (Arica) site is down", "AlphaLUG"],
		["Alpha; Quillota; http://a.example", "Alpha"],
		["Alpha Ulm Quills | http://a.example", "Alpha Ulm Quills"],
		["Alpha LUG (Arica) <<MailTo(info AT a DOT example)>>", "Alpha LUG"],
		["Alpha LUG <<MailTo(info AT a DOT example, Ana Gil)>>", "Alpha LUG"],
		["Alpha Club, Sundays 17:00 UTC", "Alpha Club"],
		["Alpha Club, no website yet", "Alpha Club"],
		["Alpha Workshop, twice in summer", "Alpha Workshop"],
		[
			"Northfield College, Arica\n   Quills are used in the first year.",
			"Northfield College, Arica",
		],
	])("in front of what is said of the group: %j", (markup, name) => {
		expect(nameIn(markup)).toBe(name);
	});

	test.each([
		["Alpha (Arica) user group", "Alpha (Arica) user group"],
		["Alpha (new ones) quills", "Alpha (new ones) quills"],
		["Alpha (Ulm; Arica) LUG: http://a.example", "Alpha (Ulm; Arica) LUG"],
		["Alpha\n   Quills of Arica", "Alpha Quills of Arica"],
		["Alpha Club, Arica", "Alpha Club, Arica"],
		["Society of quills, ink and paper", "Society of quills, ink and paper"],
		["Alpha Club, a sister group", "Alpha Club, a sister group"],
		["(Jaap) quills of stone", "(Jaap) quills of stone"],
		["Alpha Pará: http://a.example", "Alpha Pará"],
	])("not in its middle: %j", (markup, name) => {
		expect(nameIn(markup)).toBe(name);
	});
});

test.each([
	[" * [[http://a.example|Alpha]] - [[mailto:a@b.example|Jane R]]", "Jane R"],
	["||Group||Contact||\n||[[http://a.example|Alpha]]||Ana G||", "Ana G"],
])("a person may have one letter for a surname: %j", (markup, name) => {
	expect(groupsInChile(markup)[0]?.contacts).toMatchObject([{ name }]);
});

test.each([
	[" * [[http://a.example|Alpha]] (AUG). Also: [[http://b.example|a branch]]"],
	[" * Alpha Club, en formación. Contactar [[mailto:a@b.example|Ana Gil]]"],
	[
		" * [[http://a.example|Alpha]] - monthly. Quills: [[http://b.example|shop]]",
	],
])("a word that opens a sentence is no place: %j", (markup) => {
	expect(groupsInChile(markup)[0]).not.toHaveProperty("place");
});

test.each([
	[" * [[http://a.example|Alpha]] - Arica: [[http://b.example|map]]", "Arica"],
	[" * [[http://a.example|Alpha]]. Texas [[http://b.example|map]]", "Texas"],
	[" * [[Alpha/NYC|New York City]]", "New York City"],
	[" * [[Alpha/KC|Kane County]]", "Kane County"],
])("a place stays one: %j", (markup, place) => {
	expect(groupsInChile(markup)[0]?.place).toBe(place);
});
