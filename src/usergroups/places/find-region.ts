/** Finds the region of a name; its parents decide where several places have that name. */
import { remembering } from "../dictionaries/remembering";
import { countryNamed, isCountry } from "./country-names";
import { turnRound } from "./fold-name";
import { type FoldedName, foldedName } from "./folded-name";
import { countryOf, type RegionCode, regionCode } from "./region-code";
import { subdivisionsOf, subdivisionsWithName } from "./subdivision-names";
import { liesIn, worldRegionNamed } from "./world-regions";

const customNames = new WeakMap<
	Readonly<Record<string, string>>,
	ReadonlyMap<string, string>
>();

/** A caller's own names, folded. A table is read once. */
function foldedNames(
	custom: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
	let folded = customNames.get(custom);
	if (folded === undefined) {
		folded = new Map(
			Object.entries(custom).map(([name, code]) => [
				foldedName(name).text,
				code,
			]),
		);
		customNames.set(custom, folded);
	}
	return folded;
}

/** The region that a caller's own table has for a name. */
export function customRegion(
	{ text }: FoldedName,
	custom: Readonly<Record<string, string>>,
): RegionCode | undefined {
	const own = foldedNames(custom).get(text);
	return own === undefined ? undefined : regionCode(own);
}

/** Where a name is: the country around it, and all that is nearer to it. */
interface Context {
	country: string | undefined;
	/** The region of the world right around the name, if no country is between them. */
	world: string | undefined;
	/** The subdivision right around the name. */
	subdivision: string | undefined;
}

/** A region of the world inside a country's heading, or on a country's page, leaves the country unless it holds it. */
function contextOf(
	around: readonly RegionCode[],
	pageCountry: string | undefined,
): Context {
	let at = around.length - 1;
	while (at >= 0 && around[at]?.kind === "world-region") at--;
	const nearest = at < 0 ? undefined : around[at];
	const country = nearest ? countryOf(nearest.code) : pageCountry;
	let stays = country !== undefined && isCountry(country);
	for (let each = at + 1; stays && each < around.length; each++)
		stays = liesIn(country ?? "", around[each]?.code ?? "");
	return {
		country: stays ? country : undefined,
		world: stays || at + 1 === around.length ? undefined : around.at(-1)?.code,
		subdivision:
			stays && nearest?.kind === "subdivision" ? nearest.code : undefined,
	};
}

/** A name within its namesake is a town. */
function subdivisionIn(
	{ country, subdivision }: Context,
	folded: FoldedName,
): string | undefined {
	return country === undefined
		? undefined
		: subdivisionsOf(country, folded).find((code) => code !== subdivision);
}

/**
 * A country's name right under a region of the world that does not hold the country, but does hold a country with a
 * subdivision of that name, is doubtful: Georgia under North America.
 */
function isDoubtful(
	country: string,
	world: string,
	folded: FoldedName,
): boolean {
	return (
		!liesIn(countryOf(country), world) &&
		subdivisionsWithName(folded).some((code) => liesIn(countryOf(code), world))
	);
}

function codeOf(folded: FoldedName, context: Context): string | undefined {
	const subdivision = subdivisionIn(context, folded);
	if (subdivision !== undefined) return subdivision;
	const world = worldRegionNamed(folded);
	if (world !== undefined) return world;
	// A town may be called Lebanon; a country does not lie in a state of another.
	if (context.subdivision !== undefined) return undefined;
	const country = countryNamed(folded);
	if (country === undefined || context.world === undefined) return country;
	return isDoubtful(country, context.world, folded) ? undefined : country;
}

/** A region by its code, with the codes of those around it. */
export interface CodedRegion {
	code: string;
	around: readonly RegionCode[];
}

/** Whether a name is that of one of some regions, where they are: false for most names, which is known at once. */
export function isNameOfRegion(
	name: string,
	folded: FoldedName,
	regions: readonly CodedRegion[],
): boolean {
	const { places } = folded;
	const hasForms = name.includes(",") || folded.hasKindWord;
	if (places === undefined && !hasForms) return false;
	for (const { code, around } of regions)
		if (
			(hasForms || places?.hasCode(code)) &&
			findRegion(name, around)?.code === code
		)
			return true;
	return false;
}

/** "Ontario, Canada" brings its own parent. */
function codeWithParent(
	name: string,
	around: readonly RegionCode[],
	pageCountry: string | undefined,
): string | undefined {
	const comma = name.indexOf(",");
	const folded = foldedName(name.slice(comma + 1));
	const parent = worldRegionNamed(folded) ?? countryNamed(folded);
	const region = parent === undefined ? undefined : regionCode(parent);
	if (region === undefined) return undefined;
	const found = findRegion(
		name.slice(0, comma),
		[...around, region],
		pageCountry,
	);
	if (found === undefined) return undefined;
	const isInside =
		region.kind === "world-region"
			? found.kind === "country"
			: found.kind === "subdivision" &&
				countryOf(found.code) === countryOf(region.code);
	return isInside ? found.code : undefined;
}

