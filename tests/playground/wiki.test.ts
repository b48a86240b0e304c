import { gzipSync } from "node:zlib";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { MAX_FILE } from "../../playground/worker/wiki/archive-entry";
import { inPieces } from "../../playground/worker/wiki/byte-streams";
import { readArchive } from "../../playground/worker/wiki/read-archive";
import { readWiki } from "../../playground/worker/wiki/read-wiki";
import { readTar } from "../../playground/worker/wiki/tar-entries";
import { Wiki } from "../../playground/worker/wiki/wiki";
import {
	pageFiles,
	partsOf,
	tarOf,
	tree,
	zipOf,
} from "../support/dumps/dump-files";
import {
	encryptedZip,
	patchZip,
	renameInZip,
} from "../support/dumps/patched-zip";

const fileOf = (content: Uint8Array, name: string): File =>
	new File([new Uint8Array(content)], name);

const pages = tree({
	...pageFiles("FrontPage", "[[Other]] CategoryHome CategoryTemplate"),
	...pageFiles("Secret", "#acl All:\nsecret"),
});

test.each([
	["zip", zipOf],
	["tar", (files: typeof pages) => tarOf(partsOf(files))],
	[
		"tar.gz",
		async (files: typeof pages) => gzipSync(await tarOf(partsOf(files))),
	],
] as const)(
	"a wiki in a %s is read, with all pages accounted for",
	async (...row) => {
		const [type, pack] = row;
		const file = fileOf(await pack(pages), `wiki.${type}`);
		const parts = await readWiki(file, false);
		expect(parts.report.privatePages.count).toBe(1);
		expect(parts.index.search({ words: "", category: "" })).toMatchObject({
			shown: [{ name: "FrontPage", categories: ["CategoryHome"] }],
			total: 1,
		});
	},
);

test("what is no archive is an error that names the file", async () => {
	const file = fileOf(Buffer.from("PK is no zip"), "wiki.zip");
	await expect(readArchive(file)).rejects.toThrow(/wiki\.zip.* is no zip/);
});

/** A tar whose header says that a file is larger than it is. */
async function tarWithSize(size: number): Promise<Buffer> {
	return withSize(
		await tarOf([{ name: "data/a", bytes: Buffer.from("a") }]),
		size,
	);
}

/** The tar whose first header has another size. */
function withSize(archive: Buffer, size: number): Buffer {
	archive.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
	archive.write("        ", 148);
	const sum = archive.subarray(0, 512).reduce((all, byte) => all + byte, 0);
	archive.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
	return archive;
}

test("a gzip that would unpack to too much is not unpacked", async () => {
	const file = fileOf(gzipSync(await tarWithSize(2 ** 32)), "a.tar.gz");
	await expect(readArchive(file)).rejects.toMatchObject({ code: "TOO_LARGE" });
});

test.each([
	["said to be too large", 2 ** 32],
	["that is too large", 1_000_000],
])("an attachment %s is not unpacked", async (...row) => {
	const [, size] = row;
	const name = "data/pages/A/attachments/x";
	const archive = await tarOf([{ name, bytes: Buffer.alloc(1_000_000) }]);
	const file = fileOf(gzipSync(withSize(archive, size)), "a.tar.gz");
	const limits = { ratio: 1, freeBytes: 900_000 };
	await expect(readTar(file, true, () => {}, limits)).rejects.toMatchObject({
		code: "TOO_LARGE",
	});
});

test("what no entry of a tar is counts against its limit", async () => {
	const archive = await tarOf([{ name: "data/a", bytes: Buffer.from("a") }]);
	const bytes = Buffer.concat([archive, Buffer.alloc(1_000_000)]);
	const file = fileOf(gzipSync(bytes), "a.tar.gz");
	const read = (freeBytes: number) =>
		readTar(file, true, () => {}, { ratio: 1, freeBytes });
	await expect(read(900_000)).rejects.toMatchObject({ code: "TOO_LARGE" });
	await expect(read(2_000_000)).resolves.toBeUndefined();
});

test("a page after a large attachment is read", async () => {
	const page = "data/pages/A/revisions/00000001";
	const archive = await tarOf([
		{ name: "data/pages/A/attachments/x", bytes: Buffer.alloc(5_000_000) },
		{ name: page, bytes: Buffer.from("a") },
	]);
	const file = fileOf(gzipSync(archive), "a.tar.gz");
	const { tree: files } = await readArchive(file);
	expect(await files.fileAt(page)?.bytes()).toEqual(new Uint8Array([97]));
});

test("bytes are unpacked in small pieces, and no more than are asked for", async () => {
	let pulled = 0;
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull(controller) {
			pulled++;
			controller.enqueue(new Uint8Array(2500));
		},
	});
	const reader = source.pipeThrough(inPieces(1000)).getReader();
	const sizes: (number | undefined)[] = [];
	while (sizes.length < 4) sizes.push((await reader.read()).value?.length);
	expect(sizes).toEqual([1000, 1000, 500, 1000]);
	expect(pulled).toBeLessThan(6);
	await reader.cancel();
});

