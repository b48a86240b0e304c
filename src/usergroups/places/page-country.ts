/** Which country a page of subdivisions is about. */
import { countryNamed } from "./country-names";
import { foldName } from "./fold-name";
import { countryOf } from "./region-code";
import { subdivisionsNamed } from "./subdivision-names";

/** So many subdivisions that no other country has are beyond chance. */
const ENOUGH = 2;

/** For one country beside them there must be so many subdivisions. */
const MANY = 4;

/**
 * The one country that a page is about, by the names of those of its headings that stand in no country; `undefined` where
 * there is doubt. Each name counts once. More than half of them are its subdivisions; at least two of these are neither
 * countries nor subdivisions of the runner-up; and other countries are named but here and there.
 *
 *     countryOfPage(["Alabama", "Georgia", "Texas"])     // "US"
 *     countryOfPage(["Azerbaijan", "Georgia", "Turkey"]) // undefined
 *     countryOfPage(["Books", "Bahia", "Links"])         // undefined
 */
export function countryOfPage(names: readonly string[]): string | undefined {
	const folded = [...new Set(names.map(foldName))].filter(
		(name) => name !== "",
	);
	const byCountry = new Map<string, Set<string>>();
	for (const name of folded)
		for (const country of new Set(subdivisionsNamed(name).map(countryOf)))
			byCountry.set(country, (byCountry.get(country) ?? new Set()).add(name));
	const [best, second] = [...byCountry].sort(
		([, one], [, other]) => other.size - one.size,
	);
	if (best === undefined) return undefined;
	const [country, found] = best;
	const isForeign = (name: string): boolean => {
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
