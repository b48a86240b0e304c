/** All places by folded name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { lazy } from "./lazy";

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
	for (const [code, names] of Object.entries(places.countries)) {
		if (code.length === 2) countries.add(code);
		for (const name of names.split("|")) entryOf(name).country = code;
	}
	for (const [code, names] of Object.entries(places.worldRegions))
		for (const name of names.split("|")) entryOf(name).worldRegion = code;
	for (const [country, packed] of Object.entries(places.subdivisions))
		for (const part of packed.split("|")) {
			const at = part.indexOf("=");
			const codes = part
				.slice(at + 1)
				.split(",")
				.map((short) => `${country}-${short}`);
			for (const code of codes) subdivisions.add(code);
			if (at === 0) continue;
			const entry = entryOf(part.slice(0, at));
			entry.subdivisions =
				entry.subdivisions === NONE ? codes : [...entry.subdivisions, ...codes];
		}
	return { byName, countries, subdivisions };
});

/** The places that a folded name stands for as it is; `undefined` if there is none. */
export const placesNamed = (folded: string): PlacesOfName | undefined =>
	placeIndex().byName.get(folded);
