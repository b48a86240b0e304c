/** Threads that read markup. */
import { type JobLines, toLines } from "./encode";
import type { Job, JobContext } from "./job";
import { costOf } from "./job-cost";
import { type Pool, startPool } from "./pool";

/** Who does the jobs. */
export type Workers = Pool<Job, JobLines>;

/**
 * Starts threads when there is enough to do for them.
 *
 * @param count how many; 0 for none.
 * @param program what they run.
 */
export const startWorkers = (
	count: number,
	context: JobContext,
	program = new URL("./convert-worker.js", import.meta.url),
): Workers =>
	startPool({
		count,
		context,
		program,
		inline: toLines,
		costOf,
	});
