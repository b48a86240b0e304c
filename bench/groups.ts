/** The mapper beside the parser on the same page, in turns: `npm run bench:groups`. */
import { parse } from "../dist/index.js";
import { toUserGroups } from "../dist/usergroups.js";
import { median } from "./median.ts";
import { readPage } from "./page.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 300);

const { name, markup } = readPage();
const tree = parse(markup, { dialect: "1.9" });

function time(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

const first = time(() => toUserGroups(tree));
const times = Array.from({ length: ROUNDS }, () => [
	time(() => parse(markup, { dialect: "1.9" })),
	time(() => toUserGroups(tree)),
]).slice(ROUNDS / 10);
const [parsing = Number.NaN, mapping = Number.NaN] = [0, 1].map((column) =>
	median(times.map((row) => row[column] ?? Number.NaN)),
);
console.log(
	`${name}: parse ${parsing.toFixed(2)} ms, toUserGroups ${mapping.toFixed(2)} ms (${(mapping / parsing).toFixed(1)} times), the first time ${first.toFixed(0)} ms`,
);
