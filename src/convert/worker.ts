/** Reads markup in a thread of its own. */
import { workerData } from "node:worker_threads";
import { toLines } from "./encode";
import type { Job, JobContext } from "./job";

/** The pool puts its own data before ours. */
const [, context] = workerData as [unknown, JobContext];

export default (job: Job) => toLines(job, context);
