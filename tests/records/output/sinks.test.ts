/** Records on a stream and in a file: interrupted and resumed. */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Accounts } from "../../../src/records/accounts/accounts";
import { FileSink } from "../../../src/records/output/file-sink";
import { StreamSink } from "../../../src/records/output/stream-sink";
import { inFolder } from "../../support/dumps/dump-files";
import { LISTS_OPEN_FILES, leftOpenIn } from "../../support/dumps/open-files";
import {
	convertTo,
	emptyPage,
	emptyReport,
	longPage,
	recordsOf,
	streamed,
	wikiRecord,
} from "../../support/dumps/unreadable-wiki";
import { runs } from "../../support/runs";

test("a stream has a line for each record, with errors in their places", async () => {
	expect(new StreamSink(async () => {}).canResume).toBe(false);
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
	test("cut off anywhere and resumed has the bytes of a stream", async () => {
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
						await convertTo(new FileSink(file, { resume: true }));
						expect(readFileSync(file).equals(whole)).toBe(true);
						expect(existsSync(`${file}.partial`)).toBe(false);
						rmSync(file);
					},
				),
				runs(30),
			),
		);
	});

	test("stopped at any piece and resumed has the bytes of a stream", async () => {
		const whole = await streamed();
		for (let pieces = 1; pieces < 6; pieces++)
			await inFolder(async (folder) => {
				const file = join(folder, "out");
				const sink = new FileSink(file);
				expect(sink.canResume).toBe(true);
				await convertTo(sink, pieces);
				expect(existsSync(file)).toBe(false);
				await expect(convertTo(new FileSink(file))).rejects.toMatchObject({
					name: "OutputError",
					code: "EXISTS",
					file: `${file}.partial`,
					message: expect.stringMatching(/use --resume to continue it/),
				});
				await convertTo(new FileSink(file, { resume: true }));
				expect(readFileSync(file).equals(whole)).toBe(true);
			});
	});

	test("that holds no page where one should be is not resumed", async () => {
		const whole = (await streamed()).toString();
		const at = Buffer.byteLength(
			whole.slice(0, whole.indexOf('{"type":"page"')),
		);
		await inFolder(async (folder) => {
			const file = join(folder, "out");
			const wrong = whole.replace('"name":"A"', '"title":"A"');
			writeFileSync(`${file}.partial`, wrong);
			await expect(
				convertTo(new FileSink(file, { resume: true })),
			).rejects.toMatchObject({
				code: "OTHER_RUN",
				file: `${file}.partial`,
				message: `${file}.partial has no page record of this run at byte ${at}; it cannot be resumed: remove it, or choose another output`,
			});
			expect(readFileSync(`${file}.partial`, "utf8")).toBe(wrong);
		});
	});

	/** Whole runs whose lines are changed; what is wrong with each. */
	const changes: [string, (lines: string[]) => string[], RegExp][] = [
		[
			"a page twice",
			([wiki = "", ...lines]) => [wiki, ...lines, ...lines],
			/after the report/,
		],
		[
			"a page twice before the end",
			([wiki = "", ...lines]) => [wiki, ...lines.slice(0, 4), ...lines],
			/has the page A twice/,
		],
		[
			"a revision twice",
			([wiki = "", page = "", one = "", ...lines]) => [
				wiki,
				page,
				one,
				one,
				...lines,
			],
			/has 3 revisions/,
		],
		[
			"revisions out of order",
			([wiki = "", page = "", one = "", two = "", ...lines]) => [
				wiki,
				page,
				two,
				one,
				...lines,
			],
			/no record of the page A at byte/,
		],
		[
			"a revision of another page",
			(lines) =>
				lines.map((line) =>
					line.replace('"page":"A","revision":2', '"page":"B","revision":2'),
				),
			/no record of the page A at byte/,
		],
		[
			"a line that is no record",
			([wiki = "", page = "", ...lines]) => [
				wiki,
				page,
				'{"type":"revision"}',
				...lines,
			],
			/no record of the page A at byte/,
		],
		[
			"no page record",
			([wiki = "", , ...lines]) => [wiki, ...lines],
			/record without its page/,
		],
		[
			"a page that has changed",
			(lines) =>
				lines.map((line) =>
					line.replace(
						'"state":"live","current":2',
						'"state":"live","current":1',
					),
				),
			/has the page A, which is not as in the dump/,
		],
		[
			"a page that the dump lacks",
			(lines) => lines.map((line) => line.replaceAll('"A"', '"Z"')),
			/dump does not have any more|expected/,
		],
	];

	test.each(changes)(
		"with %s is not resumed, and stays as it is",
		async (_, change, message) => {
			const lines = (await streamed()).toString().trimEnd().split("\n");
			await inFolder(async (folder) => {
				const file = join(folder, "out");
				const text = change(lines)
					.map((line) => `${line}\n`)
					.join("");
				expect(text).not.toBe(`${lines.join("\n")}\n`);
				writeFileSync(`${file}.partial`, text);
				await expect(
					convertTo(new FileSink(file, { resume: true })),
				).rejects.toMatchObject({
					code: "OTHER_RUN",
					message: expect.stringMatching(message),
				});
				expect(existsSync(file)).toBe(false);
			});
		},
	);

	test("that is no partial file of this run is not truncated", () =>
		inFolder(async (folder) => {
			const file = join(folder, "out");
			for (const text of ["precious", '{"type":"wiki"', "precious\n"]) {
				writeFileSync(`${file}.partial`, text);
				const run = convertTo(new FileSink(file, { resume: true }));
				if (text.startsWith("{")) {
					await run;
					rmSync(file);
				} else {
					await expect(run).rejects.toMatchObject({ code: "OTHER_RUN" });
					expect(readFileSync(`${file}.partial`, "utf8")).toBe(text);
				}
			}
		}));

	test("that appears while a run goes on is not overwritten", () =>
		inFolder(async (folder) => {
			const file = join(folder, "out");
			const sink = new FileSink(file);
			await sink.start(await wikiRecord(), new Accounts());
			writeFileSync(file, "somebody else's");
			await expect(sink.finish(await emptyReport())).rejects.toMatchObject({
				code: "EXISTS",
			});
			expect(readFileSync(file, "utf8")).toBe("somebody else's");
			expect(existsSync(`${file}.partial`)).toBe(true);
		}));

	test("is closed at the end, also where it ends early or twice", () =>
		inFolder(async (folder) => {
			await convertTo(new FileSink(join(folder, "a")));
			const sink = new FileSink(join(folder, "b"));
			await convertTo(sink, 2);
			if (LISTS_OPEN_FILES) expect(await leftOpenIn(folder)).toEqual([]);
			await sink.stop();
			await new FileSink(join(folder, "c")).stop();
		}));

	test("of another run is not resumed", () =>
		inFolder(async (folder) => {
			const path = join(folder, "out");
			const sink = new FileSink(path);
			await sink.start(await wikiRecord(), new Accounts());
			await sink.stop();
			const other = await wikiRecord({ text: true });
			const begun = readFileSync(`${path}.partial`, "utf8");
			await expect(
				new FileSink(path, { resume: true }).start(other, new Accounts()),
			).rejects.toMatchObject({
				code: "OTHER_RUN",
				file: `${path}.partial`,
				message: expect.stringMatching(/made with other options; /),
			});
			expect(readFileSync(`${path}.partial`, "utf8")).toBe(begun);
		}));

	test("knows what is done by its records, however long", () =>
		inFolder(async (folder) => {
			const record = await wikiRecord();
			const path = join(folder, "out");
			const sink = new FileSink(path);
			const piece = { lines: [], attachments: [], isLast: true };
			await sink.start(record, new Accounts());
			for (const page of [longPage("A"), longPage("B"), emptyPage("C")])
				await sink.write({ ...piece, page });
			await sink.stop();
			const resumed = new FileSink(path, { resume: true });
			const done = await resumed.start(record, new Accounts());
			await resumed.stop();
			const isDone = (directory: string) =>
				done({ origin: "data", directory, name: "" });
			const found = ["A", "B", "C", "D"].map(isDone);
			expect(found.map((done) => done !== undefined)).toEqual([
				true,
				true,
				false,
				false,
			]);
		}));

	test("that cannot be renamed is reported", () =>
		inFolder(async (folder) => {
			const file = join(folder, "out");
			mkdirSync(join(file, "x"), { recursive: true });
			await expect(convertTo(new FileSink(file))).rejects.toMatchObject({
				code: "EXISTS",
				file,
				message: `${file} exists; use --force to overwrite it`,
			});
			await expect(
				convertTo(new FileSink(file, { force: true })),
			).rejects.toMatchObject({
				code: "UNWRITABLE",
				message: expect.stringMatching(/ cannot be written: \w+/),
				cause: expect.any(Error),
			});
			expect(existsSync(`${file}.partial`)).toBe(true);
		}));
});
