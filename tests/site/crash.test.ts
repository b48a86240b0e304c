/** Sites that are continued after a crash of the system, which leaves files cut off. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isCutOff } from "../../src/site/output/cut-off";
import { type Files, pageFiles } from "../support/dumps/tiny-wiki";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	interruptedSite,
	readIn,
	removeFolders,
	siteOf,
	withoutTimes,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const BLOCK = 4096;
const whole = "0123456789".repeat(1000);

test.each([
	["nothing", "", true],
	["zero bytes", "\0".repeat(700), true],
	["its first block", whole.slice(0, BLOCK), true],
	["blocks and zero bytes", whole.slice(0, 2 * BLOCK).padEnd(9000, "\0"), true],
	["less than a block", whole.slice(0, BLOCK - 1), false],
	["zero bytes inside a block", whole.slice(0, 9).padEnd(9000, "\0"), false],
	["bytes after zero bytes", whole.slice(1).padStart(2 * BLOCK, "\0"), false],
	["other bytes", `x${whole.slice(1, BLOCK)}`, false],
	["more blocks", whole.padEnd(3 * BLOCK, "\0"), false],
	["all of it", whole, false],
])(
	"a file of which there is %s is cut off, or not",
	async (_what, left, is) => {
		const folder = folderOf({ left, whole });
		expect(await isCutOff(join(folder, "left"), join(folder, "whole"))).toBe(
			is,
		);
	},
);

const wiki: Files = {
	...pageFiles("Open", [{ text: "open [[Later]]\n" }]),
	...pageFiles("Later", [{ text: "later\n" }]),
	...pageFiles("More", [{ text: "more\n" }]),
	"data/pages/Open/attachments/long.txt": whole,
};

describe("with --resume", () => {
	const dump = folderOf(wiki);
	const expected = siteOf(dump);

	async function expectWhole(folder: string): Promise<void> {
		const site = (await expected).folder;
		expect(filesOf(folder)).toEqual(filesOf(site));
		for (const file of filesOf(site))
			expect(withoutTimes(readIn(folder, file))).toBe(
				withoutTimes(readIn(site, file)),
			);
	}

	test("files without content are written again, whichever they are", async () => {
		const { folder } = await siteOf(dump);
		for (const [index, file] of filesOf(folder).entries()) {
			writeFileSync(join(folder, file), index % 2 === 0 ? "" : "\0\0\0");
			await siteOf(dump, { resume: true }, folder);
			await expectWhole(folder);
		}
	});

	test.each([
		["cut off is written again", whole.slice(0, BLOCK), true],
		["without its end is somebody's, and stays", whole.slice(0, 9), false],
	])("a file %s", async (_what, left, isCut) => {
		const { folder } = await siteOf(dump);
		const file = "attachments/open/long.txt";
		writeFileSync(join(folder, file), left);
		const resumed = siteOf(dump, { resume: true }, folder);
		if (isCut) await resumed;
		else await expect(resumed).rejects.toThrow(`${file} exists`);
		expect(readIn(folder, file)).toBe(isCut ? whole : left);
	});

	test("a run is continued where nothing is left of one of its own files", async () => {
		const run = ".moinmoin-run";
		const names = filesOf(join(await interruptedSite(dump), run));
		expect(names).toContain("run.json");
		for (const name of names) {
			const folder = await interruptedSite(dump);
			writeFileSync(join(folder, run, name), "");
			await siteOf(dump, { resume: true }, folder);
			await expectWhole(folder);
		}
	});
});
