/** Steps of pages in batches: a message to another thread takes as long as reading a small page. */
import type { Job } from "./job";

/** A step of a page. */
export interface PageStep {
	/** Number of the page: steps of one page follow each other. */
	page: number;
	/** Whether no step of that page follows. */
	isLast: boolean;
	job: Job;
}

/** How much work a batch should be. */
export interface BatchSize {
	/** A batch with so much work is complete: only its last step goes beyond. */
	cost: number;
	costOf: (job: Job) => number;
}

/** Steps that follow each other. */
export interface Batch<Step> {
	steps: Step[];
	/** Numbers of the pages of the first and the last step. */
	firstPage: number;
	lastPage: number;
	/** Whether no step of the last page follows. */
	isLast: boolean;
}

/** How many steps a batch has at most, however little work they are. */
const MAX_STEPS = 64;

/**
 * Collects steps until they are as much work as one batch should be.
 *
 * @param size absent for batches of one step.
 */
export async function* batchSteps<Step extends PageStep>(
	steps: AsyncIterable<Step>,
	size?: BatchSize,
): AsyncGenerator<Batch<Step>> {
	let batch: Batch<Step> | undefined;
	let cost = 0;
	for await (const step of steps) {
		const { page, isLast } = step;
		batch ??= { steps: [], firstPage: page, lastPage: page, isLast };
		batch.steps.push(step);
		batch.lastPage = page;
		batch.isLast = isLast;
		cost += size?.costOf(step.job) ?? 0;
		const isFull =
			size === undefined ||
			cost >= size.cost ||
			batch.steps.length >= MAX_STEPS;
		if (!isFull) continue;
		yield batch;
		batch = undefined;
		cost = 0;
	}
	if (batch !== undefined) yield batch;
}
