/** Blocks of a page: what is as it was is given back, everything else is written. */
import type { FlowContent, Root, Section } from "../../ast";
import { haveEqualFields } from "../compare-nodes";
import { escapeOptionsOf, type Writing, withinSection } from "../context";
import { trimmed } from "../escape/edges";
import { escapeBlock } from "../escape/escape-until-stable";
import {
	append,
	indent,
	markupOfAll,
	type Piece,
	verbatim,
} from "../escape/pieces";
import { block } from "../flow";
import { needsBlankLine, staysApart } from "../gaps";
import {
	type ListSlot,
	ListSlots,
	slotsOf,
	withListsApart,
} from "../list-slots";
import { lazilyLowered } from "../lower/blocks";
import { BLOCK_END, type PageBlock, type Version } from "../page/drafts";
import { runningText } from "../phrasing";
import { mergeDefinitions, mergeItems } from "./merge-lists";
import { type Merging, mergePhrasing } from "./merge-phrasing";
import { mergeRows } from "./merge-tables";
import type { Original, Originals } from "./originals";
import { beginning, itemsOf, type Kind, type SequenceItem } from "./sequence";

/** The blocks of a page in place of those that its source has, and what is around them. */
export interface MergedPage {
	blocks: PageBlock[];
	/** Markup in front of the first block. */
	head: string;
	/** Markup after the last block. */
	tail: string;
}

/** A page in blocks: each is first put together with what it was, then written anew. */
export function mergePage({ children }: Root, merging: Merging): MergedPage {
	const { originals } = merging;
	const { root, text } = originals;
	const [first] = children;
	const last = children.at(-1);
	const from = first && originals.of(first);
	const to = last && originals.of(last);
	const start =
		from && from === root.children[0] ? originals.lineStart(from) : undefined;
	const isLast = to && to === root.children.at(-1);
	const items = itemsOf(children, false, kindOf(0, merging), merging);
	const slots = new ListSlots(children);
	const unchanged = unchangedItems(items, originals);
	return {
		blocks: items.map(
			(item) =>
				new MergedBlock(
					item,
					slots,
					merging,
					unchanged.has(item) ? markupBefore(item, merging) : undefined,
				),
		),
		head: text.slice(0, start ?? 0),
		tail: isLast ? text.slice(to.end) : text.endsWith("\n") ? "\n" : "",
	};
}

/**
 * Blocks that are as they were, after the block that they came after, on a page where what else there was cannot have begun or
 * ended a block of code: up to the next heading they are read as before.
 */
function unchangedItems(
	items: readonly SequenceItem<FlowContent>[],
	originals: Originals,
): ReadonlySet<SequenceItem<FlowContent>> {
	const { root, text } = originals;
	const others = new Set(root.children);
	const unchanged = new Set<SequenceItem<FlowContent>>();
	let next: Original | undefined = root.children[0];
	for (const item of items) {
		const { node, original } = item;
		const isBlock = original?.parent === root;
		if (isBlock && original === next && originals.isEqual(node, original)) {
			unchanged.add(item);
			others.delete(original);
		}
		next = isBlock ? root.children[original.index + 1] : undefined;
	}
	const end = items.at(-1);
	if (end !== undefined && end.original !== root.children.at(-1))
		unchanged.delete(end);
	for (const { start, end } of others)
		if (BLOCK_END.test(text.slice(start, end))) return NO_ITEMS;
	return unchanged;
}

const NO_ITEMS: ReadonlySet<SequenceItem<FlowContent>> = new Set();

/** The markup of an item that is as it was, and of what is in front of it. */
const markupBefore = (
	{ gap, original, continuesLine }: SequenceItem<FlowContent>,
	merging: Merging,
): string | undefined =>
	original &&
	markupOfAll(gap) +
		markupOfAll(beginning(original, continuesLine, merging)) +
		merging.originals.slice(original);

/**
 * A block as it was where it still says the same; else what can be written is put in place; at last all of it is written anew.
 * Most blocks of a page need none of that, so what they are written with is made when it is asked for.
 */
class MergedBlock implements PageBlock {
	#versions: PageBlock["versions"] | undefined;

	constructor(
		private readonly item: SequenceItem<FlowContent>,
		private readonly slots: ListSlots,
		private readonly merging: Merging,
		readonly unchanged: string | undefined,
	) {}

