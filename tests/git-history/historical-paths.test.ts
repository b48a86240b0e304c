import { expect, test } from "vitest";
import { HistoricalPaths } from "../../src/git-history/historical-paths";
import { foldName } from "../../src/wiki-map/names/allocate-parts";
import { WikiMapBuilder } from "../../src/wiki-map/wiki-map-builder";

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
