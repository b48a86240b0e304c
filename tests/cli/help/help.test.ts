/** Help, completion, the man page and the documentation: all from one table. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { COMMANDS, SHELLS } from "../../../src/cli/help/command-table";
import { manPage } from "../../../src/cli/help/man-page";
import { optionDocs } from "../../../src/cli/help/option-docs";
import {
	COMMAND_NAMES,
	OPTIONS,
	type OptionSpec,
	optionSections,
	optionsOf,
} from "../../../src/cli/options/option-table";
import { LinkKind } from "../../../src/usergroups/result/schema";
import { folder, removeFolder, run, write } from "../../support/run-cli";

afterAll(removeFolder);

const pathOf = (path: string): string =>
	fileURLToPath(new URL(`../../../${path}`, import.meta.url));

describe("help", () => {
	test.each(COMMAND_NAMES)(
		"of %s shows what it takes, and nothing else",
		async (name) => {
			const { code, out, err } = await run([name, "--help"]);
			expect([code, err]).toEqual([0, ""]);
			const shown = [...out.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(
				([, option]) => option,
			);
			expect(shown).toEqual(
				optionSections(name).flatMap(({ options }) =>
					options.map(([option]) => option),
				),
			);
			expect(shown.toSorted()).toEqual(
				optionsOf(name)
					.map(([option]) => option)
					.sort(),
			);
			for (const [line] of COMMANDS[name].examples) expect(out).toContain(line);
			expect(COMMANDS[name].examples.length).toBeGreaterThan(1);
			for (const line of out.split("\n")) expect(line.length).toBeLessThan(90);
		},
	);

	test.each(COMMAND_NAMES)(
		"of %s names the values that it takes, and no others, and so does completion",
		async (name) => {
			const { out } = await run([name, "--help"]);
			const text = out.replaceAll(/\s+/g, " ");
			for (const [option, { choices, commands, value }] of optionsOf(name)) {
				const { choices: all = [] } = OPTIONS[option] as OptionSpec;
				if (choices === undefined || commands.length === 1) continue;
				if (!value?.includes("|"))
					expect(text).toContain(`: ${choices.join(", ")}`);
				for (const other of all.filter((each) => !choices.includes(each))) {
					const { code, err } = await run([name, `--${option}`, other, "-q"]);
					expect([code, err]).toEqual([
						2,
						expect.stringContaining(choices.at(-1) ?? ""),
					]);
				}
			}
		},
	);

	test.each([
		["parse", ["0", "1", "2", "130"]],
		["format", ["0", "1", "2", "130"]],
		["groups", ["0", "1", "2", "130"]],
		["convert", ["0", "1", "2", "130"]],
		["completion", ["0", "2"]],
	])("of %s has its exit codes: %j", async (name, codes) => {
		const { out } = await run([name, "--help"]);
		const [, section = ""] = out.split("Exit codes:\n");
		expect(
			[...section.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code),
		).toEqual(codes);
		expect(section.includes("--check")).toBe(name === "format");
		expect(section.includes("--strict")).toBe(codes.includes("1"));
	});

	test("without a command shows the commands", async () => {
		const { out } = await run(["--help"]);
		for (const name of COMMAND_NAMES)
			expect(out).toContain(`${name} `.padEnd(12) + COMMANDS[name].summary);
		expect(await run(["--help", "nonsense"])).toMatchObject({ code: 0, out });
	});

	test("of convert has its options under headings, none of them long", async () => {
		const { out } = await run(["convert", "--help"]);
		const sections = optionSections("convert");
		expect(sections.length).toBeGreaterThan(5);
		for (const { title, options } of sections) {
			expect(out).toContain(`\n\n${title}:\n  `);
			expect(options.length).toBeLessThan(16);
		}
	});

	test("has the kinds of links of the schema", () => {
		expect(OPTIONS.kind.choices).toEqual(LinkKind.options);
	});

	test("each option is taken by the commands that it names, and by no other", async () => {
		for (const [option, { type, commands }] of optionsOf())
			for (const name of COMMAND_NAMES) {
				if (option === "help" || option === "version") continue;
				const value = type === "string" ? ["x"] : [];
				const { err } = await run([name, "a", "b", `--${option}`, ...value]);
				const isRefused = err.includes(`has no option --${option}`);
				expect([name, option, isRefused]).toEqual([
					name,
					option,
					!commands.includes(name),
				]);
			}
	});
});

test("docs/cli-options.md has the options of the table: else run `npm run build:help`", async () => {
	await expect(optionDocs()).toMatchFileSnapshot(pathOf("docs/cli-options.md"));
});

test("the man page is that of the table: else run `npm run build:help`", async () => {
	await expect(manPage()).toMatchFileSnapshot(pathOf("man/moinmoin.1"));
	const { man, files } = JSON.parse(
		readFileSync(pathOf("package.json"), "utf8"),
	);
	expect(man).toBe("./man/moinmoin.1");
	expect(files).toContain("man");
});

const hasShell = (shell: string): boolean =>
	spawnSync(shell, ["--version"]).status === 0;

describe("completion", () => {
	/** What bash offers for a line. */
	async function complete(...words: string[]): Promise<string[]> {
		const script = write(
			"completion.bash",
			(await run(["completion", "bash"])).out,
		);
		const { stdout, stderr } = spawnSync(
			"bash",
			[
				"-c",
				// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
				'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _moinmoin; printf "%s\\n" "${COMPREPLY[@]}"',
				"bash",
				script,
				"moinmoin",
				...words,
			],
			{ encoding: "utf8", cwd: folder },
		);
		expect(stderr).toBe("");
		return stdout.trimEnd().split("\n");
	}

	test.skipIf(!hasShell("bash"))(
		"in bash offers commands, options, values and files",
		async () => {
			write("page.txt", "");
			expect(await complete("")).toEqual([
				...COMMAND_NAMES,
				"--help",
				"--version",
			]);
			expect(await complete("gr")).toEqual(["groups"]);
			expect(await complete("groups", "--c")).toEqual(["--country"]);
			expect(await complete("groups", "--kind", "we")).toEqual(["website"]);
			expect(await complete("parse", "--dialect", "1")).toEqual(["1.5", "1.9"]);
			expect(await complete("parse", "--to", "1")).toEqual([""]);
			expect(await complete("format", "--to", "")).toEqual(["1.5", "1.9"]);
			expect(await complete("convert", "--messages", "g")).toEqual(["github"]);
			expect(await complete("parse", "pa")).toEqual(["page.txt"]);
			expect(await complete("completion", "")).toEqual([...SHELLS]);
			expect(await complete("convert", "--resume", "--inc")).toEqual([
				"--include-underlay",
				"--include-private",
				"--include-people",
			]);
		},
	);

	test.each(SHELLS)(
		"in %s has all commands and options, and is a script of that shell",
		async (shell) => {
			const { out, code } = await run(["completion", shell]);
			expect(code).toBe(0);
			for (const name of COMMAND_NAMES) expect(out).toContain(name);
			for (const [option] of optionsOf())
				expect(out).toContain(
					shell === "fish" ? `-l ${option}` : `--${option}`,
				);
			if (!hasShell(shell)) return;
			const { status, stderr } = spawnSync(shell, ["-n"], {
				input: out,
				encoding: "utf8",
			});
			expect([status, stderr]).toEqual([0, ""]);
		},
	);

	test.each([[[]], [["tcsh"]], [["bash", "zsh"]]])(
		"takes one shell, not %j",
		async (shells) => {
			const { code, err } = await run(["completion", ...shells]);
			expect([code, err]).toEqual([
				2,
				expect.stringContaining("one shell: bash, zsh, fish"),
			]);
		},
	);
});
