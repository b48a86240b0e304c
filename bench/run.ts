/**
 * Our parser beside others in one process, on equal content: `npm run bench`.
 *
 * The parsers take turns in every round, so that a machine that slows down slows all of them down. Before the first one is
 * measured, each of them runs until its code is compiled: the compiler works beside the program, and takes hundreds of calls
 * for a parser of our size. Each cell is MB/s of the best tenth of the samples and of the median; the last column compares
 * the best tenths with ours. `ROUNDS` and the names of inputs, as arguments, make it shorter; `--json FILE` stores the run,
 * which the site of the documentation shows.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { contentOf } from "./content.ts";
import { type Input, inputs } from "./inputs.ts";
import { type Peer, peers } from "./peers.ts";
import type { BenchRun, Speed } from "./results.ts";

const ROUNDS = Number(process.env.ROUNDS || 40);
const SLICE_MS = 10;
/** Each parser runs so long before it is measured, in slices, so that the compiler's thread gets its turn. */
const WARM_UP_MS = 1000;
/** Peers that take seconds are measured once in so many rounds. */
const SLOW_ROUNDS = 4;

/** Milliseconds of one call, over a slice of time. */
function sample(run: () => unknown): number {
	const start = performance.now();
	let count = 0;
	let now = start;
	do {
		run();
		count++;
		now = performance.now();
	} while (now - start < SLICE_MS);
	return (now - start) / count;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Best tenth and median of samples, in MB/s of a size. */
function speeds(samples: readonly number[], bytes: number): [number, number] {
	const sorted = samples.toSorted((a, b) => a - b);
	const best = mean(sorted.slice(0, Math.max(1, sorted.length / 10)));
	const median = sorted[sorted.length >> 1] ?? Number.NaN;
	return [bytes / best / 1000, bytes / median / 1000];
}

/** More digits would be noise. */
const rounded = (_: string, value: unknown): unknown =>
	typeof value === "number" ? Number(value.toPrecision(3)) : value;

const cell = (value: number): string =>
	(value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);

const { values, positionals: wanted } = parseArgs({
	allowPositionals: true,
	options: { json: { type: "string" } },
});

/** Lets all parsers take turns on one input, ours first. */
function measure({ moin, large }: Input): Speed[] {
	const content = contentOf(moin);
	const taking: readonly Peer[] = peers.filter((peer) => !(large && peer.slow));
	const sources = taking.map((peer) => peer.source(content));
	const samples = taking.map((): number[] => []);
	for (let round = -WARM_UP_MS / SLICE_MS; round < ROUNDS; round++)
		for (const [index, { run, slow }] of taking.entries()) {
			if (slow && round % SLOW_ROUNDS !== 0) continue;
			const time = sample(() => run(sources[index] ?? ""));
			if (round >= 0) samples[index]?.push(time);
		}
	let ours = 0;
	return taking.map(({ name: parser, lacks }, index) => {
		const bytes = Buffer.byteLength(sources[index] ?? "");
		const [best, median] = speeds(samples[index] ?? [], bytes);
		// Speed in time for the same content: markups of one content differ in length.
		const time = bytes / best;
		if (index === 0) ours = time;
		return { parser, lacks, bytes, best, median, ratio: time / ours };
	});
}

function print(name: string, speeds: readonly Speed[]): void {
	console.log(
		`\n${name.padEnd(26)}${"KB".padStart(7)}${"best".padStart(9)}${"median".padStart(9)}   ours is × faster`,
	);
	for (const [
		index,
		{ parser, bytes, best, median, ratio },
	] of speeds.entries())
		console.log(
			`${parser.padEnd(26)}${(bytes / 1000).toFixed(1).padStart(7)}${cell(best)}${cell(median)}${index === 0 ? "" : ratio.toFixed(2).padStart(8)}`,
		);
}

const run: BenchRun = {
	node: process.version,
	cpu: cpus()[0]?.model.trim() ?? "",
	cores: availableParallelism(),
	load: Number((loadavg()[0] ?? 0).toFixed(1)),
	date: new Date().toISOString().slice(0, 10),
	inputs: [],
};
console.log(`node ${run.node}, MB/s`);
for (const input of inputs) {
	if (wanted.length > 0 && !wanted.includes(input.name)) continue;
	const speeds = measure(input);
	print(input.name, speeds);
	run.inputs.push({ name: input.name, speeds });
}
if (values.json !== undefined)
	writeFileSync(values.json, `${JSON.stringify(run, rounded, "\t")}\n`);
