/** CPU time of work, and how it grows with the size of the input. */

/** Returns the milliseconds that this thread has spent working: what else the machine does, does not count. */
export function workTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** Shorter work says nothing about growth. */
const MEASURABLE_MS = 5;

/** How many times as large the large input is. */
const SIZE_RATIO = 8;

/** Maximum ratio of the times: generous to a busy machine, although quadratic work would give 64. */
export const MAX_GROWTH = 24;

/** Returns the shortest time of several attempts, in milliseconds. */
async function shortestTime(
	work: () => unknown,
	attempts: number,
): Promise<number> {
	let shortest = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const start = workTime();
		await work();
		shortest = Math.min(shortest, workTime() - start);
	}
	return shortest;
}

/** An input, and one that is `SIZE_RATIO` times as large. */
export type Sizes<Input> = readonly [small: Input, large: Input];

/** Makes an input of both sizes, so that making it is not measured. */
export const inputsFrom = <Input>(
	small: number,
	make: (size: number) => Input,
): Sizes<Input> => [make(small), make(small * SIZE_RATIO)];

/**
 * Returns the ratio of the times that work takes on a large and on a small input.
 *
 * @returns the ratio of the first attempt or, if it exceeds `MAX_GROWTH`, of the best of several; what it is at most where
 *   the small input need not be measured to know that it is small enough.
 */
export async function growthOn<Input>(
	[small, large]: Sizes<Input>,
	work: (input: Input) => unknown,
): Promise<number> {
	const measure = async (attempts: number): Promise<number> => {
		const time = await shortestTime(() => work(large), attempts);
		const ratioAtMost = time / MEASURABLE_MS;
		return ratioAtMost <= MAX_GROWTH
			? ratioAtMost
			: time /
					Math.max(
						await shortestTime(() => work(small), 3 * attempts),
						MEASURABLE_MS,
					);
	};
	const first = await measure(1);
	return first <= MAX_GROWTH ? first : measure(4);
}

/**
 * Returns that ratio of work that makes its input itself.
 *
 * @param work called with the size of its input.
 * @param small size of the small input.
 */
export const growth = (
	work: (size: number) => unknown,
	small: number,
): Promise<number> =>
	growthOn(
		inputsFrom(small, (size) => size),
		work,
	);
