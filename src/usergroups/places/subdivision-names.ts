/** Subdivisions of countries by name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { foldName } from "./fold-name";
import { lazy } from "./lazy";
import { countryOf } from "./region-code";

/** Codes by folded name, the likeliest first, and all codes. */
const tables = lazy(() => {
	const byName = new Map<string, string[]>();
	const codes = new Set<string>();
	for (const [country, packed] of Object.entries(places.subdivisions))
		for (const entry of packed.split("|")) {
			const at = entry.indexOf("=");
			const name = entry.slice(0, at);
			const found = byName.get(name) ?? [];
			if (name !== "") byName.set(name, found);
			for (const short of entry.slice(at + 1).split(",")) {
				const code = `${country}-${short}`;
				found.push(code);
				codes.add(code);
			}
		}
	return { byName, codes };
});

const allCodes = (): ReadonlySet<string> => tables().codes;
const codesByName = (): ReadonlyMap<string, readonly string[]> =>
	tables().byName;

/** "State of", "Provincia de", "Oblast" and the like around a folded name. */
const KIND_AROUND =
	/^(?:(?:autonomous |free )?(?:bundesland|canton|comunidad(?: autonoma)?|departamento|departement|department|emirate|estado|governorate|kanton|land|prefecture|province|provincia|region|regione|state|wojewodztwo) (?:(?:d|da|de|del|des|di|do|du|el|la|of|the) )*(.+)|(.+) (?:canton|department|departement|division|emirate|governorate|krai|kray|oblast|prefecture|province|region|state|territory|voivodeship))$/;

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
const COUNTY = /^(?:county (?:of )?(.+)|(.+) county)$/;

const subdivisionsIn = (country: string, folded: string): readonly string[] =>
	subdivisionsWithFolded(folded).filter((code) => countryOf(code) === country);

/** The codes of a country's subdivisions that a folded name stands for, the likeliest first. */
export function subdivisionsOf(
	country: string,
	folded: string,
): readonly string[] {
	const found = subdivisionsIn(country, folded);
	if (found.length > 0 || !folded.includes(" ")) return found;
	const name = HAS_COUNTIES.has(country)
		? folded.replace(COUNTY, "$1$2")
		: folded;
	const bare = name.replace(KIND_AROUND, "$1$2");
	return bare === folded ? found : subdivisionsIn(country, foldName(bare));
}

/**
 * The ISO 3166-2 codes of all subdivisions, of any country, that bear a name; none if no one does.
 *
 *     subdivisionsNamed("Georgia")    // ["US-GA"]
 *     subdivisionsNamed("Santa Cruz") // ["AR-Z", "BO-S", "CV-CR"]
 */
export const subdivisionsNamed = (name: string): readonly string[] =>
	subdivisionsWithFolded(foldName(name));

/** The same for a name that is folded already. */
export const subdivisionsWithFolded = (folded: string): readonly string[] =>
	codesByName().get(folded) ?? NONE;

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
	return allCodes().has(code) ? code : undefined;
}

/** The countries that have a subdivision of that short code; case does not count. */
export const countriesWithShortCode = (short: string): string[] =>
	[...allCodes()]
		.filter((code) => code.slice(3) === short.toUpperCase())
		.map(countryOf);
