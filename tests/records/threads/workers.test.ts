/** Who reads markup: this thread, or others if there is much of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Job, toRecords } from "../../../src/records/threads/job";
import { startWorkers } from "../../../src/records/threads/workers";
import { inFolder } from "../../support/dumps/dump-files";
import { jobContext } from "../../support/dumps/job-context";

const context = jobContext({
	wanted: {
		text: false,
		ast: false,
		groups: false,
		positions: true,
		dialect: "1.9",
		tries: undefined,
	},
	known: { macros: [], parsers: [], interwiki: {} },
});

/** A job with so many characters in two texts, and a third that could not be read. */
const jobOf = (characters: number): Job => {
	const record = { type: "revision", page: "A", revision: 1 } as const;
	const source = (length: number) => ({
		record,
		source: { text: "x".repeat(length), file: "a", dialect: undefined },
	});
	return {
		pageName: "A",
		revisions: [source(1), { record }, source(characters - 1)],
	};
};

/** What a thread of this test gives in place of records. */
const THREAD = 'export default () => ({ lines: [Buffer.from("thread")] });';

/** Does jobs one by one; returns which were done by threads. */
const areInThreads = (count: number, sizes: readonly number[]) =>
	inFolder(async (folder) => {
		const program = join(folder, "thread.mjs");
		writeFileSync(program, THREAD);
		const workers = startWorkers(count, context, pathToFileURL(program));
		const found: boolean[] = [];
		for (const size of sizes) {
			const job = jobOf(size);
			const { lines } = await workers.work(job);
			const text = Buffer.concat(lines).toString();
			found.push(text === "thread");
			if (text !== "thread")
				expect(
					text
						.trimEnd()
						.split("\n")
						.map((line) => JSON.parse(line)),
				).toEqual(toRecords(job, context).revisions);
		}
		await workers.close();
		return found;
	});

describe("threads", () => {
	test("begin with the two-millionth character, and go on", async () => {
		const sizes = [1_000_000, 999_999, 2, 5];
		expect(await areInThreads(1, sizes)).toEqual([false, false, true, true]);
		expect(await areInThreads(1, [2_000_000, 5])).toEqual([true, true]);
	});

	test("are not begun if none is asked for", async () => {
		expect(await areInThreads(0, [3_000_000, 5])).toEqual([false, false]);
	});

	test("are kept busy with three jobs each", () => {
		const limits = [0, 1, 4].map((count) => startWorkers(count, context).limit);
		expect(limits).toEqual([1, 3, 12]);
	});
});
