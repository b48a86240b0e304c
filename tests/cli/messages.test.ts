/** `--messages` and `--rule`: the forms of messages, and what they weigh. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import { bridgeRules } from "../../src/bridge/messages";
import { formOf } from "../../src/cli/output/message-form";
import type { Reported } from "../../src/cli/output/report";
import { rules } from "../../src/messages";
import { parse } from "../../src/parse";
import { stringifyRules } from "../../src/stringify";
import { groupRules } from "../../src/usergroups/read/context";
import { tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";
import { run } from "../support/run-cli";

const folder = writeFiles({});
const wiki = writeFiles(tinyWiki);
afterAll(() => {
	rmSync(folder, { recursive: true });
	rmSync(wiki, { recursive: true });
});

const page = join(folder, "page.txt");
writeFileSync(page, "= a =\n[[http:/a.b|x]]\n{{{\nb\n");
const COMMANDS = ["parse", "groups", "format"];

describe.each(COMMANDS)("%s", (command) => {
	test("--messages json has the fields of the library's messages", async () => {
		const { code, err } = await run([command, page, "--messages", "json"]);
		expect(code).toBe(0);
		const lines = err
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(lines.find(({ ruleId }) => ruleId === "block-unclosed")).toEqual({
			file: page,
			severity: "warning",
			line: 3,
			column: 1,
			place: {
				start: { line: 3, column: 1, offset: 22 },
				end: { line: 5, column: 1, offset: 28 },
			},
			ruleId: "block-unclosed",
			expected: ["}}}"],
			url: expect.stringMatching(/docs\/messages\.md#block-unclosed$/),
			reason: "block is never closed: everything up to the end belongs to it",
		});
		expect(
			lines.find(({ ruleId }) => ruleId === "link-impossible-url"),
		).toMatchObject({ actual: "http:/a.b", expected: ["scheme://host"] });
	});

	test("--messages github has workflow commands", async () => {
		const { err } = await run([command, page, "--messages", "github"]);
		expect(err.split("\n")).toContain(
			`::warning file=${page},line=3,col=1,endLine=5,endColumn=1,title=block-unclosed::block is never closed: everything up to the end belongs to it`,
		);
	});

	test("a file that cannot be read is a message in each form", async () => {
		const file = join(folder, "none,1:2.txt");
		const at = async (form: string): Promise<string> =>
			(await run([command, file, "--messages", form])).err;
		expect(await at("text")).toBe(`moinmoin: ${file}: no such file\n`);
		expect(JSON.parse(await at("json"))).toEqual({
			severity: "error",
			fatal: true,
			file,
			reason: "no such file",
			code: "ENOENT",
		});
		expect(await at("github")).toBe(
			`::error file=${folder}/none%2C1%3A2.txt,title=ENOENT::no such file\n`,
		);
	});

	test("--rule drops messages, or takes them as errors", async () => {
		const off = await run([
			command,
			page,
			"--strict",
			...["--rule", "block-unclosed=off", "--rule", "link-impossible-url=off"],
		]);
		expect([off.code, off.err]).toEqual([0, ""]);
		const error = await run([command, page, "--rule", "block-unclosed=error"]);
		expect(error.code).toBe(1);
		expect(error.err).toContain(`${page}:3:1: error: block is never closed`);
		expect(error.err).toContain(`${page}:2:1: URL cannot lead anywhere`);
		const quiet = await run([
			command,
			page,
			"-q",
			"--rule=block-unclosed=error",
		]);
		expect([quiet.code, quiet.err]).toEqual([1, ""]);
		const both = ["--rule=block-unclosed=error", "--rule=block-unclosed=warn"];
		expect((await run([command, page, ...both])).code).toBe(0);
	});

	test.each([
		[["--rule", "block-unclose=off"], "did you mean block-unclosed?"],
		[["--rule", "constructor=off"], 'has no rule "constructor"'],
		[["--rule", "block-unclosed"], "--rule must be NAME=off|warn|error"],
		[["--rule", "block-unclosed=no"], "--rule must be NAME=off|warn|error"],
		[["--rule", "block-unclosed=off=off"], "--rule must be"],
		[["--messages", "xml"], "--messages must be text, json or github"],
	])("%j is wrong usage", async (options, message) => {
		const { code, err } = await run([command, page, ...options]);
		expect([code, err]).toEqual([2, expect.stringContaining(message)]);
	});
});

test.each([
	["parse", Object.keys({ ...rules, ...bridgeRules })],
	["format", Object.keys({ ...rules, ...stringifyRules })],
	["groups", [...Object.keys(rules), ...groupRules]],
])("%s knows the rules of everything that it does", async (command, names) => {
	const { code, err } = await run([
		command,
		page,
		...names.map((name) => `--rule=${name}=off`),
	]);
	expect([code, err]).toEqual([0, ""]);
});

test("parse --ndjson reports no messages of pages", async () => {
	for (const option of ["--messages=json", "--rule=block-unclosed=off"]) {
		const { code, err } = await run(["parse", "--ndjson", option]);
		expect([code, err]).toEqual([2, expect.stringContaining("excludes")]);
	}
});

describe("convert", () => {
	test("reports the first problem of each kind", async () => {
		const json = await run(["convert", wiki, "--messages", "json"]);
		expect([json.code, JSON.parse(json.err)]).toEqual([
			0,
			{
				file: join(wiki, "data/edit-log"),
				severity: "warning",
				line: 3,
				ruleId: "log-nul",
				count: 1,
				reason: "log holds a block of NUL bytes",
			},
		]);
		const github = await run(["convert", wiki, "--messages", "github"]);
		expect(github.err).toBe(
			`::warning file=${wiki}/data/edit-log,line=3,title=log-nul::log holds a block of NUL bytes\n`,
		);
	});

	test("has rules", async () => {
		const codeOf = async (...options: string[]) =>
			(await run(["convert", wiki, "-q", ...options])).code;
		expect(await codeOf("--strict")).toBe(1);
		expect(await codeOf("--rule", "log-nul=error")).toBe(1);
		expect(await codeOf("--strict", "--rule", "log-nul=off")).toBe(0);
		const off = await run(["convert", wiki, "--rule", "log-nul=off"]);
		expect(off.err).toContain("Problems: none");
		const { code, err } = await run(["convert", wiki, "--rule=log-null=off"]);
		expect([code, err]).toEqual([
			2,
			expect.stringContaining("did you mean log-nul?"),
		]);
	});
});

describe("text of pages and names of files", () => {
	const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u;
	const hostile = fc.string({
		unit: fc.oneof(
			fc.constantFrom(
				..."a:,%\n\r\t\x1b\x07\x7f\u0085\u202e\u2028",
				"::",
				"%0A",
			),
			fc.string({ unit: anyCharacter(), minLength: 1, maxLength: 1 }),
		),
	});
	const message = fc.record({
		line: fc.nat(),
		column: fc.nat(),
		text: hostile,
		ruleId: hostile,
		actual: hostile,
	});
	const lineOf = (
		form: "json" | "github" | "text",
		file: string,
		reported: Reported,
	): string =>
		formOf(form)
			.message(file, reported, "warning")
			.map((span) => (typeof span === "string" ? span : span.text))
			.join("");

	test("are JSON that is safe on a terminal and means the same", () => {
		fc.assert(
			fc.property(hostile, message, (file, reported) => {
				const line = lineOf("json", file, reported);
				expect(line).not.toMatch(UNSAFE);
				expect(JSON.parse(line)).toMatchObject({
					file,
					actual: reported.actual,
					reason: reported.text,
				});
			}),
		);
	});

	test("are one workflow command, and nothing of them is another property", () => {
		fc.assert(
			fc.property(hostile, message, (file, reported) => {
				const line = lineOf("github", file, reported);
				expect(line).not.toMatch(UNSAFE);
				const [, properties = "", data = ""] =
					/^::warning ([^:]*)::(.*)$/s.exec(line) ?? [];
				const values = Object.fromEntries(
					properties
						.split(",")
						.map((each) =>
							each.split("=", 1).concat(each.slice(each.indexOf("=") + 1)),
						),
				);
				expect(Object.keys(values)).toEqual(["file", "line", "col", "title"]);
				const decode = (text: string): string =>
					text
						.replaceAll("%0A", "\n")
						.replaceAll("%0D", "\r")
						.replaceAll("%3A", ":")
						.replaceAll("%2C", ",")
						.replaceAll("%25", "%");
				const isPlain = (text: string): boolean =>
					!UNSAFE.test(text.replaceAll(/[\r\n]/g, ""));
				if (isPlain(file)) expect(decode(values.file ?? "")).toBe(file);
				if (isPlain(reported.text)) expect(decode(data)).toBe(reported.text);
			}),
		);
	});
});

test("messages and the library agree", async () => {
	const messages: unknown[] = [];
	parse("{{{\n", {
		onMessage: ({ ruleId, reason, url }) =>
			messages.push({ ruleId, reason, url }),
	});
	mkdirSync(join(folder, "more"));
	const file = join(folder, "more", "a.txt");
	writeFileSync(file, "{{{\n");
	const { err } = await run(["parse", file, "--messages=json"]);
	expect(messages).toHaveLength(1);
	expect(JSON.parse(err)).toMatchObject(messages[0] as object);
});
