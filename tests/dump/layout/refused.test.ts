/** Input that is no wiki is refused, with advice. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openDump, openDumpStream } from "../../../src/dump/index";
import { everywhere, inContainers } from "../../support/dumps/containers";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all } from "../../support/dumps/dump-model";

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const PNG = latin1(
	"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IEND\xaeB`\x82",
);

describe("a file", () => {
	test.each<[string, Buffer, RegExp]>([
		["a PNG image", PNG, /type png/],
		[
			"a JPEG image",
			latin1("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01"),
			/type jpg/,
		],
		["a GIF image", latin1("GIF89a\x01\0\x01\0\x80\0\0"), /type gif/],
		["an SVG image", latin1('<?xml version="1.0"?>\n<svg width="1">'), /SVG/],
		["a 7z archive", latin1("7z\xbc\xaf\x27\x1c\0\x04\0\0"), /7z archive/],
		["a RAR archive", latin1("Rar!\x1a\x07\x01\0\0\0"), /RAR archive/],
		["a program of Linux", latin1("\x7fELF\x02\x01\x01\0\0"), /type elf/],
		["a program of Windows", latin1("MZ\x90\0\x03\0\0\0"), /type exe/],
		["a PDF", latin1("%PDF-1.4\n%\xe2\xe3\n"), /type pdf/],
		["text with a NUL byte", latin1("= Title =\ntext\0text\n"), /binary/],
		[
			"text with a NUL byte far from its beginning",
			Buffer.concat([Buffer.alloc(200_000, "a b\n"), Buffer.alloc(1)]),
			/binary/,
		],
		[
			"control characters",
			latin1("\x01\x02\x03\x04\x05\x06\x07\x08".repeat(20)),
			/binary/,
		],
		["text in UTF-16", Buffer.from("\uFEFFText", "utf16le"), /UTF-16/],
		["an empty tar", Buffer.alloc(10_240), /empty tar/],
		["an empty tar, gzipped", gzipSync(Buffer.alloc(10_240)), /empty tar/],
		["a gzip in a gzip", gzipSync(gzipSync("text")), /gzip of gz/],
		[
			"a zip in a gzip",
			gzipSync(latin1("PK\x03\x04\x14\0\0\0")),
			/gzip of zip/,
		],
		["a gzipped page", gzipSync("= Title =\n"), /gzip of text/],
		["an HTML page", latin1("<!DOCTYPE html>\n<html>"), /HTML/],
		[
			"a log",
			latin1("1100000000000001\t00000001\tSAVENEW\tA\t192.0.2.77\n"),
			/keeps beside pages/,
		],
		[
			"a user",
			latin1("# x\nemail=jane@example.org\nenc_password={SSHA}x\n"),
			/keeps beside pages/,
		],
		["a pickle of protocol 0", latin1("(dp0\nS'A'\np1\n"), /pickle/],
	])("%s", (_, bytes, advice) =>
		inFolder(async (folder) => {
			const path = join(folder, "input");
			writeFileSync(path, bytes);
			const refusal = {
				name: "DumpError",
				code: "UNSUPPORTED",
				message: expect.stringMatching(advice),
			};
			await expect(openDump(path)).rejects.toMatchObject(refusal);
			await expect(openDumpStream(pieces(bytes))).rejects.toMatchObject(
				refusal,
			);
		}),
	);

	test.each([
		"BMW and bikes\n",
		"PK is short\n",
		"MZ\n",
		"7zip howto\n",
		"BZh\n",
		"",
		"\x1b[1m\n",
		"\u00e9",
		"Rar!\n",
		'<?xml version="1.0"?>\n<x/>',
	])("that begins with %j is a page", (text) =>
		inFolder(async (folder) => {
			const path = join(folder, "Page.txt");
			writeFileSync(path, text);
			const dump = await openDump(path);
			expect(await all(dump.pages())).toMatchObject([{ name: "Page" }]);
			await dump.close();
		}),
	);
});

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 1000)
		yield bytes.subarray(at, at + 1000);
}

describe("a folder or archive", () => {
	test.each<[string, Record<string, string | Uint8Array>, string]>([
		["of images", { "logo.png": PNG, "x/photo": PNG }, "NOT_A_DUMP"],
		[
			"with an archive in it",
			{ "README.md": "x", "backup.tar.gz": gzipSync("x") },
			"UNSUPPORTED",
		],
		[
			"with an archive by another name",
			{ backup: gzipSync("x") },
			"UNSUPPORTED",
		],
		[
			"with an HTML export",
			{
				"index.html": "<html>",
				"FrontPage.html": "<html>",
				"attachments/FrontPage/a.txt": "a",
				"error.log": "x",
				"moin.css": "x",
			},
			"UNSUPPORTED",
		],
		[
			"with an HTML export in a folder",
			{ "x/index.html": "<html>", "x/Front(20)Page.html": "<html>" },
			"UNSUPPORTED",
		],
		[
			"of MoinMoin 1.2",
			{
				"data/text/FrontPage": "text",
				"data/backup/FrontPage.1100000000": "old",
				"data/editlog": "x",
				"data/pages/FrontPage/attachments/a.png": PNG,
			},
			"UNSUPPORTED",
		],
		[
			"of MoinMoin 1.2 without pages",
			{ "wiki/data/text/FrontPage": "text", "wiki/data/editlog": "x" },
			"UNSUPPORTED",
		],
		[
			"with a package of a later version",
			{ MOIN_PACKAGE: "MoinMoinPackage|2\nAddRevision|1|A", 1: "x" },
			"UNSUPPORTED",
		],
		["with nothing", { "x/": "" }, "NOT_A_DUMP"],
		[
			"of several wikis",
			{ "a/store/A/current": "1", "b/store/A/current": "1" },
			"AMBIGUOUS",
		],
	])("%s", async (_, paths, code) => {
		expect(await inContainers(tree(paths), async () => "opened")).toEqual(
			everywhere(`DumpError ${code}`),
		);
	});

	test("that is cut off is damaged, whatever is in it", async () => {
		const noise = Buffer.from(
			Array.from({ length: 9000 }, (_, at) => (at * at) >> 3),
		);
		const dumpFiles = tree({
			"data/pages/A/attachments/x": noise,
			"data/pages/A/current": "1",
		});
		const archives = [
			await zipOf(dumpFiles),
			gzipSync(await tarOf(partsOf(dumpFiles))),
		];
		for (const bytes of archives)
			await inFolder(async (folder) => {
				const path = join(folder, "cut");
				writeFileSync(path, bytes.subarray(0, 60));
				await expect(openDump(path)).rejects.toMatchObject({
					code: "DAMAGED",
				});
			});
	});
});
