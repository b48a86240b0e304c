/** Generates pages in two steps: first content and layout, then names and addresses for each position. */
import fc from "fast-check";

/** Something that is still to be put somewhere. */
export type Build<Result, Given> = (given: Given) => Result;

/** One of a list; shrinks to the first. */
export const pick = <T>(of: readonly T[]): fc.Arbitrary<T> =>
	fc.constantFrom(...of);

/** The text at some place of a list that begins again at its end. */
export const cyclic = (of: readonly string[], at: number): string =>
	of[at % of.length] ?? "";

/** A value in some cases, and `undefined` in most. */
export const sometimes = <T>(
	of: fc.Arbitrary<T>,
): fc.Arbitrary<T | undefined> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 3, arbitrary: fc.constant(undefined) },
		{ weight: 1, arbitrary: of },
	);
