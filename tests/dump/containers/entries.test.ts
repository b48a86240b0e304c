/** Entries of archives that are not as usual: every one is read or reported, and errors name their entry. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import * as tar from "tar-stream";
import { describe, expect, test } from "vitest";
import { openDump } from "../../../src/dump/index";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all, codesOf, readBytes } from "../../support/dumps/dump-model";
import {
	renameInZip,
	unflaggedZip,
	writtenOnWindows,
} from "../../support/dumps/patched-zip";

const PAGE = {
	"data/pages/A/current": "00000001\n",
	"data/pages/A/revisions/00000001": "text",
	"data/pages/A/attachments/x": "bytes",
};

const attachmentsOf = async (bytes: Uint8Array): Promise<string[]> => {
	const { pages } = await readBytes(bytes);
	return pages.flatMap(({ attachments }) =>
		attachments.map(({ name }) => name),
	);
};

describe("names in a zip", () => {
	const folder = "data/pages/A/attachments/";

	test("without the flag of UTF-8 are UTF-8 if they are valid, else CP437", async () => {
		expect(
			await attachmentsOf(
				await unflaggedZip(PAGE, folder, Buffer.from("Ünder")),
			),
		).toEqual(["x", "Ünder"]);
		expect(
			await attachmentsOf(
				await unflaggedZip(PAGE, folder, Buffer.from([0x81, 0x62])),
			),
		).toEqual(["x", "üb"]);
	});

	test("with backslashes are paths, if they have no slash or come from Windows", async () => {
		const swap = async (isWindows: boolean): Promise<Buffer> => {
			const bytes = await zipOf(tree(PAGE), false);
			for (const path of Object.keys(PAGE))
				renameInZip(bytes, path, path.replaceAll("/", "\\"));
			return isWindows ? writtenOnWindows(bytes) : bytes;
		};
		for (const isWindows of [true, false])
			expect(await attachmentsOf(await swap(isWindows))).toEqual(["x"]);
	});

	test("with a backslash among slashes keep it", async () => {
		const bytes = await zipOf(
			tree({ ...PAGE, "data/pages/A/attachments/a_b": "" }),
			false,
		);
		expect(await attachmentsOf(renameInZip(bytes, "a_b", "a\\b"))).toEqual([
			"a\\b",
			"x",
		]);
	});
});

describe("what is there twice", () => {
	test("in a zip is reported, and the last counts", async () => {
		const bytes = await zipOf(
			tree({ ...PAGE, "data/pages/A/attachments/y": "other" }),
			false,
		);
		renameInZip(bytes, "attachments/y", "attachments/x");
		const { pages, problems } = await readBytes(bytes);
		expect(problems).toEqual(["entry-twice"]);
		expect(pages[0]?.attachments).toMatchObject([
			{ name: "x", bytes: new Uint8Array(Buffer.from("other")) },
		]);
	});

	test("in a tar is reported, and the last counts", async () => {
		const parts = partsOf(tree(PAGE));
		const last = {
			name: "data/pages/A/attachments/x",
			bytes: Buffer.from("other"),
		};
		const { pages, problems } = await readBytes(await tarOf([...parts, last]));
		expect(problems).toEqual(["entry-twice"]);
		expect(pages[0]?.attachments).toMatchObject([
			{ bytes: new Uint8Array(Buffer.from("other")) },
		]);
	});
});

describe("bytes after an archive", () => {
	test.each<[string, () => Promise<Buffer>]>([
		["zip", () => zipOf(tree(PAGE))],
		["tar", () => tarOf(partsOf(tree(PAGE)))],
		["tar.gz", async () => gzipSync(await tarOf(partsOf(tree(PAGE))))],
	])(
		"%s: are reported or without effect, and damage nothing",
		async (type, archive) => {
			for (const trailing of [
				"x",
				"PK and more\n".repeat(100),
				"\x1f\x8b\x08 no gzip",
				"\0".repeat(700),
			]) {
				const bytes = Buffer.concat([
					await archive(),
					Buffer.from(trailing, "latin1"),
				]);
				const { pages, problems } = await readBytes(bytes);
				expect(pages).toMatchObject([
					{ name: "A", revisions: [{ text: "text" }] },
				]);
				for (const code of problems) expect(code).toBe("archive-trailing");
				if (type === "zip") expect(problems).toEqual(["archive-trailing"]);
			}
		},
	);
});

test("links that double the ways to a file at each step are not all followed", async () => {
	const steps = Array.from({ length: 40 }, (_, at) => at + 1);
	const links = steps.flatMap((step) =>
		["a", "b"].map((name) => ({
			name: `w/${step}/${name}`,
			type: "symlink" as const,
			linkname: `../${step - 1}`,
		})),
	);
	for (const path of ["w/0/Page.txt", "w/0/data/pages/A/revisions/00000001"]) {
		const first = { name: path, bytes: Buffer.from("text\n") };
		const { pages } = await readBytes(await tarOf([first, ...links]));
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.length).toBeLessThan(100);
	}
});

describe("entries of a tar", () => {
	const parts = partsOf(tree(PAGE));

	test.each(["link", "symlink"] as const)(
		"do not make a page of a user file (%s)",
		async (type) => {
			const { pages } = await readBytes(
				await tarOf([
					{
						name: "data/user/1199.1.2",
						bytes: Buffer.from("enc_password=x\nemail=a@b.example\n"),
					},
					...parts,
					{
						name: "data/pages/A/revisions/00000002",
						type,
						linkname:
							type === "link" ? "data/user/1199.1.2" : "../../../user/1199.1.2",
					},
				]),
			);
			expect(JSON.stringify(pages)).not.toContain("enc_password");
			expect(pages).toMatchObject([{ problems: ["link-outside"] }]);
		},
	);

	test("that are hard links are the files that they are linked to", async () => {
		const { pages, problems } = await readBytes(
			await tarOf([
				...parts,
				{
					name: "data/pages/A/revisions/00000002",
					type: "link",
					linkname: "data/pages/A/revisions/00000001",
				},
			]),
		);
		expect(problems).toEqual([]);
		expect(pages).toMatchObject([
			{ revisions: [{ text: "text" }, { text: "text" }] },
		]);
	});

	test("that come before what they link to are read, too", async () => {
		const { pages } = await readBytes(
			await tarOf([
				{ name: "data/pages/B", type: "symlink", linkname: "A" },
				...parts,
			]),
		);
		expect(pages).toMatchObject([
			{
				name: "A",
				revisions: [{ text: "text" }],
				attachments: [{ name: "x" }],
			},
			{
				name: "B",
				revisions: [{ text: "text" }],
				attachments: [{ name: "x" }],
			},
		]);
	});

	test("of devices and pipes are reported as what they are", async () => {
		const { pages } = await readBytes(
			await tarOf([
				...parts,
				{ name: "data/pages/A/revisions/00000002", type: "fifo" },
				{ name: "data/pages/A/attachments/y", type: "character-device" },
			]),
		);
		expect(pages[0]?.problems).toEqual(["not-a-file", "not-a-file"]);
	});

	test("that are sparse are reported, and their map is not read as text", async () => {
		const pack = tar.pack();
		pack.entry({ name: "data/pages/A/current" }, "00000002\n");
		pack.entry(
			{
				name: "data/pages/A/revisions/GNUSparseFile.0/00000002",
				pax: {
					"GNU.sparse.major": "1",
					"GNU.sparse.minor": "0",
					"GNU.sparse.name": "data/pages/A/revisions/00000002",
				},
			},
			"1\n0\n4\n",
		);
		pack.entry({ name: "data/pages/A/revisions/00000001" }, "text");
		pack.finalize();
		const { pages } = await readBytes(await buffer(pack));
		expect(pages).toMatchObject([
			{
				revisions: [{ revision: 1, text: "text" }],
				problems: ["not-a-file"],
				tally: { revisions: { skipped: { notAFile: 1 } } },
			},
		]);
	});

	test("of the format before ustar are read", async () => {
		const bytes = await tarOf(parts);
		for (
			let at = bytes.indexOf("ustar");
			at >= 0;
			at = bytes.indexOf("ustar", at)
		) {
			const header = bytes.subarray(at - 257, at + 255);
			header.fill(0, 257, 265);
			header.write("        ", 148);
			const sum = header.reduce((total, byte) => total + byte, 0);
			header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
		}
		const { pages } = await readBytes(bytes);
		expect(pages).toMatchObject([{ name: "A", revisions: [{ text: "text" }] }]);
	});

	test("name themselves in errors", async () => {
		const bytes = await tarOf(parts);
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			const at = bytes.indexOf("data/pages/A/attachments/x");
			bytes.fill("z", at, at + 8);
			writeFileSync(path, bytes);
			const dump = await openDump(path);
			expect(dump.problems).toMatchObject([
				{ code: "archive-damaged", file: "data/pages/A/revisions/00000001" },
			]);
			expect(codesOf(dump.problems)).toHaveLength(1);
			expect(await all(dump.pages())).toHaveLength(1);
			await dump.close();
		});
	});
});
