/** Every entry of every table works: no table, pattern or fast path beside it makes one dead. */
import { describe, expect, test } from "vitest";
import { EVERYDAY_COUNTRIES } from "../../../scripts/places/everyday-countries";
import {
	ChannelWords,
	COMPANIONS,
} from "../../../src/usergroups/dictionaries/channel-words";
import { columnRole } from "../../../src/usergroups/dictionaries/columns";
import type { Dictionary } from "../../../src/usergroups/dictionaries/dictionary";
import {
	isOfFormerGroups,
	isOfFormingGroups,
} from "../../../src/usergroups/dictionaries/heading-status";
import {
	LANGUAGES,
	wordForms,
	wordsOf,
} from "../../../src/usergroups/dictionaries/languages";
import {
	alternativesOf,
	hasClass,
} from "../../../src/usergroups/dictionaries/lexicon";
import { saysNone } from "../../../src/usergroups/dictionaries/requests";
import { statusOf } from "../../../src/usergroups/dictionaries/vocabulary";
import {
	CLASSES,
	WORD_CLASSES,
} from "../../../src/usergroups/dictionaries/word-classes";
import { canBeNoPlace } from "../../../src/usergroups/places/place-words";
import { linesInChile } from "../../support/groups/group-lines";

type TextField = Exclude<keyof Dictionary, "channels" | "columns">;

/** All words of a field, in all languages and forms. */
const wordsOfAll = (field: TextField): string[] =>
	LANGUAGES.flatMap((dictionary) => wordForms(dictionary[field]));

/** Returns the words of a field of fields with all values that a language gives them. */
function valuesOf(
	field: "channels" | "columns",
): Map<string, ReadonlySet<string>> {
	const values = new Map<string, Set<string>>();
	for (const dictionary of LANGUAGES)
		for (const [value, words] of Object.entries(dictionary[field] ?? {}))
			for (const word of wordForms(words)) {
				const known = values.get(word);
				if (known === undefined) values.set(word, new Set([value]));
				else known.add(value);
			}
	return values;
}

/** Returns texts in which a word of a dictionary is: `*pug` matches words that end so, `usergroup*` those that start so. */
function textsWith(word: string): string[] {
	const written = word.startsWith("*")
		? `zz${word.slice(1)}`
		: word.endsWith("*")
			? `${word.slice(0, -1)}zz`
			: word;
	return [written, `zz ${written}.`, `(${written})`, `“${written}”, zz`];
}

/** Returns the words that are more than once in a text of alternatives. */
const doublesIn = (alternatives: string): string[] =>
	wordsOf(alternatives).filter(
		(word, index, words) => words.indexOf(word) !== index,
	);

/** Returns the doubles in each text of a table, with the keys that lead to it. */
const doublesOf = (table: object, path = ""): string[] =>
	Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
		typeof value === "string"
			? doublesIn(value).map((word) => `${path}${key}: ${word}`)
			: typeof value === "object" && value !== null
				? doublesOf(value, `${path}${key}.`)
				: [],
	);

test("no table names a word twice in one class of a language or one country", () => {
	expect(doublesOf(LANGUAGES)).toEqual([]);
	expect(doublesOf(EVERYDAY_COUNTRIES)).toEqual([]);
	expect(doublesOf({ a: { b: "one|two| one" } })).toEqual(["a.b: one"]);
});

test("every field of a dictionary is checked here", () => {
	const fields = new Set(LANGUAGES.flatMap((each) => Object.keys(each)));
	const checked = new Set<string>([
		...WORD_CLASSES,
		"being",
		"channels",
		"columns",
		"companions",
		"endings",
		"former",
		"nameParticles",
		"none",
		"planned",
		"prepositions",
	]);
	expect([...fields].filter((field) => !checked.has(field))).toEqual([]);
});

describe("a word of a dictionary", () => {
	test.each(WORD_CLASSES)("of %s is found in a text", (field) => {
		const words = wordsOfAll(field);
		const dead = words.filter((word) =>
			textsWith(word).some((text) =>
				// Words of times and channels are no places, whether they are listed there or not.
				field === "notPlaces"
					? !canBeNoPlace(text)
					: !hasClass(text, CLASSES[field]),
			),
		);
		expect(words.length).toBeGreaterThan(0);
		expect(dead).toEqual([]);
	});

	test("of endings ends a group where it is a remark", () => {
		const dead = wordsOfAll("endings").filter(
			(word) => statusOf(`Zz (${word})`) !== "defunct",
		);
		expect(dead).toEqual([]);
	});

	test.each(["former", "endings"] as const)(
		"of %s in a heading says that the groups under it are no more",
		(field) => {
			const dead = wordsOfAll(field).filter(
				(word) => !isOfFormerGroups(`${word} groups`),
			);
			expect(dead).toEqual([]);
		},
	);

	test("of planned in a heading says that the groups under it are being started", () => {
		const dead = wordsOfAll("planned").filter(
			(word) => !isOfFormingGroups(`${word} groups`),
		);
		expect(dead).toEqual([]);
	});

	test("of none says that there is nothing, and opens prose", () => {
		const dead = wordsOfAll("none").filter(
			(word) =>
				!saysNone(`(${word})`) ||
				saysNone(`Zz ${word}`) ||
				!hasClass(word, CLASSES.openers),
		);
		expect(dead).toEqual([]);
	});

	test("of being makes one that is being started of a group", () => {
		const dead = wordsOfAll("being").filter(
			(word) => statusOf(`Zz ${word} organizing a user group`) !== "forming",
		);
		expect(dead).toEqual([]);
	});

	test("of prepositions is in front of the place of a group that has no name", () => {
		const dead = wordsOfAll("prepositions").filter(
			(word) =>
				linesInChile(` * Un groupe est en formation ${word} Arica`)[0] !==
				"Arica (place)",
		);
		expect(dead).toEqual([]);
	});

	test("of nameParticles is in the pattern of names", () => {
		const known = new Set(alternativesOf("nameParticles").split("|"));
		const dead = wordsOfAll("nameParticles").filter((word) => !known.has(word));
		expect(dead).toEqual([]);
	});

	test("of columns gives a column one of its roles", () => {
		const dead = [...valuesOf("columns")].filter(
			([word, roles]) => !roles.has(columnRole(word) ?? ""),
		);
		expect(dead).toEqual([]);
	});

	test("of channels names a channel of one of its kinds", () => {
		const channels = new ChannelWords();
		const dead = [...valuesOf("channels")].filter(
			([word, kinds]) =>
				!channels.isChannel(word) || !kinds.has(channels.kindOf(word) ?? ""),
		);
		expect(dead).toEqual([]);
	});

	test("of companions adds nothing to a channel", () => {
		const channels = new ChannelWords();
		const nouns = valuesOf("channels");
		const dead = wordsOfAll("companions").filter(
			(word) => !COMPANIONS.has(word) && !nouns.has(word),
		);
		const lost = wordsOfAll("companions").filter(
			(word) => !channels.isChannel(`${word} forum`),
		);
		expect([...dead, ...lost]).toEqual([]);
	});
});
