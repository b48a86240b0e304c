/** Tars without pages, tars that end early, and tars that are deleted while they are read. */
import {
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openDump, openDumpStream } from "../../../src/dump/index";
import {
	inFolder,
	partsOf,
	type TarPart,
	tarOf,
	tree,
} from "../../support/dumps/dump-files";
import {
	all,
	codesOf,
	readBytes,
	withDump,
} from "../../support/dumps/dump-model";

const ONE_PAGE = partsOf(
	tree({
		"data/pages/A/attachments/a.bin": "bytes",
		"data/pages/A/current": "00000001\n",
		"data/pages/A/revisions/00000001": "text",
	}),
);

const file = (name: string, content = "x"): TarPart => ({
	name,
	bytes: Buffer.from(content),
});

const DAMAGED = { name: "DumpError", code: "DAMAGED" };
const NO_DUMP = { name: "DumpError", code: "NOT_A_DUMP" };

test("the page with the wiki map is in memory, whatever the order of its revisions, and other pages are not", async () => {
	const pages = Object.entries({ InterWikiMap: "Self /", Other: "text" });
	const files = pages.flatMap(([name, text]) =>
		["00000002", "00000003", "00000001"].map((revision) =>
			file(`data/pages/${name}/revisions/${revision}`, `${text}${revision}`),
		),
	);
	const currents = pages.map(([name]) =>
		file(`data/pages/${name}/current`, "00000003\n"),
	);
	const logs = pages.map(([name]) => file(`data/pages/${name}/edit-log`, ""));
	for (const order of [
		[...logs, ...files, ...currents],
		[...currents, ...files.toReversed(), ...logs],
	])
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(order));
			await withDump(path, async (dump) => {
				rmSync(path);
				const page = await dump.interwikiPage?.read();
				const newest = page?.revisions.at(-1);
				expect((await newest?.read())?.text).toBe("Self /00000003");
				expect(page?.problems).toEqual([]);
				await expect(page?.revisions[0]?.read()).rejects.toThrow();
			});
		});
});

test("the page with the wiki map is read again where it is large, or other files of its name are in memory", async () => {
	const large = "x".repeat(3 * 2 ** 20);
	const revision = "pages/InterWikiMap/revisions/00000001";
	const map = file(`data/${revision}`, large);
	const page = file("data/pages/A/revisions/00000001");
	for (const parts of [
		[file(`data/pages/A/attachments/${revision}`, large), page, map],
		[page, file(`data/${revision}`, large.repeat(2))],
	])
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(parts));
			await withDump(path, async (dump) => {
				rmSync(path);
				const read = await dump.interwikiPage?.read();
				await expect(read?.revisions.at(-1)?.read()).rejects.toThrow();
			});
		});
});

describe("a tar without pages", () => {
	test("is no dump", async () => {
		const bytes = await tarOf([file("README.md"), file("htdocs/index.html")]);
		await expect(readBytes(bytes)).rejects.toMatchObject({
			...NO_DUMP,
			message: expect.stringMatching(/: has no pages of MoinMoin in it$/),
		});
	});

	test("is damaged if it ends before any could come, whatever other files it has", async () => {
		for (const name of ["README.md", "../README"]) {
			const bytes = await tarOf([file(name), ...ONE_PAGE]);
			await expect(readBytes(bytes.subarray(0, 1024))).rejects.toMatchObject({
				...DAMAGED,
				message: expect.stringMatching(/archive is damaged/),
			});
		}
	});

	test("is refused if what is unpacked is no tar", async () => {
		const bytes = gzipSync(Buffer.from("no tar ".repeat(200)));
		await expect(readBytes(bytes)).rejects.toMatchObject({
			code: "UNSUPPORTED",
			message: expect.stringMatching(/is a gzip of text, not of a tar/),
		});
	});
});

test("each file of a tar that ends early is whole, or reported with what is known of it", async () => {
	const bytes = await tarOf(ONE_PAGE);
	for (let length = 600; length < 2048; length += 100)
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, bytes.subarray(0, length));
			await withDump(path, async (dump) => {
				expect(codesOf(dump.problems)).toEqual(["archive-damaged"]);
				const [page, ...others] = await all(dump.pages());
				expect(others).toEqual([]);
				for (const attachment of page?.attachments ?? []) {
					expect(await attachment.stat()).toMatchObject({ size: 5 });
					const found = await all(attachment.chunks()).catch((error) => error);
					if ("problem" in found)
						expect(found.problem.code).toBe("archive-damaged");
					else expect(Buffer.concat(found).toString()).toBe("bytes");
				}
				expect(codesOf(dump.problems)).toEqual(["archive-damaged"]);
			});
		});
});

