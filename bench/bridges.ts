/** `toMdast` and `toHast` beside `parse` on the same pages: `npm run bench:bridges`. Time of the main thread, in turns. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toHast } from "../dist/hast.js";
import { parse } from "../dist/index.js";
import { toMdast } from "../dist/mdast.js";
import { median } from "./median.ts";
import { makePage } from "./page.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 20);
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

const pages = readPages().map(({ page: pageName, dialect, markup }) => {
	const options = { dialect, pageName };
	return { markup, options, tree: parse(markup, options) };
});

const subjects: readonly (readonly [string, () => void])[] = [
	[
		"parse",
		() => pages.forEach((each) => void parse(each.markup, each.options)),
	],
	[
		"toMdast",
		() => pages.forEach((each) => void toMdast(each.tree, each.options)),
	],
	[
		"toHast",
		() => pages.forEach((each) => void toHast(each.tree, each.options)),
	],
];

function time(run: () => void): number {
	const before = process.threadCpuUsage();
	run();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}

const rounds = Array.from({ length: ROUNDS + WARM_UP }, () =>
	subjects.map(([, run]) => time(run)),
).slice(WARM_UP);
const columns = subjects.map((_, column) =>
	rounds.map((row) => row[column] ?? Number.NaN),
);
console.log(`${pages.length} pages, ms: least, median, each times parse`);
for (const [index, [subject]] of subjects.entries()) {
	const of = (measure: (values: readonly number[]) => number): string => {
		const [parsing = [], own = []] = [columns[0], columns[index]];
		const ms = measure(own);
		return `${ms.toFixed(0).padStart(7)}${(ms / measure(parsing)).toFixed(2).padStart(7)}`;
	};
	const least = of((values) => Math.min(...values));
	console.log(`  ${subject.padEnd(9)}${least}${of(median)}`);
}
