/** Files on a disk: large ones, unusual ones, and ones that are deleted while they are read. */
import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FileError } from "../../../src/dump/dump-error";
import { diskFile } from "../../../src/dump/files/disk-files";
import type { DumpFile } from "../../../src/dump/files/files";
import { decodeText } from "../../../src/dump/formats/decode";
import { DEFAULT_LIMITS, openDump } from "../../../src/dump/index";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import {
	all,
	codesOf,
	readWiki,
	withDump,
} from "../../support/dumps/dump-model";
import {
	LISTS_OPEN_FILES,
	leftOpenIn,
	openFilesIn,
} from "../../support/dumps/open-files";

const MIB = 1024 * 1024;

const settings = (fileBytes: number) => ({
	limits: { ...DEFAULT_LIMITS, fileBytes },
	decode: decodeText,
});

/** What each way to read a file gives. */
const readings = (file: DumpFile) => ({
	stat: () => file.stat(),
	bytes: () => file.bytes(),
	chunks: () => all(file.chunks()),
	range: async () => file.range?.(0, 1),
});

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => "read",
		(error) => (error instanceof FileError ? error.problem.code : error),
	);

describe("a file", () => {
	const withFile = (
		size: number,
		work: (file: DumpFile, bytes: Buffer, path: string) => Promise<void>,
		limit = size,
	) =>
		inFolder(async (folder) => {
			const path = join(folder, "file");
			const bytes = Buffer.alloc(size, "some bytes ");
			writeFileSync(path, bytes);
			await work(diskFile(path, "file", settings(limit)), bytes, path);
		});

	test.each([0, 1, 1000, MIB, MIB + 1, 3 * MIB])(
		"of %i bytes is read, whole or in parts",
		(size) =>
			withFile(size, async (file, bytes, path) => {
				const { mtime } = statSync(path);
				expect(await file.stat()).toEqual({
					size,
					modified: mtime.toISOString(),
				});
				expect(bytes.equals(await file.bytes())).toBe(true);
				expect(Buffer.concat(await all(file.chunks())).equals(bytes)).toBe(
					true,
				);
				for (const [start, length] of [
					[0, 5],
					[size >> 1, 100],
					[size, 1],
				] as const)
					expect(
						bytes
							.subarray(start, start + length)
							.equals((await file.range?.(start, length)) ?? bytes),
					).toBe(true);
			}),
	);

	test("larger than the limit is not taken into memory, one as large is", async () => {
		await withFile(
			100,
			async (file) => expect(await codeOf(file.bytes())).toBe("read"),
			100,
		);
		await withFile(
			101,
			async (file) => {
				expect(await codeOf(file.bytes())).toBe("file-too-large");
				expect(await codeOf(all(file.chunks()))).toBe("read");
			},
			100,
		);
	});

	test("that is missing is reported, however it is read", () =>
		withFile(1, async (file, _, path) => {
			rmSync(path);
			for (const read of Object.values(readings(file)))
				expect(await codeOf(read())).toBe("file-vanished");
		}));

	test("in whose place there is a folder cannot be read", () =>
		withFile(1, async (file, _, path) => {
			rmSync(path);
			mkdirSync(path);
			const { bytes, chunks, range } = readings(file);
			for (const read of [bytes, chunks, range])
				expect(await codeOf(read())).toMatch(/^file-/);
		}));

	// Its reported size is 0.
	const strange = "/proc/self/status";
	test.skipIf(!existsSync(strange))(
		"whose size differs from the reported one has changed",
		async () => {
			const file = diskFile(strange, "status", settings(MIB));
			expect(await codeOf(file.bytes())).toBe("file-changed");
			expect(await codeOf(all(file.chunks()))).toBe("file-changed");
		},
	);
});

const WIKI = tree({
	"data/pages/A/current": "00000001\n",
	"data/pages/A/revisions/00000001": "text",
	"data/pages/A/attachments/a.bin": "bytes",
	"data/edit-log": "1\t00000001\tSAVENEW\tA\n",
});

test.skipIf(!LISTS_OPEN_FILES)("no file stays open", () =>
	inFolder(async (folder) => {
		writeFileSync(join(folder, "a.zip"), await zipOf(WIKI));
		writeFileSync(join(folder, "a.tar"), await tarOf(partsOf(WIKI)));
		writeFileSync(join(folder, "damaged.zip"), "PK\x03\x04 and no more");
		writeFileSync(join(folder, "empty.zip"), await zipOf(tree({})));
		writeTree(join(folder, "wiki"), WIKI);
		for (const name of ["a.zip", "a.tar", "wiki"]) {
			const limits = { fileBytes: 3 };
			const { pages } = await readWiki(join(folder, name));
			expect(pages).toHaveLength(1);
			await expect(readWiki(join(folder, name), { limits })).rejects.toThrow();
		}
		for (const name of ["damaged.zip", "empty.zip"])
			await expect(openDump(join(folder, name))).rejects.toThrow();
		const tooMany = openDump(join(folder, "a.zip"), { limits: { entries: 1 } });
		await expect(tooMany).rejects.toMatchObject({ code: "TOO_LARGE" });
		expect(await leftOpenIn(folder)).toEqual([]);
		await withDump(join(folder, "a.zip"), async () =>
			expect(openFilesIn(folder)).toEqual([join(folder, "a.zip")]),
		);
		expect(await leftOpenIn(folder)).toEqual([]);
	}),
);

