/** Headings over conferences, schools or companies, of which one alone is no list. */
import { beginsWith, hasClass, scan } from "./lexicon";
import { remembering } from "./remembering";
import { CLASSES as C } from "./word-classes";

/** What makes plurals of words. */
const ADDED = ["s", "es", "n", "en", "r", "er"];

/** What makes plurals in place of a last vowel: "conferenze", "konferencje", "školy"; "companies". */
const IN_PLACE_OF_VOWEL = ["e", "i", "y"];
const IN_PLACE_OF_Y = ["ies"];

/** "(s)" after a word that may be one or several. */
const MAY_BE_MANY = /^\(e?[sn]\)/i;

/** What is between the names of two kinds: "Event or conference", "School/university". */
const JOINT =
	/^\s*(?:[/&+]|and|or|und|oder|et|ou|y|o|e|en|of|og|och|eller|i|lub|nebo|ja|tai|și|sau)\s*$/iu;

/**
 * Whether a heading announces entries that are listed as groups are: "Conferences", "List of schools", "School/university".
 *
 * @example
 * announcesEntries("Third Implementors Workshop, June 2030") // false
 */
export const announcesEntries: (heading: string) => boolean = remembering(
	(heading) => {
		const { classes, hits } = scan(heading);
		if ((classes & C.entries) === 0) return false;
		// "Where to find events".
		if (beginsWith(heading, C.subjectStarts)) return false;
		if ((classes & C.indexes) !== 0) return true;
		const kinds = hits.filter((hit) => (hit.classes & C.entries) !== 0);
		return kinds.some(
			({ start, end }, index) =>
				!isOne(heading.slice(start, end)) ||
				MAY_BE_MANY.test(heading.slice(end)) ||
				JOINT.test(heading.slice(end, kinds[index + 1]?.start ?? end)),
		);
	},
);

/** Whether a word has a plural in the dictionaries. */
function isOne(word: string): boolean {
	const isEntry = (many: string): boolean => hasClass(many, C.entries);
	const last = word.at(-1)?.toLowerCase() ?? "";
	const others = last === "y" ? IN_PLACE_OF_Y : IN_PLACE_OF_VOWEL;
	return (
		ADDED.some((ending) => isEntry(word + ending)) ||
		("aeoy".includes(last) &&
			others.some(
				(ending) => ending !== last && isEntry(word.slice(0, -1) + ending),
			))
	);
}
