/** Threads of one program: more of them while this thread waits for them. */
import { type EventLoopUtilization, performance } from "node:perf_hooks";
import { Tinypool } from "tinypool";

/** Part of its time; if this thread works longer, more threads would only wait for it. */
const BUSY = 0.8;

/** The longest time that a timer takes, in milliseconds: idle threads never end. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** Threads that do tasks. */
export class Threads<Task, Result> {
	#isReady = false;
	readonly #pool: Tinypool;
	readonly #started: Promise<unknown>;
	/** How many threads may work. */
	#allowed = 1;
	#running = 0;
	/** Calls that no thread has taken yet. */
	readonly #waiting: (() => void)[] = [];
	/** When it was last decided whether there are enough threads, and how much they have done since. */
	#decided: EventLoopUtilization = performance.eventLoopUtilization();
	#done = 0;

	/**
	 * Starts the first thread.
	 *
	 * @param count maximum number of threads.
	 * @param startCost what it costs to start one, as `cost` of `run`.
	 * @param context what all tasks need; each thread gets it once.
	 */
	constructor(
		program: URL,
		private readonly count: number,
		private readonly startCost: number,
		context: unknown,
	) {
		this.#pool = new Tinypool({
			filename: program.href,
			minThreads: 1,
			maxThreads: count,
			idleTimeout: MAX_TIMEOUT,
			workerData: context,
			// A thread that sleeps between tasks does not give memory back.
			useAtomics: false,
		});
		// Where another thread cannot be started, the first one does its tasks.
		this.#pool.on("error", () => {});
		const setReady = (): void => {
			this.#isReady = true;
			this.#decided = performance.eventLoopUtilization();
		};
		this.#started = this.#pool.run([]);
		this.#started.then(setReady, setReady);
	}

	/** Whether the first thread has started, or could not be started, which the next call shows. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/**
	 * Does tasks in one thread; returns their results in the same order.
	 *
	 * @throws Error if the first thread could not be started, or one of them ends.
	 */
	async run(tasks: readonly Task[], cost: number): Promise<Result[]> {
		await this.#started;
		if (this.#running < this.#allowed) this.#running++;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			// The pool starts a thread when it gets more at once than it has threads.
			return await this.#pool.run(tasks);
		} finally {
			this.#running--;
			this.#done += cost;
			this.#addThreads();
			while (this.#running < this.#allowed && this.#waiting.length > 0) {
				this.#running++;
				this.#waiting.shift()?.();
			}
		}
	}

	close(): Promise<void> {
		return this.#pool.destroy();
	}

	/** Allows more threads when those that there are have done as much as starting one costs, and this thread has waited for them. */
	#addThreads(): void {
		if (this.#allowed >= this.count || this.#done < this.startCost) return;
		const { utilization } = performance.eventLoopUtilization(this.#decided);
		this.#decided = performance.eventLoopUtilization();
		this.#done = 0;
		if (utilization < BUSY)
			this.#allowed = Math.min(this.count, 2 * this.#allowed);
	}
}
