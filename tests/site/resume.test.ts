/** A site that is written again with `resume`: what is left of the run before, and what is not. */
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { OutputError } from "../../src/records/output/output-error";
import type { SiteReport } from "../../src/site/output/site-report";
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

const wiki: Files = {
	...pageFiles("Open", [{ text: "open [[Later]] [[Dropped]]\n" }]),
	...pageFiles("Later", [{ text: "later\n" }]),
	...pageFiles("Dropped", [{ text: "dropped\n" }]),
	"data/pages/Later/attachments/plan.txt": "plan",
	"data/pages/Dropped/attachments/plan.txt": "plan of the other page",
};

/** The same wiki after some time: a page is private, another one is deleted. */
const changed = (): Files => {
	const { "data/pages/Dropped/revisions/00000001": _dropped, ...files } = wiki;
	return {
		...files,
		...pageFiles("Later", [
			{ text: "later\n" },
			{ text: "#acl All:\nlater\n" },
		]),
	};
};

const REPORT = "report.json";
const LIST = ".moinmoin-files.ndjson";

/** Files that no page has any more, and that are kept. */
const keptIn = ({ problems }: SiteReport): string[] =>
	problems.filter(({ code }) => code === "file-kept").map(({ file }) => file);

const again = (files: Files, folder: string) =>
	siteOf(folderOf(files), { resume: true }, folder);

describe("a site that is complete", () => {
	test("loses the files of pages that are private or deleted now, and nothing else", async () => {
		const { folder } = await siteOf(folderOf(wiki));
		mkdirSync(join(folder, "attachments/own"), { recursive: true });
		writeFileSync(join(folder, "attachments/own/notes.txt"), "mine");
		writeFileSync(join(folder, "dropped.txt"), "mine");
		const before = filesOf(folder);
		const { report } = await again(changed(), folder);
		expect(report.site.removed).toBe(4);
		expect(before.filter((file) => !filesOf(folder).includes(file))).toEqual([
			"attachments/dropped/plan.txt",
			"attachments/later/plan.txt",
			"dropped.md",
			"later.md",
		]);
		for (const file of filesOf(folder))
			expect(readIn(folder, file)).not.toMatch(/later\.md|dropped\.md/);
		const whole = await siteOf(folderOf(changed()));
		for (const file of filesOf(whole.folder))
			if (file !== "report.json")
				expect(readIn(folder, file)).toBe(readIn(whole.folder, file));
	});

	test.each([{ resume: true }, { force: true }])(
		"keeps a file that somebody has changed where no page has it any more, and names it until it is removed: %j",
		async (options) => {
			const { folder } = await siteOf(folderOf(wiki));
			for (const file of ["dropped.md", "later.md"])
				writeFileSync(join(folder, file), "mine");
			const dump = folderOf(changed());
			const first = await siteOf(dump, options, folder);
			expect(first.report.site.removed).toBe(2);
			expect(first.report.complete).toBe(true);
			expect(keptIn(first.report)).toEqual(["dropped.md", "later.md"]);
			for (let run = 0; run < 2; run++) {
				const { report } = await siteOf(dump, options, folder);
				expect(keptIn(report)).toEqual(["dropped.md", "later.md"]);
				expect(report.problemCounts["file-kept"]).toBe(2);
			}
			expect(readIn(folder, "later.md")).toBe("mine");
			rmSync(join(folder, "dropped.md"));
			const fewer = await siteOf(dump, options, folder);
			expect(keptIn(fewer.report)).toEqual(["later.md"]);
			rmSync(join(folder, "later.md"));
			const none = await siteOf(dump, options, folder);
			expect(keptIn(none.report)).toEqual([]);
			const whole = await siteOf(dump);
			expect(readIn(folder, LIST)).toBe(readIn(whole.folder, LIST));
		},
	);

	test("loses a kept file whose old text somebody has restored", async () => {
		const { folder } = await siteOf(folderOf(wiki));
		const text = readIn(folder, "dropped.md");
		writeFileSync(join(folder, "dropped.md"), "mine");
		const dump = folderOf(changed());
		await siteOf(dump, { resume: true }, folder);
		writeFileSync(join(folder, "dropped.md"), text);
		const { report } = await siteOf(dump, { resume: true }, folder);
		expect([report.site.removed, keptIn(report)]).toEqual([1, []]);
		expect(existsSync(join(folder, "dropped.md"))).toBe(false);
	});

	test.each(["open.md", "attachments/later/plan.txt", "index.md", REPORT])(
		"has %s again where it is missing, and with force where somebody has changed it",
		async (file) => {
			const dump = folderOf(wiki);
			const { folder } = await siteOf(dump);
			const text = withoutTimes(readIn(folder, file));
			rmSync(join(folder, file));
			await siteOf(dump, { resume: true }, folder);
			expect(withoutTimes(readIn(folder, file))).toBe(text);
			writeFileSync(join(folder, file), "mine");
			for (let run = 0; run < 2; run++) {
				const resumed = siteOf(dump, { resume: true }, folder);
				await expect(resumed).rejects.toThrow(`${file} exists`);
				expect(readIn(folder, file)).toBe("mine");
			}
			await siteOf(dump, { resume: true, force: true }, folder);
			expect(withoutTimes(readIn(folder, file))).toBe(text);
		},
	);
});

