/** Texts that say that they are over a list of groups, in a word for one. */
import { beginsWith, endsWith, type Hit, scan } from "./lexicon";
import { CLASSES as C } from "./word-classes";

/** A word for a list right beside one for a group: "LUG list", "Annuaire LUG"; not "User group mailing list". */
export function isListOfGroups(text: string): boolean {
	const { classes, hits } = scan(text);
	if ((classes & C.indexes) === 0 || (classes & C.certainGroups) === 0)
		return false;
	const found = hits.filter(
		(hit) => (hit.classes & (C.indexes | C.certainGroups)) !== 0,
	);
	return (
		(endsWith(text, C.indexes) && isBeside(text, found.at(-2), found.at(-1))) ||
		(beginsWith(text, C.indexes) && isBeside(text, found[1], found[0]))
	);
}

/** The end of the last word that surely names a group, 0 if there is none. */
export const endOfCertainGroup = (text: string): number =>
	scan(text).hits.findLast(({ classes }) => (classes & C.certainGroups) !== 0)
		?.end ?? 0;

/** Whether nothing but blanks or a hyphen is between a word for a group and one for a list. */
function isBeside(text: string, group?: Hit, list?: Hit): boolean {
	if (group === undefined || list === undefined) return false;
	if ((group.classes & C.certainGroups) === 0) return false;
	const from = Math.min(group.end, list.end);
	return /^[\s-]+$/.test(text.slice(from, Math.max(group.start, list.start)));
}
