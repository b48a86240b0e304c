/**
 * Our parser beside others in one process, on equal content: `npm run bench`.
 *
 * The parsers take turns in every round, so that a machine that slows down slows all of them down. Before the first one is
 * measured, each of them runs until its code is compiled: the compiler works beside the program, and takes hundreds of calls
 * for a parser of our size. Each cell is MB/s of the best tenth of the samples and of the median; the last column compares
 * the best tenths with ours. `ROUNDS` and the names of inputs, as arguments, make it shorter.
 */
import { contentOf } from "./content.ts";
import { inputs } from "./inputs.ts";
import { type Peer, peers } from "./peers.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 40);
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

const cell = (value: number): string =>
	(value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);

const wanted = process.argv.slice(2);
console.log(`node ${process.version}, MB/s`);
for (const { name, moin, large } of inputs) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
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
	console.log(
		`\n${name.padEnd(26)}${"KB".padStart(7)}${"best".padStart(9)}${"median".padStart(9)}   ours is × faster`,
	);
	let ours = 0;
	for (const [index, peer] of taking.entries()) {
		const bytes = Buffer.byteLength(sources[index] ?? "");
		const [best, median] = speeds(samples[index] ?? [], bytes);
		// Speed in time for the same content: markups of one content differ in length.
		const time = bytes / best;
		if (index === 0) ours = time;
		const ratio = index === 0 ? "" : (time / ours).toFixed(2).padStart(8);
		console.log(
			`${peer.name.padEnd(26)}${(bytes / 1000).toFixed(1).padStart(7)}${cell(best)}${cell(median)}${ratio}`,
		);
	}
}
