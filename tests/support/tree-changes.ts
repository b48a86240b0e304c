/** Changes of trees at given positions, and pages that are changed by them. */
import { describe, expect, test } from "vitest";
import type { Dialect, Nodes, Root, TableRow } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { list, paragraph } from "./write-by-hand";

/** A change of a tree in place. */
export type Change = (tree: Root) => void;

/** Nodes of a tree are found by their places among their siblings. */
type Path = readonly number[];

export function at(tree: Root, path: Path): Nodes {
	let node: Nodes = tree;
	for (const index of path) {
		const child: Nodes | undefined = childrenOf(node)[index];
		if (child === undefined) throw new Error(`no node at ${path}`);
		node = child;
	}
	return node;
}

const childrenOf = (node: Nodes): Nodes[] =>
	"children" in node ? node.children : [];

/** The siblings of a node, and its place among them. */
const placeOf = (
	tree: Root,
	path: Path,
): [siblings: Nodes[], index: number] => [
	childrenOf(at(tree, path.slice(0, -1))),
	path.at(-1) ?? 0,
];

export const set =
	(fields: object, ...path: Path): Change =>
	(tree) => {
		Object.assign(at(tree, path), fields);
	};

export const say = (value: string, ...path: Path): Change =>
	set({ value }, ...path);

export const drop =
	(...path: Path): Change =>
	(tree) => {
		const [siblings, index] = placeOf(tree, path);
		siblings.splice(index, 1);
	};

/** A node changes places with the next one. */
export const turn =
	(...path: Path): Change =>
	(tree) => {
		const [siblings, index] = placeOf(tree, path);
		siblings.splice(index, 2, ...siblings.slice(index, index + 2).reverse());
	};

export const add =
	(node: Nodes, ...path: Path): Change =>
	(tree) => {
		const [siblings, index] = placeOf(tree, path);
		siblings.splice(index, 0, structuredClone(node));
	};

/** A node leaves its place for another one. */
export const move =
	(from: Path, to: Path): Change =>
	(tree) => {
		const [siblings, index] = placeOf(tree, from);
		const [others, place] = placeOf(tree, to);
		others.splice(place, 0, ...siblings.splice(index, 1));
	};

/** A node becomes strong. */
export const wrap =
	(...path: Path): Change =>
	(tree) => {
		const [siblings, index] = placeOf(tree, path);
		const children = siblings.splice(index, 1);
		siblings.splice(index, 0, { type: "strong", children } as Nodes);
	};

export const RULE: Nodes = { type: "thematicBreak", size: 0 };
export const [ITEM = RULE] = childrenOf(list(paragraph("n")));
export const ROW: TableRow = {
	type: "tableRow",
	children: [{ type: "tableCell", children: [paragraph("n")] }],
};

/** A change, the markup after it, and the rule ids of messages. */
export type Row = readonly [
	change: Change,
	written: string,
	...ruleIds: string[],
];

export const page = (
	title: string,
	dialect: Dialect,
	markup: string,
	rows: readonly Row[],
) => ({ title, dialect, markup, rows });

/** Each change is made alone: all that it does not touch stays byte for byte. */
export const testChanges = (pages: readonly ReturnType<typeof page>[]): void =>
	describe.each(pages)("$title", ({ dialect, markup, rows }) => {
		for (const [index, [change, written, ...ruleIds]] of rows.entries())
			test(`change ${index}`, () => {
				const tree = parse(markup, { dialect });
				change(tree);
				const messages: string[] = [];
				const onMessage = ({
					ruleId,
				}: {
					ruleId?: string | undefined;
				}): void => {
					messages.push(ruleId ?? "");
				};
				expect(stringify(tree, { dialect, source: markup, onMessage })).toBe(
					written,
				);
				expect(messages).toEqual(ruleIds);
			});
	});
