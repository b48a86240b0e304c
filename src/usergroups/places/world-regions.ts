/** Regions of the world, the UN M49 geoscheme, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import type { FoldedName } from "./folded-name";
import { lazy } from "./lazy";

/** North America in the wider sense, which M49 numbers but does not put into its tree of regions. */
const NORTH_AMERICA = "003";
const PARTS_OF_NORTH_AMERICA: ReadonlySet<string> = new Set([
	"013",
	"021",
	"029",
]);

/** The number of the region of the world that has a name. */
export const worldRegionNamed = (name: FoldedName): string | undefined =>
	name.places?.worldRegion;

/** The number of the region right around each region, by number, and each country, by alpha-2 code. */
const parents = lazy(
	() =>
		new Map(
			Object.entries(places.parents).flatMap(([parent, inner]) =>
				inner.split(" ").map((code) => [code, parent] as const),
			),
		),
);

/** Whether a country is in a region of the world; Georgia, as M49 has it, in Asia. */
export function liesIn(country: string, region: string): boolean {
	for (
		let number = parents().get(country);
		number !== undefined;
		number = parents().get(number)
	)
		if (
			number === region ||
			(region === NORTH_AMERICA && PARTS_OF_NORTH_AMERICA.has(number))
		)
			return true;
	return false;
}
