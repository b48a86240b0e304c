/** The budget for sizes: what a browser loads, minified and compressed. Needs the build. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Kilobytes of a bundle for browsers of what is imported from the package. */
async function sizeOf(imported: string): Promise<number> {
	const { outputFiles } = await build({
		stdin: {
			contents: `export ${imported} from "./index.js";`,
			resolveDir: dist,
		},
		bundle: true,
		minify: true,
		format: "esm",
		platform: "browser",
		write: false,
	});
	return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
}

test.each([
	["{ parse }", 50],
	["*", 70],
	["{ rules }", 2],
])("%s takes at most %d KB", async (imported, budget) => {
	const size = await sizeOf(imported);
	expect(size).toBeGreaterThan(0.1);
	expect(size).toBeLessThanOrEqual(budget);
});
