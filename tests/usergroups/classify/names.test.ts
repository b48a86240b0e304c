/** What a group is called after a link, an address, a person or a place (`docs/usergroups.md`, “Groups”, 1). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../../src/usergroups/classify/names";
import { isBare } from "../../../src/usergroups/read/span";
import { A, label, named, text } from "../../support/groups/named";
import { contextOf, proseOf } from "../../support/groups/prose-of";
import { runs } from "../../support/runs";

describe("an item made of a name and more", () => {
	const name = fc.constantFrom(
		"Windy Python Group",
		"Foggy Club",
		"E. Lansing Club (ELC)",
		"Arica",
		"St. Pauli Dojo",
	);
	const separator = fc.constantFrom(" - ", " -- ", " — ", ": ", ". ");
	const more = fc.constantFrom(
		"talks",
		"Meets on Mondays",
		"a club, for all",
		`see [[${A}|Website]]`,
	);
	const shown = (markup: string): string =>
		markup.replace(/\[\[.*\|(.*)\]\]/, "$1");

	test("is called by the text in front of the first dash, colon or full stop", () => {
		fc.assert(
			fc.property(name, separator, more, (front, between, back) => {
				expect(named(`x ${front}${between}${back}`)).toEqual(
					text(`x ${front}`, between + shown(back)),
				);
			}),
			runs(50),
		);
	});

	test("is called by the link that it starts with, but for opening punctuation", () => {
		const opening = fc.constantFrom(
			"",
			"(",
			"- ",
			"“",
			"''",
			"(defunct) ",
			"(New) ",
			"Inactive: ",
			"• (novo) ",
		);
		const after = fc.constantFrom(
			"",
			" in town",
			": x",
			" [[http://b.example|B]]",
		);
		fc.assert(
			fc.property(opening, name, after, (front, called, back) => {
				expect(named(`${front}[[${A}|${called}]]${back}`)).toEqual(
					label(called, shown(back)),
				);
				expect(named(`see ${front}[[${A}|${called}]]${back}`).name).not.toBe(
					"",
				);
			}),
			runs(100),
		);
	});

	test("is called by the text after the addresses that it starts with", () => {
		const gap = fc.constantFrom(" ", " - ", ": ", ", ", " ) ");
		const addresses = fc.constantFrom(
			A,
			`[[${A}]]`,
			`${A} http://b.example`,
			`${A}, http://b.example`,
			`${A} / b@c.example`,
		);
		fc.assert(
			fc.property(
				addresses,
				gap,
				name,
				separator,
				more,
				(front, first, called, second, back) => {
					expect(named(front + first + called + second + back)).toEqual(
						text(called, second + shown(back)),
					);
				},
			),
			runs(100),
		);
	});
});

test.each([
	[`[[${A}]]Windy Club`, text("Windy Club", "")],
	[`${A} Windy Club - talks, food`, text("Windy Club", " - talks, food")],
	[
		`${A} Windy Club, a group, for all`,
		text("Windy Club", ", a group, for all"),
	],
	[`${A} Windy, Foggy Club`, text("Windy, Foggy Club", "")],
	[`${A} Windy Club [[http://b.example|B]]`, text("Windy Club", "B")],
	[`${A} Windy Club, SomePage`, text("Windy Club, SomePage", "")],
	[`${A} and http://b.example`, text("and", "http://b.example")],
	[
		`${A} – a club`,
		{ name: "a.example", nameSource: "host", after: " – a club" },
	],
	[
		`${A} Those who meet`,
		{ name: "a.example", nameSource: "host", after: " Those who meet" },
	],
	["joe@b.example", { name: "joe@b.example", nameSource: "host", after: "" }],
	[
		`[[${A}/x|http://b.example]]`,
		{ name: "a.example", nameSource: "host", after: "" },
	],
	[
		"[[attachment:a.txt]] - ",
		{ name: "attachment:a.txt", nameSource: "host", after: " -" },
	],
])("after an address: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

describe("a person", () => {
	const FRONT = "Ana Pérez is organizing";
	test.each<[string, string]>([
		[`${FRONT} a group in Arica. More`, "Arica"],
		[`${FRONT} a group in Arica`, "Arica"],
		[`${FRONT} – at last – a meetup around the Arica area.`, "Arica area"],
		["(Ana Pérez is now starting a PUG near Arica)", "Arica"],
		["Ana Pérez (ana) is trying to found a community at Arica.", "Arica"],
		[`[[http://a.example|Ana Pérez]] está planning a group for Arica`, "Arica"],
	])("who organizes a group gives way to its place: %j", (markup, name) => {
		const { prose } = proseOf(markup);
		expect(nameOf({ prose, items: [] }, contextOf())).toEqual({
			name,
			nameSource: "place",
			person: "Ana Pérez",
			isContact: true,
			isForming: true,
			end: 0,
		});
	});

	test.each([
		`${FRONT} things`,
		`${FRONT} a group in town`,
		"Windy Club is organizing a group in Arica",
		"Ana Pérez is glad of the group in Arica",
		"See: Ana Pérez is organizing a group in Arica",
		`${FRONT} talks. There is a group in Arica`,
	])("gives no place its name in %j", (markup) => {
		expect(named(markup)).not.toHaveProperty("person");
		expect(named(markup).nameSource).not.toBe("place");
	});

	test.each([
		["Windy Club, started by Ana Pérez", "Windy Club", "text"],
		["Windy Club (organised by Ana Pérez)", "Windy Club", "text"],
		["Arica; hosted by Ana Pérez, in town", "Arica", "place"],
	])(
		"who runs a group is no part of its name: %j",
		(markup, name, nameSource) => {
			expect(named(markup)).toMatchObject({
				name,
				nameSource,
				person: "Ana Pérez",
			});
			expect(named(markup).after).toMatch(/^[,;]? ?\(?\w+ by Ana Pérez/);
		},
	);

	test("who runs what has no name names nothing", () => {
		expect(named("Started by Ana Pérez")).toEqual(
			text("Started by Ana Pérez", ""),
		);
	});
});

test.each([
	[
		`Santiago: [[${A}|Windy]] talks`,
		{ ...label("Windy", " talks"), place: "Santiago" },
	],
	[`Santiago - [[${A}|Windy]]`, { ...label("Windy", ""), place: "Santiago" }],
	[
		`Santiago [[${A}|Windy PUG]]`,
		{ ...label("Windy PUG", ""), place: "Santiago" },
	],
	[`Santiago [[${A}|Windy]]`, text("Santiago", "Windy")],
	[
		`Santiago: talks and [[${A}|Windy Group]]`,
		text("Santiago", ": talks and Windy Group"),
	],
	[
		`Santiago: [[${A}|https://b.example]]`,
		text("Santiago", ": https://b.example"),
	],
	[`Santiago: [[${A}|a@b.example]]`, text("Santiago", ": a@b.example")],
	[`Santiago: ${A}`, text("Santiago", `: ${A}`)],
	["Santiago: SomePage", text("Santiago", ": SomePage")],
	[`Santiago: [[${A}|Blog]]`, text("Santiago", ": Blog")],
	[`Santiago: [[${A}|-]]`, text("Santiago", ": -")],
	[`windy: [[${A}|WNDY]]`, text("windy", ": WNDY")],
	[
		`Nowhereton: [[${A}|Windy Python]]`,
		{ ...label("Windy Python", ""), place: "Nowhereton" },
	],
	...[`, [[${A}]]`, ` [[${A}|site]]`, ` ${A}`, ` ([[${A}|site]])`].map(
		(link): [string, unknown] => [
			`Santiago: PUG Chile${link}`,
			{
				...text("PUG Chile", expect.any(String)),
				place: "Santiago",
			},
		],
	),
	[
		`Santiago: Santiago [[${A}|User Group]] - talks`,
		{ ...text("Santiago User Group", " - talks"), place: "Santiago" },
	],
	[
		`Santiago: User Group of the [[${A}|University]]`,
		{ ...text("User Group of the University", ""), place: "Santiago" },
	],
])("a link after a place: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

test.each([
	[A, true],
	[`[[${A}|ftp://b]]`, true],
	[`[[${A}|http://b c]]`, false],
	[`[[${A}|see http://b]]`, false],
	[`[[${A}|a@b.example]]`, true],
	[`[[${A}|Alpha@Home]]`, false],
	[`[[${A}|a@b c]]`, false],
	[`[[${A}|to a@b]]`, false],
	[`[[${A}|b.example]]`, false],
	["[[SomePage]]", false],
	["[[SomePage|a@b.example]]", false],
])("%j shows only where it leads: %s", (markup, expected) => {
	expect(proseOf(markup).prose.spans.map(isBare)).toEqual([expected]);
});