	get node(): FlowContent {
		return this.item.node;
	}

	get versions(): PageBlock["versions"] {
		this.#versions ??= this.#createVersions();
		return this.#versions;
	}

	#createVersions(): PageBlock["versions"] {
		const { node } = this;
		const lowerNode = lazilyLowered(node);
		const anew = (own: Writing): Version =>
			this.#version(lowerNode(own), own, writeItemAnew);
		return [
			(own) => this.#version([node], own, writeItem),
			(own) => this.#version(lowerNode(own), own, writeItem),
			anew,
			...withListsApart(node, anew),
		];
	}

	#version(
		expected: readonly FlowContent[],
		writing: Writing,
		write: typeof writeItem,
	): Version {
		const { item, slots, merging } = this;
		const own = { ...merging, writing };
		const slot = slots.of(item.index, writing);
		return {
			pieces: expected.flatMap((each) => [
				...item.gap,
				...write({ ...item, node: each }, slot, 0, own),
			]),
			expected,
		};
	}
}

/** Blocks one below the other. */
export function mergeFlow(
	nodes: readonly FlowContent[],
	continuesLine: boolean,
	width: number,
	merging: Merging,
): Piece[] {
	const slots = slotsOf(nodes, merging.writing);
	const pieces: Piece[] = [];
	const kind = kindOf(width, merging);
	for (const item of itemsOf(nodes, continuesLine, kind, merging)) {
		append(pieces, item.gap);
		append(pieces, writeItem(item, slots[item.index], width, merging));
	}
	return pieces;
}

/** How blocks follow each other. */
const kindOf = (
	width: number,
	{ originals }: Merging,
): Omit<Kind<FlowContent>, "write"> => ({
	find: (node) => {
		const original = originals.of(node);
		return original?.width === width ? original : undefined;
	},
	staysApart,
	isApart: (before, node) => needsBlankLine(before, node, width),
});

function writeItem(
	item: SequenceItem<FlowContent>,
	slot: ListSlot | undefined,
	width: number,
	merging: Merging,
): Piece[] {
	const { node, original, continuesLine } = item;
	return (
		(original && mergeBlock(node, original, continuesLine, merging)) ??
		writeItemAnew(item, slot, width, merging)
	);
}

function writeItemAnew(
	{ node, continuesLine }: SequenceItem<FlowContent>,
	slot: ListSlot | undefined,
	width: number,
	{ writing }: Merging,
): Piece[] {
	return continuesLine && node.type === "paragraph"
		? runningText(node.children, indent(width), writing)
		: block(node, width, slot, writing);
}

/** A block in place of what it was; `undefined` if nothing of that can stay. */
function mergeBlock(
	node: FlowContent,
	original: Original,
	continuesLine: boolean,
	merging: Merging,
): Piece[] | undefined {
	const { originals } = merging;
	const begin = beginning(original, continuesLine, merging);
	if (originals.isEqual(node, original))
		return [...begin, verbatim(originals.slice(original))];
	if (!haveEqualFields(node, original.node)) return undefined;
	switch (node.type) {
		case "paragraph":
			return [
				...begin,
				...trimmed(
					mergePhrasing(
						node.children,
						original,
						merging,
						indent(original.width),
					),
				),
			];
		case "list":
			return mergeItems(node, original, continuesLine, merging, mergeFlow);
		case "definitionList":
			return mergeDefinitions(node, original, merging, mergeFlow);
		case "table":
			return mergeRows(node, original, continuesLine, merging);
		case "section": {
			const merged = mergeSection(node, original, merging);
			return merged && [...begin, merged];
		}
		default:
			return undefined;
	}
}

/** What is between the braces is parsed on its own. */
function mergeSection(
	node: Section,
	original: Original,
	merging: Merging,
): Piece | undefined {
	const { originals, writing } = merging;
	const [first] = original.children;
	const last = original.children.at(-1) ?? original;
	const start = first && originals.lineStart(first);
	if (start === undefined) return undefined;
	const text = escapeBlock(
		mergeFlow(node.children, false, 0, {
			originals,
			writing: withinSection(writing),
		}),
		[],
		true,
		escapeOptionsOf(writing, "section"),
	);
	return verbatim(
		originals.text.slice(original.start, start) +
			text +
			originals.text.slice(last.end, original.end),
	);
}
