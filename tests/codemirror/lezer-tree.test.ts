import { foldable, syntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import type { Tree } from "@lezer/common";
import { highlightTree, tagHighlighter, tags } from "@lezer/highlight";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moinmoin } from "../../src/codemirror/index";
import { parse } from "../../src/parse";
import { dialect, source } from "../support/arbitraries";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";

/** Nodes of a tree as `Strong 0-7`, parents first. */
function nodesOf(tree: Tree): string[] {
	const nodes: string[] = [];
	tree.iterate({
		enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`),
	});
	return nodes;
}

const read = (text: string, options = {}): Tree =>
	moinmoin(options).language.parser.parse(text);

describe("tree of an editor", () => {
	test("has every node at its position", () => {
		fc.assert(
			fc.property(source(), dialect(), (text, each) => {
				const nodes = new Set(nodesOf(read(text, { dialect: each })));
				for (const { type, position } of descendants(
					parse(text, { dialect: each }),
				)) {
					const start = position?.start.offset ?? 0;
					const end = position?.end.offset ?? 0;
					const name = type.charAt(0).toUpperCase() + type.slice(1);
					if (start < end) expect(nodes).toContain(`${name} ${start}-${end}`);
				}
			}),
			runs(150),
		);
	});

	test("has nodes that nest and are in order", () => {
		fc.assert(
			fc.property(source(), (text) => {
				const ends: number[] = [text.length];
				let last = 0;
				read(text).iterate({
					enter({ from, to }) {
						expect(from).toBeGreaterThanOrEqual(last);
						expect(to).toBeLessThanOrEqual(ends.at(-1) ?? 0);
						last = from;
						ends.push(to);
					},
					leave({ to }) {
						last = to;
						ends.pop();
					},
				});
			}),
			runs(150),
		);
	});

	test("marks what is written around content", () => {
		expect(nodesOf(read("'''a'''"))).toEqual([
			"Root 0-7",
			"Paragraph 0-7",
			"Strong 0-7",
			"Mark 0-3",
			"Text 3-4",
			"Mark 4-7",
		]);
	});

	test("of ranges has the nodes of their text, where they are in the document", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(source(), fc.string()), { minLength: 1 }),
				fc.string(),
				(pieces, before) => {
					const { parser } = moinmoin({ dialect: "1.9" }).language;
					let document = before;
					let text = "";
					const starts: number[] = [];
					const ends: number[] = [before.length];
					const ranges = pieces.map(([piece, between]) => {
						const from = document.length;
						for (let index = 0; index < piece.length; index++) {
							starts[text.length + index] = from + index;
							ends[text.length + index + 1] = from + index + 1;
						}
						text += piece;
						document += piece + between;
						return { from, to: from + piece.length };
					});
					const expected: string[] = [];
					parser.parse(text).iterate({
						enter({ name, from, to }) {
							const range = `${(starts[from] ?? 0) - before.length}-${(ends[to] ?? 0) - before.length}`;
							if (name !== "Root") expected.push(`${name} ${range}`);
						},
					});
					const [, ...nodes] = nodesOf(parser.parse(document, [], ranges));
					expect(nodes).toEqual(expected);
				},
			),
			runs(50),
		);
	});

	test("does not contain what is around the ranges", () => {
		const document = "<a>'''b<i>c</i>'''</a>";
		const ranges = [
			{ from: 3, to: 7 },
			{ from: 15, to: 18 },
		];
		const tree = moinmoin().language.parser.parse(document, [], ranges);
		expect(nodesOf(tree)).toEqual([
			"Root 0-15",
			"Paragraph 0-15",
			"Strong 0-15",
			"Mark 0-3",
			"Text 3-4",
			"Mark 12-15",
		]);
	});

	test("is of the dialect that is asked for", () => {
		const link = "[http://a.example b]";
		expect(nodesOf(read(link, { dialect: "1.5" }))).toContain("Link 0-20");
		expect(nodesOf(read(link, { dialect: "1.9" }))).not.toContain("Link 0-20");
		expect(nodesOf(read(link, { dialect: "auto" }))).toContain("Link 0-20");
	});

	test("an unknown dialect is an error", () => {
		const options = { dialect: "2.0" as "1.9" };
		expect(() => moinmoin(options)).toThrow(/dialect/);
	});
});

describe("language of an editor", () => {
	const stateOf = (doc: string): EditorState =>
		EditorState.create({ doc, extensions: [moinmoin()] });

	test("gives highlighters the tags of nodes", () => {
		const highlighter = tagHighlighter([
			{ tag: tags.strong, class: "strong" },
			{ tag: tags.heading, class: "heading" },
			{ tag: tags.link, class: "link" },
			{ tag: tags.processingInstruction, class: "mark" },
		]);
		const text = "= A =\n'''b''' [[C|d]]";
		const spans: string[] = [];
		highlightTree(read(text), highlighter, (from, to, classes) =>
			spans.push(`${text.slice(from, to)}: ${classes}`),
		);
		expect(spans).toEqual([
			"= : heading mark",
			"A: heading",
			" =: heading mark",
			"''': strong mark",
			"b: strong",
			"''': strong mark",
			"[[C|: link mark",
			"d: link",
			"]]: link mark",
		]);
	});

	test("folds a block after its first line", () => {
		const state = stateOf("a\n{{{\nb\nc\n}}}\n");
		expect(foldable(state, 2, 5)).toEqual({ from: 5, to: 13 });
	});

	test("parses again after a change", () => {
		const state = stateOf("'''a'''");
		const { state: changed } = state.update({ changes: { from: 0, to: 3 } });
		expect(nodesOf(syntaxTree(state))).toContain("Strong 0-7");
		expect(nodesOf(syntaxTree(changed))).toEqual(nodesOf(read("a'''")));
	});
});
