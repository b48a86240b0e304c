/** The command, as a function of its arguments and input. */
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { joinMessages } from "../../src/cli/output/report";
import { parse } from "../../src/parse";
import { LinkKind, UserGroupTree } from "../../src/usergroups/result/schema";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

describe("parse", () => {
	test("writes the tree of standard input", async () => {
		const markup = "= Überschrift =\n'''a''' [[http://x.org|ü]]";
		for (const argv of [["parse"], ["parse", "-"]]) {
			const { code, out, err } = await run(argv, markup);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			expect(JSON.parse(out)).toEqual(parse(markup));
			expect(out.endsWith("}\n")).toBe(true);
		}
	});

	test("writes a line with its name for each of several files, in order", async () => {
		const files = [write("a.txt", "a"), "missing.txt", write("b.txt", "b")];
		const { out, code } = await run(["parse", ...files]);
		expect(code).toBe(1);
		expect(
			out
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line)),
		).toEqual([
			{ file: files[0], ast: parse("a") },
			{ file: files[2], ast: parse("b") },
		]);
	});

	test("knows macros and wikis that are given", async () => {
		const map = write("map.txt", "Ours https://ours.example/\n");
		const names = ["--macros", "OurMacro", "--interwiki", map];
		const known = await run(
			["parse", ...names],
			"[[OurMacro]] [wiki:Ours:P x]",
		);
		expect(known.err).toBe("");
		expect(known.out).toContain('"type":"macro","name":"OurMacro"');
		const link = await run(
			["format", "--to", "1.5", ...names],
			"[[Ours:Page|x]]\n",
		);
		expect(link.out).toContain("wiki:Ours");
		expect((await run(["parse", "--macros", "a b"])).code).toBe(2);
		for (const file of ["missing", "/dev/zero", folder]) {
			const { code, err } = await run(["parse", "--interwiki", file]);
			expect([code, err]).toEqual([
				1,
				expect.stringMatching(/no such file|is not a regular file/),
			]);
		}
	});

	test("--dialect, --page-name, --no-positions, --pretty", async () => {
		const { out } = await run(
			[
				"parse",
				"--dialect",
				"1.5",
				"--page-name",
				"P",
				"--no-positions",
				"--pretty",
			],
			"[:/Sub:t]",
		);
		expect(out).toContain('  "type": "root"');
		expect(JSON.parse(out)).toEqual({
			type: "root",
			data: { dialect: "1.5" },
			children: [
				{
					type: "paragraph",
					children: [
						{
							type: "pageLink",
							page: "P/Sub",
							children: [{ type: "text", value: "t" }],
						},
					],
				},
			],
		});
	});
});

describe("groups", () => {
	const page = "== Chile ==\n * [[http://a.example|Group A]] - Santiago";

	test("writes the UserGroup tree", async () => {
		const { code, out } = await run(["groups"], page);
		expect(code).toBe(0);
		expect(
			UserGroupTree.parse(JSON.parse(out)).regions[0]?.groups[0]?.name,
		).toBe("Group A");
	});

	test("--pretty writes a tree for people", async () => {
		const { out } = await run(["groups", "--pretty"], page);
		expect(out).toBe(
			'MoinMoin 1.9\nChile [CL]\n  * Group A — Santiago\n    → http://a.example "Group A" [website]\n',
		);
	});
});

describe("messages", () => {
	test("are on standard error with file, line and column", async () => {
		const file = write("unclosed.txt", "a\n{{{\nb");
		const { code, err } = await run(["parse", file]);
		expect(code).toBe(0);
		expect(err).toBe(
			`${file}:2:1: block is never closed: everything up to the end belongs to it (block-unclosed)\n`,
		);
		expect((await run(["parse"], "{{{\nb")).err).toMatch(/^<stdin>:1:1: /);
	});

	test("--quiet, --strict, color", async () => {
		expect(await run(["parse", "--quiet"], "{{{\n")).toMatchObject({
			code: 0,
			err: "",
		});
		expect(await run(["parse", "-q", "--strict"], "{{{\n")).toMatchObject({
			code: 1,
			err: "",
		});
		expect(await run(["parse", "--strict"], "fine")).toMatchObject({
			code: 0,
			err: "",
		});
		expect((await run(["parse"], "{{{\n", true)).err).toContain("\u001b[");
	});

	test("are reported once, also where the groups notice the same", async () => {
		const { err } = await run(
			["groups"],
			"= Chile =\n * Group [[http:facebook.com/x|Facebook]]",
		);
		expect(err.match(/link-impossible-url/g)).toHaveLength(1);
	});

	test("of one rule at two positions are both reported", () => {
		const at = (line: number, column: number, ruleId = "rule") => ({
			line,
			column,
			ruleId,
			text: "unexpected",
		});
		expect(
			joinMessages(
				[at(1, 1), at(3, 1)],
				[at(1, 1), at(1, 2), at(2, 1), at(1, 1, "other"), at(3, 1)],
			),
		).toEqual([at(1, 1), at(3, 1), at(1, 2), at(2, 1), at(1, 1, "other")]);
	});
});

