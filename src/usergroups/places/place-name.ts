/** Whether a text is the name of a place. */

import { remembering } from "../dictionaries/remembering";
import { hasGroupWord, hasTopic } from "../dictionaries/vocabulary";
import { LETTER, LOWER, plainLetters, UPPER } from "../read/letters";
import { isAsciiCapital } from "../text/ascii-words";
import { codeOrNone } from "../text/codes";
import { isKnownPlace } from ".";
import {
	canBeNoPlace,
	isBuiltAsPlace,
	isNoPlace,
	NO_START,
} from "./place-words";

/**
 * Whether a text can be nothing but the name of a place: “Cape Town”, “Norman, OK”, “Angola (Luanda)”.
 *
 * @param text without white space at its ends.
 */
export const isPlaceName: (text: string) => boolean = remembering(
	(text) => mayStartPlace(text) && !hasTopic(text) && isPlace(text),
);

/** "Hi", "Ok". */
const TOO_SHORT = /^[A-Z][a-z]$/;

/** The same of a text that speaks of no topic. */
export const isPlace = (text: string): boolean =>
	text.length <= LONGEST &&
	(!TOO_SHORT.test(text) || isKnownPlace(text)) &&
	((isNoOther(text) && isBuiltAsPlace(text)) ||
		isKnownPlace(text) ||
		(text.includes(", ") && isInKnownPlace(text)));

const LONGEST = 120;

export const mayStartPlace = (text: string): boolean =>
	isAsciiCapital(codeOrNone(text, 0)) || START_OF_PLACE.test(text);

const START_OF_PLACE = /^["(]?(?:[\p{Lu}\p{Lo}]|the )/u;

/** A name of a place has no more words. */
const MAX_WORDS = 14;

/** Whether capitalized words are neither those of a group nor of anything else that is used like a place. */
function isNoOther(text: string): boolean {
	if (hasGroupWord(text) || NO_START.test(text)) return false;
	const canHaveNoPlace = canBeNoPlace(text);
	if (!canHaveNoPlace && text.length <= MAX_WORDS * 2) return true;
	const words = text.split(/[\s,/()&-]/).filter(Boolean);
	return (
		words.length <= MAX_WORDS && !(canHaveNoPlace && words.some(isNoPlace))
	);
}

/** "UCFoo, Chile" begins with no place: two capitals begin no word in small letters. For {@link plainLetters}. */
const IN_FRONT_OF_COMMA = new RegExp(
	`^(?!${UPPER}{2,}[${LOWER}])${UPPER}[${LETTER}'’-]+(?: [${LETTER}]+)?,`,
);

/** “Addis ababa, Ethiopia”: what the place after the comma makes one, however it is written. */
export function isInKnownPlace(text: string): boolean {
	const comma = text.indexOf(",");
	if (comma < 0 || !IN_FRONT_OF_COMMA.test(plainLetters(text))) return false;
	return (
		isKnownPlace(text.slice(comma + 1)) && !hasGroupWord(text.slice(0, comma))
	);
}
