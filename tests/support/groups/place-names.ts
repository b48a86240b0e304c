/** Names of places and their codes. */
import fc from "fast-check";
import { iso31661 } from "iso-3166";
import { KNOWN_SUBDIVISIONS } from "../../../scripts/places/known-subdivisions";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import { findRegion, type RegionCode } from "../../../src/usergroups/places";
import { regionCode } from "../../../src/usergroups/places/region-code";

export const countryName = fc.constantFrom(...iso31661.map(({ name }) => name));
/** A subdivision as ISO has it. */
export const subdivision = fc.constantFrom(...KNOWN_SUBDIVISIONS);
/** Any text, or names of places with the words around them. */
export const placeText = fc.oneof(
	fc.string({ unit: anyCharacter() }),
	fc.string({ unit: "grapheme" }),
	fc
		.array(
			fc.oneof(
				countryName,
				subdivision.map(({ name }) => name),
				fc.constantFrom("The ", "Republic of ", ", ", "St. ", "A.", "&", "’"),
			),
			{ maxLength: 4 },
		)
		.map((parts) => parts.join("")),
);

/** Codes, outermost first, as the regions around a name. */
export function around(...codes: string[]): RegionCode[] {
	return codes.map((code) => {
		const region = regionCode(code);
		if (region === undefined) throw new TypeError(code);
		return region;
	});
}

/** Returns the code of a name in the regions of these codes. */
export const codeIn = (name: string, ...codes: string[]): string | undefined =>
	findRegion(name, around(...codes))?.code;
