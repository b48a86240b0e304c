/** What does not count where names of places are compared. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/usergroups/places";
import { countryName, placeText } from "../../support/groups/place-names";
import { runs } from "../../support/runs";

/** Folds anew, and does not take what the last call gave. */
function foldedAnew(name: string): string {
	foldName("another name");
	return foldName(name);
}

/** A letter, and ways to write it that do not count. */
const written = (letter: string): fc.Arbitrary<string> =>
	fc.constantFrom(
		letter,
		letter.toUpperCase(),
		`${letter}\u0301`,
		`\u2019${letter}`,
		`${letter}'`,
		`\u02bb${letter}`,
	);

/** A word as it is compared, and written in some way. */
const word = fc
	.oneof(
		fc
			.stringMatching(/^[a-z]{2,6}$/)
			.filter((made) => !/^(?:the|st)$/.test(made)),
		fc.constantFrom("4", "21", "日", "國"),
	)
	.chain((plain) =>
		fc.record({
			plain: fc.constant(plain),
			text: fc
				.tuple(...[...plain].map(written))
				.map((letters) => letters.join("")),
		}),
	);

/** Text between two words, and the word that it stands for. */
const joint = fc.constantFrom<{ text: string; plain?: string }>(
	{ text: " " },
	{ text: "-" },
	{ text: ", " },
	{ text: "/" },
	{ text: "\u00a0\u2013 (" },
	{ text: "&", plain: "and" },
	{ text: " And ", plain: "and" },
);

describe("a folded name", () => {
	test("has the words, whatever they are written and joined with", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(word, joint), { maxLength: 3 }),
				word,
				fc.constantFrom("", " ", "The ", "THE the ", "“The-"),
				fc.constantFrom("", ".", " )", "’"),
				(front, last, article, end) => {
					const text = front.map(([one, { text }]) => one.text + text).join("");
					const words = front.flatMap(([{ plain }, between]) => [
						plain,
						...(between.plain === undefined ? [] : [between.plain]),
					]);
					expect(foldName(article + text + last.text + end)).toBe(
						[...words, last.plain].join(" "),
					);
				},
			),
			runs(1000),
		);
	});

	test.each(["0 省 ", "d c省", "ab省 省", "京都府県"])(
		"stays as it is where a kind of prefecture ends it: %s",
		(name) => {
			const folded = foldName(name);
			expect(foldName(folded)).toBe(folded);
		},
	);

	test("stays as it is", () => {
		fc.assert(
			fc.property(placeText, (name) => {
				const folded = foldName(name);
				expect(foldedAnew(folded)).toBe(folded);
			}),
			runs(2000),
		);
	});

	test("is the same for one name, whatever was folded before", () => {
		fc.assert(
			fc.property(placeText, placeText, (name, other) => {
				const folded = foldedAnew(name);
				expect(foldName(folded)).toBe(foldedAnew(folded));
				expect(foldName(name)).toBe(folded);
				foldName(other);
				expect(foldName(name)).toBe(folded);
			}),
		);
	});

	test("does not see case, marks, white space or a leading The", () => {
		fc.assert(
			fc.property(countryName, (name) => {
				for (const form of [
					name.toUpperCase(),
					name.normalize("NFD"),
					` The  ${name.replaceAll(" ", "\u00a0\n")}.`,
				])
					expect(foldName(form)).toBe(foldName(name));
			}),
		);
	});
});

test.each([
	["Côte d’Ivoire", "cote divoire"],
	["Trinidad & Tobago", "trinidad and tobago"],
	["Guinea-Bissau", "guinea bissau"],
	["Łódź", "lodz"],
	["İstanbul", "istanbul"],
	["Iğdır", "igdir"],
	["Großbritannien", "grossbritannien"],
	["Ærø", "aero"],
	["Đà Nẵng", "da nang"],
	["ŉamib", "namib"],
	["Новосибирская область", "novosibirskaya oblast"],
	["ТАТАРСТАН", "tatarstan"],
	["Алтайский край", "altayskiy kray"],
	["Київ", "kyiv"],
	["Луганська область", "luhanska oblast"],
	["Беларусь", "belarus"],
	["The", ""],
	["Theth", "theth"],
	["Of the Isles", "of the isles"],
	["!?", ""],
])("%s is folded to %s", (name, folded) => {
	expect(foldedAnew(name)).toBe(folded);
});

test.each([
	["U. S. A.", "usa"],
	["Washington, D.C.", "washington dc"],
	["D.C. area", "dc area"],
	["Z.A.", "za"],
	["N. Ireland", "n ireland"],
	["Area 5 1", "area 5 1"],
	["Area 5 B", "area 5 b"],
	["Area É. Z.", "area ez"],
	["日 本", "日 本"],
	["T.H.E. Isles", "isles"],
])(
	"single letters in a row are one word, other characters are not: %s",
	(name, folded) => {
		expect(foldedAnew(name)).toBe(folded);
	},
);

test.each([
	["St.Gallen", "saint gallen"],
	["S.T. Gallen", "saint gallen"],
	["Bury St. Edmunds", "bury saint edmunds"],
	["Main St.", "main st"],
	["Most Serene", "most serene"],
])("St. in front of a name is Saint: %s", (name, folded) => {
	expect(foldedAnew(name)).toBe(folded);
});

test("keeps marks that make another letter", () => {
	expect(foldName("ガーナ")).not.toBe(foldName("カーナ"));
});
