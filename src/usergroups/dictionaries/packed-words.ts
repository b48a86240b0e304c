/** The words of all dictionaries, from the table that `npm run build:words` makes. */
import { BEYOND_ASCII, formWithoutAccents } from "./accents";
import packed from "./data/words.json";
import type { ColumnRole, Dictionary } from "./dictionary";
import { ALONE, BETWEEN_SETS, FIELD_SIGNS, NONE_SHARED } from "./packed-form";

/** The name of a field of a dictionary; channels and columns have one for each kind and role. */
export type Field =
	| Exclude<keyof Dictionary, "channels" | "columns">
	| `channels.${string}`
	| `columns.${ColumnRole}`;

/** Words that are in the same fields. */
export interface WordSet {
	fields: readonly Field[];
	words: readonly string[];
}

/** Where a word begins: at a capital, which says how many letters are those of the word before. */
const START = /(?=[A-Z])/;

/** The words of a set, each with its form without accents after it. */
function readWords(text: string): string[] {
	const words: string[] = [];
	const hasForms = BEYOND_ASCII.test(text);
	let last = "";
	for (const coded of text.split(START)) {
		const shared = coded.charCodeAt(0) - NONE_SHARED;
		last = last.slice(0, shared) + coded.slice(1);
		if (last.endsWith(ALONE)) words.push(last.slice(0, -1));
		else {
			words.push(last);
			const form = hasForms ? formWithoutAccents(last) : undefined;
			if (form !== undefined) words.push(form);
		}
	}
	return words;
}

const FIELDS = packed.fields.split(" ");

const fieldOf = (sign: string): Field =>
	FIELDS[FIELD_SIGNS.indexOf(sign)] as Field;

/** All words in the forms in which they are looked up, each in one set. */
export const WORD_SETS: readonly WordSet[] = packed.sets
	.split(BETWEEN_SETS)
	.map((set) => {
		const end = set.indexOf(" ");
		return {
			fields: Array.from(set.slice(0, end), fieldOf),
			words: readWords(set.slice(end + 1)),
		};
	});

/** Returns the words of a field. */
export const wordsOfField = (field: Field): string[] =>
	WORD_SETS.flatMap(({ fields, words }) =>
		fields.includes(field) ? words : [],
	);

/** Returns words with the kind or role that they have of a group of fields: those of `channels.wiki` with `wiki`. */
export const wordsWithin = <Value extends string>(
	group: "channels" | "columns",
): [word: string, value: Value][] =>
	WORD_SETS.flatMap(({ fields, words }) => {
		const field = fields.find((each) => each.startsWith(`${group}.`));
		const value = field?.slice(group.length + 1) as Value | undefined;
		return value === undefined
			? []
			: words.map((word): [string, Value] => [word, value]);
	});
