/** Countries by name, from the table that `npm run build:places` makes. */
import { FORM_OF_STATE, hasKindWord } from "./kinds-of-places";
import { placeIndex, placesNamed } from "./place-index";

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean =>
	placeIndex().countries.has(code);

/** Names that two states share, so that the form of state matters. */
const SHARED = /^(?:c|k)(?:hina|hine|ina|ongo|orea|oree|oreia)$/;

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
