/** What a heading says of its place, apart from how its section is counted. */
import { isAsciiCapital, isAsciiDigit } from "../text/ascii-words";
import { codeOrNone } from "../text/codes";

/** The number of a section: "1. Austria", "2.1 Vienna"; that of a part of a country: "06 - Alpes-Maritimes", "2A - Corse-du-Sud". */
const NUMBER =
	/^(?:\d+(?:[.)]|(?:\.\d+)+[.)]?)|\d{1,2}[\dAB]?\s+[-–—:])\s+(?=\p{L})/u;

/** A short code and a name: "AZ - Arizona", "Arizona - AZ", "ARIZONA - AZ". */
const CODE_IN_FRONT = /^([A-Z]{2,3})\s+[-–—]\s+(?=\p{L})/u;
const CODE_BEHIND = /(?<=\p{Ll}|\p{Lu}{4})\s+[-–—]\s+([A-Z]{2,3})$/u;

/** A heading without the number of its section. */
export const withoutNumber = (heading: string): string =>
	isAsciiDigit(codeOrNone(heading, 0)) ? heading.replace(NUMBER, "") : heading;

/**
 * The name of the place that a heading may be of: without the number of its section, and without a short code beside the name.
 *
 *     placeInHeading("1. Bavaria")   // "Bavaria"
 *     placeInHeading("AZ - Arizona") // "Arizona"
 */
export function placeInHeading(heading: string): string {
	const name = withoutNumber(heading);
	return canHaveCode(name)
		? name.replace(CODE_IN_FRONT, "").replace(CODE_BEHIND, "")
		: name;
}

/** Whether a name begins or ends with two capitals of ASCII, as every name with a code beside it does. */
const canHaveCode = (name: string): boolean =>
	(isAsciiCapital(codeOrNone(name, 0)) &&
		isAsciiCapital(codeOrNone(name, 1))) ||
	(isAsciiCapital(codeOrNone(name, name.length - 1)) &&
		isAsciiCapital(codeOrNone(name, name.length - 2)));

/** The short code beside the name of a place: "AZ" of "AZ - Arizona"; `undefined` if there is none. */
export function codeInHeading(heading: string): string | undefined {
	const text = withoutNumber(heading);
	if (!canHaveCode(text)) return undefined;
	return (CODE_IN_FRONT.exec(text) ?? CODE_BEHIND.exec(text))?.[1];
}
