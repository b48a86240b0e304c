/** Headings of sections that list no groups (`docs/usergroups.md`, “Regions”). */
import { expect, test } from "vitest";
import { isSubjectHeading } from "../../../src/usergroups/dictionaries/vocabulary";
import { linesOfPage } from "../../support/groups/group-lines";

test.each([
	["Books in print", true],
	["Links to other sites", true],
	["Editors written in C", true],
	["Editors with Lua support", true],
	["Libros para empezar", true],
	["Books in English", true],
	["Material didático", true],
	["Páginas relacionadas", true],
	["Weiterführende Literatur", true],
	["Bücher für Anfänger", true],
	["Verwante pagina's", true],
	["Siti correlati", true],
	["Supports de cours", true],
	["Material für Gruppen", true],
	["Resources for user groups", true],
	["Outils pour les groupes", true],
	["Screencasts", true],
	["Translation status of the tutorial", true],
	["Community sites for groups", false],
	["Links to groups", false],
	["Links for Python user groups", false],
	["Lists for groups", false],
	["Forum für Benutzergruppen", false],
	["Tools of the Boston group", false],
	["Material for Alpha groups in Ulm", false],
	["Meetings in Bavaria", false],
	["Eventos en Bolivia", false],
	["Schools that teach Python", false],
	["Project teams for beginners", false],
	["Talks and user groups in print", false],
	["Springfield", false],
	["Bookham", false],
])("%s is a heading of another subject: %s", (heading, expected) => {
	expect(isSubjectHeading(heading)).toBe(expected);
});

test("links under a heading of another subject are the section's, beside groups", () => {
	expect(
		linesOfPage(
			"== Spain ==\n * [[http://a.example|Alpha User Group]]\n== Libros de consulta ==\n * [[http://b.example|Beta for all]] - Madrid\n * [[http://c.example|Gamma]]\n",
		),
	).toEqual([
		"= Spain ES",
		"Alpha User Group (label)",
		"website http://a.example",
		"= Libros de consulta",
		"“Beta for all - Madrid Gamma”",
		"website http://b.example",
		"website http://c.example",
	]);
});

test.each([
	[
		["= GURU-CE =", "= GURU-PR =", "= GURU-RS =", "= RubyOnRio ="],
		["GURU-CE BR-CE", "GURU-PR BR-PR", "GURU-RS BR-RS", "RubyOnRio"],
	],
	[
		["= Brasil =", "== Rubi-RS ==", "== Rubi-AM =="],
		["Brasil BR", "Rubi-RS BR-RS", "Rubi-AM BR-AM"],
	],
])("a word with several state codes names groups: %j", (headings, expected) => {
	const lines = linesOfPage(
		headings
			.map((heading) => `${heading}\n * AnaSilva\n * Lista: http://l.example`)
			.join("\n"),
	);
	expect(lines.flatMap((line) => /^ *= (.*)$/.exec(line)?.[1] ?? [])).toEqual(
		expected,
	);
	const groups = lines.filter((line) => line.endsWith("(heading)"));
	expect(groups.length).toBeGreaterThanOrEqual(2);
	expect(lines.filter((line) => line.includes("member AnaSilva"))).toHaveLength(
		groups.length,
	);
});

test("one word with one code names no group", () => {
	expect(
		linesOfPage("= Brazil =\n== Sul-RS ==\n * [[http://a.example|Alfa]]\n"),
	).toEqual([
		"= Brazil BR",
		"  = Sul-RS",
		"  Alfa (label)",
		"  website http://a.example",
	]);
});
