/** What a heading says of its place, apart from how its section is counted. */

/** The number of a section: "1. Austria", "2.1 Vienna"; that of a part of a country: "06 - Alpes-Maritimes", "2A - Corse-du-Sud". */
const NUMBER =
	/^(?:\d+(?:[.)]|(?:\.\d+)+[.)]?)|\d{1,2}[\dAB]?\s+[-–—:])\s+(?=\p{L})/u;

/** A short code and a name: "AZ - Arizona", "Arizona - AZ", "ARIZONA - AZ". */
const CODE_IN_FRONT = /^([A-Z]{2,3})\s+[-–—]\s+(?=\p{L})/u;
const CODE_BEHIND = /(?<=\p{Ll}|\p{Lu}{4})\s+[-–—]\s+([A-Z]{2,3})$/u;

/** A heading without the number of its section. */
export const withoutNumber = (heading: string): string =>
	heading.replace(NUMBER, "");

/**
 * The name of the place that a heading may be of: without the number of its section, and without a short code beside the name.
 *
 *     placeInHeading("1. Bavaria")   // "Bavaria"
 *     placeInHeading("AZ - Arizona") // "Arizona"
 */
export const placeInHeading = (heading: string): string =>
	withoutNumber(heading).replace(CODE_IN_FRONT, "").replace(CODE_BEHIND, "");

/** The short code beside the name of a place: "AZ" of "AZ - Arizona"; `undefined` if there is none. */
export function codeInHeading(heading: string): string | undefined {
	const text = withoutNumber(heading);
	return (CODE_IN_FRONT.exec(text) ?? CODE_BEHIND.exec(text))?.[1];
}
