/** A generated wiki of 10,000 pages, converted with all revisions and trees: `npm run bench:dump`; `PAGES=1000` for less. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWiki } from "./make-wiki.ts";

const PAGES = Number(process.env.PAGES || 10_000);
const MEGABYTE = 1_000_000;

/** A module that says at the end how much memory the process had, in KB. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
	import { isMainThread } from "node:worker_threads";
	if (isMainThread)
		process.on("exit", () => console.log(process.resourceUsage().maxRSS));
`)}`;

const folder = mkdtempSync(join(tmpdir(), "moinmoin-bench-"));
try {
	const data = join(folder, "data");
	const { revisions, bytes } = makeWiki(data, PAGES);
	console.log(
		`${PAGES} pages, ${revisions} revisions, ${(bytes / MEGABYTE).toFixed(0)} MB`,
	);
	for (const workers of [0, 1, 2]) run(data, workers, bytes, ["--ast"]);
	run(data, 2, bytes, ["--text"]);
} finally {
	rmSync(folder, { recursive: true });
}

/** Converts in a process of its own, whose memory the system reports. */
function run(
	data: string,
	workers: number,
	bytes: number,
	content: readonly string[],
): void {
	const output = join(folder, "out.ndjson");
	const cli = new URL("../dist/cli.js", import.meta.url).pathname;
	const start = performance.now();
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[
			`--import=${TELL_MEMORY}`,
			cli,
			"convert",
			data,
			...content,
			"--revisions",
			"all",
			"--workers",
			String(workers),
			"-q",
			"-o",
			output,
		],
		{ encoding: "utf8" },
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(stderr);
	const size = statSync(output).size / MEGABYTE;
	const peak = Number(stdout.trim().split("\n").at(-1)) / 1024;
	console.log(
		`${content.join(" ")}, ${workers} workers: ${seconds.toFixed(1)} s, ${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s in, ${size.toFixed(0)} MB out, peak ${peak.toFixed(0)} MB`,
	);
	rmSync(output);
}
