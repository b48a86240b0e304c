/** Threads: how many there are, and what becomes of those that fail. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Threads } from "../../../src/records/threads/threads";
import { inFolder } from "../../support/dumps/dump-files";

/** What a thread of this test does: it says for each task which thread it is. */
const THREAD = `
	import { setTimeout } from "node:timers/promises";
	import { threadId } from "node:worker_threads";
	export default async (tasks) => {
		await setTimeout(5);
		return tasks.map((task) => ({ task, threadId }));
	};
`;

interface Done {
	task: number;
	threadId: number;
}

const MAX_THREADS = 3;
const START_COST = 10;

/** Starting a thread takes a while on a busy machine. */
const WAIT = { timeout: 20_000 };

/** Runs threads of a program. */
const withThreads = (
	source: string,
	use: (threads: Threads<number, Done>) => Promise<void>,
) =>
	inFolder(async (folder) => {
		const program = join(folder, "thread.mjs");
		writeFileSync(program, source.replaceAll("FLAG", join(folder, "flag")));
		const threads = new Threads<number, Done>(
			pathToFileURL(program),
			MAX_THREADS,
			START_COST,
			undefined,
		);
		try {
			await use(threads);
		} finally {
			await threads.close();
		}
	});

/** Does calls of two tasks at once; returns which threads have done them. */
async function threadsOf(
	threads: Threads<number, Done>,
	calls: number,
	cost: number,
): Promise<ReadonlySet<number>> {
	const tasks = Array.from({ length: calls }, (_, call) => [call, -call]);
	const results = await Promise.all(
		tasks.map((each) => threads.run(each, cost)),
	);
	expect(results.map((each) => each.map(({ task }) => task))).toEqual(tasks);
	return new Set(results.flat().map(({ threadId }) => threadId));
}

/** Which part of its time this thread works, in place of what it is. */
function workFor(utilization: number): void {
	vi.spyOn(performance, "eventLoopUtilization").mockReturnValue({
		active: utilization,
		idle: 1 - utilization,
		utilization,
	});
}

describe("threads", () => {
	afterEach(() => void vi.restoreAllMocks());

	test("become more while this thread waits for them, up to their number", () =>
		withThreads(THREAD, async (threads) => {
			workFor(0.1);
			const seen = new Set<number>();
			await vi.waitUntil(async () => {
				const found = await threadsOf(threads, 20, START_COST);
				for (const id of found) seen.add(id);
				return found.size === MAX_THREADS;
			}, WAIT);
			// None ends that has nothing to do for a while.
			await setTimeout(20);
			for (const id of await threadsOf(threads, 20, 0)) seen.add(id);
			expect(seen.size).toBe(MAX_THREADS);
		}));

	test("stay one while this thread has work of its own", () =>
		withThreads(THREAD, async (threads) => {
			workFor(0.9);
			expect((await threadsOf(threads, 20, START_COST)).size).toBe(1);
		}));

	test("stay one until they have done as much as starting another costs", () =>
		withThreads(THREAD, async (threads) => {
			workFor(0.1);
			expect((await threadsOf(threads, 9, 1)).size).toBe(1);
			await vi.waitUntil(
				async () => (await threadsOf(threads, 9, 1)).size > 1,
				WAIT,
			);
		}));

	test("that cannot be started are an error, once somebody calls", () =>
		withThreads('throw new Error("no thread");', async (threads) => {
			await vi.waitUntil(() => threads.isReady, WAIT);
			for (const task of [1, 2])
				await expect(threads.run([task], 1)).rejects.toThrow("no thread");
		}));

	test("that cannot be started later leave the work to the others", () =>
		withThreads(
			`
				import { existsSync, writeFileSync } from "node:fs";
				if (existsSync("FLAG")) throw new Error("no more");
				writeFileSync("FLAG", "");
				${THREAD}
			`,
			async (threads) => {
				workFor(0.1);
				expect((await threadsOf(threads, 20, START_COST)).size).toBe(1);
			},
		));
});
