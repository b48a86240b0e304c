/** Import and first parse over an empty process, and sizes of bundles for browsers: `npm run bench:start`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundleOf } from "./bundle-of.ts";
import { readPage } from "./page.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "moinmoin-bench-"));
const page = join(folder, "page.txt");
writeFileSync(page, readPage().markup);

/** The mean of the best fifth of 25 runs of a program, in milliseconds. */
function timeOf(name: string, code: string): number {
	const file = join(folder, `${name}.mjs`);
	writeFileSync(file, code);
	const times = Array.from({ length: 25 }, () => {
		const start = performance.now();
		execFileSync(process.execPath, [file]);
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	return times.slice(0, 5).reduce((sum, time) => sum + time, 0) / 5;
}

const read = `import { readFileSync } from "node:fs"; const page = readFileSync(${JSON.stringify(page)}, "utf8");`;
const empty = timeOf("empty", read);
const first = timeOf(
	"first",
	`import { parse } from ${JSON.stringify(`${dist}index.js`)}; ${read} parse(page, { dialect: "1.9" });`,
);
console.log(
	`empty process ${empty.toFixed(0)} ms, import and first parse +${(first - empty).toFixed(0)} ms`,
);
rmSync(folder, { recursive: true });

for (const [imported, entry] of [
	["{ parse }", "index.js"],
	["*", "index.js"],
	["{ rules }", "index.js"],
	["*", "usergroups.js"],
] as const) {
	const contents = await bundleOf(imported, entry);
	const zipped = gzipSync(contents, { level: 9 }).length;
	console.log(
		`${`${imported} of ${entry}`.padEnd(24)}${(contents.length / 1000).toFixed(1).padStart(8)} KB minified${(zipped / 1000).toFixed(1).padStart(8)} KB gzipped`,
	);
}
