/** The folder of a reader of the documentation: the package is installed, and the files that examples name are there. */
import { spawnSync } from "node:child_process";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageFiles, writeFiles } from "../dumps/tiny-wiki";
import { root } from "./fences";
import type { ProgramRunner, Run } from "./program-runner";

/** Programs that examples use. */
const PROGRAMS = [
	"pandoc",
	"parallel",
	"git",
	"python3",
	"sqlite3",
	"duckdb",
] as const;

/** Modules of Python that examples use. */
const PYTHON_MODULES = ["jsonschema"] as const;

/** What an example of pandoc has that is not for pandoc 3. */
const OLD_PANDOC = "--pandoc-api 1.22";

/** Returns the programs that an example needs and that are not installed. */
export function missingPrograms(code: string): string[] {
	const modules = PYTHON_MODULES.filter(
		(name) =>
			code.includes(`import ${name}\n`) &&
			spawnSync("python3", ["-c", `import ${name}`]).status !== 0,
	);
	const programs = PROGRAMS.filter((name) => {
		if (!new RegExp(`\\b${name} `).test(code)) return false;
		const { error, stdout } = spawnSync(name, ["--version"], {
			encoding: "utf8",
		});
		if (error !== undefined) return true;
		const isOld = stdout.startsWith("pandoc 2.");
		return name === "pandoc" && isOld !== code.includes(OLD_PANDOC);
	});
	return [...programs, ...modules];
}

const groupPage = readFileSync(
	join(root, "fixtures/pages/PythonGroupsSample.moin19.txt"),
	"utf8",
);
const oldPage = "= Old =\n * [http://a.org a] [[BR]] ''b''\n";
const newPage = "= New =\n * [[http://a.org|a]]\n";

const wiki = {
	"wiki/wikiconfig.py": "class Config: pass\n",
	...Object.fromEntries(
		Object.entries({
			...pageFiles("FrontPage", [
				{ text: "Welcome\n" },
				{ text: "= Welcome =\nSee HelpPage, [[Help/Links]].\n" },
			]),
			...pageFiles("HelpPage", [{ text: "Help\n----\nCategoryHelp\n" }]),
			...pageFiles("Help/Links", [{ text: "[[FrontPage|back]]\n" }]),
			...pageFiles("EditorGroup", [{ text: " * JaneDoe\n" }]),
		}).map(([path, content]) => [`wiki/${path}`, content]),
	),
};

/** Names of archives of the wiki in examples. */
const ARCHIVES = ["wiki.tar.gz", "first.tar.gz", "second.tar.gz"];

const files = {
	"page.txt": newPage,
	"first.txt": newPage,
	"FrontPage.txt": newPage,
	"LocalUserGroups.txt": groupPage,
	"saved-page.txt": groupPage,
	...Object.fromEntries(
		["old.txt", "2019.txt", "2022.txt"].map((name) => [
			name,
			groupPage.replace("PyNAM", "PyOld"),
		]),
	),
	"new.txt": groupPage,
	"2026.txt": groupPage,
	"pages/A.txt": newPage,
	"pages/B.txt": newPage,
	"pages15/A.txt": oldPage,
	...wiki,
};

/** The modules that examples import: all of ours, and the package itself. The folders of all pages share them. */
function installedModules(): string {
	const modules = mkdtempSync(join(tmpdir(), "moinmoin-modules-"));
	process.once("exit", () => rmSync(modules, { recursive: true }));
	for (const name of readdirSync(join(root, "node_modules")))
		if (!name.startsWith("."))
			symlinkSync(join(root, "node_modules", name), join(modules, name));
	symlinkSync(root, join(modules, "moinmoin-parser"));
	return modules;
}

let modules: string | undefined;

/** Makes the package a dependency of the folder, and its command one of its programs. */
function install(folder: string): void {
	modules ??= installedModules();
	symlinkSync(modules, join(folder, "node_modules"));
	const programs = {
		moinmoin: `exec "${process.execPath}" "${root}/dist/cli.js" "$@"`,
		node: `exec "${process.execPath}" "$@"`,
		npx: '[ "$1" = moinmoin-parser ] || exit 127; shift; exec moinmoin "$@"',
	};
	mkdirSync(join(folder, "bin"));
	for (const [name, code] of Object.entries(programs)) {
		writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${code}\n`);
		chmodSync(join(folder, "bin", name), 0o755);
	}
}

export class ExampleFolder {
	readonly #folder: string;
	#programs = 0;

	constructor() {
		this.#folder = writeFiles({ ...files, "package.json": "{}" });
		install(this.#folder);
		const [first, ...others] = ARCHIVES;
		this.shell(
			[
				`tar czf ${first} wiki`,
				...others.map((name) => `ln ${first} ${name}`),
			].join("\n"),
		);
	}

	/** Runs lines of a shell; the first one that fails ends them. */
	shell(code: string): Run {
		return this.#run("bash", ["-euo", "pipefail", "-c", code]);
	}

	/** Runs a program in TypeScript. */
	program(code: string, runner: ProgramRunner): Promise<Run> {
		const file = `program-${++this.#programs}.ts`;
		writeFileSync(join(this.#folder, file), code);
		return runner.run({ folder: this.#folder, file, path: this.#path });
	}

	/** Checks the types of programs. Returns what the compiler prints. */
	compile(programs: readonly string[]): Run {
		const names = programs.map((code, index) => {
			writeFileSync(join(this.#folder, `example-${index}.mts`), code);
			return `example-${index}.mts`;
		});
		return this.#run(process.execPath, [
			join(root, "node_modules/typescript-native/bin/tsc"),
			..."--noEmit --strict --skipLibCheck --noUncheckedIndexedAccess --target ES2023 --module NodeNext --types node".split(
				" ",
			),
			...names,
		]);
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true });
	}

	get #path(): string {
		return `${join(this.#folder, "bin")}:${process.env.PATH}`;
	}

	#run(command: string, args: string[]): Run {
		const { status, stdout, stderr } = spawnSync(command, args, {
			cwd: this.#folder,
			encoding: "utf8",
			env: {
				...process.env,
				PATH: this.#path,
				HOME: this.#folder,
			},
		});
		return { status, out: stdout, err: stderr };
	}
}
