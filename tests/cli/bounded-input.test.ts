/** Input that is large, endless, or a device or pipe. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../src/cli/main";
import { readLines } from "../../src/cli/read-lines";
import { parse } from "../../src/parse";
import { writeFiles } from "../support/dumps/tiny-wiki";
import { ioOf, run } from "../support/run-cli";

const folder = writeFiles({});
afterAll(() => rmSync(folder, { recursive: true }));
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const LIMIT = ["--max-file-bytes", "1000"];
const COMMANDS = [["parse"], ["groups"], ["format", "--check"]];

describe.each(COMMANDS)("%s %s", (...command) => {
	test.each(["/dev/zero", "/dev/urandom"])(
		"reads no more than its limit of %s",
		async (file) => {
			const { code, out, err } = await run([...command, file, ...LIMIT]);
			expect([code, out, err]).toEqual([
				1,
				"",
				`moinmoin: ${file}: has more than 1000 bytes; use --max-file-bytes N to read it\n`,
			]);
		},
	);

	test("reads no more than its limit of endless standard input", async () => {
		let given = 0;
		let err = "";
		async function* endless(): AsyncGenerator<Uint8Array> {
			for (;;) {
				given += 100;
				yield Buffer.alloc(100, "a");
			}
		}
		const io = ioOf({
			stdin: endless(),
			err: (text) => {
				err += text;
			},
		});
		expect(await main([...command, ...LIMIT], io)).toBe(1);
		expect(err).toContain("<stdin>: has more than 1000 bytes");
		expect(given).toBe(1100);
	});

	test("reads files of exactly the limit, and the others beside larger ones", async () => {
		const file = join(folder, "exact.txt");
		const larger = join(folder, "larger.txt");
		writeFileSync(file, `${"a".repeat(999)}\n`);
		writeFileSync(larger, "a".repeat(1001));
		const exact = await run([...command, file, ...LIMIT]);
		expect([exact.code, exact.err]).toEqual([0, ""]);
		const both = await run([...command, larger, file, ...LIMIT]);
		expect([both.code, both.err]).toEqual([
			1,
			expect.stringContaining("larger.txt: has more than 1000 bytes"),
		]);
	});
});

test("a file without a size is read", async () => {
	if (!existsSync("/proc/self/status")) return;
	const { code, out } = await run(["parse", "/proc/self/status"]);
	expect(code).toBe(0);
	expect(out).toContain("Name:");
});

describe("parse --ndjson", () => {
	test("reads no more than its limit of a line", async () => {
		const { code, err } = await run([
			"parse",
			"--ndjson",
			"/dev/zero",
			...LIMIT,
		]);
		expect([code, err]).toEqual([
			1,
			expect.stringContaining("/dev/zero:1: has more than 1000 bytes"),
		]);
	});

	test("takes strings with any line separator but a newline", async () => {
		const text = "a\u2028b\u2029c\u0085d";
		const { code, out } = await run(
			["parse", "--ndjson"],
			`\uFEFF{"text":"${text}"}\r\n`,
		);
		expect([code, JSON.parse(out)]).toEqual([0, { text, ast: parse(text) }]);
	});
});

test("lines are those of the text, however its bytes are cut", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc
					.string({ unit: "grapheme" })
					.map((line) => line.replaceAll(/[\n\uFEFF]/g, "")),
			),
			fc.integer({ min: 1, max: 7 }),
			async (lines, size) => {
				const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
				async function* pieces(): AsyncGenerator<Uint8Array> {
					for (let at = 0; at < bytes.length; at += size)
						yield bytes.subarray(at, at + size);
				}
				const read: string[] = [];
				for await (const line of readLines(
					pieces(),
					1000,
					() => new Error("long"),
				))
					read.push(line);
				expect(read).toEqual(lines);
			},
		),
	);
});

const hasPipes = spawnSync("mkfifo", [join(folder, "probe")]).status === 0;

describe.skipIf(!hasPipes)("a named pipe", () => {
	test("is read when its writer comes", async () => {
		const pipe = join(folder, "pipe");
		spawnSync("mkfifo", [pipe]);
		const child = spawn(process.execPath, [
			cli,
			"parse",
			"--no-positions",
			pipe,
		]);
		let out = "";
		child.stdout.on("data", (chunk) => {
			out += chunk;
		});
		const ended = new Promise((resolve) => child.once("exit", resolve));
		const writer = spawn("sh", ["-c", 'printf "a " > "$1" && : ', "sh", pipe]);
		// It would wait for a reader forever.
		onTestFinished(() => {
			writer.kill();
		});
		expect(await ended).toBe(0);
		expect(out).toContain('"value":"a');
	});

	test.each([[[]], [["-o", join(folder, "out.json")]]])(
		"without a writer, with %j: an interrupt ends the wait, and leaves nothing behind",
		async (options) => {
			const pipe = join(folder, `silent-${options.length}`);
			spawnSync("mkfifo", [pipe]);
			const child = spawn(process.execPath, [cli, "parse", pipe, ...options]);
			const ended = new Promise((resolve) =>
				child.once("exit", (code, signal) => resolve(code ?? signal)),
			);
			const partial = join(folder, "out.json.partial");
			if (options.length > 0) while (!existsSync(partial)) await setTimeout(5);
			else await setTimeout(300);
			child.kill("SIGINT");
			expect(await ended).toBe(options.length > 0 ? 130 : "SIGINT");
			expect(existsSync(partial)).toBe(false);
		},
	);
});
