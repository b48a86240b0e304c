/** Records on a stream and in a file, cut off, and gone on with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Accounts } from "../../../src/records/accounts";
import { toWikiRecord } from "../../../src/records/convert-dump";
import { readWanted } from "../../../src/records/options";
import { FileSink } from "../../../src/records/output/file-sink";
import { streamSink } from "../../../src/records/output/stream-sink";
import { inFolder } from "../../support/dump-files";
import { memoryDump } from "../../support/memory-files";
import {
	convertTo,
	DRAWN,
	emptyPage,
	longPage,
	recordsOf,
	streamed,
	wanted,
} from "../../support/odd-wiki";
import { CAN_TELL_OPEN_FILES, leftOpenIn } from "../../support/open-files";

test("a stream has a line for each record, with errors in their places", async () => {
	expect(streamSink(async () => {}).canResume).toBe(false);
	const records = recordsOf(await streamed());
	expect(records.map(({ type }) => type)).toEqual([
		"wiki",
		...["page", "revision", "revision", "attachment"],
		...["page", "revision", "revision", "revision", "attachment"],
		...["page", "attachment"],
		...["page", "revision"],
		"report",
	]);
	expect(records.filter(({ error }) => error !== undefined)).toHaveLength(3);
	expect(records.at(-1)).toMatchObject({
		complete: false,
		problemCounts: { "file-unreadable": 3 },
	});
});

describe("a file", () => {
	test("cut off anywhere and gone on with has the bytes of a stream", async () => {
		const whole = await streamed();
		const ends = [...whole.entries()].flatMap(([at, byte]) =>
			byte === 10 ? [at, at + 1] : [],
		);
		await inFolder((folder) =>
			fc.assert(
				fc.asyncProperty(
					fc.oneof(fc.nat(whole.length), fc.constantFrom(...ends)),
					async (length) => {
						const file = join(folder, "out");
						writeFileSync(`${file}.partial`, whole.subarray(0, length));
						await convertTo(new FileSink(file, true));
						expect(readFileSync(file).equals(whole)).toBe(true);
						expect(existsSync(`${file}.partial`)).toBe(false);
					},
				),
				{ numRuns: 30 },
			),
		);
	});

	test("stopped at any piece and gone on with has the bytes of a stream", async () => {
		const whole = await streamed();
		for (let pieces = 1; pieces < 6; pieces++)
			await inFolder(async (folder) => {
				const file = join(folder, "out");
				const sink = new FileSink(file, false);
				expect(sink.canResume).toBe(true);
				await convertTo(sink, pieces);
				expect(existsSync(file)).toBe(false);
				await expect(
					convertTo(new FileSink(file, false)),
				).rejects.toMatchObject({
					name: "OutputError",
					code: "EXISTS",
					file: `${file}.partial`,
					message: expect.stringMatching(/--resume goes on with it/),
				});
				await convertTo(new FileSink(file, true));
				expect(readFileSync(file).equals(whole)).toBe(true);
			});
	});

	test("that holds no page where one should be is not gone on with", async () => {
		const whole = (await streamed()).toString();
		const at = Buffer.byteLength(
			whole.slice(0, whole.indexOf('{"type":"page"')),
		);
		await inFolder(async (folder) => {
			const file = join(folder, "out");
			const wrong = whole.replace('"name":"A"', '"title":"A"');
			writeFileSync(`${file}.partial`, wrong);
			await expect(convertTo(new FileSink(file, true))).rejects.toMatchObject({
				code: "OTHER_RUN",
				file: `${file}.partial`,
				message: `${file}.partial: holds something else than a page from byte ${at} on`,
			});
			expect(readFileSync(`${file}.partial`, "utf8")).toBe(wrong);
		});
	});

	test("is closed at the end, also where it ends early or twice", () =>
		inFolder(async (folder) => {
			await convertTo(new FileSink(join(folder, "a"), false));
			const sink = new FileSink(join(folder, "b"), false);
			await convertTo(sink, 2);
			if (CAN_TELL_OPEN_FILES) expect(await leftOpenIn(folder)).toEqual([]);
			await sink.stop();
			await new FileSink(join(folder, "c"), false).stop();
		}));

	test("of another run is not gone on with", () =>
		inFolder(async (folder) => {
			const path = join(folder, "out");
			const dump = await memoryDump(DRAWN);
			const sink = new FileSink(path, false);
			await sink.start(toWikiRecord(dump, wanted), new Accounts());
			await sink.stop();
			const other = toWikiRecord(dump, readWanted({ text: true }));
			const begun = readFileSync(`${path}.partial`, "utf8");
			await expect(
				new FileSink(path, true).start(other, new Accounts()),
			).rejects.toMatchObject({
				code: "OTHER_RUN",
				file: `${path}.partial`,
				message: expect.stringMatching(/made with other options$/),
			});
			expect(readFileSync(`${path}.partial`, "utf8")).toBe(begun);
		}));

	test("knows what is done by its records, however long", () =>
		inFolder(async (folder) => {
			const record = toWikiRecord(await memoryDump(DRAWN), wanted);
			const path = join(folder, "out");
			const sink = new FileSink(path, false);
			const piece = { lines: [], attachments: [], isLast: true };
			await sink.start(record, new Accounts());
			for (const page of [longPage("A"), longPage("B"), emptyPage("C")])
				await sink.write({ ...piece, page });
			await sink.stop();
			const done = await new FileSink(path, true).start(record, new Accounts());
			const isDone = (directory: string) =>
				done({ origin: "data", directory, name: "" });
			const found = ["A", "B", "C", "D"].map(isDone);
			expect(await Promise.all(found)).toEqual([true, true, false, false]);
		}));

	test("that cannot get its name is told", () =>
		inFolder(async (folder) => {
			const file = join(folder, "out");
			mkdirSync(join(file, "x"), { recursive: true });
			await expect(convertTo(new FileSink(file, false))).rejects.toMatchObject({
				code: "UNWRITABLE",
				file,
				message: expect.stringMatching(/: cannot be written: \w+/),
				cause: expect.any(Error),
			});
			expect(existsSync(`${file}.partial`)).toBe(true);
		}));
});