test.each(["open.md", "attachments/later/plan.txt", "index.md", REPORT])(
	"%s that was there before the first run is never replaced, however often it is resumed",
	async (file) => {
		const dump = folderOf(wiki);
		const folder = folderOf({ [file]: "mine" });
		for (let run = 0; run < 3; run++) {
			const resumed = siteOf(dump, { resume: true }, folder);
			await expect(resumed).rejects.toThrow(`${file} exists`);
			expect(readIn(folder, file)).toBe("mine");
			expect(existsSync(join(folder, ".moinmoin-run"))).toBe(false);
		}
		rmSync(join(folder, file));
		await siteOf(dump, { resume: true }, folder);
		const whole = await siteOf(dump);
		expect(filesOf(folder)).toEqual(filesOf(whole.folder));
		expect(withoutTimes(readIn(folder, file))).toBe(
			withoutTimes(readIn(whole.folder, file)),
		);
	},
);

test.each([
	["missing", () => undefined],
	["empty", () => ""],
	["without its header", (list: string) => list.replace(/^.*\n/, "")],
	["cut off", (list: string) => list.replace(/.*\n$/, "")],
	["damaged", (list: string) => list.replace(/"size"/, "size")],
])(
	"a site whose list of files is %s is not complete: what is missing is written again",
	async (_what, change) => {
		const dump = folderOf(wiki);
		const { folder } = await siteOf(dump);
		const list = readIn(folder, LIST);
		const page = readIn(folder, "open.md");
		const changedList = change(list);
		rmSync(join(folder, LIST));
		rmSync(join(folder, "open.md"));
		if (changedList !== undefined)
			writeFileSync(join(folder, LIST), changedList);
		await siteOf(dump, { resume: true }, folder);
		expect(readIn(folder, "open.md")).toBe(page);
		expect(readIn(folder, LIST)).toBe(list);
	},
);

describe("a site that is written anew with force", () => {
	test("loses the files of pages that are private or deleted now, but not what somebody has changed", async () => {
		const { folder } = await siteOf(folderOf(wiki));
		writeFileSync(join(folder, "dropped.md"), "mine");
		const dump = folderOf(changed());
		const { report } = await siteOf(dump, { force: true }, folder);
		expect(report.site.removed).toBe(3);
		expect(readIn(folder, "dropped.md")).toBe("mine");
		rmSync(join(folder, "dropped.md"));
		const whole = await siteOf(dump);
		expect(filesOf(folder)).toEqual(filesOf(whole.folder));
	});
});

