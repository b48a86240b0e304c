/** Who reads the markup of pages. */
import type { BatchSize } from "./batch-steps";
import type { Job } from "./job";

/** How the work on pages is done. */
export interface Executor<Result> {
	/** Reads markup, here or in another thread; returns a result for each job. */
	work: (jobs: readonly Job[]) => Promise<Result[]>;
	/** Maximum number of concurrent calls. */
	limit: number;
	/** How much work a call should be; without it, it is one job. */
	batchSize?: BatchSize | undefined;
}

/** Reads markup in this thread, one job after another. */
export const inThisThread = <Result>(
	read: (job: Job) => Result,
): Executor<Result> => ({
	work: async (jobs) => jobs.map(read),
	limit: 1,
});
