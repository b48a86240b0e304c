/** Which places a description states, and what is built as a place's name (`docs/usergroups.md`, “Groups”). */
import { iso31661, iso31662 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { hasTopic } from "../../../src/usergroups/dictionaries/vocabulary";
import { isKnownPlace } from "../../../src/usergroups/places";
import { countryNamed } from "../../../src/usergroups/places/country-names";
import { turnRound } from "../../../src/usergroups/places/fold-name";
import { foldedName } from "../../../src/usergroups/places/folded-name";
import { placeIn } from "../../../src/usergroups/places/place-in";
import { hasArea, trimEnd } from "../../../src/usergroups/places/place-words";
import { isPlaceName } from "../../../src/usergroups/places/stated-place";
import { LINK } from "../../../src/usergroups/read/span";

describe("a description", () => {
	test.each([
		["Addis ababa, Ethiopia", "Addis ababa, Ethiopia"],
		["Addis ababa,Ethiopia", "Addis ababa,Ethiopia"],
		["eThekwini, Ethiopia", undefined],
		["Alcoy alta, Valencian Community", "Alcoy alta, Valencian Community"],
		["McCarthy, Texas", "McCarthy, Texas"],
		["McCarthy, Lagos, Nigeria", "McCarthy, Lagos, Nigeria"],
		["McCarthy, Texas, weekly", "McCarthy, Texas"],
		["Addis ababa, Ethiopia, weekly", "Addis ababa, Ethiopia"],
		["Addis ababa, weekly", undefined],
		["Meets at Addis ababa, Ethiopia", undefined],
		["Local club, Ethiopia", "Ethiopia"],
		["(Arica)", "Arica"],
		["(Arica) (Peru)", "Arica"],
		["Arica (Peru)", "Arica (Peru)"],
		["(Arica) ; weekly", "Arica"],
		["weekly; ,, Arica", "Arica"],
		["weekly;  local group, Arica", undefined],
		["(Österreich)", "Österreich"],
		["Local group, Arica", "Arica"],
		["Group in Lima, Arica", "Lima, Arica"],
		["Local words, Arica", undefined],
		["Local group, weekly", undefined],
		["In town, Lima group", undefined],
		["Lima, Local group, Arica", undefined],
		["local group, Arica", undefined],
		["élan group, Arica", undefined],
		["Élan group, Arica", "Arica"],
		["Local group, Arica, Chile", "Arica, Chile"],
		["Local group, Arica en Chile", "Arica en Chile"],
		["Local group, Chile", undefined],
		["Cape Town's branch", "Cape Town"],
		["Cape Town's branches", undefined],
		["Cape Town's branch office", undefined],
		["Cape Town’s chapter", "Cape Town"],
		["Python's section", undefined],
		["Arica; Lima", "Arica"],
		["Arica and", "Arica"],
		["Arica, upon", "Arica"],
		[`${LINK}, Arica`, "Arica"],
		[`Arica (${LINK}, ${LINK} and ${LINK}).`, "Arica"],
		[`${LINK} and ${LINK}: Arica`, "Arica"],
		[`Arica ${LINK} Lima`, undefined],
		[`New ${LINK} York`, undefined],
		["New", undefined],
		["arica", undefined],
		["élan", undefined],
	])("%j states %s", (text, place) => {
		expect(placeIn(text, (name) => name === "Chile")).toBe(place);
	});
});

describe("a sentence", () => {
	test.each([
		["in Ohio Python", "Ohio"],
		["in Boston, Monday", "Boston"],
		["in Boston/Monday", "Boston"],
		["in Boston, Monday, Arica", "Boston"],
		["in Lima, Arica Monday", "Lima, Arica"],
		["in Boston (Monday) Arica", "Boston"],
		["in Manchester, NH. Mailing list", "Manchester, NH"],
		[`in Arica and ${LINK}`, "Arica"],
		["in New York; talks", "New York"],
		["in Arica and Chile", "Arica and Chile"],
		["in Chile and Arica", undefined],
		["in Chile y Arica", undefined],
		["in Chile", undefined],
		["in Chiles", "Chiles"],
		["in Chile or in Arica", "Arica"],
	])("%j names %s", (text, place) => {
		expect(placeIn(text, (name) => name === "Chile")).toBe(place);
	});

	test.each([
		["in the Arica area", "Arica area"],
		["of the Arica area", "Arica area"],
		["of the Arica area meets", undefined],
		["in the Great Valley", "Great Valley"],
		["in the Great Marsh", undefined],
		["in the Netherlands", "Netherlands"],
		["of the Netherlands", undefined],
		["Of the Netherlands mostly", undefined],
		["in the Isle of Man", "Isle of Man"],
		["in the Arica-Norte", "Arica-Norte"],
		["in the Arica, Norte", "Arica, Norte"],
		["of the Arica, Norte", undefined],
		["in the Republic of Ghana", "Republic of Ghana"],
		["in the Kingdom of Ghana", "Kingdom of Ghana"],
		["in the Heart of Texas", "Heart of Texas"],
		["of the Arica area, meets at noon", "Arica area"],
		["in the Bronx", undefined],
	])("with an article, %j names %s", (text, place) => {
		expect(placeIn(text, () => false)).toBe(place);
	});
});

const WORDS = "Aa Ba Ca Da Ea Fa Ga Ha Ia Ja Ka La Ma Na";

test.each([
	['"Évora"', true],
	['"Texas"', true],
	["northern Arica", false],
	["Arica Monday", false],
	["Arica Python", false],
	["Arica Club", false],
	["(Österreich)", true],
	["Île-de-france", true],
	["île-de-france", false],
	["東京", true],
	["the Hague", true],
	["x Québec", false],
	[WORDS, true],
	[WORDS.replaceAll(" ", ", "), true],
	[`${WORDS} Oa`, false],
	[`A${"a".repeat(119)}`, true],
	[`A${"a".repeat(120)}`, false],
])("%j may be a place's name: %s", (text, expected) => {
	expect(isPlaceName(text)).toBe(expected);
});

test("a known place is a place's name where it starts as one and speaks of no topic", () => {
	const known = [...iso31661, ...iso31662].filter(
		({ name }) =>
			/^["(]?[\p{Lu}\p{Lo}]/u.test(name) &&
			isKnownPlace(name) &&
			!hasTopic(name),
	);
	expect(known.filter(({ name }) => !isPlaceName(name))).toEqual([]);
	expect(known.length).toBeGreaterThan(4000);
});

test.each([
	["Arica area", true],
	["Metro Arica", true],
	["Great Marsh", false],
	["Arica areas", false],
])("%j speaks of an area: %s", (text, expected) => {
	expect(hasArea(text)).toBe(expected);
});

test.each([
	["Arica", "Arica"],
	["Arica the", "Arica"],
	["Arica upon", "Arica"],
	["Arica along", "Arica along"],
	["Arica and and", "Arica and"],
	["Arica and !", "Arica"],
	["Arica, ", "Arica"],
	["Arica -, and", "Arica"],
	[" and", ""],
	["Arica (old)", "Arica (old)"],
	["de", "de"],
])("%j ends as %j", (text, expected) => {
	expect(trimEnd(text)).toBe(expected);
});

test.each([
	["Korea, Republic of", "Republic of Korea"],
	["Korea,Republic of", "Republic of Korea"],
	["Korea", "Korea"],
	["a, b, c", "a, b, c"],
])("%j turned round is %j", (name, turned) => {
	expect(turnRound(name)).toBe(turned);
});

test.each([
	["chile", "CL"],
	["republic of chile", "CL"],
	["federation of china", undefined],
	["republic of nowhere", undefined],
	["old republic of chile", undefined],
])("%j is the country %s", (name, code) => {
	expect(countryNamed(foldedName(name))).toBe(code);
});
