import fc from "fast-check";
import { expect, test } from "vitest";
import { HistoricalPaths } from "../../src/git-history/historical-paths";
import { foldName } from "../../src/wiki-map/names/allocate-parts";
import { WikiMapBuilder } from "../../src/wiki-map/wiki-map-builder";
import { runs } from "../support/runs";

const builder = new WikiMapBuilder();
builder.add({ name: "Straße", folder: "Straße", file: "Straße.md" });
const map = builder.finish({
	type: "link-map",
	version: 1,
	to: "markdown",
	site: "plain",
	names: "title",
	interwiki: {},
	macros: [],
});

test("names that file systems take for one another get paths of their own", () => {
	const paths = new HistoricalPaths(map);
	const names = ["Straße", "STRASSE", "strasse", "STRASSE-2", "Strasse"];
	const files = names.map((name) => paths.of(name));
	expect(files[0]).toBe("Straße.md");
	expect(new Set(files.map(foldName)).size).toBe(names.length);
	expect(names.map((name) => paths.of(name))).toEqual(files);
});

test("a path that is free is not one where something else is", () => {
	const paths = new HistoricalPaths(map);
	const there = new Set(["a.md", "a-2.md"]);
	expect(paths.free("a.md", (path) => there.has(path))).toBe("a-3.md");
	expect(paths.free("a.md")).toBe("a.md");
	expect(paths.free("a.md")).toBe("a-4.md");
});

test("no file is where another one has its folder", () => {
	const paths = new HistoricalPaths(map);
	expect(paths.of("Straße.md/Sub")).toBe("Straße.md-2/Sub.md");
	expect(paths.of("Straße.md/Other")).toBe("Straße.md-2/Other.md");
	const part = fc.constantFrom(..."a A a.md A.md a.md-2 a.md.md b".split(" "));
	const name = fc
		.array(part, { minLength: 1, maxLength: 3 })
		.map((parts) => parts.join("/"));
	fc.assert(
		fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
			const all = new HistoricalPaths(map);
			const files = names.map((each) => foldName(all.of(each)));
			expect(new Set(files).size).toBe(names.length);
			for (const file of files)
				expect(files.filter((other) => other.startsWith(`${file}/`))).toEqual(
					[],
				);
		}),
		runs(200),
	);
});
