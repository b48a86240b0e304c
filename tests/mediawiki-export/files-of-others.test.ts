/** An export into a folder in which there are files of somebody else, or of an interrupted run. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDump } from "../../src/dump";
import { writeExport } from "../../src/mediawiki-export/write-export";
import { type Files, pageFiles, writeFiles } from "../support/dumps/tiny-wiki";

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

const wiki: Files = {
	...pageFiles("FrontPage", [{ text: "{{attachment:p.png}}\n" }]),
	"data/pages/FrontPage/attachments/p.png": "1",
};

/** Exports a wiki into a folder that has files; returns the folder and the end of the run. */
function exportInto(files: Files): { folder: string; done: Promise<unknown> } {
	const root = writeFiles({
		...wiki,
		...Object.fromEntries(
			Object.entries(files).map(([name, text]) => [`export/${name}`, text]),
		),
	});
	folders.push(root);
	const folder = join(root, "export");
	const run = async (): Promise<unknown> => {
		const dump = await openDump(join(root, "data"));
		try {
			return await writeExport(dump, folder, { convert: {}, force: false });
		} finally {
			await dump.close();
		}
	};
	return { folder, done: run() };
}

test("replaces no file of somebody else that is named as one that is not complete", async () => {
	const names = ["wiki.xml.partial", "files/P.png.partial"];
	const { folder, done } = exportInto(
		Object.fromEntries(names.map((name) => [name, "mine"])),
	);
	await done;
	expect(readdirSync(folder).sort()).toEqual([
		...["files", "report.json", "wiki.xml", "wiki.xml.partial"],
	]);
	expect(readdirSync(join(folder, "files"))).toContain("P.png");
	for (const name of names)
		expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
});

test.each([
	["leaves an interrupted run of a site as it is", "run.json", true],
	["refuses a folder of somebody else", "notes.txt", false],
])("%s", async (_, name, isOurs) => {
	const { folder, done } = exportInto({ [`.moinmoin-run/${name}`]: "{}" });
	if (isOurs) await done;
	else await expect(done).rejects.toThrow(".moinmoin-run exists");
	expect(readdirSync(join(folder, ".moinmoin-run"))).toEqual([name]);
	expect(readdirSync(folder).includes("wiki.xml")).toBe(isOurs);
});
