/** The region of a heading as it is written, which may have a short code beside the name. */

import {
	customRegion,
	findRegion,
	foldedName,
	type RegionCode,
	subdivisionByShortCode,
	subdivisionsNamed,
} from "../places";
import { countryOf, regionCode } from "../places/region-code";
import { codeInHeading, placeInHeading } from "../read/heading-place";

/**
 * What a heading is the name of. A caller's names count as they are written, too; of homonyms, the code beside the name chooses
 * the one that it is of, and where name and code contradict each other, the code counts.
 *
 *     regionOfHeading("US - Georgia", []) // { kind: "subdivision", code: "US-GA" }
 *
 * @param around the codes of the headings around it, outermost first.
 * @param pageCountry the country that the whole page is about.
 * @param custom names of the caller's with their codes.
 */
export function regionOfHeading(
	heading: string,
	around: readonly RegionCode[],
	pageCountry: string | undefined,
	custom: Readonly<Record<string, string>> | undefined,
): RegionCode | undefined {
	const name = placeInHeading(heading);
	const own =
		custom &&
		(customRegion(foldedName(heading), custom) ??
			customRegion(foldedName(name), custom));
	if (own !== undefined) return own;
	const short = codeInHeading(heading);
	const found = findRegion(name, around, pageCountry);
	if (short === undefined) return found;
	const country =
		found?.kind === "subdivision"
			? countryOf(found.code)
			: (countryAround(around) ?? pageCountry);
	// "Washington - DC": the code says in which part of the country.
	const part = partWithCode(country, short);
	if (part !== undefined) return part;
	if (found?.kind === "subdivision") return found;
	const homonym = subdivisionWithCode(name, short, found?.code);
	return homonym ?? (isOfCountry(short, found?.code) ? found : undefined);
}

/** The country of the innermost heading that is in one. */
export const countryAround = (
	around: readonly RegionCode[],
): string | undefined => {
	const inner = around.findLast(({ kind }) => kind !== "world-region");
	return inner && countryOf(inner.code);
};

/** The part of a country that has a short code: "AL" in Brazil. */
export function partWithCode(
	country: string | undefined,
	short: string,
): RegionCode | undefined {
	const code =
		country === undefined ? undefined : subdivisionByShortCode(country, short);
	return code === undefined ? undefined : regionCode(code);
}

/** Whether a short code may be of a country: "PE" and "PER" of Peru; "Peru - IN" is elsewhere. */
const isOfCountry = (short: string, country: string | undefined): boolean =>
	short === country || short.length > 2;

/** The only subdivision of a name with a short code, its own or its country's; not one inside the country of that name. */
function subdivisionWithCode(
	name: string,
	short: string,
	namesake: string | undefined,
): RegionCode | undefined {
	const country = findRegion(short, [])?.code;
	const [only, ...others] = subdivisionsNamed(name).filter(
		(code) =>
			countryOf(code) !== namesake &&
			(countryOf(code) === country || code.endsWith(`-${short}`)),
	);
	return only === undefined || others.length > 0 ? undefined : regionCode(only);
}