describe("links", () => {
	test("that come back to a folder in a roundabout way end", () =>
		inFolder(async (folder) => {
			writeTree(folder, tree({ "a/Page.txt": "", "b/c/Other.txt": "" }));
			symlinkSync("../b", join(folder, "a/b"));
			symlinkSync("../../b", join(folder, "b/c/back"));
			const { pages, entries } = await readWiki(folder);
			expect(pages.map(({ name }) => name)).toEqual([
				"a/Page",
				"a/b/c/Other",
				"b/c/Other",
			]);
			expect(
				entries.map(({ directory, skipped }) => [directory, skipped]),
			).toContainEqual(["a/b/c/back", "notAFile"]);
		}));

	test("to what is neither file nor folder are reported", () =>
		inFolder(async (folder) => {
			writeTree(folder, WIKI);
			execFileSync("mkfifo", [join(folder, "pipe")]);
			const attachments = join(folder, "data/pages/A/attachments");
			symlinkSync(join(folder, "pipe"), join(attachments, "pipe"));
			const { pages } = await readWiki(folder);
			expect(pages).toMatchObject([
				{ problems: ["not-a-file"], attachments: [{ name: "a.bin" }] },
			]);
		}));

	test("in a folder of page files, and beside their attachments, are reported once", () =>
		inFolder(async (folder) => {
			writeTree(folder, tree({ "A.txt": "", "_attachments/A/a.png": "" }));
			symlinkSync("/etc/passwd", join(folder, "B.txt"));
			symlinkSync("/etc/passwd", join(folder, "_attachments/A/b.png"));
			await withDump(folder, async (dump) => {
				const entries = await all(dump.entries());
				expect(entries).toMatchObject([
					{ name: "A" },
					{ name: "B", skipped: "notAFile", problem: { file: "B.txt" } },
				]);
				const page = await entries[0]?.read();
				expect(page?.tally.attachments).toEqual({
					seen: 2,
					taken: 1,
					skipped: { notAFile: 1 },
				});
				await all(dump.entries());
				expect(dump.problems).toMatchObject([
					{ code: "link-outside", file: "_attachments/A/b.png" },
				]);
				expect(await entries[1]?.read()).toMatchObject({
					name: "B",
					state: "never-saved",
				});
			});
		}));
});

test("names of page files that are no UTF-8 are read as Latin-1", () =>
	inFolder(async (folder) => {
		const latin1 = (path: string) => Buffer.from(join(folder, path), "latin1");
		writeTree(folder, tree({ "A.txt": "", "_attachments/A/a.png": "" }));
		writeFileSync(latin1("Caf\xe9.txt"), "c");
		writeFileSync(latin1("_attachments/A/\xe9.png"), "e");
		mkdirSync(latin1("K\xf6ln"));
		writeFileSync(latin1("K\xf6ln/S\xfcd.txt"), "s");
		const { pages } = await readWiki(folder);
		expect(pages.map(({ name, problems }) => [name, ...problems])).toEqual([
			["A", "attachment-name-not-utf8"],
			["Café", "name-not-utf8"],
			["Köln/Süd", "name-not-utf8"],
		]);
		expect(pages[0]?.attachments.map(({ name }) => name)).toEqual([
			"a.png",
			"é.png",
		]);
	}));

test("a folder of page files may have any name", () =>
	inFolder(async (folder) => {
		writeTree(folder, tree({ ".mirror/A.txt": "", ".mirror/.git/x": "" }));
		const { pages } = await readWiki(join(folder, ".mirror"));
		expect(pages).toMatchObject([{ name: "A" }]);
	}));

test("a page file has the time when it was written", () =>
	inFolder(async (folder) => {
		writeTree(folder, tree({ "A.txt": "" }));
		const { mtime } = statSync(join(folder, "A.txt"));
		for (const path of [folder, join(folder, "A.txt")]) {
			const { pages, problems } = await readWiki(path);
			expect(pages[0]?.revisions[0]?.time).toBe(mtime.toISOString());
			expect(problems).toEqual(codesOf([]));
		}
	}));
