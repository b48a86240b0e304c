/** The oldest Node.js that `engines` names. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { installedPackages } from "../../scripts/licenses";
import { nodeVersionError } from "../../src/node-version";
import { pack, repository } from "../support/package/packed";
import { isLong } from "../support/runs";

const { engines } = JSON.parse(
	readFileSync(join(repository, "package.json"), "utf8"),
);
const OLDEST: string = engines.node.replace(">=", "");

describe("the check of the version", () => {
	test.each([`${OLDEST}.0`, "22.13.1", "24.0.0", "100.0.0", undefined])(
		"accepts %s",
		(version) => {
			expect(nodeVersionError(version)).toBeUndefined();
		},
	);

	test.each(["0.10.48", "18.20.0", "20.19.0", "22.0.0", "22.11.0"])(
		"names the oldest version that works to %s",
		(version) => {
			expect(nodeVersionError(version)).toBe(
				`needs Node.js ${OLDEST} or later, this is ${version}`,
			);
		},
	);
});

test("no dependency wants a newer Node.js than we do", () => {
	const isEnough = (range: string): boolean =>
		range.split("||").some((each) => {
			const [, operator, major = 0, minor = 0] =
				/^\s*(\^|>=)?\s*v?(\d+)(?:\.(\d+))?/.exec(each) ?? [];
			const [ownMajor = 0, ownMinor = 0] = OLDEST.split(".").map(Number);
			const isNotLater =
				Number(major) < ownMajor ||
				(Number(major) === ownMajor && Number(minor) <= ownMinor);
			return operator === "^"
				? Number(major) === ownMajor && isNotLater
				: isNotLater;
		});
	const newer = [...installedPackages()]
		.filter(([, { engines: own }]) => own?.node && !isEnough(own.node))
		.map(([path, { engines: own }]) => `${path}: ${own?.node}`);
	expect(newer).toEqual([]);
});

/** Entries that need no optional peer dependency. */
const ENTRIES = [
	"",
	"/usergroups",
	"/usergroups/schema",
	"/dump",
	"/hast",
	"/mdast",
	"/mediawiki",
	"/pandoc",
	"/unified",
].map((name) => `moinmoin-parser${name}`);

/** Installs the package and versions of Node.js from npm. */
describe.runIf(isLong)("with Node.js from npm", () => {
	const project = mkdtempSync(join(tmpdir(), "moinmoin-"));
	afterAll(() => rmSync(project, { recursive: true }), 120_000);
	const install = (...packages: string[]): string =>
		execFileSync(
			"npm",
			["install", "--no-audit", "--no-fund", "--silent", ...packages],
			{ cwd: project, encoding: "utf8" },
		);
	const runNode = (version: string, ...args: string[]) =>
		spawnSync(
			join(project, "node_modules", `node-${version}`, "bin/node"),
			args,
			{
				cwd: project,
				encoding: "utf8",
			},
		);

	test("is installed", () => {
		writeFileSync(join(project, "package.json"), "{}");
		const versions = [OLDEST, "22.11", "24", "26"];
		install(
			pack(project),
			...versions.map((each) => `node-${each}@npm:node@${each}`),
		);
		writeFileSync(
			join(project, "esm.mjs"),
			`for (const name of ${JSON.stringify(ENTRIES)}) await import(name);`,
		);
		writeFileSync(
			join(project, "cjs.cjs"),
			`for (const name of ${JSON.stringify(ENTRIES)}) require(name);`,
		);
		writeFileSync(join(project, "page.txt"), "= H =");
	});

	test.each([OLDEST, "24", "26"])("%s runs library and command", (version) => {
		const cli = "node_modules/moinmoin-parser/dist/cli.js";
		for (const args of [
			["esm.mjs"],
			["cjs.cjs"],
			[cli, "groups", "page.txt"],
			[cli, "parse", "page.txt"],
		]) {
			const { status, stderr } = runNode(version, ...args);
			expect([args, stderr, status]).toEqual([args, "", 0]);
		}
	});

	test.each(["esm.mjs", "cjs.cjs"])(
		"%s says in an older one which is needed",
		(program) => {
			const { status, stderr } = runNode("22.11", program);
			expect(stderr).toContain(
				`needs Node.js ${OLDEST} or later, this is 22.11`,
			);
			expect(status).toBe(1);
		},
	);
});