test("a tar that is missing when its pages are read is reported", () =>
	inFolder(async (folder) => {
		const path = join(folder, "a.tar");
		writeFileSync(path, await tarOf([file("../other"), ...ONE_PAGE]));
		await withDump(path, async (dump) => {
			rmSync(path);
			const codes = ["file-vanished", "name-unsafe"];
			for (let turn = 0; turn < 2; turn++) {
				const pages = await all(dump.pages());
				expect(pages).toMatchObject([{ name: "A" }]);
				await expect(pages[0]?.revisions[0]?.read()).rejects.toMatchObject({
					problem: { code: "file-vanished" },
				});
				expect(codesOf(dump.problems)).toEqual(codes);
			}
		});
	}));

describe("pages", () => {
	const entriesOf = async (parts: TarPart[]) =>
		inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(parts));
			return withDump(path, async (dump) =>
				(await all(dump.entries())).map(
					({ name, origin, skipped }) => `${origin} ${name} ${skipped}`,
				),
			);
		});

	test("come in the order in which their last files are in the tar", async () => {
		const parts = ["A/1", "B/1", "C/1", "B/2", "A/2"].map((name) =>
			file(`data/pages/${name.replace("/", "/revisions/0000000")}`),
		);
		expect(await entriesOf(parts)).toEqual([
			"data C undefined",
			"data B undefined",
			"data A undefined",
		]);
	});

	test("win over those of the underlay if they are folders, with files or without", async () => {
		const names = ["Empty", "Full", "Plain", "Other"];
		expect(
			await entriesOf([
				...names.map((name) => file(`underlay/pages/${name}/current`, "1")),
				file("data/pages/Full/current", "1"),
				{ name: "data/pages/Empty" },
				file("data/pages/Plain"),
			]),
		).toEqual([
			"underlay Plain undefined",
			"underlay Other undefined",
			"data Full undefined",
			"data Empty undefined",
			"data Plain notAPage",
			"underlay Empty shadowed",
			"underlay Full shadowed",
		]);
	});
});

test("files of the wiki that are too large are reported, the others are read", async () => {
	const bytes = await tarOf([
		...ONE_PAGE,
		file("data/meta", "data_format_revision: 1091100\n".padEnd(50, "\n")),
		file("data/intermap.txt", `# ${"x".repeat(50)}`),
		file("data/plugin/macro/Own.py"),
	]);
	const limits = { fileBytes: 50 };
	const { problems, format, interwiki, plugins } = await readBytes(bytes, {
		limits,
	});
	expect(problems).toEqual(["file-too-large"]);
	expect(format).toBe(1_091_100);
	expect(interwiki).toBeUndefined();
	expect(plugins).toEqual({ macros: ["Own"], parsers: [] });
});

test("files of a page count up to the limit of a page", async () => {
	const bytes = await tarOf(ONE_PAGE);
	const textOf = (pageBytes: number) =>
		readBytes(bytes, { limits: { pageBytes } }).then(
			({ pages }) => pages[0]?.revisions[0]?.text,
			({ problem }) => problem.code,
		);
	const size = "00000001\n".length + "text".length;
	expect(await textOf(size)).toBe("text");
	expect(await textOf(size - 1)).toBe("page-too-large");
});

describe("a stream", () => {
	/** Calls with a folder for temporary files. */
	const withTemporary = (work: (folder: string) => Promise<void>) =>
		inFolder(async (folder) => {
			const temporary = join(folder, "tmp");
			mkdirSync(temporary);
			const before = process.env.TMPDIR;
			process.env.TMPDIR = temporary;
			try {
				await work(temporary);
			} finally {
				if (before === undefined) delete process.env.TMPDIR;
				else process.env.TMPDIR = before;
			}
		});

	async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
		yield bytes;
	}

	test("is kept where nobody else may read it, until the dump is closed", async () => {
		const bytes = await tarOf(ONE_PAGE);
		await withTemporary(async (temporary) => {
			const dump = await openDumpStream(single(bytes));
			const [copy = ""] = readdirSync(temporary);
			expect(copy).toMatch(/^moinmoin-/);
			const { mode } = statSync(join(temporary, copy, "stdin"));
			expect(mode & 0o777).toBe(0o600);
			expect(await all(dump.pages())).toMatchObject([{ name: "A" }]);
			await dump.close();
			expect(readdirSync(temporary)).toEqual([]);
		});
	});

	test("that is none of a dump leaves nothing behind", () =>
		withTemporary(async (temporary) => {
			const stream = single(Buffer.from("BZh91AY"));
			await expect(openDumpStream(stream)).rejects.toMatchObject({
				code: "UNSUPPORTED",
			});
			expect(readdirSync(temporary)).toEqual([]);
		}));
});

test("what is neither file nor folder is no dump", async () => {
	await expect(openDump("/dev/null")).rejects.toMatchObject({
		code: "UNREADABLE",
		file: "/dev/null",
		message: "/dev/null: is neither file nor folder",
	});
});
