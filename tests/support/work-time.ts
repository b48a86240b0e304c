/** How long work takes, and how that grows with the size of what is worked on. */

/** Milliseconds that this thread was at work: whatever else the machine does, does not count. */
export function workTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Work that takes less says nothing about growth. */
const MEASURABLE_MS = 5;

/** How much larger the large input is. */
export const TIMES = 8;

/** Eight times as long may take up to 24 times as long: generous to a busy machine, but a square would take 64 times. */
export const LIMIT = 24;

/** The best of several tries, in milliseconds. */
async function fastest(work: () => unknown, tries: number): Promise<number> {
	let best = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < tries; attempt++) {
		const start = workTime();
		await work();
		best = Math.min(best, workTime() - start);
	}
	return best;
}

/**
 * How many times as long work on the large input takes as on the small one.
 *
 * @param work on an input of that size.
 * @returns of the first try or, if that is too much, of the best of several.
 */
export async function growth(
	work: (size: number) => unknown,
	small: number,
): Promise<number> {
	const measure = async (tries: number): Promise<number> =>
		(await fastest(() => work(small * TIMES), tries)) /
		Math.max(await fastest(() => work(small), 3 * tries), MEASURABLE_MS);
	const first = await measure(1);
	return first <= LIMIT ? first : measure(4);
}
