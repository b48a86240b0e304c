/** What arbitraries give, from fixed seeds. */
import fc from "fast-check";

/** So many values. */
export const draws = <T>(of: fc.Arbitrary<T>, numRuns = 500): T[] =>
	fc.sample(of, { numRuns, seed: 1 });

/** Each value once, in order; what is absent is left out. */
export const distinct = <T extends string | number | boolean>(
	values: readonly (T | undefined)[],
): T[] =>
	[...new Set(values)].filter((value) => value !== undefined).toSorted();

/** The lengths that there are, in order. */
export const lengths = (lists: readonly { length: number }[]): number[] =>
	distinct(lists.map(({ length }) => length));

/** How often something is so, of all. */
export const share = <T>(all: readonly T[], is: (each: T) => boolean): number =>
	all.filter(is).length / all.length;

/**
 * What values shrink to, from many starts.
 *
 * @param holds what is true of all of them.
 * @param from what is true of those that they start from.
 */
export function ends<T>(
	of: fc.Arbitrary<T>,
	holds: (value: T) => boolean = () => true,
	from = holds,
): T[] {
	return Array.from({ length: 40 }, (_, seed) => {
		let hasBegun = false;
		const { counterexample } = fc.check(
			fc.property(of, (value) => {
				hasBegun ||= from(value);
				return !(hasBegun && holds(value));
			}),
			{ seed, numRuns: 2000, endOnFailure: false },
		);
		if (counterexample === null)
			throw new Error(`nothing of that kind was drawn from seed ${seed}`);
		return counterexample[0];
	});
}

/** What they all shrink to, each once. */
export const smallest = <T>(...given: Parameters<typeof ends<T>>): T[] => [
	...new Map(
		ends(...given).map((value) => [JSON.stringify(value), value]),
	).values(),
];
