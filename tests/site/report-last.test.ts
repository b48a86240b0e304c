/** The report of a folder is its last file, so that where it is, nothing is missing, whenever the run was cut off. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDump } from "../../src/dump";
import { writeExport } from "../../src/mediawiki-export/write-export";
import { Accounts } from "../../src/records/accounts/accounts";
import { prepareConversion } from "../../src/records/conversion";
import { FolderSink } from "../../src/records/output/folder-sink";
import type { OnReport } from "../../src/records/output/on-report";
import { writeSite } from "../../src/site/write-site";
import { pageFiles } from "../support/dumps/tiny-wiki";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	OPTIONS,
	removeFolders,
	siteOf,
} from "../support/sites/generated-site";

afterAll(removeFolders);

const wiki = folderOf({
	...pageFiles("Page", [{ text: "text\n" }]),
	"data/pages/Page/attachments/plan.txt": "plan",
});

const openWiki = () => openDump(join(wiki, "data"));

type Write = (folder: string, onReport: OnReport) => Promise<unknown>;

const FOLDERS: readonly (readonly [what: string, write: Write])[] = [
	[
		"a site",
		async (folder, onReport) =>
			writeSite(await openWiki(), folder, OPTIONS, { onReport }),
	],
	[
		"an export for MediaWiki",
		async (folder, onReport) => {
			const options = { convert: {}, force: false };
			return writeExport(await openWiki(), folder, options, { onReport });
		},
	],
	[
		"a folder of records",
		async (folder, onReport) => {
			const dump = await openWiki();
			const { wiki: record, facts } = await prepareConversion(dump, {});
			const accounts = new Accounts();
			const sink = new FolderSink(folder);
			await sink.start(record, accounts);
			await sink.finish(accounts.toReport(dump, facts), onReport);
		},
	],
];

test.each(FOLDERS)(
	"%s has all but its report before that",
	async (_, write) => {
		const folder = folderOf({});
		const runFolder = (files: readonly string[]) =>
			files.filter((file) => !file.startsWith(".moinmoin-run/"));
		let before: string[] = [];
		await write(folder, async () => {
			before = runFolder(filesOf(folder));
		});
		expect([...before, "report.json"].sort()).toEqual(filesOf(folder).sort());
	},
);

test("a site that is cut off before its report is completed by resume", async () => {
	const folder = folderOf({});
	const cut = new Error("cut off");
	const run = writeSite(await openWiki(), folder, OPTIONS, {
		onReport: () => Promise.reject(cut),
	});
	await expect(run).rejects.toBe(cut);
	expect(filesOf(folder)).not.toContain("report.json");
	await siteOf(wiki, { resume: true }, folder);
	expect(filesOf(folder)).toEqual(filesOf((await siteOf(wiki)).folder));
});

test("what is left of the folder of a run is removed by resume", async () => {
	const { folder } = await siteOf(wiki);
	const whole = filesOf(folder);
	// A run that is cut off while it removes its folder.
	mkdirSync(join(folder, ".moinmoin-run"));
	writeFileSync(join(folder, ".moinmoin-run/pages.ndjson"), "");
	await siteOf(wiki, { resume: true }, folder);
	expect(filesOf(folder)).toEqual(whole);
});
