/** Countries by name, from the table that `npm run build:places` makes. */
import { FORM_OF_STATE, hasKindWord, SHARED } from "./kinds-of-places";
import { placeIndex, placesNamed } from "./place-index";

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean =>
	placeIndex().countries.has(code);

/**
 * The country that a folded name stands for, as an alpha-2 code; the subdivision's code for the four nations of the
 * United Kingdom.
 */
export function countryNamed(folded: string): string | undefined {
	const code = placesNamed(folded)?.country;
	if (code !== undefined || !hasKindWord(folded)) return code;
	const bare = FORM_OF_STATE.exec(folded)?.[1];
	return bare === undefined || SHARED.test(bare)
		? undefined
		: placesNamed(bare)?.country;
}
