/** Threads that read markup. */
import { Tinypool } from "tinypool";
import { type JobLines, toLines } from "./encode";
import type { Job, JobContext } from "./job";

/** Who does the jobs. */
export interface Workers {
	work(job: Job): Promise<JobLines>;
	/** How many jobs keep all of them busy. */
	limit: number;
	close(): Promise<void>;
}

/** Characters that are read without threads first: most packages are smaller, and threads take a while to start. */
const WITHOUT_THREADS = 2_000_000;

/**
 * Starts threads when there is enough to do for them.
 *
 * @param count how many; 0 for none.
 * @param program what they run.
 */
export function startWorkers(
	count: number,
	context: JobContext,
	program = new URL("./convert-worker.js", import.meta.url),
): Workers {
	let pool: Tinypool | undefined;
	let characters = 0;
	return {
		limit: Math.max(1, 3 * count),
		async work(job) {
			if (pool === undefined) {
				for (const { source } of job.revisions)
					characters += source?.text.length ?? 0;
				if (count === 0 || characters < WITHOUT_THREADS)
					return toLines(job, context);
				pool = new Tinypool({
					filename: program.href,
					minThreads: count,
					maxThreads: count,
					workerData: context,
					// A thread that sleeps between jobs does not give memory back.
					useAtomics: false,
				});
			}
			return pool.run(job);
		},
		close: async () => pool?.destroy(),
	};
}
