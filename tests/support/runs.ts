/** How often properties are checked. */

/** Whether this is `npm run test:long`. */
export const isLong = process.env.LONG === "1";

/**
 * Returns parameters of `fc.assert`.
 *
 * @param usual number of runs in `npm test`; `npm run test:long` has thirty times as many, the variable `RUNS` sets another.
 */
export const runs = (usual: number): { numRuns: number } => ({
	numRuns: Number(process.env.RUNS ?? (isLong ? 30 * usual : usual)),
});
