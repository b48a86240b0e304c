/** Reads markup in a thread of its own. */
import { workerData } from "node:worker_threads";
import { kTransferable, kValue, Tinypool } from "tinypool";
import { toLines } from "./encode";
import type { Job, JobContext } from "./job";

/** The pool puts its own data before ours. */
const [, context] = workerData as [unknown, JobContext];

/** Lines are handed over, not copied. */
export default (jobs: readonly Job[]) => {
	const results = jobs.map((job) => toLines(job, context));
	return Tinypool.move({
		[kTransferable]: results.flatMap(({ lines }) =>
			lines.map(({ buffer }) => buffer),
		),
		[kValue]: results,
	});
};
