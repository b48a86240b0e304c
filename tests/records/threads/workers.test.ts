/** Who reads markup: this thread, or others if there is much of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { JobLines } from "../../../src/records/threads/encode";
import { type Job, toRecords } from "../../../src/records/threads/job";
import { Threads } from "../../../src/records/threads/threads";
import { startWorkers } from "../../../src/records/threads/workers";
import { inFolder } from "../../support/dumps/dump-files";
import { jobContext } from "../../support/dumps/job-context";

/** Parsing and writing a tree takes four times as long as parsing. */
const context = jobContext({
	wanted: {
		text: false,
		ast: true,
		groups: false,
		positions: true,
		dialect: "1.9",
		tries: undefined,
	},
	known: { macros: [], parsers: [], interwiki: {} },
});
const FACTOR = 4;

/** A job with so many characters in two texts, and a third that could not be read. */
const jobOf = (characters: number): Job => {
	const record = { type: "revision", page: "A", revision: 1 } as const;
	const source = (length: number) => ({
		record,
		// A line with nothing in it but a comment is read at once.
		source: {
			text: "##".padEnd(length, "x"),
			file: "a",
			dialect: undefined,
		},
	});
	return {
		pageName: "A",
		revisions: [source(2), { record }, source(characters - 2)],
	};
};

/** What a thread of this test gives in place of records. */
const THREAD =
	'export default (jobs) => jobs.map(() => ({ lines: [Buffer.from("thread")] }));';

/** Does calls with jobs of these sizes; returns which were done by threads. */
const areInThreads = (count: number, calls: readonly (readonly number[])[]) =>
	inFolder(async (folder) => {
		const program = join(folder, "thread.mjs");
		writeFileSync(program, THREAD);
		const workers = startWorkers(count, context, pathToFileURL(program));
		const found: boolean[][] = [];
		for (const sizes of calls) {
			const jobs = sizes.map(jobOf);
			const results = await workers.work(jobs);
			expect(results).toHaveLength(jobs.length);
			found.push(results.map((result, at) => isOfThread(result, jobs[at])));
		}
		await workers.close();
		return found;
	});

/** Replaces `isReady`, as no test can rely on when a thread has started. */
const sayReady = (isReady: boolean) =>
	vi.spyOn(Threads.prototype, "isReady", "get").mockReturnValue(isReady);

/** Whether a thread has done a job; if not, the result is as it must be. */
function isOfThread({ lines }: JobLines, job: Job | undefined): boolean {
	const text = Buffer.concat(lines).toString();
	if (text === "thread") return true;
	const records = text.trimEnd().split("\n");
	expect(records.map((line) => JSON.parse(line))).toEqual(
		JSON.parse(JSON.stringify(job && toRecords(job, context).revisions)),
	);
	return false;
}

describe("threads", () => {
	afterEach(() => void vi.restoreAllMocks());

	test("begin when as much is done as starting one costs", async () => {
		sayReady(true);
		const half = 10_000_000 / FACTOR;
		expect(await areInThreads(1, [[half, half - 2], [2], [5, 6], []])).toEqual([
			[false, false],
			[false],
			[true, true],
			[],
		]);
		expect(await areInThreads(1, [[2 * half], [5]])).toEqual([[false], [true]]);
	});

	test("are not waited for while they start", async () => {
		const asked = sayReady(false);
		expect(await areInThreads(1, [[6_000_000], [5]])).toEqual([
			[false],
			[false],
		]);
		expect(asked).toHaveBeenCalled();
	});

	test("are not begun if none is asked for", async () => {
		expect(await areInThreads(0, [[6_000_000], [5]])).toEqual([
			[false],
			[false],
		]);
	});

	test("are kept busy with three calls each", () => {
		const limits = [0, 1, 4].map((count) => startWorkers(count, context).limit);
		expect(limits).toEqual([1, 3, 12]);
	});

	test("get several jobs at once if they are small", () => {
		const [none, one] = [0, 1].map(
			(count) => startWorkers(count, context).batchSize,
		);
		expect(none).toBeUndefined();
		expect(one?.cost).toBe(16_384);
		expect(one?.costOf(jobOf(100))).toBe(100 * FACTOR);
	});
});
