/** Headings over conferences, schools or companies, of which one alone is no list. */
import { hasClass, scan } from "./lexicon";
import { remembering } from "./remembering";
import { CLASSES as C } from "./word-classes";

/** What makes a plural of a word, in the languages that have one form for it. */
const PLURALS = ["s", "es", "n", "en", "er"];

/**
 * Whether a heading announces entries that are listed as groups are: "Conferences", "List of schools".
 *
 * @example
 * announcesEntries("Third Implementors Workshop, June 2030") // false
 */
export const announcesEntries: (heading: string) => boolean = remembering(
	(heading) => {
		const { classes, hits } = scan(heading);
		return (
			(classes & C.entries) !== 0 &&
			((classes & C.indexes) !== 0 ||
				hits.some(
					({ start, end, classes: own }) =>
						(own & C.entries) !== 0 && !isOne(heading.slice(start, end)),
				))
		);
	},
);

/** Whether a word has a plural in the dictionaries. */
const isOne = (word: string): boolean =>
	PLURALS.some((ending) => hasClass(word + ending, C.entries)) ||
	(word.endsWith("y") && hasClass(`${word.slice(0, -1)}ies`, C.entries));
