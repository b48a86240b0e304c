/** Links, people and sentences nested in a group that name no other group (`docs/usergroups.md`, “Groups”). */
import { describe, expect, test } from "vitest";
import { saysWhatIsThere } from "../../../src/usergroups/dictionaries/channel-words";
import { linesInChile } from "../../support/groups/group-lines";

const under = (markup: string): string[] =>
	linesInChile(` * [[http://a.example|Alfa Chile]]\n  * ${markup}`);

test.each([
	["Photos of the last meeting", true],
	["Course home page", true],
	["Course Home Page", true],
	["Página da disciplina", true],
	["Fotos vom letzten Treffen", true],
	["Course material on Github", true],
	["Page principale", true],
	["Sito del corso", true],
	["Code for Nairobi", false],
	["Prairie Links", false],
	["Alfa of Arica", false],
	["Photos", false],
	["Arica", false],
	["Ana Photos Valdivia", false],
])("%j says what is there: %s", (label, expected) => {
	expect(saysWhatIsThere(label)).toBe(expected);
});

describe("under a group", () => {
	test.each([
		["Photos of the last meeting", "photos"],
		["Course home page", "website"],
		["Fotos del último encuentro", "photos"],
		["Videos from our sprints", "video"],
		["Lecture notes", "website"],
	])("a link %j is the group's", (label, kind) => {
		expect(under(`[[http://b.example|${label}]]`)).toEqual([
			"Alfa Chile (label)",
			"website http://a.example",
			`${kind} http://b.example`,
		]);
	});

	test.each(["Beta Arica", "Code for Nairobi", "Meetup in Valdivia"])(
		"a link %j is a chapter",
		(label) => {
			expect(under(`[[http://b.example|${label}]]`)).toContain(
				`  ${label} (label)`,
			);
		},
	);

	test("a person with an address is a contact", () => {
		expect(
			under("[[mailto:a@b.example|Ana Pérez]] gives the classes."),
		).toEqual([
			"Alfa Chile (label)",
			"description: Ana Pérez gives the classes.",
			"website http://a.example",
			"email mailto:a@b.example",
			"contact Ana Pérez a@b.example",
		]);
	});

	test("a group with an address is a chapter", () => {
		expect(under("[[mailto:a@b.example|Beta Club]]")).toContain(
			"  Beta Club (label)",
		);
	});

	test.each([
		"O Python substituiu o Pascal em 2007.",
		"Le cours « Bases » se fait en Python.",
		"The Python course everybody liked so much.",
		"Gli studenti imparano Python.",
		"Los alumnos aprenden Python en Arica.",
	])("the sentence %j is a description", (text) => {
		expect(under(text)).toEqual([
			"Alfa Chile (label)",
			`description: ${text}`,
			"website http://a.example",
		]);
	});

	test.each(["The Pythoneers", "Arica Python User Group"])(
		"the text %j is a chapter",
		(text) => {
			expect(under(text)).toContain(`  ${text} (text)`);
		},
	);
});

test.each([
	["https://www.facebook.com/alfaarica", "Arica", "Arica"],
	["https://www.meetup.com/arica-alfa/", "Arica", "Arica"],
	["https://www.facebook.com/arica", "Arica", undefined],
	["https://www.facebook.com/alfa", "Beta", undefined],
	["https://www.facebook.com/alfaphotos", "Photos", undefined],
])(
	"a service at %s under Alfa says that %s is a place: %s",
	(url, label, place) => {
		const lines = under(`[[${url}|${label}]]`);
		expect(lines.includes(`  place: ${label}`)).toBe(place !== undefined);
	},
);
