/** Processes many steps concurrently and yields their results one by one. */
import type { Batch } from "./batch-steps";
import { prefetch } from "./prefetch";

/** Which pages a step is of. */
export type PagesStep = Pick<
	Batch<unknown>,
	"firstPage" | "lastPage" | "isLast"
>;

/** A step and its result. */
export interface Done<Step, Result> {
	step: Step;
	result: Result;
}

interface Pending<Step, Result> {
	step: Step;
	done: Promise<Done<Step, Result>>;
}

/**
 * Processes steps concurrently.
 *
 * @param steps asked for one by one, and never more than `limit` ahead.
 * @param work on a step.
 * @param isOrdered whether results come in the order of the steps. If not, pages come as they are ready; steps of one page are still
 * together and in their order.
 */
export async function* mapConcurrent<Step extends PagesStep, Result>(
	steps: AsyncIterable<Step>,
	work: (step: Step) => Promise<Result>,
	limit: number,
	isOrdered: boolean,
): AsyncGenerator<Done<Step, Result>> {
	const take = async (step: Step): Promise<Done<Step, Result>> => ({
		step,
		result: await work(step),
	});
	if (isOrdered) {
		yield* prefetch(steps, limit, take);
		return;
	}
	const iterator = steps[Symbol.asyncIterator]();
	const pending: Pending<Step, Result>[] = [];
	let isThrough = false;
	/** The page whose steps must come next. */
	let open: number | undefined;
	try {
		for (;;) {
			while (!isThrough && pending.length < limit) {
				const next = await iterator.next();
				if (next.done === true) isThrough = true;
				else pending.push(start(next.value));
			}
			if (pending.length === 0) return;
			const { step, result } = await nextOf();
			pending.splice(
				pending.findIndex((each) => each.step === step),
				1,
			);
			open = step.isLast ? undefined : step.lastPage;
			yield { step, result };
		}
	} finally {
		await iterator.return?.();
	}

	function start(step: Step): Pending<Step, Result> {
		const done = take(step);
		// The consumer sees the error when its turn comes; until then nothing handles it.
		done.catch(() => {});
		return { step, done };
	}

	function nextOf(): Promise<Done<Step, Result>> {
		const continued = pending.find(({ step }) => step.firstPage === open);
		if (continued !== undefined) return continued.done;
		const heads = pending.filter(
			({ step }, index) => pending[index - 1]?.step.lastPage !== step.firstPage,
		);
		return Promise.race(heads.map(({ done }) => done));
	}
}
