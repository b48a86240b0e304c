/** What the build writes: chunks and their source maps. Needs the build. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { repository } from "../support/package/packed";

const inDist = (pattern: string): string[] =>
	globSync(`dist/${pattern}`, { cwd: repository }).sort();

test("source maps name sources by relative paths", () => {
	const sources = inDist("*.map").flatMap((file): string[] => {
		const map: { sources: string[] } = JSON.parse(
			readFileSync(`${repository}/${file}`, "utf8"),
		);
		return map.sources;
	});
	expect(sources).toContain("../src/parse.ts");
	expect(sources.filter(isAbsolute)).toEqual([]);
});

test("modules have no circular imports", async () => {
	const { metafile } = await build({
		absWorkingDir: repository,
		entryPoints: inDist("*.js"),
		outdir: "unused",
		bundle: true,
		format: "esm",
		platform: "node",
		packages: "external",
		metafile: true,
		write: false,
		logLevel: "error",
	});
	// Functions that are variables, as the build writes them, are not there yet for a module that is loaded before theirs.
	expect(findCycle(metafile.inputs)).toBeUndefined();
});

test("circular imports are found", () => {
	const imports = (path: string) => [
		{ path, kind: "import-statement" as const },
	];
	const inputs: Metafile["inputs"] = {
		a: { bytes: 1, imports: imports("b") },
		b: { bytes: 1, imports: imports("c") },
		c: { bytes: 1, imports: imports("b") },
	};
	expect(findCycle(inputs)).toEqual(["b", "c", "b"]);
	expect(
		findCycle({ ...inputs, c: { bytes: 1, imports: [] } }),
	).toBeUndefined();
});

/** Returns the modules of a circular import, if there is one; `import()` does not count, since it loads its module later. */
function findCycle(inputs: Metafile["inputs"]): string[] | undefined {
	const done = new Set<string>();
	const visit = (module: string, path: string[]): string[] | undefined => {
		if (path.includes(module))
			return [...path.slice(path.indexOf(module)), module];
		if (done.has(module)) return undefined;
		for (const { path: imported, kind } of inputs[module]?.imports ?? []) {
			if (kind !== "import-statement") continue;
			const found = visit(imported, [...path, module]);
			if (found) return found;
		}
		done.add(module);
		return undefined;
	};
	return Object.keys(inputs)
		.map((module) => visit(module, []))
		.find((found) => found !== undefined);
}

test("Node can import the configuration of the build, as `npm run docs` does", () => {
	const printed = execFileSync(
		process.execPath,
		[
			"--input-type=module",
			"-e",
			'console.log(Object.keys((await import("./tsup.config.ts")).library).join())',
		],
		{ cwd: repository, encoding: "utf8" },
	);
	expect(printed).toContain("usergroups");
});
