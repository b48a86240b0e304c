/** What programs do to trees between reading and writing. */
import fc from "fast-check";
import { node } from "../../src/arbitraries";
import type {
	Dialect,
	FlowContent,
	Nodes,
	Parents,
	Root,
	Text,
} from "../../src/ast";
import { descendants } from "./walk";

/** A change of a tree in place; which node it is about is a number, wherever that comes from. */
export interface TreeEdit {
	kind: keyof typeof KINDS;
	at: number;
	to: number;
	block: FlowContent;
}

/** Picks one of some nodes. */
const pick = <T>(all: readonly T[], at: number): T | undefined =>
	all[at % Math.max(1, all.length)];

type WithChildren = Exclude<Parents, Root>;

const parentsOf = (
	tree: Root,
	...types: readonly Nodes["type"][]
): WithChildren[] =>
	descendants(tree).filter(
		(each): each is WithChildren =>
			types.includes(each.type) && "children" in each,
	);

const KINDS = {
	/** Another word in some text. */
	word(tree: Root, { at, to }: TreeEdit): Nodes | undefined {
		const texts = parentsOf(tree, "paragraph", "strong", "emphasis").flatMap(
			({ children }) =>
				(children as Nodes[]).filter(
					(child): child is Text => child.type === "text",
				),
		);
		const text = pick(texts, at);
		if (text === undefined) return undefined;
		const words = text.value.split(" ");
		words[to % words.length] = "changed";
		text.value = words.join(" ");
		return text;
	},
	/** Another address. */
	link(tree: Root, { at }: TreeEdit): Nodes | undefined {
		const link = pick(parentsOf(tree, "link"), at);
		if (link?.type === "link") link.url = "http://changed.example/";
		return link;
	},
	/** A node of running text that becomes another. */
	strong(tree: Root, { at, to }: TreeEdit): Nodes | undefined {
		const paragraph = pick(parentsOf(tree, "paragraph"), at);
		if (paragraph?.type !== "paragraph") return undefined;
		const { children } = paragraph;
		children[to % Math.max(1, children.length)] = {
			type: "strong",
			children: [{ type: "text", value: "changed" }],
		};
		return paragraph;
	},
	/** A block less. */
	remove(tree: Root, { at }: TreeEdit): Nodes | undefined {
		return tree.children.splice(at % Math.max(1, tree.children.length), 1)[0];
	},
	/** An item or row less. */
	removeLine(tree: Root, { at, to }: TreeEdit): Nodes | undefined {
		const parent = pick(parentsOf(tree, "list", "table"), at);
		if (parent === undefined || parent.children.length < 2) return undefined;
		return parent.children.splice(to % parent.children.length, 1)[0];
	},
	/** Blocks in another order. */
	turn(tree: Root): Nodes | undefined {
		tree.children.reverse();
		return tree;
	},
	/** Items or rows in another order. */
	turnLines(tree: Root, { at }: TreeEdit): Nodes | undefined {
		const parent = pick(parentsOf(tree, "list", "table"), at);
		parent?.children.reverse();
		return parent;
	},
	/** A block more. */
	insert(tree: Root, { at, block }: TreeEdit): Nodes | undefined {
		tree.children.splice(at % (tree.children.length + 1), 0, block);
		return tree;
	},
	/** An item more. */
	item(tree: Root, { at, to }: TreeEdit): Nodes | undefined {
		const list = pick(parentsOf(tree, "list"), at);
		if (list?.type !== "list") return undefined;
		list.children.splice(to % (list.children.length + 1), 0, {
			type: "listItem",
			marker: true,
			children: [
				{ type: "paragraph", children: [{ type: "text", value: "new" }] },
			],
		});
		return list;
	},
};

/** Draws an edit. */
export const treeEdit = (
	dialect: Dialect,
	kinds: readonly TreeEdit["kind"][] = Object.keys(KINDS) as TreeEdit["kind"][],
): fc.Arbitrary<TreeEdit> =>
	fc.record({
		kind: fc.constantFrom(...kinds),
		at: fc.nat(),
		to: fc.nat(),
		block: fc.oneof(
			node("paragraph", { dialect }),
			node("heading", { dialect }),
			node("list", { dialect }),
			node("code", { dialect }),
		),
	});

/**
 * Makes an edit in place.
 *
 * @returns the node that it is about; `undefined` if the tree has none of its kind.
 */
export const makeEdit = (tree: Root, edit: TreeEdit): Nodes | undefined =>
	KINDS[edit.kind](tree, edit);