/**
 * What the name of a heading stands for: a region of the world (UN M49), a country (ISO 3166-1) or a subdivision
 * (ISO 3166-2), by everyday names, too. `undefined` if it is no place that has a code. Throws nothing.
 *
 * A subdivision is found only in its country: the nearest in `around`, else `pageCountry`. There it goes before a country
 * of its name. The four nations of the United Kingdom are found outside it, too.
 *
 *     findRegion("Georgia", [{ kind: "world-region", code: "150" }]) // { kind: "country", code: "GE" }
 *     findRegion("Georgia", [{ kind: "country", code: "US" }])       // { kind: "subdivision", code: "US-GA" }
 *     findRegion("Georgia", [], "US")                                // { kind: "subdivision", code: "US-GA" }
 *
 * @param name The heading's name, without a note in parentheses.
 * @param around The codes of the headings around it, outermost first.
 * @param pageCountry The country that the whole page is about, if that is beyond doubt ({@link countryOfPage}).
 * @param custom More names, with their codes; they go before all others. A name whose code has none of the three forms does not count.
 */
export function findRegion(
	name: string,
	around: readonly RegionCode[],
	pageCountry?: string,
	custom?: Readonly<Record<string, string>>,
): RegionCode | undefined {
	return regionNamed(name, foldedName(name), around, pageCountry, custom);
}

function regionNamed(
	name: string,
	folded: FoldedName,
	around: readonly RegionCode[],
	pageCountry?: string,
	custom?: Readonly<Record<string, string>>,
): RegionCode | undefined {
	if (folded.text === "") return undefined;
	const own = custom && customRegion(folded, custom);
	if (own !== undefined) return own;
	const isCompound = name.includes(",");
	if (!isCompound && !folded.canNamePlace) return undefined;
	const context = contextOf(around, pageCountry);
	const code =
		codeOf(folded, context) ??
		(isCompound
			? (codeOf(foldedName(turnRound(name)), context) ??
				codeWithParent(name, around, pageCountry))
			: undefined);
	return code === undefined ? undefined : regionCode(code);
}

/**
 * The subdivision that bears a name, where no other place of the world does: Québec, Vlaanderen. For headings beside those of
 * countries, outside of all of them.
 *
 * @param world the codes of the regions of the world around it, one of which must hold its country.
 */
export function findLoneSubdivision(
	name: string,
	world: readonly RegionCode[],
): RegionCode | undefined {
	const folded = foldedName(name);
	const { text } = folded;
	if (text.length < SHORTEST || NO_PLACE.test(text)) return undefined;
	const [only, ...others] = subdivisionsWithName(folded);
	if (only === undefined || others.length > 0) return undefined;
	const isThere = world.every(({ code }) => liesIn(countryOf(only), code));
	return isThere ? regionCode(only) : undefined;
}

/** Shorter names are words of some language, too. */
const SHORTEST = 5;

/** Points of the compass and common words that are names of places somewhere, and mean none on their own. */
const NO_PLACE =
	/^(?:(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|capital|nord|norte|sud|sul|sur|est|este|ouest|oeste|centre|centro|center)(?: |$))+|bar|bay|bury|delta|islands?|lot|most|plateau|rivers|sale)$/;

const NOWHERE: readonly RegionCode[] = [];

/** No place has so long a name. */
const LONGEST = 80;

/**
 * Whether a text is nothing but the name of a country, a region of the world or a subdivision of any country, with its
 * parent or without: a place, and no description. A point of the compass or a common word alone is none.
 *
 *     isKnownPlace("Texas")            // true
 *     isKnownPlace("Lagos, Nigeria")   // true
 *     isKnownPlace("Pythonistas")      // false
 */
export const isKnownPlace: (text: string) => boolean = remembering((text) => {
	if (text.length > LONGEST) return false;
	const folded = foldedName(text);
	return (
		(subdivisionsWithName(folded).length > 0 ||
			regionNamed(text, folded, NOWHERE) !== undefined) &&
		!NO_PLACE.test(folded.text)
	);
});

/** Parts of the world that are no region of UN M49. */
const WIDE =
	/^(?:asia pacific|apac|emea|mea|(?:the )?middle east(?: and (?:north )?africa)?|far east|near east|latam|eurasia|europe|the world)$/;

/** Whether a name is that of a part of the world wider than a country, where no group is. */
export function isWideRegion(name: string): boolean {
	const whole = foldedName(name);
	const bare = whole.text.replace(/ (?:region|area)$/, "");
	const folded = bare === whole.text ? whole : foldedName(bare);
	return WIDE.test(bare) || worldRegionNamed(folded) !== undefined;
}
