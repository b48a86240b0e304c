/** CamelCase names of pages in front of a dash or of more words (`docs/usergroups.md`, “Groups”, 1). */
import { expect, test } from "vitest";
import { linesInChile } from "../../support/groups/group-lines";

test.each([
	["AlphaUlmDe -- Alpha Ulm", "Alpha Ulm (text)"],
	["RheinRuhrDe -- Office Rhein-Ruhr", "Office Rhein-Ruhr (text)"],
	["AlphaDjangoUlm -- Django Ulm", "Django Ulm (text)"],
	["AlphaPugPuntaArenas -- Punta Arenas", "AlphaPugPuntaArenas (text)"],
	["MalmoSe -- Malmö Skrivare", "Malmö Skrivare (text)"],
	["DesertPy - The desert group.", "DesertPy (text)"],
	["ElbeOfficeDe - Wir treffen uns in Arica.", "ElbeOfficeDe (text)"],
	["GreenOffice - Arica, VT", "GreenOffice (text)"],
	["LuleaOffice Users in the far north", "LuleaOffice (page)"],
	[
		"McMaster University of the far north",
		"McMaster University of the far north (text)",
	],
	["WindyGroup of old", "WindyGroup of old (text)"],
])("%s", (markup, first) => {
	expect(linesInChile(` * ${markup}`)[0]).toBe(first);
});

test.each([
	["AlphaUlmDe -- Ulm", "Ulm"],
	["KonstanzDe -- Konstanz", "Konstanz"],
	["KonstanzDe - Konstanz", "Konstanz"],
])("a nested page %s is a chapter called after its place", (markup, name) => {
	const lines = linesInChile(
		` * [[http://a.example|Alpha League]]\n  * ${markup}`,
	);
	expect(lines).toContain(`  ${name} (place)`);
	expect(lines).toContain(`  place: ${name}`);
});

test("a nested home page with a town after a dash is a member", () => {
	expect(
		linesInChile(" * [[http://a.example|Alpha League]]\n  * AnaSilva -- Ulm"),
	).not.toContain("  Ulm (place)");
});

test("a label and an address that were swapped are a link on a page of 1.5, too", () => {
	expect(
		linesInChile(" * [[Brisbane|http://b.example/group/]]", "1.5"),
	).toEqual(["Brisbane (label)", "website http://b.example/group/"]);
});

test("a status after a name in a table is no part of it", () => {
	const lines = linesInChile(
		"||Ciudad||Nombre||Sitio||\n||Arica||Alfa Club (inactivo)||http://a.example||\n||Talca||Beta Club (Maule)||http://b.example||\n",
	);
	expect(lines).toContain("Alfa Club (text)");
	expect(lines).toContain("status: defunct");
	expect(lines).toContain("Beta Club (Maule) (text)");
});
