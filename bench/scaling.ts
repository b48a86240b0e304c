/**
 * How the cost grows: the page at 1x, 4x, 16x and 64x, then hostile inputs of 1 MB beside plain text of the same length:
 * `npm run bench:scaling`. Every tree must survive `JSON.stringify` and `structuredClone`.
 */

import { parse } from "../dist/index.js";
import { dialectNames } from "../grammar/dialect-names";
import { hostileInputs } from "../tests/support/hostile-inputs.ts";
import { readPage } from "./page.ts";

const LENGTH = 1_000_000;
const PLAIN = "some plain text with words\n";

/** The best of three, in milliseconds. */
function fastest(source: string, dialect: "1.5" | "1.9"): number {
	const times = [0, 1, 2].map(() => {
		globalThis.gc?.(); // what the one before has left is not paid for here
		const start = performance.now();
		parse(source, { dialect });
		return performance.now() - start;
	});
	return Math.min(...times);
}

const { name, markup } = readPage();
console.log(name);
for (const times of [1, 4, 16, 64]) {
	const source = markup.repeat(times);
	const ms = fastest(source, "1.9");
	const speed = Buffer.byteLength(source) / ms / 1000;
	console.log(
		`  ${`${times}x`.padEnd(4)}${ms.toFixed(0).padStart(6)} ms${speed.toFixed(1).padStart(8)} MB/s`,
	);
}

for (const dialect of dialectNames) {
	const plain = fastest(PLAIN.repeat(LENGTH / PLAIN.length), dialect);
	console.log(
		`${dialect}: plain text ${plain.toFixed(0)} ms a MB; times that:`,
	);
	const rows = hostileInputs.map(([title, make]) => {
		const source = make(LENGTH);
		const ratio = (fastest(source, dialect) / plain) * (LENGTH / source.length);
		const tree = parse(source, { dialect });
		JSON.stringify(tree);
		structuredClone(tree);
		return { title, ratio };
	});
	for (const { title, ratio } of rows.sort((a, b) => b.ratio - a.ratio))
		console.log(`  ${ratio.toFixed(1).padStart(5)}  ${title}`);
}

const line = "some plain text ".repeat((10 * LENGTH) / 16);
console.log(`one line of 10 MB: ${fastest(line, "1.9").toFixed(0)} ms`);
