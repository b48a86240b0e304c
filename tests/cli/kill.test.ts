/** The built command, killed at any moment and resumed. */
import { spawn, spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageFiles, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { isLong } from "../support/runs";

const KILLS = isLong ? 20 : 1;
const PAGES = isLong ? 60 : 12;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const paragraph =
	"See '''FrontPage''' and [[Help/Links|links]], or <<Macro(x)>>.\n";
const text = (size: number): string => `= Page =\n${paragraph.repeat(size)}`;

/** Pages of many sizes, some with more revisions than go into one batch; about 0.7 MB, or 4 in the long run. */
const wiki = writeFiles({
	...tinyWiki,
	...Object.fromEntries(
		Array.from({ length: PAGES }, (_, page) =>
			Object.entries(
				pageFiles(
					`Page ${page}`,
					Array.from({ length: 2 + (page % 9) }, (_, edit) => ({
						text: text((page % 7) * 13 + edit * 20),
					})),
				),
			),
		).flat(),
	),
});
const whole = join(wiki, "whole.ndjson");
afterAll(() => rmSync(wiki, { recursive: true }));

const argumentsFor = (output: string): string[] => [
	cli,
	"convert",
	join(wiki, "data"),
	...["--revisions", "all", "--ast", "--workers", "2", "-q", "-o", output],
];

let duration = 0;
beforeAll(() => {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, argumentsFor(whole), {
		encoding: "utf8",
	});
	expect([status, stderr]).toEqual([0, ""]);
	duration = performance.now() - start;
}, 120_000);

test(`killed ${KILLS} times, each time resumed: the same file`, async () => {
	const output = join(wiki, "killed.ndjson");
	let kills = 0;
	const moments: number[] = [];
	for (let run = 0; !existsSync(output); run++) {
		const child = spawn(process.execPath, [
			...argumentsFor(output),
			"--resume",
		]);
		const ended = new Promise<number | null>((resolve) =>
			child.once("exit", resolve),
		);
		if (kills < KILLS) {
			const moment = Math.random() * duration;
			moments.push(moment);
			await Promise.race([setTimeout(moment), ended]);
			if (child.kill("SIGKILL")) kills++;
			await ended;
		} else {
			expect([await ended, moments]).toEqual([0, moments]);
		}
		expect(run).toBeLessThan(KILLS + 2);
	}
	expect([readFileSync(output).equals(readFileSync(whole)), moments]).toEqual([
		true,
		moments,
	]);
});

test("interrupted: exit code 130, what is there can be resumed", async () => {
	const output = join(wiki, "interrupted.ndjson");
	const child = spawn(process.execPath, argumentsFor(output));
	let err = "";
	child.stderr.on("data", (chunk) => {
		err += chunk;
	});
	const ended = new Promise<number | null>((resolve) =>
		child.once("exit", resolve),
	);
	while (!existsSync(`${output}.partial`)) await setTimeout(5);
	child.kill("SIGINT");
	expect(await ended).toBe(130);
	expect(err).toContain("with --resume continues it");
	expect(existsSync(output)).toBe(false);
	const { status } = spawnSync(process.execPath, [
		...argumentsFor(output),
		"--resume",
	]);
	expect(status).toBe(0);
	expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
});

test("not in order: the same records, those of a page together", () => {
	const output = join(wiki, "unordered.ndjson");
	spawnSync(process.execPath, [...argumentsFor(output), "--unordered"]);
	const pagesOf = (file: string): string[] =>
		readFileSync(file, "utf8")
			.split(/(?=\{"type":"(?:page|report)")/)
			.sort();
	expect(pagesOf(output)).toEqual(pagesOf(whole));
});

test.skipIf(!existsSync("/dev/full"))(
	"a full disk behind standard output: a clear error",
	() => {
		const { status, stderr } = spawnSync(
			"sh",
			["-c", '"$0" "$1" convert "$2" > /dev/full', process.execPath, cli, wiki],
			{ encoding: "utf8" },
		);
		expect([status, stderr]).toEqual([
			1,
			expect.stringMatching(
				/^moinmoin: standard output cannot be written: ENOSPC.*\n$/,
			),
		]);
	},
);

test("a pipeline of other programs: split cuts the lines up, xargs reads the pieces at once", () => {
	const pieces = join(wiki, "pieces");
	mkdirSync(pieces);
	const { status } = spawnSync(
		"sh",
		[
			"-c",
			`"$NODE" "$CLI" convert "$WIKI" --text -q | split -l 10 - piece- &&
			ls | xargs -P 2 -I FILE sh -c '"$NODE" "$CLI" parse --ndjson --no-positions FILE > FILE.out'`,
		],
		{
			cwd: pieces,
			env: {
				...process.env,
				NODE: process.execPath,
				CLI: cli,
				WIKI: join(wiki, "data"),
			},
		},
	);
	expect(status).toBe(0);
	const outputs = readdirSync(pieces).filter((name) => name.endsWith(".out"));
	expect(outputs.length).toBeGreaterThan(2);
	const records = outputs
		.flatMap((name) =>
			readFileSync(join(pieces, name), "utf8").trimEnd().split("\n"),
		)
		.map((line) => JSON.parse(line));
	const revisions = records.filter(
		({ type, deleted }) => type === "revision" && deleted === undefined,
	);
	expect(revisions).toHaveLength(PAGES + 3);
	for (const { ast } of revisions) expect(ast.type).toBe("root");
});

test("interrupted while it waits for standard input: ends at once and leaves no temporary file", async () => {
	const temporary = join(wiki, "temporary");
	mkdirSync(temporary);
	const child = spawn(process.execPath, [cli, "convert", "-"], {
		env: {
			...process.env,
			TMPDIR: temporary,
			// Node's cache of compiled code would be there, too.
			NODE_DISABLE_COMPILE_CACHE: "1",
		},
	});
	const ended = new Promise<number | null>((resolve) =>
		child.once("exit", resolve),
	);
	child.stdin.write("PK");
	while (readdirSync(temporary).length === 0) await setTimeout(5);
	child.kill("SIGINT");
	expect(await ended).toBe(130);
	expect(readdirSync(temporary)).toEqual([]);
});
