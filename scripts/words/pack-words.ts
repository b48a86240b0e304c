/** Packs the words of all dictionaries into one table, each word once, so that it takes little room and no time to read. */
import { formWithoutAccents } from "../../src/usergroups/dictionaries/accents.ts";
import type { Dictionary } from "../../src/usergroups/dictionaries/dictionary.ts";
import {
	LANGUAGES,
	wordForms,
} from "../../src/usergroups/dictionaries/languages.ts";
import {
	ALONE,
	BETWEEN_SETS,
	FIELD_SIGNS,
	NONE_SHARED,
} from "../../src/usergroups/dictionaries/packed-form.ts";
import { sortBySimilarity } from "../similarity.ts";

/** Returns the fields of a dictionary with their words; those of channels and columns are called `channels.wiki`, `columns.name`. */
function fieldsOf(dictionary: Dictionary): [field: string, words: string][] {
	return Object.entries(dictionary).flatMap(([name, value]) =>
		typeof value === "string"
			? [[name, value] as [string, string]]
			: Object.entries<string>(value).map(
					([inner, words]): [string, string] => [`${name}.${inner}`, words],
				),
	);
}

/** Fields of which a word has one only: the first language that has the word decides. */
const EXCLUSIVE = ["channels.", "columns."];

/** Fields whose words are those of another field, too. */
const IMPLIED: Readonly<Record<string, string>> = { none: "openers" };

/** Fields that say nothing more of a word that is in another one, which is asked for beside them. */
const COVERED: Readonly<Record<string, RegExp>> = {
	companions: /^channels\./,
	notPlaces: /^(?:times|defunct|endings|channels\..+)$/,
};

/** Returns the fields of each word form of all languages. */
function fieldsByWord(): Map<string, Set<string>> {
	const fields = new Map<string, Set<string>>();
	for (const dictionary of LANGUAGES)
		for (const [field, words] of fieldsOf(dictionary))
			for (const word of wordForms(words)) {
				const own = fields.get(word) ?? new Set();
				fields.set(word, own);
				const group = EXCLUSIVE.find((each) => field.startsWith(each));
				const isTaken =
					group !== undefined &&
					[...own].some((each) => each.startsWith(group));
				if (!isTaken) own.add(field);
				const implied = IMPLIED[field];
				if (implied !== undefined) own.add(implied);
			}
	for (const own of fields.values())
		for (const [field, others] of Object.entries(COVERED))
			if ([...own].some((each) => others.test(each))) own.delete(field);
	return fields;
}

/** No more letters of the word before are shared; one capital says how many. */
const MAX_SHARED = 25;

/** Words without those that are the form without accents of another, with a mark after those that have no such form here. */
function withoutForms(words: readonly string[]): string[] {
	const own = new Set(words);
	const forms = new Set<string>();
	const marked = words.map((word) => {
		const form = formWithoutAccents(word);
		if (form === undefined) return word;
		if (!own.has(form) || forms.has(form)) return word + ALONE;
		forms.add(form);
		return word;
	});
	return marked.filter((word) => !forms.has(word));
}

/** Writes sorted words, each without what it shares with the one before: `AvalleyDe` is "valley", "vale". */
function frontCoded(words: readonly string[]): string {
	let last = "";
	let text = "";
	for (const word of words)
		if (
			/[A-Z]/.test(word) ||
			word.includes(ALONE) ||
			word.includes(BETWEEN_SETS)
		)
			throw new Error(`"${word}" has a capital letter or a mark`);
	for (const word of withoutForms(words)) {
		let shared = 0;
		while (
			shared < MAX_SHARED &&
			shared < word.length &&
			word[shared] === last[shared]
		)
			shared++;
		text += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
		last = word;
	}
	return text;
}

/** The table as it is written. */
interface PackedWords {
	/** The names of all fields, with blanks between. */
	fields: string;
	/** The signs of the fields that words are in, a blank, and the words; with a mark between. */
	sets: string;
}

/**
 * Returns the table: words by the fields that they are in, front coded.
 *
 * @example
 * packWords() // { "fields": "areas articles …", "sets": "a AbayBrrioAcity…;ab …" }
 */
export function packWords(): PackedWords {
	const byFields = new Map<string, string[]>();
	const sorted = [...fieldsByWord()].sort(([one], [other]) =>
		one < other ? -1 : 1,
	);
	const names = [...new Set(sorted.flatMap(([, own]) => [...own]))].sort();
	if (names.length > FIELD_SIGNS.length)
		throw new Error(`${names.length} fields have no sign each`);
	for (const [word, fields] of sorted) {
		const key = names
			.map((name, index) => (fields.has(name) ? FIELD_SIGNS[index] : ""))
			.join("");
		byFields.set(key, [...(byFields.get(key) ?? []), word]);
	}
	const sets = [...byFields]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, words]) => `${key} ${frontCoded(words)}`);
	return {
		fields: names.join(" "),
		sets: sortBySimilarity(sets).join(BETWEEN_SETS),
	};
}
