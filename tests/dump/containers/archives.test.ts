/** The same wiki in a folder, a zip, a tar: the same pages. */
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type DataDirectory,
	dataDirectory,
} from "../../../src/arbitraries/dumps/data-directory";
import { openDumpStream } from "../../../src/dump/index";
import {
	inFolder,
	MODIFIED,
	partsOf,
	type TarPart,
	tarOf,
	tree,
	zipOf,
} from "../../support/dumps/dump-files";
import { all, readWiki, withDump } from "../../support/dumps/dump-model";
import { runs } from "../../support/runs";

/** Checks that generated wikis are given back from archives. */
const property = <Choice>(
	choice: fc.Arbitrary<Choice>,
	archive: (generated: DataDirectory, choice: Choice) => Promise<Uint8Array>,
): Promise<void> =>
	fc.assert(
		fc.asyncProperty(dataDirectory(), choice, (generated, choice) =>
			inFolder(async (folder) => {
				const path = join(folder, "archive");
				writeFileSync(path, await archive(generated, choice));
				const { users, ...model } = generated.wiki;
				expect(await readWiki(path)).toEqual({
					...model,
					entryCount: model.entries.length,
					userCount: users.length,
				});
			}),
		),
		runs(20),
	);

test("zips, packed or not", () =>
	property(fc.boolean(), (generated, compress) => zipOf(generated, compress)));

test("tars, packed or not", () =>
	property(fc.boolean(), async (generated, compress) => {
		const bytes = await tarOf(partsOf(generated));
		return compress ? gzipSync(bytes) : bytes;
	}));

const PREFIXES = ["./", "/", "/srv/moin/", "a/b/c/d/e/", "./x/./"];

test("tars in any order, at any depth", () =>
	property(
		fc.record({
			prefix: fc.constantFrom(...PREFIXES),
			order: fc.infiniteStream(fc.nat()),
		}),
		(generated, { prefix, order }) => {
			const parts = partsOf(generated).map((part): [number, TarPart] => {
				const { value = 0 } = order.next();
				return [value, { ...part, name: prefix + part.name }];
			});
			return tarOf(parts.sort(([a], [b]) => a - b).map(([, part]) => part));
		},
	));

const ONE_PAGE = {
	"data/pages/A/revisions/00000001": "text",
	"data/pages/A/current": "00000001\n",
	"data/pages/A/attachments/a.bin": "bytes",
};

describe("what archives know of attachments", () => {
	const factsOf = (path: string) =>
		withDump(path, async (dump) => {
			const [page] = await all(dump.pages());
			return page?.attachments[0]?.stat();
		});

	test("zips: size and local time", () =>
		inFolder(async (folder) => {
			const path = join(folder, "a.zip");
			writeFileSync(path, await zipOf(tree(ONE_PAGE)));
			expect(await factsOf(path)).toEqual({
				size: 5,
				modified: "2008-02-29T12:34:56",
			});
		}));

	test("tars: size, time and hash", () =>
		inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(partsOf(tree(ONE_PAGE))));
			expect(await factsOf(path)).toEqual({
				size: 5,
				modified: MODIFIED.toISOString(),
				sha256:
					"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
			});
		}));
});

describe("tars that others wrote", () => {
	const read = (parts: Parameters<typeof tarOf>[0]) =>
		inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, await tarOf(parts));
			return readWiki(path);
		});

	test("the last of several entries of a name counts", async () => {
		const changed = Buffer.from("changed");
		const { pages } = await read([
			...partsOf(tree(ONE_PAGE)),
			{ name: "data/pages/A/attachments/a.bin", bytes: changed },
			{ name: "data/pages/A/revisions/00000001", bytes: changed },
		]);
		expect(pages).toMatchObject([
			{
				revisions: [{ text: "changed" }],
				attachments: [{ bytes: new Uint8Array(changed) }],
			},
		]);
	});

	test("a file of a page may be named as one of the wiki's", async () => {
		const { pages } = await read(
			partsOf(
				tree({
					"data/pages/A/meta": "",
					"data/pages/A/user/1.2.3": "",
					...ONE_PAGE,
				}),
			),
		);
		expect(pages).toMatchObject([{ name: "A", tally: { otherFiles: 2 } }]);
	});

	test("names in Latin-1 are read as such", async () => {
		const bytes = await tarOf([
			{ name: "data/pages/x" },
			...partsOf(tree({ ...ONE_PAGE, "data/pages/A/attachments/x": "x" })),
		]);
		for (const end of ["/pages/x\0", "/attachments/x\0"]) {
			const at = bytes.indexOf(end) + end.length - 2;
			bytes[at] = 0xe9;
			const sum = bytes.subarray(at - (at % 512) + 148);
			const old = Number.parseInt(sum.toString("latin1", 0, 6), 8);
			sum.write((old + 0xe9 - 0x78).toString(8).padStart(6, "0"));
		}
		await inFolder(async (folder) => {
			const path = join(folder, "a.tar");
			writeFileSync(path, bytes);
			const { pages } = await readWiki(path);
			expect(pages).toMatchObject([
				{
					attachments: [{ name: "a.bin" }, { name: "é" }],
					problems: ["attachment-name-not-utf8"],
				},
				{ name: "é", problems: ["name-not-utf8"] },
			]);
		});
	});

	test("a time that no date can express is omitted", async () => {
		const { pages } = await read([
			...partsOf(tree(ONE_PAGE)).slice(0, 2),
			{
				name: "data/pages/A/attachments/a.bin",
				bytes: new Uint8Array(3),
				mtime: new Date(8.64e15),
			},
		]);
		expect(pages).toHaveLength(1);
	});

	test("a wiki without pages is none, but a page without revisions is a page", async () => {
		const { pages } = await read([
			{ name: "data/pages" },
			{ name: "data/pages/A" },
			{ name: "data/pages/B/notes", bytes: new Uint8Array(1) },
		]);
		expect(pages).toMatchObject([
			{ name: "A", state: "never-saved" },
			{ name: "B", state: "never-saved" },
		]);
	});
});

test("archives may come as a stream", () =>
	inFolder(async (folder) => {
		const path = join(folder, "a.tgz");
		writeFileSync(path, gzipSync(await tarOf(partsOf(tree(ONE_PAGE)))));
		const dump = await openDumpStream(createReadStream(path));
		expect(await all(dump.pages())).toMatchObject([{ name: "A" }]);
		await dump.close();
	}));
