/** All places by folded name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { lazy } from "./lazy";
import { unpackSubdivisions } from "./unpack-subdivisions";

/** The places that bear a name. */
export interface PlacesOfName {
	/** The alpha-2 code of a country, or the code of one of the four nations of the United Kingdom. */
	country: string | undefined;
	/** The M49 number of a region of the world. */
	worldRegion: string | undefined;
	/** ISO 3166-2 codes of subdivisions, the likeliest of each country first. */
	subdivisions: readonly string[];
}

interface PlaceIndex {
	byName: ReadonlyMap<string, PlacesOfName>;
	/** Codes of all countries, and of all subdivisions. */
	countries: ReadonlySet<string>;
	subdivisions: ReadonlySet<string>;
}

const NONE: readonly string[] = [];

/** The index, which is made when it is first asked for. */
export const placeIndex = lazy((): PlaceIndex => {
	const byName = new Map<string, PlacesOfName>();
	const countries = new Set<string>();
	const subdivisions = new Set<string>();
	const entryOf = (name: string): PlacesOfName => {
		let entry = byName.get(name);
		if (entry === undefined) {
			entry = {
				country: undefined,
				worldRegion: undefined,
				subdivisions: NONE,
			};
			byName.set(name, entry);
		}
		return entry;
	};
	for (const line of places.countries.split("\n")) {
		const [code = ""] = CODE.exec(line) ?? [];
		if (code.length === 2) countries.add(code);
		for (const name of line.slice(code.length).split("|"))
			entryOf(name).country = code;
	}
	for (const [code, names] of Object.entries(places.worldRegions))
		for (const name of names.split("|")) entryOf(name).worldRegion = code;
	for (const line of places.subdivisions.split("\n")) {
		const country = line.slice(0, 2);
		unpackSubdivisions(line.slice(2), (short, names) => {
			const code = `${country}-${short}`;
			subdivisions.add(code);
			for (const { name, goesFirst } of names)
				addSubdivision(entryOf(name), code, goesFirst);
		});
	}
	return { byName, countries, subdivisions };
});

/** The code that a line of countries starts with. */
const CODE = /^[A-Z-]+/;

/** Adds a code after those of other countries and, unless it is the likelier one, after those of its own. */
function addSubdivision(
	entry: PlacesOfName,
	code: string,
	goesFirst: boolean,
): void {
	const { subdivisions: codes } = entry;
	const country = code.slice(0, 2);
	const at = goesFirst
		? codes.findIndex((each) => each.startsWith(country))
		: codes.length;
	entry.subdivisions = codes === NONE ? [code] : codes.toSpliced(at, 0, code);
}

/** The places that a folded name is the name of as it is; `undefined` if there is none. */
export const placesNamed = (folded: string): PlacesOfName | undefined =>
	placeIndex().byName.get(folded);
