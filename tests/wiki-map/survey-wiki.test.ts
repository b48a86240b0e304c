/** The first pass over a dump: pages, files, ids and redirects; nothing of private pages. */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatLogLine, openDump } from "../../src/dump";
import { prepareConversion } from "../../src/records/conversion";
import { inThisThread } from "../../src/records/threads/executor";
import { idsOf } from "../../src/wiki-map/link-destinations";
import { readLinkMap } from "../../src/wiki-map/read-link-map";
import { surveyPage } from "../../src/wiki-map/survey/survey-page";
import {
	type MapOptions,
	surveyWiki,
} from "../../src/wiki-map/survey/survey-wiki";
import { pageFiles, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";

const renamed = pageFiles("Renamed", [
	{ text: "= A =\n= A =\n<<Anchor(x)>>\n" },
]);
const wiki = writeFiles({
	...tinyWiki,
	...renamed,
	"data/pages/Renamed/edit-log": `${formatLogLine({
		time: 1_100_000_000_000_000n,
		revision: 1,
		action: "SAVE/RENAME",
		page: "Renamed",
		extra: "Before (it)",
	})}\n${formatLogLine({
		time: 1_100_000_001_000_000n,
		revision: 1,
		action: "SAVE/RENAME",
		page: "Renamed",
		extra: "Hidden",
	})}\n`,
	...pageFiles("Hidden", [{ text: "#acl Nobody:read\n" }]),
	...pageFiles("Front Page/Sub", [{ text: "#redirect ../../Renamed#A\n" }]),
});
afterAll(() => rmSync(wiki, { recursive: true }));

async function survey(options: Partial<MapOptions> = {}) {
	const dump = await openDump(join(wiki, "data"));
	try {
		const conversion = await prepareConversion(dump, { text: true });
		const target = { to: "markdown", site: "plain", ...options } as const;
		const map = await surveyWiki(
			conversion,
			{ names: "slug", ...target },
			inThisThread((job) => surveyPage(job, { ...conversion.context, target })),
		);
		if (map === undefined) throw new Error("the survey was stopped");
		return map;
	} finally {
		await dump.close();
	}
}

test("maps pages to files, and ids of both dialects to those of the output", async () => {
	const map = await survey();
	expect(map.names()).toEqual([
		"Front Page",
		"Front Page/Sub",
		"NewPage",
		"Renamed",
	]);
	const page = map.get("Renamed");
	expect(page).toMatchObject({
		file: "renamed.md",
		oldNames: ["Before (it)"],
		redirectedFrom: ["Front Page/Sub"],
	});
	const hash = createHash("sha1").update("RenamedA").digest("hex");
	expect(page && Object.fromEntries(idsOf(page))).toEqual({
		A: "a",
		"A-1": "a-1",
		x: "x",
		[`head-${hash}`]: "a",
		[`head-${hash}-2`]: "a-1",
	});
});

test("has nothing of pages that are private, deleted or of the underlay", async () => {
	const map = await survey();
	const text = [...map.toLines()].map((line) => Buffer.from(line)).join("");
	for (const name of ["Secret", "secret", "hush", "OldPage", "HelpContents"])
		expect(text).not.toContain(name);
});

test("follows redirects, and finds names as links write them", async () => {
	const map = await survey();
	expect(map.target("Front Page/Sub")?.name).toBe("Renamed");
	expect(map.target("NewPage")?.name).toBe("Front Page");
	expect(map.get("Front  Page / Sub")?.name).toBe("Front Page/Sub");
	expect(map.get("Secret")).toBeUndefined();
});

test("names the files of attachments, also of pages without text", async () => {
	const map = await survey();
	expect(map.get("OnlyFiles")).toEqual({
		name: "OnlyFiles",
		folder: "data/OnlyFiles",
		attachments: [
			{
				name: "a b.txt",
				file: "attachments/only-files/a-b.txt",
				size: 9,
				sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			},
		],
	});
	expect(map.target("OnlyFiles")?.file).toBeUndefined();
});

test("reads a link map as it was written, and refuses what is none", async () => {
	const map = await survey();
	const lines = [...map.toLines()]
		.map((line) => Buffer.from(line))
		.join("")
		.trimEnd()
		.split("\n");
	async function* from(part: readonly string[]) {
		yield* part;
	}
	const again = await readLinkMap(from(lines));
	expect([...again.pages()]).toEqual([...map.pages()]);
	await expect(readLinkMap(from(lines.slice(0, -1)))).rejects.toThrow(
		/not complete/,
	);
	await expect(readLinkMap(from(['{"type":"wiki"}']))).rejects.toThrow(
		/line 1/,
	);
	await expect(
		readLinkMap(from([lines[0] ?? "", lines[2] ?? "", lines[1] ?? ""])),
	).rejects.toThrow(/order/);
});
