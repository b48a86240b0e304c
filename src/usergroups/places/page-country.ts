/** Which country a page of subdivisions is about. */
import { countryNamed } from "./country-names";
import { type FoldedName, foldedName } from "./folded-name";
import { countryOf } from "./region-code";
import {
	countriesWithShortCode,
	subdivisionByShortCode,
	subdivisionsWithName,
} from "./subdivision-names";

/** At least this number of subdivisions that no other country has is beyond chance. */
const ENOUGH = 2;

/** For one country beside them there must be so many subdivisions. */
const MANY = 4;

/**
 * The one country that a page is about, by the names of those of its headings that are in no country; `undefined` where
 * there is doubt. Each name counts once. More than half of them are its subdivisions; at least two of these are neither
 * countries nor subdivisions of the runner-up; and other countries are named but here and there.
 *
 *     countryOfPage(["Alabama", "Georgia", "Texas"])     // "US"
 *     countryOfPage(["Azerbaijan", "Georgia", "Turkey"]) // undefined
 *     countryOfPage(["Books", "Bahia", "Links"])         // undefined
 */
export function countryOfPage(names: readonly string[]): string | undefined {
	const byText = new Map(
		names.map(foldedName).map((name) => [name.text, name] as const),
	);
	byText.delete("");
	const folded = [...byText.values()];
	const byCountry = new Map<string, Set<FoldedName>>();
	for (const name of folded)
		for (const country of new Set(subdivisionsWithName(name).map(countryOf)))
			byCountry.set(country, (byCountry.get(country) ?? new Set()).add(name));
	const [best, second] = [...byCountry].sort(
		([, one], [, other]) => other.size - one.size,
	);
	if (best === undefined) return undefined;
	const [country, found] = best;
	const isForeign = (name: FoldedName): boolean => {
		const code = countryNamed(name);
		return code !== undefined && countryOf(code) !== country;
	};
	const sure = [...found].filter((name) => !isForeign(name)).length;
	const foreign = folded.filter(
		(name) => !found.has(name) && isForeign(name),
	).length;
	const beyondDoubt =
		found.size > folded.length / 2 &&
		sure >= ENOUGH &&
		found.size - (second?.[1].size ?? 0) >= ENOUGH &&
		foreign * MANY <= found.size;
	return beyondDoubt ? country : undefined;
}

/** At least this number of short codes of one country is beyond chance where the language of the page does not suggest it. */
const CODES = 3;

/**
 * The one country that the short codes in a page's headings are of (“GrUPy-AL”, “PUG-RS”); `undefined` where there is doubt. All
 * must be subdivisions of the country, and either the page's language names it, or there are three and no other country has
 * them all.
 *
 *     countryOfShortCodes(["AL", "DF", "RS"])   // "BR"
 *     countryOfShortCodes(["AL"])               // undefined
 *     countryOfShortCodes(["AL"], "pt-br")      // "BR"
 */
export function countryOfShortCodes(
	shorts: readonly string[],
	language?: string,
): string | undefined {
	const codes = [...new Set(shorts)];
	const [first] = codes;
	if (first === undefined) return undefined;
	const countries = countriesWithShortCode(first).filter((country) =>
		codes.every((code) => subdivisionByShortCode(country, code) !== undefined),
	);
	const [, spoken] = /^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(language ?? "") ?? [];
	const [only, ...others] = countries;
	return (
		countries.find((country) => country === spoken?.toUpperCase()) ??
		(others.length === 0 && codes.length >= CODES ? only : undefined)
	);
}
