/** Dumps that were cut off, or are larger than the limits. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/dump/formats/decode";
import { DumpError, openDump } from "../../../src/dump/index";
import { GlobalLog } from "../../../src/dump/pages/global-log";
import {
	inFolder,
	pageFiles,
	partsOf,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import {
	all,
	codesOf,
	readBytes,
	withDump,
} from "../../support/dumps/dump-model";
import { growth, MAX_GROWTH } from "../../support/work-time";

describe("archives that were cut off", () => {
	const NAMES = ["A", "B", "C", "D"];
	const dumpFiles = tree(
		Object.assign({}, ...NAMES.map((name) => pageFiles(name))),
	);

	/** Reads each eighth of an archive; what is read is as it was. */
	const eighths = async (bytes: Buffer): Promise<number[]> => {
		const found: number[] = [];
		for (let part = 0; part <= 8; part++) {
			const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 8));
			try {
				const { pages, problems } = await inFolder(async (folder) => {
					const path = join(folder, "archive.tar");
					writeFileSync(path, cut);
					return withDump(path, async (dump) => ({
						pages: dump.kind === "data" ? await all(dump.pages()) : [],
						problems: dump.problems,
					}));
				});
				if (part < 8 && pages.length > 0)
					expect(codesOf(problems)).toEqual(["archive-damaged"]);
				found.push(pages.length);
			} catch (error) {
				expect(error).toBeInstanceOf(DumpError);
				found.push(-1);
			}
		}
		return found;
	};

	test("tar: every page of which something is there", async () => {
		const found = await eighths(await tarOf(partsOf(dumpFiles)));
		expect(found.at(-1)).toBe(4);
		expect(found.toSorted((a, b) => a - b)).toEqual(found);
		expect(new Set(found).size).toBeGreaterThan(3);
	});

	test("tar.gz: every page of which something is there", async () => {
		const noise = Object.fromEntries(
			NAMES.map((name) => [
				`data/pages/${name}/attachments/noise`,
				Buffer.from(
					Array.from({ length: 50_000 }, (_, at) => (at * at * 7919) >> 5),
				),
			]),
		);
		const all = { files: { ...dumpFiles.files, ...noise }, folders: [] };
		const sorted = Object.entries(all.files).sort(([a], [b]) =>
			a < b ? -1 : 1,
		);
		const files = Object.fromEntries(sorted);
		const found = await eighths(
			gzipSync(await tarOf(partsOf({ files, folders: [] }))),
		);
		expect(found.at(-1)).toBe(4);
		expect(found.toSorted((a, b) => a - b)).toEqual(found);
		expect(new Set(found).size).toBeGreaterThan(3);
	});

	test("tar: complete files are whole, wherever it is cut", async () => {
		const bytes = await tarOf(partsOf(dumpFiles));
		for (let length = 1024; length < bytes.length; length += 700) {
			await inFolder(async (folder) => {
				const path = join(folder, "archive.tar");
				writeFileSync(path, bytes.subarray(0, length));
				const dump = await openDump(path).catch((error) => {
					expect(error).toBeInstanceOf(DumpError);
				});
				if (dump === undefined) return;
				expect(codesOf(dump.problems)).toEqual(["archive-damaged"]);
				for await (const { revisions } of dump.pages())
					for (const revision of revisions) {
						const text = await revision.read().catch(({ problem }) => problem);
						expect([text.text, text.code]).toContainEqual(
							text.code === undefined ? "text" : "archive-damaged",
						);
					}
			});
		}
	});

	test("zip: its list is at its end", async () => {
		const found = await eighths(await zipOf(dumpFiles));
		expect(found).toEqual([0, ...Array(7).fill(-1), 4]);
	});
});

