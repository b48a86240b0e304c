/** Texts and names that are not UTF-8, and names of MoinMoin 1.5. */
import { describe, expect, test } from "vitest";
import { createDecoder } from "../../../src/dump/formats/decode";
import { openDump } from "../../../src/dump/index";
import {
	everywhere,
	inContainers,
	withContainer,
} from "../../support/dumps/containers";
import { inFolder, tree, writeTree } from "../../support/dumps/dump-files";
import { all } from "../../support/dumps/dump-model";

/** A wiki with one page, whose text and folder are these bytes. */
const wiki = (text: Uint8Array, directory = "A") => ({
	[`data/pages/${directory}/current`]: "00000001\n",
	[`data/pages/${directory}/revisions/00000001`]: text,
});

const readFirst = async (dump: Awaited<ReturnType<typeof openDump>>) => {
	const [page] = await all(dump.pages());
	const { text, encoding } = (await page?.revisions[0]?.read()) ?? {};
	return [page?.name, text, encoding];
};

describe("text that is not UTF-8", () => {
	test("is Windows-1252, also in what Latin-1 does not have", async () => {
		const bytes = Uint8Array.of(0x80, 0x93, 0xe9, 0x94, 0x81);
		const files = tree(wiki(bytes));
		expect(await inContainers(files, readFirst)).toEqual(
			everywhere(["A", "€“é”\x81", "windows-1252"]),
		);
	});

	test.each([
		["koi8-r", Uint8Array.of(0xf7, 0xc9, 0xcb, 0xc9), "Вики"],
		["euc-jp", Uint8Array.of(0xa5, 0xa6, 0xa5, 0xa3, 0xa5, 0xad), "ウィキ"],
		["latin1", Uint8Array.of(0x80), "€"],
		["iso-8859-2", Uint8Array.of(0xb1), "ą"],
	])("is %s if that is asked for", async (encoding, bytes, expected) => {
		const name = [...bytes].map((byte) => byte.toString(16)).join("");
		const files = tree(wiki(bytes, `Page(${name})`));
		expect(await inContainers(files, readFirst, { encoding })).toEqual(
			everywhere([
				`Page${expected}`,
				expected,
				encoding === "latin1" ? "windows-1252" : encoding,
			]),
		);
	});

	test("does not change what is UTF-8", () =>
		withContainer(
			"folder",
			tree(wiki(Buffer.from("Вики é"))),
			async (dump) =>
				expect(await readFirst(dump)).toEqual(["A", "Вики é", undefined]),
			{ encoding: "koi8-r" },
		));

	test("cannot be in an encoding that nobody knows", () =>
		inFolder(async (folder) => {
			writeTree(folder, tree(wiki(new Uint8Array())));
			await expect(openDump(folder, { encoding: "klingon" })).rejects.toThrow(
				RangeError,
			);
		}));

	test("has each byte decoded as the Encoding Standard says", () => {
		const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
		const { text } = createDecoder("windows-1252")(bytes);
		expect(text.slice(0, 128)).toBe(
			Buffer.from(bytes).toString("latin1", 0, 128),
		);
		expect(text.slice(128, 160)).toBe(
			"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ",
		);
		expect(text.slice(160)).toBe(Buffer.from(bytes).toString("latin1", 160));
	});
});

describe("names of pages", () => {
	const namesIn = (meta: string | undefined) =>
		withContainer(
			"folder",
			tree({
				...wiki(new Uint8Array(), "Front_Page"),
				...wiki(new Uint8Array(), "Two(20)Words"),
				"data/edit-log":
					"1100000000000001\t00000001\tSAVENEW\tFront_Page\n1100000000000001\t00000001\tSAVENEW\tFront(20)Page\n",
				...(meta !== undefined && { "data/meta": meta }),
			}),
			async (dump) => {
				const pages = await all(dump.pages());
				return pages.map(({ name, log }) => `${name} ${log.length}`);
			},
		);

	test("have blanks for underscores up to format 1.5, also in logs", async () => {
		for (const format of ["1050300", "01030801", "1059999"])
			expect(await namesIn(`data_format_revision: ${format}\n`)).toEqual([
				"Front Page 2",
				"Two Words 0",
			]);
	});

	test("have underscores from 1.6 on, and where no format is known", async () => {
		for (const meta of ["data_format_revision: 1060000\n", undefined])
			expect(await namesIn(meta)).toEqual(["Front_Page 1", "Two Words 0"]);
	});
});

test("users may be in a folder outside of the dump", () =>
	inFolder(async (outside) => {
		writeTree(outside, tree({ "1.2.3": "name=Jane\n" }));
		await withContainer(
			"zip",
			tree(wiki(new Uint8Array())),
			async (dump) => {
				expect(dump.userCount).toBe(1);
				expect(await dump.person("1.2.3")).toEqual({ name: "Jane" });
			},
			{ userDir: outside },
		);
		await withContainer(
			"zip",
			tree(wiki(new Uint8Array())),
			async (dump) =>
				expect(dump.problems).toMatchObject([{ code: "file-vanished" }]),
			{ userDir: `${outside}/absent` },
		);
	}));
