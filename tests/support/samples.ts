/** Samples of arbitraries, and what they shrink to, from fixed seeds. */
import fc from "fast-check";

/** Returns that many values; the same at each call. */
export const samples = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 500): T[] =>
	fc.sample(arbitrary, { numRuns, seed: 1 });

/** Returns each value once, sorted, without `undefined`. */
export const distinct = <T extends string | number | boolean>(
	values: readonly (T | undefined)[],
): T[] =>
	[...new Set(values)].filter((value) => value !== undefined).toSorted();

/** Returns each length once, sorted. */
export const distinctLengths = (
	lists: readonly { length: number }[],
): number[] => distinct(lists.map(({ length }) => length));

/** Returns the share of items that pass the test, from 0 to 1. */
export const shareOf = <T>(
	items: readonly T[],
	passes: (item: T) => boolean,
): number => items.filter(passes).length / items.length;

/**
 * Returns what values shrink to, from 40 seeds.
 *
 * @param holds passes for all values that the shrinker may try; the result passes, too.
 * @param begins passes for the value that shrinking starts from; `holds` by default.
 * @throws Error if a seed generates no value to start from.
 */
export function shrunken<T>(
	arbitrary: fc.Arbitrary<T>,
	holds: (value: T) => boolean = () => true,
	begins = holds,
): T[] {
	return Array.from({ length: 40 }, (_, seed) => {
		let hasBegun = false;
		const { counterexample } = fc.check(
			fc.property(arbitrary, (value) => {
				hasBegun ||= begins(value);
				return !(hasBegun && holds(value));
			}),
			{ seed, numRuns: 2000, endOnFailure: false },
		);
		if (counterexample === null)
			throw new Error(`seed ${seed} generates no value to start from`);
		return counterexample[0];
	});
}

/** Returns what values shrink to, each result once. */
export const distinctShrunken = <T>(
	...options: Parameters<typeof shrunken<T>>
): T[] => [
	...new Map(
		shrunken(...options).map((value) => [JSON.stringify(value), value]),
	).values(),
];
