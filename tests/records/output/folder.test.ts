/** Records in a folder: interrupted and resumed. */
import {
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Accounts } from "../../../src/records/accounts/accounts";
import { FolderSink } from "../../../src/records/output/folder-sink";
import { encodeLines } from "../../../src/records/threads/encode";
import { inFolder } from "../../support/dumps/dump-files";
import { LISTS_OPEN_FILES, leftOpenIn } from "../../support/dumps/open-files";
import {
	contentOf,
	convertTo,
	emptyPage,
	emptyReport,
	longPage,
	recordsOf,
	streamed,
	wikiRecord,
} from "../../support/dumps/unreadable-wiki";
import { runs } from "../../support/runs";

describe("a folder", () => {
	test("has the records of a stream, page by page", () =>
		inFolder(async (folder) => {
			await convertTo(new FolderSink(folder));
			const content = contentOf(folder);
			const names = Object.keys(content).sort();
			expect(names).toEqual([
				"pages/A.json",
				"pages/B.json",
				"pages/C.json",
				expect.stringMatching(/^pages\/b~\w+\.json$/),
				"report.json",
				"wiki.json",
			]);
			const found = names.slice(0, 4).flatMap((name) => {
				const { page, revisions, attachments } = JSON.parse(
					content[name] ?? "",
				);
				return [page, ...revisions, ...attachments];
			});
			const records = recordsOf(await streamed());
			expect(found).toEqual(records.slice(1, -1));
			expect(JSON.parse(content["wiki.json"] ?? "")).toEqual(records[0]);
			expect(JSON.parse(content["report.json"] ?? "")).toEqual(records.at(-1));
		}));

	test("stopped, or with files lost, and resumed is the same", () =>
		inFolder(async (whole) => {
			await convertTo(new FolderSink(whole));
			const expected = contentOf(whole);
			await fc.assert(
				fc.asyncProperty(
					fc.integer({ min: 1, max: 7 }),
					fc.subarray(Object.keys(expected).filter((name) => /^p/.test(name))),
					fc.boolean(),
					(stopAt, lost, isRemoved) =>
						inFolder(async (folder) => {
							const first = new FolderSink(folder);
							expect(first.canResume).toBe(true);
							await convertTo(first, stopAt);
							const pages = Object.keys(contentOf(folder)).filter(
								(name) => /^p.*\.json$/.test(name) && !lost.includes(name),
							);
							const places = () =>
								pages.map((name) => statSync(join(folder, name)).ino);
							const before = places();
							for (const path of lost.map((name) => join(folder, name))) {
								if (!existsSync(path)) continue;
								if (isRemoved) rmSync(path);
								else renameSync(path, `${path}.partial`);
							}
							await convertTo(new FolderSink(folder, { resume: true }));
							const found = contentOf(folder);
							for (const name of lost) delete found[`${name}.partial`];
							expect(found).toEqual(expected);
							expect(places()).toEqual(before);
						}),
				),
				runs(12),
			);
		}));

	test("of another run is not resumed, and none is begun over another", () =>
		inFolder(async (folder) => {
			await convertTo(new FolderSink(folder), 1);
			await expect(convertTo(new FolderSink(folder))).rejects.toMatchObject({
				code: "EXISTS",
				file: folder,
				message: expect.stringMatching(/use --resume to continue/),
			});
			const other = { text: true };
			await expect(
				convertTo(new FolderSink(folder, { resume: true }), 1, other),
			).rejects.toMatchObject({
				code: "OTHER_RUN",
				file: join(folder, "wiki.json"),
				message: expect.stringMatching(/made with other options; /),
			});
			writeFileSync(join(folder, "wiki.json"), "no JSON");
			await expect(
				convertTo(new FolderSink(folder, { resume: true })),
			).rejects.toMatchObject({
				code: "OTHER_RUN",
			});
		}));

	test("knows what is done by files that hold a page, however long", () =>
		inFolder(async (folder) => {
			const record = await wikiRecord();
			const names = ["A", "B", "C", "D"];
			const start = async (resume: boolean) => {
				const sink = new FolderSink(folder, { resume });
				const isDone = await sink.start(record, new Accounts());
				const found: boolean[] = [];
				for (const name of names) {
					const done = await isDone({ origin: "data", directory: name, name });
					found.push(done !== undefined);
				}
				return { sink, found };
			};
			const { sink, found } = await start(false);
			expect(found).toEqual([false, false, false, false]);
			const piece = { lines: [], attachments: [], isLast: true };
			for (const page of [emptyPage("A"), longPage("B")])
				await sink.write({ ...piece, page });
			expect((await start(true)).found).toEqual([true, true, false, false]);
			if (LISTS_OPEN_FILES) expect(await leftOpenIn(folder)).toEqual([]);
			rmSync(join(folder, "wiki.json"));
			expect((await start(true)).found).toEqual([false, false, false, false]);
		}));

	const damaged: [string, (text: string) => string, string][] = [
		["empty", () => "", "is empty"],
		["of something else", () => '{"page":{},\n}\n', "no page record"],
		["cut", (text) => text.slice(0, -40), "is no record of the page A"],
		[
			"without a revision",
			(text) => text.replace(/^.*"revision":1,.*\n/m, '"revisions":['),
			"expected 2 and 1",
		],
		[
			"of another page",
			(text) => text.replaceAll('"A"', '"B"'),
			"not of the page A",
		],
	];

	test.each(damaged)(
		"with a file that is %s is not resumed",
		(_, damage, message) =>
			inFolder(async (folder) => {
				await convertTo(new FolderSink(folder), 3);
				const path = join(folder, "pages", "A.json");
				const text = damage(readFileSync(path, "utf8"));
				writeFileSync(path, text);
				await expect(
					convertTo(new FolderSink(folder, { resume: true })),
				).rejects.toMatchObject({
					code: "OTHER_RUN",
					file: path,
					message: expect.stringContaining(message),
				});
				expect(readFileSync(path, "utf8")).toBe(text);
			}),
	);

	test("overwritten by --force and cut off is resumed without pages of the run before", () =>
		inFolder(async (folder) => {
			await convertTo(new FolderSink(folder));
			const stranger = join(folder, "pages", "notes.txt");
			writeFileSync(stranger, "mine");
			const expected = contentOf(folder);
			const path = join(folder, "pages", "C.json");
			writeFileSync(path, "of another run");
			utimesSync(path, 0, 0);
			await convertTo(new FolderSink(folder, { force: true }), 2);
			await expect(
				convertTo(new FolderSink(folder, { resume: true })),
			).rejects.toMatchObject({ code: "EXISTS" });
			await convertTo(new FolderSink(folder, { force: true, resume: true }));
			expect(contentOf(folder)).toEqual(expected);
		}));

	test("that is stopped within a page is closed", () =>
		inFolder(async (folder) => {
			const sink = new FolderSink(folder);
			const record = await wikiRecord();
			const isDone = await sink.start(record, new Accounts());
			await isDone({ origin: "data", directory: "A", name: "A" });
			const piece = { lines: [], attachments: [], isLast: false };
			await sink.write({ ...piece, page: emptyPage("A") });
			await sink.stop();
			await sink.stop();
			if (LISTS_OPEN_FILES) expect(await leftOpenIn(folder)).toEqual([]);
		}));

	test("that is missing is reported", () =>
		inFolder(async (above) => {
			const folder = join(above, "out");
			const record = await wikiRecord();
			const sink = new FolderSink(folder);
			const isDone = await sink.start(record, new Accounts());
			const entry = { origin: "data", directory: "A", name: "A" } as const;
			expect(await isDone(entry)).toBeUndefined();
			const report = await emptyReport();
			const piece = { lines: [], attachments: [], isLast: false };
			rmSync(folder, { recursive: true });
			const page = emptyPage("A");
			await expect(sink.write({ ...piece, page })).rejects.toMatchObject({
				code: "UNWRITABLE",
				file: folder,
			});
			await expect(
				new FolderSink(join(above, "file"))
					.start(record, new Accounts())
					.then(() => sink.finish(report)),
			).rejects.toMatchObject({
				code: "UNWRITABLE",
				file: join(folder, "report.json"),
			});
			writeFileSync(folder, "a file");
			await expect(
				new FolderSink(folder).start(record, new Accounts()),
			).rejects.toMatchObject({ code: "UNWRITABLE" });
		}));

	test("has the lines of pages whole, in whatever pieces they come", () =>
		inFolder(async (folder) => {
			const revision = fc.record({
				type: fc.constant("revision" as const),
				page: fc.constant("A"),
				revision: fc.nat(99),
				text: fc.string(),
			});
			const piece = fc.tuple(
				fc.array(revision, { maxLength: 3 }),
				fc.array(fc.nat(), { maxLength: 3 }),
			);
			await fc.assert(
				fc.asyncProperty(
					fc.array(piece, { minLength: 1, maxLength: 4 }),
					async (pieces) => {
						const path = join(folder, "x", "pages", "A.json");
						rmSync(join(folder, "x"), { recursive: true, force: true });
						const sink = new FolderSink(join(folder, "x"));
						const record = await wikiRecord();
						const isDone = await sink.start(record, new Accounts());
						await isDone({ origin: "data", directory: "A", name: "A" });
						for (const [at, [records, cuts]] of pieces.entries()) {
							expect(existsSync(path)).toBe(false);
							const bytes = Buffer.concat(encodeLines(records));
							const ends = [
								...new Set(cuts.map((cut) => cut % (bytes.length + 1))),
							].sort((a, b) => a - b);
							const lines = [...ends, bytes.length].map((end, i) =>
								Uint8Array.from(bytes.subarray(ends[i - 1] ?? 0, end)),
							);
							await sink.write({
								...(at === 0 && { page: emptyPage("A") }),
								lines: lines.filter(({ length }) => length > 0),
								attachments: [],
								isLast: at === pieces.length - 1,
							});
						}
						expect(readdirSync(dirname(path))).toEqual([basename(path)]);
						expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
							page: emptyPage("A"),
							revisions: pieces.flatMap(([records]) => records),
							attachments: [],
						});
					},
				),
			);
		}));
});
