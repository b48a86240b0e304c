/** Subdivisions of countries by name: ISO 3166-2 in all the forms of its names, and everyday names. */
import { iso31662 } from "iso-3166";
import { turnRound } from "./country-names";
import { EUROPE } from "./everyday-subdivisions-europe";
import { RUSSIA } from "./everyday-subdivisions-russia";
import { WORLD } from "./everyday-subdivisions-world";
import { foldName } from "./fold-name";
import { lazy } from "./lazy";
import { countryOf } from "./region-code";

/** The country under another name, and so no part of it. */
const WHOLE_COUNTRIES: ReadonlySet<string> = new Set(["GB-GBN", "GB-UKM"]);

/** Text before or after the comma or in the parenthesis of an ISO name and is no name: "Respublika", "Región de". */
const NO_NAME =
	/^(?:\p{Ll}.*|The|County|Comunidad|Respublika|Région|Hlavní město|Unitatea .*|UTAG|EH.*|.* (?:de|of|din))$/u;

/** Kinds of subdivisions that ISO puts after a folded name, or before it, and everyday speech leaves out. */
const KIND_BEHIND =
	/ (?:apskritis|city|county|do|gwangyeoksi|islands|kray|lan|maakunta|municipality|oblast|oblysy|okrug|province|region|sar|shaary|sheng|shi|teukbyeoljachido|teukbyeolsi|voblasts|zizhiqu|zupanija)$/;
const KIND_BEFORE =
	/^(?:distrito capital de|grad|horad|municipalidad metropolitana de|region|wilayah persekutuan) /;

/**
 * All forms of an ISO name: the parts around its comma, its slash or its dash, and in front of and within its parenthesis;
 * and the turned-round form.
 *
 *     Madrid, Comunidad de → Madrid, Comunidad de Madrid
 *     Bolzano, Bozen       → Bolzano, Bozen
 */
function formsOf(name: string): Set<string> {
	const front = name.replace(/\(.*/, "");
	const parts = [front, ...name.split(/,\s|\s*\/\s*|\s-\s|[()]/)];
	return new Set([
		name,
		turnRound(front),
		...parts.filter((part) => !NO_NAME.test(part)),
	]);
}

/** A subdivision as ISO has it; its parent is its country or a larger subdivision. */
export interface Subdivision {
	code: string;
	parent: string;
	name: string;
}

const allCodes = lazy(
	(): ReadonlySet<string> => new Set(iso31662.map(({ code }) => code)),
);

const isTop = ({ code, parent }: Subdivision): boolean =>
	parent === countryOf(code);

/**
 * The codes of subdivisions by folded name, the likeliest first: by everyday names, then by the full names of ISO, then by
 * parts of them. Those directly under the country go before others.
 */
export function namesOfSubdivisions(
	subdivisions: readonly Subdivision[],
	everyday: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, readonly string[]> {
	const codes = new Map<string, string[]>();
	const add = (folded: string, code: string): void => {
		const found = codes.get(folded);
		if (found === undefined) codes.set(folded, [code]);
		else if (!found.includes(code)) found.push(code);
	};
	for (const table of everyday)
		for (const [code, names] of Object.entries(table))
			for (const name of names.split("|")) add(foldName(name), code);
	const parts = subdivisions.filter(({ code }) => !WHOLE_COUNTRIES.has(code));
	const full: { folded: string; code: string }[] = [];
	for (const { code, name } of [
		...parts.filter(isTop),
		...parts.filter((part) => !isTop(part)),
	])
		for (const form of formsOf(name))
			full.push({ folded: foldName(form), code });
	for (const { folded, code } of full) add(folded, code);
	for (const { folded, code } of full) {
		// "Stockholms län" is Stockholms, and Stockholm.
		const bare = folded.replace(KIND_BEHIND, "").replace(KIND_BEFORE, "");
		add(bare, code);
		if (folded.endsWith(" lan")) add(bare.replace(/s$/, ""), code);
	}
	codes.delete("");
	return codes;
}

const codesByName = lazy(() =>
	namesOfSubdivisions(iso31662, [EUROPE, RUSSIA, WORLD]),
);

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
	subdivisionsNamed(folded).filter((code) => countryOf(code) === country);

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
	return subdivisionsIn(country, name.replace(KIND_AROUND, "$1$2"));
}

/**
 * The ISO 3166-2 codes of all subdivisions, of any country, that bear a name; none if no one does.
 *
 *     subdivisionsNamed("Georgia")    // ["US-GA"]
 *     subdivisionsNamed("Santa Cruz") // ["AR-Z", "BO-S", "CV-CR"]
 */
export const subdivisionsNamed = (name: string): readonly string[] =>
	codesByName().get(foldName(name)) ?? [];

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
