/** What `moinmoin convert` shows to people who watch it. */
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { main } from "../../src/cli/main";
import { startProgress } from "../../src/cli/output/progress";
import { problemRules } from "../../src/dump/problems";
import { forWikis } from "../support/dumps/generated-wikis";
import { pageFiles, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { ioOf } from "../support/run-cli";

const wiki = writeFiles(tinyWiki);
afterAll(() => rmSync(wiki, { recursive: true }));

/** A stream that takes itself for a terminal, and what was written to it. */
function terminal(): { stream: PassThrough; shown: () => string } {
	const stream = Object.assign(new PassThrough(), {
		isTTY: true,
		columns: 120,
		cursorTo: () => true,
		clearLine: () => true,
		moveCursor: () => true,
	});
	let text = "";
	stream.on("data", (chunk) => {
		text += chunk;
	});
	return { stream, shown: () => text };
}

test("a terminal is shown nothing of a short run", async () => {
	const { stream, shown } = terminal();
	const argv = ["convert", wiki, "--workers", "0", "-q"];
	expect(await main(argv, ioOf({ terminal: stream }))).toBe(0);
	expect(shown()).toBe("");
});

test("a terminal shows how many pages of how many are done, and that it ends", async () => {
	const { stream, shown } = terminal();
	const progress = startProgress(ioOf({ terminal: stream }), "pages", 0);
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(shown()).toContain("opening");
	progress.begin(9);
	expect(shown()).toContain("0/9 pages · 0 revisions · 0.0 MB/s");
	progress.stop();
	const { length } = shown();
	progress.advance();
	await new Promise((resolve) => setTimeout(resolve, 150));
	expect(shown()).toHaveLength(length);
});

test("pages, revisions and megabytes a second are counted", () => {
	const { stream, shown } = terminal();
	const progress = startProgress(ioOf({ terminal: stream }), "pages", 0);
	progress.begin(undefined);
	progress.revisions(3);
	progress.bytes(500_000_000);
	progress.revisions(2);
	progress.bytes(500_000_000);
	progress.advance();
	progress.stop();
	const [, count, speed] =
		/1 pages · (\d+) revisions · ([\d.]+) MB\/s/.exec(shown()) ?? [];
	expect(count).toBe("5");
	expect(Number(speed)).toBeGreaterThan(1000);
	expect(shown()).not.toContain("left");
});

test("a run that takes longer is shown even if timers do not run", () => {
	const { stream, shown } = terminal();
	const progress = startProgress(ioOf({ terminal: stream }), "files", 20);
	progress.begin(2);
	progress.advance();
	expect(shown()).toBe("");
	for (const start = performance.now(); performance.now() - start < 25; );
	progress.advance();
	progress.stop();
	expect(shown()).toContain("2/2 files");
});

test("what is no terminal is shown nothing", () => {
	const progress = startProgress(ioOf({}), "pages", 0);
	expect(() => {
		progress.begin(9);
		progress.advance();
		progress.revisions(1);
		progress.bytes(1);
		progress.stop();
	}).not.toThrow();
});

/** What a command says that is interrupted at once. */
async function interrupted(args: readonly string[]): Promise<string> {
	let err = "";
	const interruption = new AbortController();
	const code = await main(
		["convert", wiki, "--workers", "0", ...args],
		ioOf({
			err: (text) => {
				err += text;
			},
			catchInterrupt() {
				interruption.abort();
				return interruption.signal;
			},
		}),
	);
	expect(code).toBe(1);
	return err;
}

const output = join(wiki, "..", `${basename(wiki)}-output/`);
afterAll(() => rmSync(output, { recursive: true, force: true }));

test.each([
	[[], "with --output, it could be resumed"],
	[["--dry-run"], "the same command begins anew"],
	[["--history", "--to", "moin"], "the same command begins anew"],
	[["--to", "mediawiki", "-o", output], "the same command begins anew"],
	[
		["--to", "moin", "-o", output],
		"the same command with --resume continues it",
	],
])(
	"who interrupts a command with %j is advised what is possible",
	async (args, advice) => {
		expect(await interrupted(args)).toBe(`moinmoin: interrupted; ${advice}\n`);
	},
);

test("the summary has what was skipped, problems of the wiki, and the first place of each", async () => {
	const damaged = writeFiles({
		"data/meta": "data_format_revision: 1091100\n",
		"data/edit-log": "nonsense\n",
		...pageFiles("A", [{ text: "a\n" }]),
		...pageFiles("B", [{ text: "a\n" }, { text: "b\n" }]),
		"data/pages/A/edit-log": "nonsense\n",
		"data/pages/B/edit-log": "nonsense\nmore\n",
	});
	let err = "";
	const io = ioOf({
		err: (text) => {
			err += text;
		},
	});
	try {
		await main(["convert", damaged, "--workers", "0"], io);
	} finally {
		rmSync(damaged, { recursive: true });
	}
	expect(err.split("\n")).toEqual([
		"Pages: 2 of 2 written (2 live)",
		"Dialects: 2 of 1.9 (known by format)",
		"Revisions: 2 of 3 written (2 without a time, 2 without an author); skipped: 1 not requested",
		"Attachments: 0 of 0 written",
		"Macros: 0 known, 0 of the wiki's own, 0 unknown; parsers: 0 known, 0 of the wiki's own, 0 unknown",
		"Links: 0 missing pages; 0 other wikis, 0 unknown; 0 categories",
		"Private pages: 0; no configuration of the wiki was found, so pages without #acl count as public (see --acl-default)",
		expect.stringMatching(/^Log lines: 0 of 4 written; skipped: .*4 fields/),
		"Problems: 3: 3 log-fields (first: data/edit-log:1)",
		"",
	]);
});

test("the summary of any wiki has nine lines, and one for each file that could not be read", () =>
	forWikis(async (folder) => {
		let err = "";
		const io = ioOf({
			err: (text) => {
				err += text;
			},
		});
		await main(["convert", folder, "--workers", "0", "--text"], io);
		const lines = err.trimEnd().split("\n");
		expect(lines.slice(0, 9).map((line) => line.split(":", 1)[0])).toEqual([
			"Pages",
			"Dialects",
			"Revisions",
			"Attachments",
			"Macros",
			"Links",
			"Private pages",
			"Log lines",
			"Problems",
		]);
		const isLossLine = (line: string): boolean =>
			Object.entries(problemRules).some(
				([code, { isLoss }]) => isLoss && line.endsWith(`(${code})`),
			);
		for (const line of lines.slice(9)) expect(line).toSatisfy(isLossLine);
	}));

test("--page-name names the page of a dump that is one page, and nothing else", async () => {
	let err = "";
	const io = ioOf({
		err: (text) => {
			err += text;
		},
	});
	const argv = ["convert", wiki, "--page-name", "Start", "--workers", "0"];
	expect(await main(argv, io)).toBe(2);
	expect(err).toContain("--page-name is for a dump that is one page");
});

test.each([
	[[], 0],
	[["--strict"], 1],
])("with %j a dump with problems ends with %i", async (options, expected) => {
	const argv = ["convert", wiki, "--revisions", "all", "--workers", "0", "-q"];
	expect(await main([...argv, ...options], ioOf({}))).toBe(expected);
});
