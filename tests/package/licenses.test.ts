/** Licenses of what is published and of what is installed with it. Needs the build. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	bundledPackages,
	installedPackages,
	licenseOf,
} from "../../scripts/licenses";

/** Licenses that an MIT package can depend on without a condition for its users but to keep the notice. */
const ALLOWED: ReadonlySet<string> = new Set([
	"MIT",
	"ISC",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Apache-2.0",
	"0BSD",
	"PSF-2.0",
]);

/** Packages whose manifest says it otherwise, with where their license is. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
	["node_modules/format", "MIT, in the old field `licenses`"],
]);

test("packages that are installed with ours have a license that is allowed", () => {
	const packages = installedPackages();
	expect(packages.size).toBeGreaterThan(50);
	const others = [...packages]
		.filter(([path]) => !EXCEPTIONS.has(path))
		.filter(([, { license = "" }]) => !ALLOWED.has(license))
		.map(([path, { license }]) => `${path}: ${license}`);
	expect(others).toEqual([]);
});

test("THIRD-PARTY-LICENSES has the license of each package in dist/", () => {
	const text = readFileSync("THIRD-PARTY-LICENSES", "utf8");
	const names = bundledPackages();
	expect(names).toContain("chevrotain");
	const named = text.split("\n").flatMap((line) => line.split(", "));
	for (const name of names) {
		expect(named).toContain(name);
		expect(text.includes(licenseOf(name)), name).toBe(true);
	}
});
