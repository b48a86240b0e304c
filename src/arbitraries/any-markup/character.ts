/** Characters of all of Unicode. */
import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };
const COUNT = 0x11_0000 - SURROGATES.count;

/** The simplest character. */
const FIRST = 0x61;

/** The character of a number below `COUNT`. */
function characterAt(index: number): string {
	const rank = (FIRST + index) % COUNT;
	return String.fromCodePoint(
		rank < SURROGATES.first ? rank : rank + SURROGATES.count,
	);
}

/**
 * Generates any code point but lone surrogates, as a unit of `fc.string`; shrinks to "a".
 *
 * The unit "binary" of fast-check has the same characters, but takes a second and a hundred megabytes to list them.
 */
export const anyCharacter = (): fc.Arbitrary<string> =>
	fc.nat({ max: COUNT - 1 }).map(characterAt);
