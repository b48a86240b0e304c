/** The package as its users get it; needs the build, which `npm test` makes first. */
import { execFileSync, spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENTRIES } from "./support/exported-names";
import { pack } from "./support/package/packed";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "moinmoin-"));
/** Both versions that users have: the compiler of TypeScript 7 is another program, which takes a third of the time. */
const [tsc6, tsc7] = ["typescript", "typescript-native"].map((name) =>
	join(root, "node_modules", name, "bin", "tsc"),
) as [string, string];
const installed = join(project, "node_modules", "moinmoin-parser");
afterAll(() => rmSync(project, { recursive: true }));

const run = (command: string, ...args: string[]): string =>
	execFileSync(command, args, { cwd: project, encoding: "utf8" });

/** Runs a program in the project that has the package installed. */
function runProgram(name: string, code: string): string {
	writeFileSync(join(project, name), code);
	return run(process.execPath, name);
}

beforeAll(() => {
	mkdirSync(installed, { recursive: true });
	writeFileSync(join(project, "package.json"), "{}");
	run("tar", "xzf", pack(project), "--strip-components", "1", "-C", installed);
	for (const dependency of readdirSync(join(root, "node_modules")))
		if (!dependency.startsWith("."))
			symlinkSync(
				join(root, "node_modules", dependency),
				join(project, "node_modules", dependency),
			);
}, 60_000);