describe("bad input", () => {
	test("a missing file, a folder and a link in a circle are named, the others are still read", async () => {
		mkdirSync(join(folder, "sub"));
		const loop = join(folder, "loop");
		symlinkSync("loop", loop);
		const { code, out, err } = await run([
			"parse",
			join(folder, "none"),
			join(folder, "sub"),
			loop,
			write("c.txt", "c"),
		]);
		expect(code).toBe(1);
		expect(err).toBe(
			`moinmoin: ${join(folder, "none")}: no such file\nmoinmoin: ${join(folder, "sub")}: is a folder; to convert a whole wiki, use "moinmoin convert"\nmoinmoin: ${loop}: is a symbolic link that leads back to itself\n`,
		);
		expect(JSON.parse(out).ast).toEqual(parse("c"));
	});

	test("bytes that are not UTF-8: where the first one is; --encoding reads them", async () => {
		const latin = write("latin.txt", Buffer.from("a\nb\nC\u00e9sar", "latin1"));
		const { code, err } = await run(["parse", latin]);
		expect(code).toBe(1);
		expect(err).toContain("byte 5 (0xe9) in line 3");
		const { out } = await run(["parse", "--encoding", "latin1", latin]);
		expect(out).toContain("César");
		const written = write(
			"written.txt",
			Buffer.concat([Buffer.from("a \uFFFD b "), Buffer.from([0xff])]),
		);
		expect((await run(["parse", written])).err).toContain(
			"byte 8 (0xff) in line 1",
		);
	});

	test("an empty file, and one with a byte order mark", async () => {
		expect(
			JSON.parse((await run(["parse", write("empty.txt", "")])).out),
		).toMatchObject({ children: [] });
		const { out } = await run(["parse", write("bom.txt", "\uFEFF= H =")]);
		expect(JSON.parse(out).children[0]).toMatchObject({ type: "heading" });
	});

	test.each([
		[[]],
		[["frobnicate"]],
		[["parse", "--dialect", "2.0"]],
		[["parse", "--encoding", "klingon"]],
		[["parse", "--frobnicate"]],
		[["parse", "--dialect"]],
		[["parse", "--country", "DE"]],
		[["parse", "--format", "csv"]],
		[["parse", "--diff", "a", "b"]],
		[["groups", "--no-positions"]],
		[["groups", "--format", "xml"]],
		[["groups", "--pretty", "--format", "csv"]],
		[["groups", "--country", "GER"]],
		[["groups", "--country", "É1"]],
		[["groups", "--kind", "pigeon"]],
		[["groups", "--diff"]],
		[["groups", "--diff", "a"]],
		[["groups", "--diff", "a", "b", "c"]],
		[["groups", "--diff", "-", "-"]],
		[["groups", "--diff", "a", "b", "--format", "csv"]],
		[["groups", "--diff", "a", "b", "--pretty"]],
		[["groups", "--diff", "a", "b", "--country", "DE"]],
		[["groups", "--diff", "a", "b", "--kind", "wiki"]],
	])("wrong usage: %j", async (argv) => {
		const { code, out, err } = await run(argv);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toMatch(/^moinmoin: .*--help"\n$/s);
	});
});

test.each([
	["parse", "--dialect"],
	["parse", "--to"],
	["parse", "--messages"],
	["format", "--to"],
	["groups", "--format"],
	["groups", "--kind"],
	["groups", "--country"],
	["convert", "--to"],
	["convert", "--revisions"],
])("%s %s says what it must be, and what it got", async (command, option) => {
	const { err } = await run([command, option, "pigeon", "a"]);
	expect(err).toMatch(
		new RegExp(
			`^moinmoin: ${option} must be .*(?: or |, such as ).* \\(got "pigeon"\\); see `,
		),
	);
});

test("a kind that does not exist: all there are, also in the help", async () => {
	const { err } = await run(["groups", "--kind", "pigeon"]);
	const { out } = await run(["groups", "--help"]);
	for (const kind of LinkKind.options) {
		expect(err).toContain(kind);
		expect(out).toContain(kind);
	}
});

test("--version", async () => {
	const { version } = JSON.parse(
		readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
	);
	expect(await run(["--version"])).toEqual({
		code: 0,
		out: `${version}\n`,
		err: "",
	});
});
