/** Threads of one program, started when there is enough to do for them. */
import { setImmediate } from "node:timers/promises";
import { Threads } from "./threads";

/** Who does tasks. */
export interface Pool<Task, Result> {
	/** Does tasks in one thread; returns their results in the same order. */
	work(tasks: readonly Task[]): Promise<Result[]>;
	/** How many calls keep all threads busy. */
	limit: number;
	/** How much work a call should be, as `costOf` has it; absent without threads, where several tasks at once save nothing. */
	batchSize: { cost: number; costOf: (task: Task) => number } | undefined;
	close(): Promise<void>;
}

/** What threads run. */
export interface PoolOptions<Task, Result, Context> {
	/** Maximum number of threads; 0 for none. */
	count: number;
	/** What all tasks need; each thread gets it once. */
	context: Context;
	/** What threads run. */
	program: URL;
	/** Does the same without a thread. */
	inline: (task: Task, context: Context) => Result;
	/** How long a task takes: as parsing so many characters. */
	costOf: (task: Task, context: Context) => number;
}

/** What it costs to start a thread, which compiles again what is compiled here: half a second to a second, in characters parsed. */
const START_COST = 20_000_000;

/** Work of one message to a thread, in characters parsed: some small pages, or one of which trees are written. More takes more memory. */
const BATCH_COST = 16_384;

/** Returns a pool that starts threads when it has done so much without them that they are worth it. */
export function startPool<Task, Result, Context>({
	count,
	context,
	program,
	inline,
	costOf,
}: PoolOptions<Task, Result, Context>): Pool<Task, Result> {
	let threads: Threads<Task, Result> | undefined;
	let done = 0;
	return {
		limit: Math.max(1, 3 * count),
		batchSize:
			count === 0
				? undefined
				: { cost: BATCH_COST, costOf: (task) => costOf(task, context) },
		async work(tasks) {
			if (tasks.length === 0) return [];
			// Whether a thread has started is not seen without a turn of the event loop.
			if (threads?.isReady === false) await setImmediate();
			let cost = 0;
			for (const task of tasks) cost += costOf(task, context);
			if (threads?.isReady) return threads.run(tasks, cost);
			done += cost;
			if (count > 0 && done >= START_COST)
				threads ??= new Threads(program, count, START_COST, context);
			return tasks.map((task) => inline(task, context));
		},
		close: async () => threads?.close(),
	};
}
