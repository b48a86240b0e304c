/** The glossary of the project. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/glossary.md", root), "utf8");

test("the glossary names files that exist, one or more for each term", () => {
	const rows = page
		.split("\n")
		.filter((line) => /^\| (?!term \|)[^-]/.test(line))
		.map((line) => line.split(" | "));
	expect(rows.length).toBeGreaterThan(20);
	for (const [term = "", , files = ""] of rows) {
		const paths = [...files.matchAll(/`([^`]+)`/g)].map(
			([, path = ""]) => path,
		);
		expect(paths.length, term).toBeGreaterThan(0);
		for (const path of paths)
			expect(existsSync(new URL(path, root)), path).toBe(true);
	}
});