test("zip: a file whose checksum is wrong is reported", async () => {
	const bytes = await zipOf(
		tree({ ...pageFiles("A"), "data/pages/B/": "" }),
		false,
	);
	bytes.write("fext", bytes.indexOf("text"));
	await inFolder(async (folder) => {
		const path = join(folder, "a.zip");
		writeFileSync(path, bytes);
		await withDump(path, async (dump) => {
			const [a] = await all(dump.pages());
			await expect(a?.revisions[0]?.read()).rejects.toMatchObject({
				problem: { code: "archive-damaged" },
			});
		});
	});
});

test("a log that is one long line is read in time that grows with its length", async () => {
	const start = Buffer.from("1\t00000001\tSAVE\tA");
	const blanks = Buffer.alloc(64, " ");
	const read = (pieces: number) =>
		GlobalLog.read(
			{
				type: "file",
				name: "edit-log",
				path: "edit-log",
				stat: async () => ({ size: 0 }),
				bytes: async () => start,
				range: async () => start,
				async *chunks() {
					yield start;
					for (let count = 0; count < pieces; count++) yield blanks;
				},
			},
			{ decode: decodeText, format: undefined },
		);
	expect(await growth(read, 8000)).toBeLessThanOrEqual(MAX_GROWTH);
	const log = await read(8000);
	expect(log).toMatchObject({ lines: 1, problems: [] });
	expect(await log.linesOf("A", new Set([2]))).toEqual({
		lines: [start.toString()],
		duplicates: 0,
	});
	expect(await log.linesOf("A", new Set([1]))).toEqual({
		lines: [],
		duplicates: 1,
	});
});

describe("limits", () => {
	const bomb = tree({
		...pageFiles("A"),
		"data/pages/A/zeros": "0".repeat(200_000),
	});
	const low = { freeBytes: 1000, ratio: 2 };
	const tooLarge = { name: "DumpError", code: "TOO_LARGE" };

	test("archives that unpack to too much are refused", async () => {
		const archives = [await zipOf(bomb), gzipSync(await tarOf(partsOf(bomb)))];
		for (const bytes of archives) {
			await expect(readBytes(bytes, { limits: low })).rejects.toMatchObject(
				tooLarge,
			);
			expect((await readBytes(bytes)).pages).toHaveLength(1);
		}
	});

	test("archives with too many entries are refused", async () => {
		for (const bytes of [await zipOf(bomb), await tarOf(partsOf(bomb))])
			await expect(
				readBytes(bytes, { limits: { entries: 3 } }),
			).rejects.toMatchObject(tooLarge);
	});

	const large = tree({
		"data/edit-log": "1\t1\tSAVE\tA\n".repeat(100),
		...pageFiles("A", "x".repeat(500)),
		...pageFiles("B"),
		"data/pages/B/attachments/a.bin": "y".repeat(500),
	});

	test.each([
		["folder", undefined],
		["zip", zipOf],
		["tar", async () => tarOf(partsOf(large))],
	] as const)(
		"%s: a text that is too large is a problem of its own, attachments have no limit",
		(_, archive) =>
			inFolder(async (folder) => {
				const path = join(folder, "wiki");
				if (archive === undefined) writeTree(path, large);
				else writeFileSync(path, await archive(large));
				await withDump(
					path,
					async (dump) => {
						const [a, b, ...others] = await all(dump.pages());
						expect(others).toEqual([]);
						await expect(a?.revisions[0]?.read()).rejects.toMatchObject({
							problem: { code: "file-too-large" },
						});
						expect(await b?.revisions[0]?.read()).toMatchObject({
							text: "text",
						});
						const chunks = b?.attachments[0]?.chunks();
						expect(chunks && Buffer.concat(await all(chunks))).toHaveLength(
							500,
						);
					},
					{ limits: { fileBytes: 100 } },
				);
			}),
	);

	test("tar: a page that is too large is reported file by file", async () => {
		const bytes = await tarOf(partsOf(large));
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, bytes);
			await withDump(
				path,
				async (dump) => {
					const [a] = await all(dump.pages());
					await expect(a?.revisions[0]?.read()).rejects.toMatchObject({
						problem: { code: "page-too-large" },
					});
				},
				{ limits: { pageBytes: 100 } },
			);
		});
	});
});
