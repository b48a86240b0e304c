/** Names of places for property tests. */
import fc from "fast-check";
import { iso31661, iso31662 } from "iso-3166";

export const countryName = fc.constantFrom(...iso31661.map(({ name }) => name));
/** A subdivision as ISO has it. */
export const subdivision = fc.constantFrom(...iso31662);
/** Any text, or one made of names of places and what may stand around them. */
export const placeText = fc.oneof(
	fc.string({ unit: "binary" }),
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
