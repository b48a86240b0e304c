/** Subdivisions of countries by name: ISO 3166-2 in all the forms of its names, and everyday names. */
import { iso31662 } from "iso-3166";
import { turnRound } from "./country-names";
import { EUROPE } from "./everyday-subdivisions-europe";
import { RUSSIA } from "./everyday-subdivisions-russia";
import { WORLD } from "./everyday-subdivisions-world";
import { foldName } from "./fold-name";
import { lazy } from "./lazy";
import { countryOf } from "./region-code";

const NONE: readonly string[] = [];

/** The country under another name, and so no part of it. */
const WHOLE_COUNTRIES: ReadonlySet<string> = new Set(["GB-GBN", "GB-UKM"]);

/** What stands before or after the comma or in the parenthesis of an ISO name and is no name: "Respublika", "Región de". */
const NO_NAME =
	/^(?:\p{Ll}.*|The|County|Comunidad|Respublika|Région|Hlavní město|Unitatea .*|UTAG|EH.*|.* (?:de|of|din))$/u;

/** Kinds of subdivisions that ISO puts after a folded name, or before it, and everyday speech leaves out. */
const KINDS_BEHIND: ReadonlySet<string> = new Set(
	`apskritis city county do gwangyeoksi islands kray lan maakunta municipality oblast oblysy okrug province region sar shaary
	sheng shi teukbyeoljachido teukbyeolsi voblasts zizhiqu zupanija`.split(
		/\s+/,
	),
);
const KIND_BEFORE =
	/^(?:distrito capital de|grad|horad|municipalidad metropolitana de|region|wilayah persekutuan) /;

/**
 * All forms of an ISO name: the parts around its comma, its slash or its dash, and in front of and within its parenthesis;
 * and the turned-round form.
 *
 *     Madrid, Comunidad de → Madrid, Comunidad de Madrid
 *     Bolzano, Bozen       → Bolzano, Bozen
 */
function formsOf(name: string): string[] {
	if (!/[(,/]|\s-\s/.test(name)) return [name];
	const [, front = name, inner] = /^(.*\S)\s*\((.*)\)$/.exec(name) ?? [];
	const parts = [front, ...front.split(/,\s|\s*\/\s*|\s-\s/)];
	if (inner !== undefined) parts.push(inner);
	return [
		name,
		turnRound(front),
		...parts.filter((part) => !NO_NAME.test(part)),
	];
}

/** Folded names without the word for their kind: "Stockholms län" is Stockholms, and Stockholm. */
function withoutKind(folded: string): readonly string[] {
	const blank = folded.lastIndexOf(" ");
	if (blank < 0) return NONE;
	const front = KINDS_BEHIND.has(folded.slice(blank + 1))
		? folded.slice(0, blank)
		: folded;
	const bare = front.replace(KIND_BEFORE, "");
	if (bare === folded || bare === "") return NONE;
	return folded.endsWith(" lan") ? [bare, bare.replace(/s$/, "")] : [bare];
}

/** A subdivision as ISO has it; its parent is its country or a larger subdivision. */
interface Subdivision {
	code: string;
	parent: string;
	name: string;
}

const byCode = lazy((): ReadonlyMap<string, Subdivision> => {
	const subdivisions = new Map<string, Subdivision>();
	for (const subdivision of iso31662)
		subdivisions.set(subdivision.code, subdivision);
	return subdivisions;
});

/** Those directly under the country go first. */
const inOrder = lazy(() => {
	const all = iso31662.filter(({ code }) => !WHOLE_COUNTRIES.has(code));
	const isTop = ({ code, parent }: Subdivision) => parent === countryOf(code);
	return [...all.filter(isTop), ...all.filter((one) => !isTop(one))];
});

/** Codes by folded name, parted by blanks, the likeliest first: everyday names, then the full names of ISO, then parts of them. */
const codesByName = lazy(() => {
	const codes = new Map<string, string>();
	const add = (folded: string, code: string): void => {
		const found = codes.get(folded);
		if (folded === "") return;
		if (found === undefined) codes.set(folded, code);
		else if (!found.split(" ").includes(code))
			codes.set(folded, `${found} ${code}`);
	};
	for (const table of [EUROPE, RUSSIA, WORLD])
		for (const [code, names] of Object.entries(table))
			for (const name of names.split("|")) add(foldName(name), code);
	const full: [string, string][] = [];
	for (const { code, name } of inOrder())
		for (const form of formsOf(name)) full.push([foldName(form), code]);
	for (const [folded, code] of full) add(folded, code);
	for (const [folded, code] of full)
		for (const bare of withoutKind(folded)) add(bare, code);
	return codes;
});

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

function subdivisionsIn(country: string, folded: string): readonly string[] {
	const codes = subdivisionsNamed(folded);
	return codes.length === 0
		? codes
		: codes.filter((code) => countryOf(code) === country);
}

/** The codes of a country's subdivisions that a folded name stands for, the likeliest first. */
export function subdivisionsOf(
	country: string,
	folded: string,
): readonly string[] {
	const found = subdivisionsIn(country, folded);
	if (found.length > 0 || !folded.includes(" ")) return found;
	const [, behind, before] =
		KIND_AROUND.exec(folded) ??
		(HAS_COUNTIES.has(country) ? COUNTY.exec(folded) : null) ??
		[];
	const bare = behind ?? before;
	return bare === undefined ? found : subdivisionsIn(country, bare);
}

/**
 * The ISO 3166-2 codes of all subdivisions, of any country, that bear a name; none if no one does.
 *
 *     subdivisionsNamed("Georgia")    // ["US-GA"]
 *     subdivisionsNamed("Santa Cruz") // ["AR-Z", "BO-S", "CV-CR"]
 */
export const subdivisionsNamed = (name: string): readonly string[] =>
	codesByName().get(foldName(name))?.split(" ") ?? NONE;

/** The code of the larger subdivision or of the country that a subdivision belongs to. */
export const parentOf = (code: string): string | undefined =>
	byCode().get(code)?.parent;

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
	return byCode().has(code) ? code : undefined;
}

/** The countries that have a subdivision of that short code; case does not count. */
export const countriesWithShortCode = (short: string): string[] =>
	[...byCode().keys()]
		.filter((code) => code.slice(3) === short.toUpperCase())
		.map(countryOf);
