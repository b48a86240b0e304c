/** Questions about the classes of the words of a text, answered from one scan of it. */
import { codeAt } from "../text/codes";
import { type Field, wordsOfField } from "./packed-words";
import { type Hit, isWordCode, type Scan, scan } from "./scan-text";

export { type Hit, type Scan, scan } from "./scan-text";

/** Whether a text has a word of one of some classes. */
export const hasClass = (text: string, classes: number): boolean =>
	(scan(text).classes & classes) !== 0;

/** Whether any dictionary has a word. */
export const isKnownWord = (word: string): boolean => scan(word).classes !== 0;

/** Whether a part of a text may have a word of one of some classes. */
export function canHaveIn(
	words: Scan,
	classes: number,
	start: number,
	end: number,
): boolean {
	if ((words.ofParts & classes) === 0) return false;
	for (const hit of words.hits) {
		if (hit.end <= start || hit.start >= end) continue;
		// A phrase that goes beyond the part may have another one in it.
		const isWhole = hit.start >= start && hit.end <= end;
		if (!isWhole || (hit.classes & classes) !== 0) return true;
	}
	return false;
}

/** The first word of one of some classes at or after a position. */
export function firstHit(
	text: string,
	classes: number,
	from = 0,
	words: Scan = scan(text),
): Hit | undefined {
	return (words.classes & classes) === 0
		? undefined
		: words.hits.find(
				(hit) => hit.start >= from && (hit.classes & classes) !== 0,
			);
}

/** Whether all words of a text are in some classes, and one of them in another. */
export function isAllOf(
	text: string,
	allowed: number,
	required: number,
): boolean {
	const words = scan(text);
	if ((words.classes & required) === 0) return false;
	let covered = 0;
	for (const { start, end, classes: own } of words.hits) {
		if ((own & (allowed | required)) === 0 || end <= covered) continue;
		if (hasWordCode(text, covered, start)) return false;
		covered = end;
	}
	return !hasWordCode(text, covered, text.length);
}

function hasWordCode(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (isWordCode(codeAt(text, at))) return true;
	return false;
}

/** Whether a text begins with a word or phrase of some classes. */
export function beginsWith(
	text: string,
	classes: number,
	words?: Scan,
): boolean {
	const hit = firstHit(text, classes, 0, words);
	return hit !== undefined && !hasWordCode(text, 0, hit.start);
}

/** Whether it ends with one. */
export function endsWith(text: string, classes: number): boolean {
	const words = scan(text);
	if ((words.classes & classes) === 0) return false;
	const last = words.hits.findLast((hit) => (hit.classes & classes) !== 0);
	return last !== undefined && !hasWordCode(text, last.end, text.length);
}

/** The pattern of all words of a field, for a regular expression; longer ones go first. */
export const alternativesOf = (field: Field): string =>
	wordsOfField(field)
		.sort((one, other) => other.length - one.length)
		.join("|");
