/**
 * `toMdast` and `toHast` beside `parse` on the same pages: `npm run bench:bridges`. In turns, a few pages at a time whose trees are
 * dropped, as a program does that converts a wiki; the sum of the least time of each few pages.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toHast } from "../dist/hast.js";
import { parse } from "../dist/index.js";
import { toMdast } from "../dist/mdast.js";
import { median } from "./median.ts";
import { makePage } from "./page.ts";

const ROUNDS = Number(process.env.ROUNDS || 20);
/** Rounds until V8 has compiled what is measured. */
const WARM_UP = 3;

interface Page {
	page: string;
	dialect: "1.5" | "1.9";
	markup: string;
}

const corpus = new URL("../../shared/corpus/", import.meta.url);

/** Real pages; where they are absent, pages that are made here. */
function readPages(): Page[] {
	if (!existsSync(corpus)) {
		const page: Page = { page: "P", dialect: "1.9", markup: makePage() };
		return Array.from({ length: 50 }, () => page);
	}
	return readdirSync(corpus).flatMap((file) => {
		const dialect = file.includes("moin15") ? "1.5" : "1.9";
		const lines = gunzipSync(readFileSync(new URL(file, corpus))).toString();
		return lines
			.trimEnd()
			.split("\n")
			.map((line): Page => ({ ...JSON.parse(line), dialect }));
	});
}

interface Job {
	markup: string;
	options: { dialect: Page["dialect"]; pageName: string };
}

const pages: Job[] = readPages().map(
	({ page: pageName, dialect, markup }): Job => ({
		markup,
		options: { dialect, pageName },
	}),
);

/** How many trees there are at a time. */
const BATCH = 10;

const batches = Array.from(
	{ length: Math.ceil(pages.length / BATCH) },
	(_, index) => pages.slice(index * BATCH, (index + 1) * BATCH),
);

/** Milliseconds that a batch takes: to be parsed, and by each bridge. Its trees are dropped. */
function measure(batch: readonly Job[]): number[] {
	const parsing = time(() =>
		batch.map((job) => ({ ...job, tree: parse(job.markup, job.options) })),
	);
	const parsed = parsing.result;
	return [
		parsing.ms,
		time(() => parsed.forEach((each) => void toMdast(each.tree, each.options)))
			.ms,
		time(() => parsed.forEach((each) => void toHast(each.tree, each.options)))
			.ms,
	];
}

function time<Result>(run: () => Result): { ms: number; result: Result } {
	const before = performance.now();
	const result = run();
	return { ms: performance.now() - before, result };
}

const rounds = Array.from({ length: ROUNDS + WARM_UP }, () =>
	batches.map(measure),
).slice(WARM_UP);

/** The sum over all batches of what is taken of the rounds of each. */
const total = (
	column: number,
	of: (values: readonly number[]) => number,
): number =>
	batches.reduce(
		(sum, _, batch) =>
			sum + of(rounds.map((round) => round[batch]?.[column] ?? Number.NaN)),
		0,
	);

console.log(`${pages.length} pages, ms: least, median, each times parse`);
for (const [column, subject] of ["parse", "toMdast", "toHast"].entries()) {
	const figures = [
		(values: readonly number[]) => Math.min(...values),
		median,
	].map((of) => {
		const ms = total(column, of);
		return `${ms.toFixed(0).padStart(7)}${(ms / total(0, of)).toFixed(2).padStart(7)}`;
	});
	console.log(`  ${subject.padEnd(9)}${figures.join("")}`);
}
