/** Countries by name, from the table that `npm run build:places` makes. */
import type { FoldedName } from "./folded-name";
import { FORM_OF_STATE, SHARED } from "./kinds-of-places";
import { placeIndex, placesNamed } from "./place-index";

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean =>
	placeIndex().countries.has(code);

/**
 * The country of a name, as an alpha-2 code; the subdivision's code for the four nations of the
 * United Kingdom.
 */
export function countryNamed(name: FoldedName): string | undefined {
	const code = name.places?.country;
	if (code !== undefined || !name.hasKindWord) return code;
	const bare = FORM_OF_STATE.exec(name.text)?.[1];
	return bare === undefined || SHARED.test(bare)
		? undefined
		: placesNamed(bare)?.country;
}
