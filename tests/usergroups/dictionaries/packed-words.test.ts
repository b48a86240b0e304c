/** The table that words of all dictionaries are looked up in. */
import { describe, expect, test } from "vitest";
import { packWords } from "../../../scripts/words/pack-words";
import packed from "../../../src/usergroups/dictionaries/data/words.json";
import {
	LANGUAGES,
	wordForms,
} from "../../../src/usergroups/dictionaries/languages";
import {
	WORD_SETS,
	wordsOfField,
	wordsWithin,
} from "../../../src/usergroups/dictionaries/packed-words";

test("the packed words are current: else `npm run build:words`", () => {
	expect(packed).toEqual(packWords());
});

test("each word is in one set", () => {
	const words = WORD_SETS.flatMap((set) => set.words);
	expect(new Set(words).size).toBe(words.length);
});

test.each(["groups", "verbs", "endings", "roles"] as const)(
	"the field %s has the words of all languages",
	(field) => {
		const expected = LANGUAGES.flatMap((each) => wordForms(each[field]));
		expect(new Set(wordsOfField(field))).toEqual(new Set(expected));
	},
);

describe("a word that two languages use for two kinds of channel", () => {
	test("has the kind of the first language", () => {
		const first = new Map<string, string>();
		for (const { channels = {} } of LANGUAGES)
			for (const [kind, words] of Object.entries(channels))
				for (const word of wordForms(words))
					if (!first.has(word)) first.set(word, kind);
		expect(new Map(wordsWithin("channels"))).toEqual(first);
	});

	test("is no companion", () => {
		const channels = new Map(wordsWithin("channels"));
		expect(
			wordsOfField("companions").filter((word) => channels.has(word)),
		).toEqual([]);
	});
});
