/** CONTRIBUTING leads to what is there: files, tokens and sections of the specification. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vocabulary } from "../grammar/vocabulary";

const read = (path: string): string =>
	readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

const isThere = (path: string): boolean =>
	existsSync(new URL(`../${path}`, import.meta.url));

/** The rows of the table under "Where a rule is", without its head. */
function rowsOfRules(): string[][] {
	const [, after = ""] = read("CONTRIBUTING.md").split(
		"\n## Where a rule is\n",
	);
	const [section = ""] = after.split("\n## ");
	return section
		.split("\n")
		.filter((line) => line.startsWith("| "))
		.slice(2)
		.map((line) => line.split("|").map((cell) => cell.trim()));
}

const quotedIn = (cell = ""): string[] =>
	[...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);

const specification = read("docs/moinmoin.md");

test.each(rowsOfRules())("%s%s is where the table says", (...row) => {
	const [, , sections = "", tokens, recognized, built] = row;
	for (const [section] of sections.matchAll(/\d+(?:\.\d+)?/g))
		expect(specification).toMatch(new RegExp(`^##+ ${section} `, "m"));
	const names = new Set(vocabulary.map(({ name }) => name));
	for (const token of quotedIn(tokens))
		expect(names.has(token) || isThere(`grammar/${token}`), token).toBe(true);
	expect(quotedIn(recognized)).not.toEqual([]);
	for (const file of quotedIn(recognized))
		expect(isThere(`grammar/${file}`), file).toBe(true);
	expect(quotedIn(built)).not.toEqual([]);
	for (const file of quotedIn(built))
		expect(isThere(`src/tree-builder/${file}`), file).toBe(true);
});

test("every folder and file that CONTRIBUTING names is there", () => {
	const named = [
		...read("CONTRIBUTING.md").matchAll(
			/`((?:grammar|src|tests|docs|fixtures|bench)\/[\w./-]*)`/g,
		),
	].map(([, path = ""]) => path);
	expect(named.length).toBeGreaterThan(10);
	const built = ["docs/.vitepress/dist"];
	const missing = named.filter((path) => !isThere(path));
	expect(missing.filter((path) => !built.includes(path))).toEqual([]);
});
