/** How often properties are checked: as often as each says, or `RUNS` times. */
export const runs = (usual: number): { numRuns: number } => ({
	numRuns: Number(process.env.RUNS ?? usual),
});
