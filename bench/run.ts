/**
 * Our parser beside markdown-it, marked and commonmark, in one process, on equal content: `npm run bench`.
 *
 * The parsers take turns in every round, so that a machine that slows down slows all of them down; medians are compared.
 */
import { Parser } from "commonmark";
import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import { parse } from "../dist/index.js";
import { median } from "./median.ts";
import { readPage } from "./page.ts";
import { countNodes, toMarkdown } from "./to-markdown.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 40);
const SLICE_MS = 60;

interface Contender {
	name: string;
	bytes: number;
	run: () => unknown;
}

/** Bytes per microsecond, that is MB/s, over a slice of time. */
function measure({ run, bytes }: Contender): number {
	let count = 0;
	const start = performance.now();
	let now = start;
	do {
		run();
		count++;
		now = performance.now();
	} while (now - start < SLICE_MS);
	return (bytes * count) / (now - start) / 1000;
}

function compare(markup: string): void {
	const markdown = toMarkdown(parse(markup, { dialect: "1.9" }));
	const markdownIt = new MarkdownIt({ html: false, linkify: false });
	const marked = new Marked();
	const reader = new Parser();
	const bytes = Buffer.byteLength(markdown);
	const contenders: Contender[] = [
		{
			name: "moinmoin-parser",
			bytes: Buffer.byteLength(markup),
			run: () => parse(markup, { dialect: "1.9" }),
		},
		{ name: "markdown-it", bytes, run: () => markdownIt.parse(markdown, {}) },
		{ name: "marked", bytes, run: () => marked.lexer(markdown) },
		{ name: "commonmark", bytes, run: () => reader.parse(markdown) },
	];
	const speeds = contenders.map((): number[] => []);
	for (let round = -5; round < ROUNDS; round++) {
		for (const [index, contender] of contenders.entries()) {
			const speed = measure(contender);
			if (round >= 0) speeds[index]?.push(speed);
		}
	}
	const ours = median(speeds[0] ?? []);
	console.log(
		`  ${"".padEnd(16)}${"KB".padStart(8)}${"MB/s".padStart(9)}${"best".padStart(9)}   ours is × faster`,
	);
	for (const [index, { name, bytes: size }] of contenders.entries()) {
		const own = speeds[index] ?? [];
		const ratio = index === 0 ? "" : (ours / median(own)).toFixed(1);
		console.log(
			`  ${name.padEnd(16)}${(size / 1000).toFixed(0).padStart(8)}${median(own).toFixed(1).padStart(9)}${Math.max(
				...own,
			)
				.toFixed(1)
				.padStart(9)}   ${ratio}`,
		);
	}
}

const { name, markup } = readPage();
const { heading, listItem, link, pageLink } = countNodes(
	parse(markup, { dialect: "1.9" }),
);
console.log(
	`node ${process.version}, ${name}: ${heading} headings, ${listItem} items, ${(link ?? 0) + (pageLink ?? 0)} links`,
);
for (const times of [1, 20]) {
	console.log(`${times}x`);
	compare(markup.repeat(times));
}