describe("the packed package", () => {
	test("holds what users need and nothing else", () => {
		const files = readdirSync(installed, {
			recursive: true,
			withFileTypes: true,
		})
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) =>
				join(parentPath, name).slice(installed.length + 1),
			);
		for (const file of files)
			expect(file).toMatch(
				/^(?:package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES|CHANGELOG\.md|SECURITY\.md|docs\/[\w-]+\.md|CONTRIBUTING\.md|dist\/[\w-]+\.(?:(?:js|cjs)(?:\.map)?|d\.ts|d\.cts)|man\/moinmoin\.1|src\/ast\.schema\.json|src\/usergroups\/result\/user-group-tree\.schema\.json|src\/records\/dump-records\.schema\.json)$/,
			);
		for (const file of [
			"LICENSE",
			"README.md",
			"CHANGELOG.md",
			"dist/index.js",
			"dist/index.cjs",
			"dist/cli.js",
			"src/ast.schema.json",
			"src/usergroups/result/user-group-tree.schema.json",
			"src/records/dump-records.schema.json",
		])
			expect(files).toContain(file);
	});

	test("exports these names to import and require", () => {
		const shown = (load: (name: string) => string): string => {
			const names = ENTRIES.map(
				([name]) => `Object.keys(${load(name)}).sort()`,
			);
			return `console.log(JSON.stringify([${names}]))`;
		};
		const expected = ENTRIES.map(([, names]) => names);
		expect(
			JSON.parse(
				runProgram(
					"names.mjs",
					shown((name) => `await import("${name}")`),
				),
			),
		).toEqual(expected);
		expect(
			JSON.parse(
				runProgram(
					"names.cjs",
					shown((name) => `require("${name}")`),
				),
			),
		).toEqual(expected);
	});

	test("needs fast-check for arbitraries only", () => {
		const fastCheck = join(project, "node_modules", "fast-check");
		const shown = (load: (name: string) => string): string => {
			const tries = ENTRIES.map(
				([name]) =>
					`(async () => ${load(name)})().then(() => true, ({ code }) => code)`,
			);
			return `Promise.all([${tries}]).then((all) => console.log(JSON.stringify(all)))`;
		};
		const programs = [
			["absent.mjs", shown((name) => `import("${name}")`)],
			["absent.cjs", shown((name) => `require("${name}")`)],
		] as const;
		unlinkSync(fastCheck);
		try {
			const [imported, required] = programs.map(([name, code]) =>
				JSON.parse(runProgram(name, code)),
			);
			const expected = (code: string): (true | string)[] =>
				ENTRIES.map(([name]) =>
					name === "moinmoin-parser/arbitraries" ? code : true,
				);
			expect(imported).toEqual(expected("ERR_MODULE_NOT_FOUND"));
			expect(required).toEqual(expected("ERR_MODULE_NOT_FOUND"));
		} finally {
			symlinkSync(join(root, "node_modules", "fast-check"), fastCheck);
		}
	});

	test("has types for both, in TypeScript 6 and 7", () => {
		const code = `import fc from "fast-check";
import { type Heading, parse, type Root } from "moinmoin-parser";
import { node, root, userGroupPage } from "moinmoin-parser/arbitraries";
import { moinmoinParse, moinmoinToHast, moinmoinToMdast } from "moinmoin-parser/unified";
import { diffGroups, GroupRow, GroupsDiff, listGroups, selectGroups, toUserGroups, UserGroupTree } from "moinmoin-parser/usergroups";
const tree: Root = parse("a");
const groups: UserGroupTree = toUserGroups(tree);
const chapter: string | undefined = groups.regions[0]?.groups[0]?.groups[0]?.name;
const [row]: GroupRow[] = listGroups(selectGroups(groups, { kind: "wiki" }));
const country: string | undefined = row?.countryCode;
const diff: GroupsDiff = GroupsDiff.parse(diffGroups(groups, groups));
const name: string | undefined = diff.moved[0]?.new.name;
const heading: fc.Arbitrary<Heading> = node("heading", { dialect: "1.5", maxDepth: 1 });
const page: fc.Arbitrary<Root> = root({ dialect: "1.9", size: "small" });
const markup: fc.Arbitrary<string> = userGroupPage().map((each) => each.markup["1.5"]);
// @ts-expect-error there is no such dialect
root({ dialect: "2.0" });
// @ts-expect-error there is no such kind
selectGroups(groups, { kind: "pigeon" });
// @ts-expect-error a node of this type has no such field
if (tree.children[0]?.type === "heading") tree.children[0].url;
export { chapter, country, heading, markup, moinmoinParse, moinmoinToHast, moinmoinToMdast, name, page };
`;
		writeFileSync(join(project, "types.ts"), code);
		writeFileSync(join(project, "types.mts"), code);
		writeFileSync(join(project, "types.cts"), code);
		const strict = "--noEmit --strict --target ES2023".split(" ");
		const node16 = "--module Node16 --skipLibCheck false".split(" ");
		run(process.execPath, tsc7, ...strict, ...node16, "types.mts", "types.cts");
		const bundler = "--module Preserve --skipLibCheck".split(" ");
		run(process.execPath, tsc6, ...strict, ...bundler, "types.ts");
	});

	test("has the command", () => {
		writeFileSync(join(project, "page.txt"), "= H =");
		const out = run(
			process.execPath,
			join(installed, "dist", "cli.js"),
			"parse",
			"--no-positions",
			"page.txt",
		);
		expect(JSON.parse(out).children).toEqual([
			{ type: "heading", depth: 1, children: [{ type: "text", value: "H" }] },
		]);
	});

	for (const [runtime, ...flags] of [["deno", "run", "-A"], ["bun"]] as const) {
		const isInstalled = spawnSync(runtime, ["--version"]).status === 0;
		const title = isInstalled ? "" : " (skipped: it is not installed)";
		test.skipIf(!isInstalled)(`runs in ${runtime}${title}`, () => {
			const cli = join(installed, "dist", "cli.js");
			writeFileSync(join(project, "page.txt"), "= H =");
			writeFileSync(
				join(project, "runtime.mjs"),
				'import { parse } from "moinmoin-parser"; console.log(JSON.stringify(parse("= H =")));',
			);
			const command = run(runtime, ...flags, cli, "parse", "page.txt");
			expect(JSON.parse(command)).toEqual(
				JSON.parse(run(runtime, ...flags, "runtime.mjs")),
			);
			expect(command).toContain('"heading"');
		});
	}

	test.each([
		["ast.schema.json", "src/ast.schema.json"],
		[
			"user-group-tree.schema.json",
			"src/usergroups/result/user-group-tree.schema.json",
		],
	])("has the JSON Schema %s, for import and require", (name, file) => {
		const path = `moinmoin-parser/${name}`;
		const shown = JSON.parse(readFileSync(join(root, file), "utf8"));
		const imported = runProgram(
			"schema.mjs",
			`import schema from "${path}" with { type: "json" };\nconsole.log(JSON.stringify(schema));`,
		);
		const required = runProgram(
			"schema.cjs",
			`console.log(JSON.stringify(require("${path}")));`,
		);
		expect([imported, required].map((text) => JSON.parse(text))).toEqual([
			shown,
			shown,
		]);
	});

	test("reads pages without the library of the schemas", () => {
		const zod = join(project, "node_modules", "zod");
		const cli = join(installed, "dist", "cli.js");
		writeFileSync(join(project, "page.txt"), "= H =");
		const works = (command: string): boolean =>
			spawnSync(process.execPath, [cli, command, "page.txt"], {
				cwd: project,
			}).status === 0;
		expect([works("parse"), works("groups")]).toEqual([true, true]);
		unlinkSync(zod);
		try {
			expect([works("parse"), works("groups")]).toEqual([true, true]);
		} finally {
			symlinkSync(join(root, "node_modules", "zod"), zod);
		}
	});

	const DOCS = readdirSync(root)
		.concat(readdirSync(join(root, "docs")).map((name) => `docs/${name}`))
		.filter((name) => name.endsWith(".md"));

	test("has links in its documentation that lead somewhere", () => {
		for (const name of DOCS)
			for (const [, target = ""] of readFileSync(join(installed, name), "utf8")
				// What programs print is no link of ours.
				.replace(/```.*?```/gs, "")
				.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g))
				expect([name, existsSync(join(installed, name, "..", target))]).toEqual(
					[name, true],
				);
	});
});
