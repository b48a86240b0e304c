/** `moinmoin convert --to`: where a site goes, what is refused, and runs that are cut off. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { pageFiles, sharedName } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";
import { isLong } from "../support/runs";
import { filesOf } from "../support/sites/check-links";
import {
	folderOf,
	readIn,
	removeFolders,
} from "../support/sites/generated-site";
import { makeSiteWiki } from "../support/sites/site-wiki";

afterAll(removeFolders);

const wiki = makeSiteWiki({ pages: isLong ? 60 : 30, revisions: 1 });
const dump = join(folderOf(wiki.files), "data");
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const KILLS = isLong ? 20 : 1;

const argumentsFor = (output: string): string[] => [
	...["convert", dump, "--to", "markdown", "-q", "--workers", "1"],
	...["-o", `${output}/`],
];

test("needs a folder, unless the dump is one page", async () => {
	const none = await run(["convert", dump, "--to", "markdown"]);
	expect([none.code, none.err]).toEqual([
		2,
		expect.stringContaining("--output DIR/"),
	]);
	const file = join(
		folderOf({ "Page.txt": "= A =\n'''b''' [[C]]\n" }),
		"Page.txt",
	);
	const page = await run(["convert", file, "--to", "markdown", "-q"]);
	expect(page.code).toBe(0);
	expect(page.out).toContain("# A\n\n**b** C\n");
});

test.each(["markdown", "html", "moin", "mediawiki"])(
	"writes nothing as %s if no page is requested, and keeps what is there",
	async (to) => {
		const folder = folderOf({ "old/index.md": "mine" });
		for (const output of ["new", "old"]) {
			const { code, err } = await run([
				...["convert", dump, "--to", to, "--pages", "Nope*", "--force"],
				...["-o", `${join(folder, output)}/`],
			]);
			expect(code).toBe(2);
			expect(err).toContain('--pages "Nope*" matches no page');
		}
		expect(filesOf(folder)).toEqual(["old/index.md"]);
	},
);

test("refuses options of records, unknown targets and sites that are for Markdown", async () => {
	const output = join(folderOf({}), "site/");
	for (const args of [
		["--to", "docx"],
		["--to", "markdown", "--ast"],
		["--to", "html", "--site", "hugo"],
		["--site", "hugo"],
		["--name", "title"],
		["--to", "json", "--edit-url", "https://x.example/$PAGE"],
		["--to", "markdown", "--site", "nobody"],
		["--to", "markdown", "--name", "nobody"],
		["--to", "markdown", "--old-url", "wiki"],
		["--to", "markdown", "--old-url", "https://[x"],
		["--to", "mediawiki", "--old-url", "https://[x"],
		["--to", "markdown", "--edit-url", "https://[x/$PAGE"],
		["--to", "markdown", "--edit-url", "https://x.example/"],
		["--to", "markdown", "--old-prefix", "wiki"],
	]) {
		const { code } = await run(["convert", dump, ...args, "-o", output]);
		expect([args, code]).toEqual([args, 2]);
	}
	expect(existsSync(output)).toBe(false);
});

test("writes neither into the dump nor over what is there, unless it is asked to", async () => {
	const place = folderOf({});
	const inside = await run(argumentsFor(join(dump, "pages/site")));
	expect(inside.code).toBe(1);
	expect(existsSync(join(dump, "pages/site"))).toBe(false);
	const output = join(place, "site");
	mkdirSync(output);
	writeFileSync(join(output, "index.md"), "mine");
	expect((await run(argumentsFor(output))).code).toBe(1);
	expect(readIn(output, "index.md")).toBe("mine");
	expect((await run([...argumentsFor(output), "--force"])).code).toBe(0);
	expect(readIn(output, "index.md")).toContain("All pages");
	const above = await run(argumentsFor(join(dump, "..")));
	expect(above.code).toBe(1);
});

describe("a run that is cut off", () => {
	test(`is the same as a whole one when it was killed ${KILLS} times`, async () => {
		const place = folderOf({});
		const whole = join(place, "whole");
		const start = performance.now();
		const first = spawnSync(process.execPath, [cli, ...argumentsFor(whole)], {
			encoding: "utf8",
		});
		expect([first.status, first.stderr]).toEqual([0, ""]);
		const duration = performance.now() - start;
		const output = join(place, "killed");
		for (let kill = 0; kill < KILLS; kill++) {
			const child = spawn(
				process.execPath,
				[cli, ...argumentsFor(output), "--resume"],
				{ stdio: "ignore" },
			);
			const ended = new Promise((resolve) => child.on("exit", resolve));
			await setTimeout(duration * (0.3 + (0.7 * kill) / KILLS));
			child.kill("SIGKILL");
			await ended;
		}
		const last = await run([...argumentsFor(output), "--resume"]);
		expect([last.code, last.err]).toEqual([0, ""]);
		expect(filesOf(output)).toEqual(filesOf(whole));
		const withoutTimes = (text: string): string =>
			text.replace(/"until":"[^"]*",/, "");
		for (const file of filesOf(whole))
			expect(withoutTimes(readIn(output, file))).toBe(
				withoutTimes(readIn(whole, file)),
			);
	});

	test("has nothing to do when it was complete", async () => {
		const output = join(folderOf({}), "site");
		expect((await run(argumentsFor(output))).code).toBe(0);
		const contents = () =>
			filesOf(output).map((file) => [file, readIn(output, file)]);
		const before = contents();
		const again = await run([...argumentsFor(output), "--resume"]);
		expect([again.code, again.err]).toEqual([0, ""]);
		expect(contents()).toEqual(before);
	});

	test("is not taken for complete with another dump or other options", async () => {
		const output = join(folderOf({}), "site");
		const one = join(folderOf(sharedName), "data");
		const convert = (from: string, args: readonly string[] = []) =>
			run([
				...["convert", from, "--to", "markdown", "-q", "--workers", "0"],
				...["-o", `${output}/`, ...args],
			]);
		expect((await convert(one)).code).toBe(0);
		expect((await convert(one, ["--resume"])).code).toBe(0);
		for (const args of [
			[dump],
			[one, "--old-url", "https://wiki.example.org"],
			[one, "--name", "quoted"],
		] as const) {
			const [from, ...options] = args;
			const { code, err } = await convert(from, ["--resume", ...options]);
			expect([code, err]).toEqual([1, expect.stringContaining("OTHER_RUN")]);
		}
	});

	test("is not continued with other options", async () => {
		const output = join(folderOf({}), "site");
		mkdirSync(join(output, ".moinmoin-run"), { recursive: true });
		writeFileSync(join(output, ".moinmoin-run/run.json"), "{}");
		const { code, err } = await run([...argumentsFor(output), "--resume"]);
		expect([code, err]).toEqual([1, expect.stringContaining("OTHER_RUN")]);
	});
});

describe("files that are kept as somebody has changed them, though no page has them any more", () => {
	/** Changes the files of pages, makes the pages private, and writes the site again. */
	async function keptFiles(
		pages: number,
		to: "markdown" | "html",
		options: readonly string[],
	): Promise<{ code: number; err: string; output: string }> {
		const wikiOf = (text: string): string =>
			join(
				folderOf(
					Object.assign(
						pageFiles("Open", [{ text: "open\n" }]),
						...Array.from({ length: pages }, (_, page) =>
							pageFiles(`Page${page}`, [{ text }]),
						),
					),
				),
				"data",
			);
		const output = folderOf({});
		const convert = (from: string, ...more: string[]) =>
			run([
				...["convert", from, "--to", to, "--workers", "1"],
				...["-o", `${output}/`, ...more],
			]);
		await convert(wikiOf("secret\n"));
		for (const file of filesOf(output))
			if (file.startsWith("page"))
				writeFileSync(join(output, file), `edited: ${readIn(output, file)}`);
		const from = wikiOf("#acl Admin:read\nsecret\n");
		const { code, err } = await convert(from, ...options);
		return { code, err, output };
	}

	test.each([
		["markdown", "--resume", "page0.md"],
		["markdown", "--force", "page0.md"],
		["html", "--resume", "page0.html"],
	] as const)("are named as %s with %s", async (to, option, file) => {
		const { code, err, output } = await keptFiles(1, to, [option]);
		expect(code).toBe(0);
		expect(err).toContain(`Problems: 1: 1 file-kept (first: ${file})\n`);
		expect(err).toMatch(
			new RegExp(`^${file}: file of the site is kept.*\\(file-kept\\)$`, "m"),
		);
		expect(readIn(output, file)).toContain("secret");
	});

	test("are problems for strict runs, and counted from some number on", async () => {
		const { code, err } = await keptFiles(22, "markdown", [
			"--resume",
			"--strict",
		]);
		expect(code).toBe(1);
		expect(err.match(/\(file-kept\)$/gm)).toHaveLength(20);
		expect(err).toContain('(2 more in "problems" of the report)');
	});

	test("are messages with their paths in the output", async () => {
		const { code, err, output } = await keptFiles(2, "markdown", [
			...["--resume", "--messages", "json"],
			...["--rule", "file-kept=error"],
		]);
		expect(code).toBe(1);
		for (const file of ["page0.md", "page1.md"])
			expect(err).toContain(join(output, file));
	});
});
