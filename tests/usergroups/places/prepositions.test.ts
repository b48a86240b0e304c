/** Names that a sentence has after “in”, “from”, “around” … (`docs/usergroups.md`, “Groups”). */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	hasPreposition,
	placesAfterPrepositions,
} from "../../../src/usergroups/places/prepositions";
import { runs } from "../../support/runs";

const PREPOSITIONS = [
	"in",
	"In and around",
	"from",
	"Around",
	"near",
	"based in",
	"im",
	"em",
	"no estado de",
	"na cidade de",
	"en",
	"à",
];

test("a name follows a preposition, with or without an article", () => {
	const sentence = fc.record({
		front: fc.constantFrom("", "We meet ", "(", "Group — "),
		preposition: fc.constantFrom(...PREPOSITIONS),
		article: fc.constantFrom("", "the "),
		kind: fc.constantFrom("", "nearby ", "city of ", "neighbouring "),
		name: fc.constantFrom("Arica", "Cape Town", "Łódź", "São Paulo", "東京"),
		after: fc.constantFrom("", " each week", "!", " – talks"),
	});
	fc.assert(
		fc.property(
			fc.array(sentence, { minLength: 1, maxLength: 2 }),
			(sentences) => {
				const texts = sentences.map(
					({ front, preposition, article, kind, name, after }) =>
						`${front}${preposition} ${article}${kind}${name}${after}`,
				);
				const text = texts.join("; ");
				expect(hasPreposition(text)).toBe(true);
				const found = [...placesAfterPrepositions(text)];
				expect(found).toEqual(
					sentences.map(({ preposition, article, name, after }, index) => ({
						preposition,
						hasArticle: article !== "",
						name,
						after: [after, ...texts.slice(index + 1)].join("; "),
					})),
				);
			},
		),
		runs(200),
	);
});

test.each([
	["for the Arica area", "for", "Arica area"],
	["of the Arica region", "of", "Arica region"],
	["User group of Arica", "group of", "Arica"],
	["au Burkina Faso", "au", "Burkina Faso"],
	["Groups at Arica", "Groups at", "Arica"],
])("“%s” has a name after “%s”: %s", (text, preposition, name) => {
	expect([...placesAfterPrepositions(text)]).toMatchObject([
		{ preposition, name },
	]);
});

test.each([
	"for Arica",
	"of Arica",
	"user group of Arica and more",
	"au the Arica",
	"originally from Arica",
	"Berlin Arica",
	"begin Arica",
	"in town",
	"in 2012",
	"Arica",
	"",
])("“%s” has no name after a preposition", (text) => {
	expect([...placesAfterPrepositions(text)]).toEqual([]);
});

test.each([
	["begin now", false],
	["Inn", false],
	["in", false],
	["talks, in town", true],
	["of town", false],
	["of the Arica", true],
	["", false],
])("“%s” has a preposition: %s", (text, expected) => {
	expect(hasPreposition(text)).toBe(expected);
});
