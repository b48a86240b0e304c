/** Nodes of a source are found again by their positions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trim } from "../../../grammar/chars";
import type { Dialect, Nodes } from "../../../src/ast";
import { parse } from "../../../src/parse";
import {
	follows,
	type Original,
	Originals,
} from "../../../src/stringify/merge/originals";
import {
	dialect as anyDialect,
	source,
	whiteSpaceChange,
} from "../../support/arbitraries";
import { runs } from "../../support/runs";
import { descendants } from "../../support/walk";

/** All nodes of a page. */
const all = (original: Original): Original[] => [
	original,
	...original.children.flatMap(all),
];

/** A page with its ends of lines, and its nodes. */
const checkPages = (
	check: (originals: Originals, page: string, tree: Nodes) => void,
): void =>
	fc.assert(
		fc.property(
			source(),
			whiteSpaceChange(),
			anyDialect(),
			(markup, end, dialect) => {
				const page = end(markup);
				const tree = parse(page, { dialect });
				check(new Originals(page, { dialect }), page, tree);
			},
		),
		runs(50),
	);

/** The part of a line in front of an offset. */
const lead = (text: string, offset: number): string =>
	text.slice(0, offset).split("\n").at(-1) ?? "";

const blanks = (line: string): number | undefined =>
	trim(line) === "" ? line.length : undefined;

describe("a page that was read", () => {
	test("has each of its nodes at its place", () => {
		checkPages((originals, _, tree) => {
			for (const node of descendants(tree)) {
				const found = originals.of(node);
				expect(found?.node.type).toBe(node.type);
				expect(found?.node.position).toEqual(node.position);
			}
		});
	});

	test("knows nothing of nodes made by hand, or of another type", () => {
		checkPages((originals, _, tree) => {
			for (const node of descendants(tree)) {
				const { position: _place, ...byHand } = node;
				expect(originals.of(byHand as Nodes)).toBe(undefined);
				const other = { ...node, type: "other" } as unknown as Nodes;
				expect(originals.of(other)).toBe(undefined);
			}
		});
	});

	test("has the same nodes in the same order below each other", () => {
		checkPages((originals, _, tree) => {
			const check = (original: Original, node: Nodes): void => {
				expect(original.node).toEqual(node);
				const children = "children" in node ? node.children : [];
				expect(original.children.length).toBe(children.length);
				for (const [index, child] of original.children.entries()) {
					expect([child.parent, child.index]).toEqual([original, index]);
					const own = children[index];
					if (own !== undefined) check(child, own);
				}
			};
			check(originals.root, tree);
		});
	});

	test("has their markup, but for CR and tabs", () => {
		checkPages((originals, page) => {
			// A byte order mark is none of the first line.
			for (const original of all(originals.root).slice(1)) {
				const { start, end } = original.node.position ?? {};
				const written = page.slice(start?.offset, end?.offset);
				const plain = (text: string): string => text.replace(/[\t\r ]+/g, "");
				expect(plain(originals.slice(original))).toBe(plain(written));
			}
		});
	});
});

describe("of the lines of a page it is known", () => {
	test("where the one begins in which a node is the first", () => {
		checkPages((originals) => {
			for (const original of all(originals.root)) {
				const width = blanks(lead(originals.text, original.start));
				expect(originals.lineStart(original)).toBe(
					width === undefined ? undefined : original.start - width - 1,
				);
			}
		});
	});

	test("where the one ends in which a node is the last", () => {
		checkPages((originals) => {
			const { text } = originals;
			for (const original of all(originals.root)) {
				const [rest = ""] = text.slice(original.end).split("\n");
				expect(originals.lineEnd(original)).toBe(
					original.end + (blanks(rest) ?? 0),
				);
				expect(originals.endsLine(original)).toBe(
					text.slice(0, original.end).endsWith("\n"),
				);
			}
		});
	});

	test("how wide those of the block are that a node is in", () => {
		const expectWidth = (text: string, one: Original, width: number): void => {
			const own = blanks(lead(text, one.start)) ?? 0;
			const around = one.node.type === "listItem" ? own : width;
			expect(one.width).toBe(around);
			const { type } = one.node;
			const within =
				type === "root" || type === "section"
					? 0
					: type === "definitionList"
						? own
						: around;
			for (const child of one.children) expectWidth(text, child, within);
		};
		checkPages(({ text, root: page }) => expectWidth(text, page, 0));
	});

	test.each<[Dialect, string, number]>([
		["1.9", "  * a {{{#!wiki\nz\n}}}\n", 0],
		["1.9", "  * a {{{#!wiki\n   * z\n}}}\n", 3],
		["1.9", "{{{a}}} b:: z\n", 0],
		["1.9", "  a:: z\n", 2],
	])("in %s how wide those around a text are: %j", (dialect, page, width) => {
		const { root: one } = new Originals(page, { dialect });
		const text = all(one).find(
			({ node }) => node.type === "text" && node.value.endsWith("z"),
		);
		expect(text?.width).toBe(width);
	});

	test("which are between a node and the one in front of it", () => {
		checkPages((originals) => {
			const { text } = originals;
			for (const original of all(originals.root)) {
				const gap = originals.gapBefore(original);
				const before = original.parent?.children[original.index - 1];
				const line = lead(text, original.start);
				const isKnown = before !== undefined && blanks(line) !== undefined;
				expect(gap !== undefined).toBe(isKnown);
				if (before === undefined || gap === undefined) continue;
				if (!text.slice(before.end, original.start).includes("\n")) continue;
				const from = originals.lineEnd(before);
				expect(text.slice(from, original.start)).toBe(`${gap}\n${line}`);
			}
		});
	});

	test("what follows what", () => {
		checkPages((originals) => {
			for (const { children } of all(originals.root))
				for (const [index, child] of children.entries())
					for (const [at, other] of children.entries()) {
						expect(follows(child, other)).toBe(index + 1 === at);
						expect(follows(child, other, 2)).toBe(index + 2 === at);
						for (const inner of other.children)
							expect(follows(child, inner)).toBe(false);
					}
		});
	});
});
