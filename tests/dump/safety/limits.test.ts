/** Limits, to the byte, and what errors say of them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DumpError, FileError } from "../../../src/dump/dump-error";
import type { Limits } from "../../../src/dump/limits";
import {
	inFolder,
	MODIFIED,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all, readBytes, withDump } from "../../support/dumps/dump-model";

const dumpFiles = tree({
	"data/pages/A/current": "00000001\n",
	"data/pages/A/revisions/00000001": "text ".repeat(1000),
	"data/pages/A/attachments/b:c.bin": "bytes ".repeat(1000),
});
const COUNT = Object.keys(dumpFiles.files).length;
const SIZE = Object.values(dumpFiles.files).reduce(
	(n, each) => n + each.length,
	0,
);

/** Archives, how many bytes they unpack to, and how errors begin. */
const archives = async () => {
	const tar = await tarOf(partsOf(dumpFiles));
	const gzip = gzipSync(tar);
	return [
		{ bytes: await zipOf(dumpFiles), unpacked: SIZE },
		{ bytes: tar, unpacked: tar.length },
		{ bytes: gzip, unpacked: tar.length },
	];
};

/** Opens an archive with limits: `read`, or why not. */
const outcome = (bytes: Uint8Array, limits: Partial<Limits>): Promise<string> =>
	inFolder(async (folder) => {
		const path = join(folder, "archive");
		writeFileSync(path, bytes);
		return withDump(
			path,
			async (dump) => {
				const [page] = await all(dump.pages());
				await page?.revisions[0]?.read();
				return "read";
			},
			{ limits },
		).catch((error: unknown) => {
			if (!(error instanceof DumpError)) throw error;
			expect(error.code).toBe("TOO_LARGE");
			return error.message.slice(path.length);
		});
	});

describe("an archive", () => {
	test("may have as many entries as the limit, and no more", async () => {
		for (const { bytes } of await archives()) {
			expect(await outcome(bytes, { entries: COUNT })).toBe("read");
			expect(await outcome(bytes, { entries: COUNT - 1 })).toMatch(
				/^: has (?:3 entries, more than 2|more than 2 entries)$/,
			);
		}
	});

	test("may unpack to the free bytes, whatever its own size", async () => {
		for (const { bytes, unpacked } of await archives()) {
			const limits = { ratio: 0 };
			expect(await outcome(bytes, { ...limits, freeBytes: unpacked })).toBe(
				"read",
			);
			expect(await outcome(bytes, { ...limits, freeBytes: unpacked - 1 })).toBe(
				`: unpacks to more than ${unpacked - 1} bytes`,
			);
		}
	});

	test("may unpack to so many times its own size, if there are no free bytes", async () => {
		for (const { bytes, unpacked } of await archives()) {
			const ratio = Math.ceil(unpacked / bytes.length);
			expect(await outcome(bytes, { freeBytes: 0, ratio })).toBe("read");
			const low = (unpacked - 1) / bytes.length;
			expect(await outcome(bytes, { freeBytes: 0, ratio: low })).toMatch(
				/^: unpacks to more than/,
			);
		}
	});
});

test("texts may be as large as the limit, and no larger", async () => {
	const size = 5000;
	for (const { bytes } of await archives()) {
		expect(await outcome(bytes, { fileBytes: size })).toBe("read");
		const tooLarge = outcome(bytes, { fileBytes: size - 1 });
		await expect(tooLarge).rejects.toMatchObject({
			name: "FileError",
			message: `data/pages/A/revisions/00000001: file is larger than the limit: more than ${size - 1} bytes`,
		});
		await expect(tooLarge).rejects.toBeInstanceOf(FileError);
	}
});

test("what is no content may have any size", async () => {
	const large = Buffer.alloc(5000);
	const bytes = await tarOf(
		partsOf({
			files: {
				...dumpFiles.files,
				"data/event-log": large,
				"data/cache/x": large,
				"data/pages/A/cache/x": large,
			},
			folders: ["data/meta"],
		}),
	);
	const { problems, pages } = await readBytes(bytes, {
		limits: { fileBytes: 5000, pageBytes: 5009 },
	});
	expect(problems).toEqual([]);
	expect(pages).toMatchObject([
		{ problems: [], tally: { otherFiles: 1 }, revisions: [{ revision: 1 }] },
	]);
	const { problems: reported } = await readBytes(bytes, {
		limits: { fileBytes: 100_000 },
	});
	expect(reported).toEqual([]);
});

test("a colon within a path of a zip is no drive", async () => {
	const { problems, pages } = await readBytes(await zipOf(dumpFiles));
	expect(problems).toEqual([]);
	expect(pages).toMatchObject([{ attachments: [{ name: "b:c.bin" }] }]);
});

describe("errors of archives say why", () => {
	test("a zip that ends early", async () => {
		const bytes = (await zipOf(dumpFiles)).subarray(0, 100);
		await expect(readBytes(bytes)).rejects.toMatchObject({
			code: "DAMAGED",
			message: expect.stringMatching(/: zip cannot be read: \w+/),
			cause: expect.any(Error),
		});
	});

	test("a file in a zip that has other bytes than its sum", async () => {
		const bytes = await zipOf(dumpFiles, false);
		bytes.write("TEXT", bytes.indexOf("text"));
		await expect(readBytes(bytes)).rejects.toMatchObject({
			problem: {
				code: "archive-damaged",
				file: "data/pages/A/revisions/00000001",
				text: "archive is damaged or ends too early: its sum is wrong",
			},
		});
	});

	test("a tar without its end", async () => {
		const bytes = await tarOf(partsOf(dumpFiles));
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, bytes.subarray(0, bytes.length - 1024));
			await withDump(path, async (dump) => {
				expect(dump.problems).toMatchObject([
					{
						code: "archive-damaged",
						file: "data/pages/A/attachments/b:c.bin",
						text: "archive is damaged or ends too early: has no end mark",
					},
				]);
				expect(await all(dump.pages())).toHaveLength(1);
			});
		});
	});
});

test("contiguous files of a tar are files", async () => {
	const bytes = await tarOf(
		partsOf(dumpFiles).map((part) => ({ ...part, type: "contiguous-file" })),
	);
	const { pages, problems } = await readBytes(bytes);
	expect(problems).toEqual([]);
	expect(pages).toMatchObject([{ name: "A", state: "live", current: 1 }]);
});

test("zips have the local time of files where they were packed", async () => {
	const { pages } = await readBytes(
		await zipOf(
			tree({ MOIN_PACKAGE: "MoinMoinPackage|1\nAddRevision|1|A", 1: "" }),
		),
	);
	const clock = new Date(MODIFIED);
	clock.setMinutes(clock.getMinutes() - clock.getTimezoneOffset());
	expect(`${pages[0]?.revisions[0]?.time}.000Z`).toBe(clock.toISOString());
});
