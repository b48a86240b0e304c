/** What was read and not changed is given back byte for byte. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { userGroupPage } from "../../../src/arbitraries";
import type { Dialect, Nodes, Root } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { stringify } from "../../../src/stringify";
import { canonicalJson } from "../../../src/stringify/compare-nodes";
import {
	dialect as anyDialect,
	source,
	whiteSpaceChange,
} from "../../support/arbitraries";
import { runs } from "../../support/runs";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpusSample,
} from "../../support/shared";
import { makeEdit, type TreeEdit, treeEdit } from "../../support/tree-edits";

const PAGE = { pageName: "TestPage" };
const RUNS = runs(60);

test("any source comes back byte for byte", () => {
	fc.assert(
		fc.property(
			source(),
			whiteSpaceChange(),
			anyDialect(),
			(markup, end, dialect) => {
				const page = end(markup);
				const tree = parse(page, { ...PAGE, dialect });
				const stored: Root = JSON.parse(JSON.stringify(tree));
				expect(stringify(stored, { ...PAGE, source: page })).toBe(page);
			},
		),
		RUNS,
	);
});

/** Writes a tree so that it parses back to the same tree, or reports what cannot be written. */
function expectWritten(tree: Root, markup: string, dialect: Dialect): string {
	const options = { ...PAGE, dialect };
	const read = (text: string): string => canonicalJson(parse(text, options));
	let reported = 0;
	const written = stringify(tree, {
		...options,
		source: markup,
		onMessage: () => reported++,
	});
	if (reported === 0) expect(read(written)).toBe(canonicalJson(tree));
	return written;
}

/** A page and edits of its tree. */
const edited = fc
	.tuple(source(), whiteSpaceChange(), anyDialect())
	.chain(([markup, end, dialect]) =>
		fc.record({
			markup: fc.constant(end(markup)),
			dialect: fc.constant(dialect),
			edits: fc.array(treeEdit(dialect), { minLength: 1, maxLength: 4 }),
		}),
	);

test("an edited tree parses back to the same tree, or a message says that it does not", () => {
	fc.assert(
		fc.property(edited, ({ markup, dialect, edits }) => {
			const tree = parse(markup, { ...PAGE, dialect });
			for (const edit of edits) makeEdit(tree, edit);
			expectWritten(tree, markup, dialect);
		}),
		RUNS,
	);
});

test("a tree that has nothing to do with the source is written all the same", () => {
	fc.assert(
		fc.property(source(), source(), anyDialect(), (one, other, dialect) => {
			expectWritten(parse(one, { ...PAGE, dialect }), other, dialect);
		}),
		RUNS,
	);
});

/** How many lines at the start and the end of two texts are the same. */
function sameLines(one: string, other: string): { start: number; end: number } {
	const a = one.split("\n");
	const b = other.split("\n");
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return { start, end };
}

/** Whether only lines of a node are others than before. */
function changesOnly(node: Nodes, before: string, after: string): boolean {
	const { start = 0, end = 0 } = sameLines(before, after);
	const count = before.split("\n").length;
	const { position } = node;
	return (
		position !== undefined &&
		start >= position.start.line - 1 &&
		count - end <= position.end.line
	);
}

const edit = (kind: TreeEdit["kind"], at: number, to: number): TreeEdit => ({
	kind,
	at,
	to,
	block: { type: "thematicBreak", size: 0 },
});

const INLINE: readonly TreeEdit["kind"][] = ["word", "link", "strong"];

test("only the lines of a changed node are others than before", () => {
	fc.assert(
		fc.property(
			userGroupPage(),
			anyDialect(),
			whiteSpaceChange(),
			treeEdit("1.9", INLINE),
			(page, dialect, end, edit) => {
				const markup = end(page.markup[dialect]);
				const tree = parse(markup, { dialect });
				const node = makeEdit(tree, edit);
				fc.pre(node !== undefined);
				const after = stringify(tree, { dialect, source: markup });
				if (node !== undefined && !changesOnly(node, markup, after))
					expect(after).toBe(markup);
			},
		),
		RUNS,
	);
});

test("items and rows that go, come or move leave the lines of the others", () => {
	fc.assert(
		fc.property(
			userGroupPage(),
			anyDialect(),
			whiteSpaceChange(),
			treeEdit("1.9", ["removeLine", "turnLines", "item"]),
			(page, dialect, end, edit) => {
				const markup = end(page.markup[dialect]);
				const tree = parse(markup, { dialect });
				makeEdit(tree, edit);
				const after = stringify(tree, { dialect, source: markup });
				const known = new Set(markup.split("\n"));
				const others = after.split("\n").filter((line) => !known.has(line));
				// One that is not the first any more may need a marker.
				if (others.length > 1 + Number(edit.kind === "item"))
					expect(after).toBe(markup);
			},
		),
		RUNS,
	);
});

test.each([
	[
		"a word",
		"Some  text with {{{code}}}, &quot;quotes&quot; and a word.  \r\n\r\n  * an item\r\n",
		(tree: Root) => makeEdit(tree, edit("word", 1, 3)),
		"Some  text changed {{{code}}}, &quot;quotes&quot; and a word.  \r\n\r\n  * an item\r\n",
	],
	[
		"an address in a cell",
		"||<#FF0000>  a||[[ http://a.org | A ]] and {{{b}}}||\n||c  ||d||\n",
		(tree: Root) => makeEdit(tree, edit("link", 0, 0)),
		"||<#FF0000>  a||[[http://changed.example/|A]] and {{{b}}}||\n||c  ||d||\n",
	],
	[
		"an item more",
		"   * a\n   * b {{{c}}}\n   1. d\n",
		(tree: Root) => makeEdit(tree, edit("item", 0, 1)),
		"   * a\n   * new\n   * b {{{c}}}\n   1. d\n",
	],
	[
		"a block less",
		"==  A ==\n\n\ntext\n \n##b\n",
		(tree: Root) => makeEdit(tree, edit("remove", 1, 0)),
		"==  A ==\n \n##b\n",
	],
	[
		"a term, and what another one means",
		" a::  b\n c  :: d\n",
		(tree: Root) => makeEdit(tree, edit("word", 0, 0)),
		" a::  b\n c  :: changed\n",
	],
])("%s", (_, markup, change, after) => {
	const tree = parse(markup, { dialect: "1.9" });
	expect(change(tree)).toBeDefined();
	expect(stringify(tree, { source: markup })).toBe(after);
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora)("%s: every page", (name, dialect) => {
		const options = { ...PAGE, dialect };
		const [pages, edits] = [readCorpusSample(name), INLINE.length];
		let others = 0;
		for (const [at, { markup }] of pages.entries()) {
			const tree = parse(markup, options);
			expect(stringify(tree, { ...options, source: markup })).toBe(markup);
			const kind = INLINE[at % edits] ?? "word";
			const node = makeEdit(tree, edit(kind, at * 7, at * 3));
			if (node === undefined) continue;
			const after = expectWritten(tree, markup, dialect);
			others += Number(!changesOnly(node, markup, after));
		}
		// Formatting that crosses blocks is written anew with all it takes in.
		expect(others).toBeLessThan(pages.length / 50);
	});
});