describe("a site whose run was cut off", () => {
	test("has no page of the first run that is private now", async () => {
		const folder = await interruptedSite(folderOf(wiki));
		expect(existsSync(join(folder, "later.md"))).toBe(true);
		await again(changed(), folder);
		const whole = await siteOf(folderOf(changed()));
		expect(filesOf(folder)).toEqual(filesOf(whole.folder));
		expect(readIn(folder, "open.md")).toBe(readIn(whole.folder, "open.md"));
	});

	test("has no page of the first run that is private now, if it is written anew", async () => {
		const folder = await interruptedSite(folderOf(wiki));
		const dump = folderOf(changed());
		await siteOf(dump, { force: true }, folder);
		expect(filesOf(folder)).toEqual(filesOf((await siteOf(dump)).folder));
	});

	test("does not replace a page that somebody has changed since", async () => {
		const dump = folderOf(wiki);
		const folder = await interruptedSite(dump);
		writeFileSync(join(folder, "later.md"), "mine");
		await expect(siteOf(dump, { resume: true }, folder)).rejects.toThrow(
			/later\.md exists/,
		);
		expect(readIn(folder, "later.md")).toBe("mine");
		rmSync(join(folder, "later.md"));
		await siteOf(dump, { resume: true }, folder);
		expect(readIn(folder, "later.md")).toContain("later\n");
	});

	test("does not replace a file that it has not written", async () => {
		const dump = folderOf(wiki);
		const folder = await interruptedSite(dump);
		writeFileSync(join(folder, "open.md"), "mine");
		await expect(siteOf(dump, { resume: true }, folder)).rejects.toThrow(
			/open\.md exists/,
		);
		expect(readIn(folder, "open.md")).toBe("mine");
	});
});

describe("a file of somebody else", () => {
	test.each(["index.md.partial", "open.md.partial", "report.json.partial"])(
		"stays where it is named %s",
		async (name) => {
			const folder = folderOf({ [name]: "mine" });
			for (const options of [{ resume: true }, { force: true }])
				await siteOf(folderOf(wiki), options, folder);
			expect(readIn(folder, name)).toBe("mine");
		},
	);

	test.each([".moinmoin-run", ".moinmoin-run/notes.txt"])(
		"at %s is in the way, and stays",
		async (name) => {
			const folder = folderOf({ [name]: "mine" });
			const run = siteOf(folderOf(wiki), { resume: true }, folder);
			await expect(run).rejects.toThrow(/\.moinmoin-run exists/);
			expect(readIn(folder, name)).toBe("mine");
		},
	);

	test("stays in the folder of a run, even if files are replaced", async () => {
		const folder = folderOf({ ".moinmoin-run/notes.txt": "mine" });
		await siteOf(folderOf(wiki), { force: true }, folder);
		expect(filesOf(join(folder, ".moinmoin-run"))).toEqual(["notes.txt"]);
	});
});

describe("a link among the files of a site", () => {
	test.each(["attachments", ".moinmoin-run", "attachments/later"])(
		"at %s is not written through, even if files are replaced",
		async (path) => {
			const folder = folderOf({});
			const other = folderOf({ "plan.txt": "mine" });
			if (path.includes("/")) mkdirSync(join(folder, "attachments"));
			symlinkSync(other, join(folder, path));
			const run = siteOf(folderOf(wiki), { force: true }, folder);
			// The folder of a run is our own: the link is removed.
			if (path === ".moinmoin-run") await run;
			else await expect(run).rejects.toThrow(OutputError);
			expect(filesOf(other)).toEqual(["plan.txt"]);
			expect(readIn(other, "plan.txt")).toBe("mine");
		},
	);

	test("is replaced, and what it leads to is not", async () => {
		const folder = folderOf({});
		const other = folderOf({ "a.txt": "mine" });
		for (const name of ["open.md", "report.json", "index.md.partial"])
			symlinkSync(join(other, "a.txt"), join(folder, name));
		await siteOf(folderOf(wiki), { force: true }, folder);
		expect(readIn(other, "a.txt")).toBe("mine");
		expect(readFileSync(join(folder, "open.md"), "utf8")).toContain("open");
	});
});

test("names no file outside of the folder as one of its own", async () => {
	const { folder } = await siteOf(folderOf(wiki));
	const other = folderOf({ "a.txt": "plan" });
	const list = join(folder, ".moinmoin-files.ndjson");
	const [, line = ""] =
		/^(.*attachments\/later\/plan\.txt.*)$/m.exec(readFileSync(list, "utf8")) ??
		[];
	const file = `../${other.split("/").at(-1)}/a.txt`;
	writeFileSync(
		list,
		`${readFileSync(list, "utf8")}${line.replace("attachments/later/plan.txt", file)}\n`,
	);
	await again(changed(), folder);
	expect(readIn(other, "a.txt")).toBe("plan");
});