test("nothing more of a tar is read once it is beyond a limit", async () => {
	let isCanceled = false;
	const archive = await tarWithSize(2 ** 32);
	const stream = () =>
		new ReadableStream({
			start: (controller) => controller.enqueue(new Uint8Array(archive)),
			pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
			cancel: () => {
				isCanceled = true;
			},
		});
	const file = Object.assign(fileOf(archive, "a.tar"), { stream });
	const fail = () => {
		throw new RangeError("limit");
	};
	await expect(readTar(file, false, fail)).rejects.toThrow(RangeError);
	await expect.poll(() => isCanceled).toBe(true);
});

/** A zip with a file that is said to have a size, whatever it has. */
async function zipWithSize(
	bytes: Uint8Array,
	size: number,
	name = "data/a",
): Promise<File> {
	const zip = await zipOf({ files: { [name]: bytes }, folders: [] });
	const written = Buffer.alloc(4);
	written.writeUInt32LE(bytes.length);
	for (let at = zip.indexOf(written); at >= 0; at = zip.indexOf(written, at))
		zip.writeUInt32LE(size, at);
	return fileOf(zip, "a.zip");
}

test.each([
	["larger than the limit is not unpacked", 10_000, MAX_FILE + 1, "too-large"],
	["with more bytes than it says is damaged", 1_000_000, 10, "damaged"],
] as const)("a file of a zip %s", async (...row) => {
	const [, size, said, code] = row;
	const file = await zipWithSize(new Uint8Array(size), said);
	const { tree: files } = await readArchive(file);
	await expect(files.fileAt("data/a")?.bytes()).rejects.toMatchObject({
		problem: { code: expect.stringContaining(code) },
	});
});

test("a page that cannot be unpacked is a problem of the archive, though it is private", async () => {
	const name = "data/pages/FrontPage/revisions/00000001";
	const file = await zipWithSize(new Uint8Array(100_000), 10, name);
	const { report } = await readWiki(file, false);
	expect(report.complete).toBe(false);
	expect(report.problems).toMatchObject([
		{ code: "archive-damaged", file: "a.zip" },
	]);
});

test("a zip whose files share their bytes is damaged", async () => {
	const zip = await zipOf(pages);
	patchZip(zip, (header, isList) => {
		if (isList) header.writeUInt32LE(zip.length - 100, 20);
	});
	await expect(readArchive(fileOf(zip, "a.zip"))).rejects.toMatchObject({
		code: "DAMAGED",
	});
});

test("names that lead out of the archive are skipped and reported", async () => {
	const bytes = Buffer.from("a");
	const archive = await tarOf([
		{ name: "../a", bytes },
		{ name: "./b/c", bytes },
	]);
	const { tree: files, problems } = await readArchive(fileOf(archive, "a.tar"));
	expect(problems.map(({ code }) => code)).toEqual(["name-unsafe"]);
	expect(files.fileAt("b/c")).toBeDefined();
	expect(files.fileAt("a")).toBeUndefined();
});

test.each([
	"../../evil",
	"/etc/paswd",
	"C:\\windows",
	"C:/windows",
	"..\\..\\evil",
])("a zip with an entry %s is read without it", async (name) => {
	const placeholder = "x".repeat(name.length);
	const zip = renameInZip(
		await zipOf(tree({ [placeholder]: "a", "b/c": "c" })),
		placeholder,
		name,
	);
	const { tree: files, problems } = await readArchive(fileOf(zip, "a.zip"));
	const file = name.replaceAll("\\", "/");
	expect(problems).toMatchObject([{ code: "name-unsafe", file }]);
	expect((await files.root().list()).map((each) => each.name)).toEqual(["b"]);
});

test("a zip that is encrypted says so", async () => {
	const zip = encryptedZip(await zipOf(pages));
	const wiki = new Wiki(await readWiki(fileOf(zip, "wiki.zip"), true));
	expect(wiki.overview().encrypted).toBe(Object.keys(pages.files).length);
	expect(await wiki.text("FrontPage")).toBeNull();
});

test("broken links that are not shown are counted, on the page read last and on others", async () => {
	const links = Array.from({ length: 1001 }, (_, at) => `[[No${at}]]`);
	const zip = await zipOf(
		tree({
			...pageFiles("A", links.join(" ")),
			...pageFiles("B", "[[NoPage]]"),
		}),
	);
	const wiki = new Wiki(await readWiki(fileOf(zip, "wiki.zip"), false));
	const text = textOf(await wiki.section("broken-links"));
	expect(text).toContain("1 more broken link of these pages is not shown.");
	expect(text).toContain("1 more page has broken links that are not shown.");
});
