/** Subdivisions of countries by name, from the table that `npm run build:places` makes. */
import { type FoldedName, foldedName } from "./folded-name";
import { COUNTY, KIND_AROUND } from "./kinds-of-places";
import { placeIndex } from "./place-index";
import { countryOf } from "./region-code";

/** Countries whose counties are subdivisions of ISO; Washington County is not the state of Washington. */
const HAS_COUNTIES: ReadonlySet<string> = new Set([
	"EE",
	"GB",
	"HR",
	"HU",
	"IE",
	"KE",
	"LR",
	"LT",
	"NO",
	"RO",
	"SE",
	"TW",
]);

const subdivisionsIn = (country: string, name: FoldedName): readonly string[] =>
	subdivisionsWithName(name).filter((code) => countryOf(code) === country);

/** The codes of a country's subdivisions that have a name, the likeliest first. */
export function subdivisionsOf(
	country: string,
	name: FoldedName,
): readonly string[] {
	const found = subdivisionsIn(country, name);
	if (found.length > 0 || !name.hasKindWord) return found;
	const folded = name.text;
	const rest = HAS_COUNTIES.has(country)
		? folded.replace(COUNTY, "$1$2")
		: folded;
	const bare = rest.replace(KIND_AROUND, "$1$2");
	return bare === folded ? found : subdivisionsIn(country, foldedName(bare));
}

/**
 * The ISO 3166-2 codes of all subdivisions, of any country, that bear a name; none if no one does.
 *
 *     subdivisionsNamed("Georgia")    // ["US-GA"]
 *     subdivisionsNamed("Santa Cruz") // ["AR-Z", "BO-S", "CV-CR"]
 */
export const subdivisionsNamed = (name: string): readonly string[] =>
	subdivisionsWithName(foldedName(name));

/** The same for a folded name. */
export const subdivisionsWithName = (name: FoldedName): readonly string[] =>
	name.places?.subdivisions ?? NONE;

const NONE: readonly string[] = [];

/**
 * The subdivision of a country by the last part of its ISO 3166-2 code, as names have it ("GrUPy-AL", "Chattanooga, TN");
 * case does not count. `undefined` if there is none.
 *
 *     subdivisionByShortCode("BR", "AL") // "BR-AL"
 */
export function subdivisionByShortCode(
	country: string,
	short: string,
): string | undefined {
	const code = `${country}-${short}`.toUpperCase();
	return placeIndex().hasSubdivision(code) ? code : undefined;
}

/** The countries that have a subdivision of that short code; case does not count. */
export const countriesWithShortCode = (short: string): readonly string[] =>
	placeIndex().countriesWith(short.toUpperCase());
