/** Threads of one program, started when there is enough to do for them. */
import { Tinypool } from "tinypool";

/** Who does the tasks. */
export interface Pool<Task, Result> {
	work(task: Task): Promise<Result>;
	/** How many tasks keep all threads busy. */
	limit: number;
	close(): Promise<void>;
}

/** What threads run. */
export interface PoolOptions<Task, Result, Context> {
	/** How many threads; 0 for none. */
	count: number;
	/** What all tasks need; each thread gets it once. */
	context: Context;
	/** What threads run. */
	program: URL;
	/** Does the same without a thread. */
	inline: (task: Task, context: Context) => Result;
	/** How many characters a task has. */
	sizeOf: (task: Task) => number;
}

/** Characters that are read without threads first: most packages are smaller, and threads take a while to start. */
const WITHOUT_THREADS = 2_000_000;

/** Returns a pool that starts its threads when it has done so much without them that they are worth it. */
export function startPool<Task, Result, Context>({
	count,
	context,
	program,
	inline,
	sizeOf,
}: PoolOptions<Task, Result, Context>): Pool<Task, Result> {
	let pool: Tinypool | undefined;
	let characters = 0;
	return {
		limit: Math.max(1, 3 * count),
		async work(task) {
			if (pool === undefined) {
				characters += sizeOf(task);
				if (count === 0 || characters < WITHOUT_THREADS)
					return inline(task, context);
				pool = new Tinypool({
					filename: program.href,
					minThreads: count,
					maxThreads: count,
					workerData: context,
					// A thread that sleeps between jobs does not give memory back.
					useAtomics: false,
				});
			}
			return pool.run(task);
		},
		close: async () => pool?.destroy(),
	};
}
