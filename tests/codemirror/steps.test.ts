/** Pages that are read some lines at a time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { moinmoin } from "../../src/codemirror/index";
import { PageReader, type ParseOptions } from "../../src/page-reader";
import { parse } from "../../src/parse";
import { dialect, source } from "../support/arbitraries";
import { runs } from "../support/runs";

/** Reads a page in steps; returns the tree, the messages and the positions between steps. */
function readInSteps(text: string, options: ParseOptions) {
	const messages: string[] = [];
	const reader = new PageReader(text, {
		...options,
		onMessage: (message) => messages.push(String(message)),
	});
	const positions = [reader.position];
	while (reader.readMore()) positions.push(reader.position);
	positions.push(reader.position);
	return { tree: reader.finish(), messages, positions };
}

/** Repeats a page until it takes several steps. */
const lengthen = (text: string): string =>
	text === "" ? "" : text.repeat(Math.ceil(40_000 / text.length));

test("a page that is read in steps gives the same tree and messages", () => {
	fc.assert(
		fc.property(source(), dialect(), fc.boolean(), (short, each, isLong) => {
			const text = isLong ? lengthen(short) : short;
			const messages: string[] = [];
			const tree = parse(text, {
				dialect: each,
				onMessage: (message) => messages.push(String(message)),
			});
			const steps = readInSteps(text, { dialect: each });
			expect(steps.tree).toEqual(tree);
			expect(steps.messages).toEqual(messages);
			expect(steps.positions).toEqual(
				steps.positions.toSorted((a, b) => a - b),
			);
			expect(steps.positions.at(-1)).toBe(text.length);
		}),
		{ ...runs(20), examples: [["\r", "1.5", false]] },
	);
});

test("a long section is read in steps, too", () => {
	const text = `a\n{{{#!wiki\n${"'''b''' c\n".repeat(5000)}}}}\n`;
	const { positions, tree } = readInSteps(text, {});
	expect(positions.length).toBeGreaterThan(5);
	expect(tree).toEqual(parse(text));
});

test("a parse that is stopped ends where it was stopped", () => {
	const text = "'''a''' b\n\n".repeat(20_000);
	const parsing = moinmoin().language.parser.startParse(text);
	parsing.stopAt(30_000);
	let steps = 0;
	let tree = parsing.advance();
	for (; tree === null; tree = parsing.advance()) steps++;
	expect(steps).toBeGreaterThan(1);
	expect(tree.length).toBe(30_000);
	expect(parsing.parsedPos).toBeLessThan(text.length / 2);
});
