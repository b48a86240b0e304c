/** The mapper, the writer and the conversion beside the parser on the same page, in turns: `npm run bench:groups`. */
import { convertMarkup, parse, stringify } from "../dist/index.js";
import { toUserGroups } from "../dist/usergroups.js";
import { median } from "./median.ts";
import { readPage } from "./page.ts";

const ROUNDS = Number(process.env.ROUNDS || 40);

const { name, markup } = readPage();
const tree = parse(markup, { dialect: "1.9" });
const old = stringify(tree, { dialect: "1.5" });

const subjects: readonly (readonly [string, () => unknown])[] = [
	["parse", () => parse(markup, { dialect: "1.9" })],
	["toUserGroups", () => toUserGroups(tree)],
	["stringify", () => stringify(tree, { dialect: "1.9" })],
	[
		"stringify with source",
		() => stringify(tree, { dialect: "1.9", source: markup }),
	],
	["convertMarkup", () => convertMarkup(old, { from: "1.5", to: "1.9" })],
];

function time(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** Each subject runs so long before it is measured, as in `bench/run.ts`: up to then V8 compiles it. */
const WARM_MS = 1000;

function warm(run: () => unknown): void {
	for (let left = WARM_MS; left > 0; ) left -= time(run);
}

const first = subjects.map(([, run]) => time(run));
for (const [, run] of subjects) warm(run);
const rounds = Array.from({ length: ROUNDS }, () =>
	subjects.map(([, run]) => time(run)),
).slice(ROUNDS / 10);
const medians = subjects.map((_, column) =>
	median(rounds.map((row) => row[column] ?? Number.NaN)),
);
const megabytes = Buffer.byteLength(markup) / 1e6;
console.log(`${name}: ms (median), times parse, MB/s, ms the first time`);
for (const [index, [subject]] of subjects.entries()) {
	const ms = medians[index] ?? Number.NaN;
	const times = ms / (medians[0] ?? Number.NaN);
	console.log(
		`  ${subject.padEnd(22)}${ms.toFixed(2).padStart(9)}${times.toFixed(1).padStart(8)}${((megabytes * 1000) / ms).toFixed(1).padStart(8)}${(first[index] ?? Number.NaN).toFixed(0).padStart(8)}`,
	);
}
