/** Markdown of blocks. */
import type * as mdast from "mdast";
import { appendAll } from "../append-all";
import type { BridgePhrasing, TableOfContents } from "../bridge/nodes";
import { parentAt } from "../nesting";
import { isHidden } from "../page-kinds";
import { admonition } from "./admonitions";
import { blocks, paragraph, text } from "./blocks";
import { definitionList } from "./definition-lists";
import { closeTag, commentHtml, openTag } from "./html";
import { itemOf, list, listItem, listOf } from "./lists";
import type { MdastHandlers, MdastState } from "./state";
import { table, tableCell, tableRow } from "./tables";

type FlowHandlers = Omit<MdastHandlers, BridgePhrasing["type"]>;

/** A paragraph; a tag alone is a block of HTML, as Markdown reads it. */
function textBlock(
	nodes: readonly BridgePhrasing[],
	state: MdastState,
): mdast.RootContent[] {
	const content = state.phrasing(nodes);
	const isAfterTag = content[0]?.type === "html";
	const children = state.text(content, isAfterTag);
	const [first] = children;
	if (first === undefined) return [];
	return first.type === "html" && children.length === 1
		? [first]
		: [paragraph(children)];
}

/** Handlers of blocks, rows, cells and items. */
export const flow: FlowHandlers = {
	processingInstruction(node, state) {
		state.report("bridge-instruction", node, node.name);
		return [];
	},

	comment(node, state) {
		state.report(state.hasHtml ? "bridge-html" : "bridge-comment", node);
		return state.hasHtml ? [commentHtml(node.value)] : [];
	},

	heading(node, state) {
		const wasOneLine = state.isOneLine;
		state.isOneLine = true;
		const content = state.phrasing(node.children);
		state.isOneLine = wasOneLine;
		const children = state.text(content, true);
		return [{ type: "heading", depth: node.depth, children }];
	},

	paragraph: (node, state) => textBlock(node.children, state),
	list,
	listItem,
	definitionList,
	definitionTerm: (node, state) => textBlock(node.children, state),
	definitionDescription: (node, state) => blocks(node.children, state),
	table,
	tableRow,
	tableCell,

	code(node) {
		const word = (value: string | undefined): string | null =>
			value?.replace(/\s+/g, " ").trim() || null;
		const lang = word(node.lang)?.replaceAll(" ", "-") ?? null;
		return [
			{
				type: "code",
				lang,
				meta: lang === null ? null : word(node.meta),
				value: node.value.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD"),
			},
		];
	},

	section(node, state) {
		if (isHidden(node) && !state.hasHtml) {
			state.report("bridge-comment", node);
			return [];
		}
		const children = blocks(node.children, state);
		const classes = (node.args ?? "")
			.split(/[\s/]+/)
			.join(" ")
			.trim();
		if (classes === "" || children.length === 0) return children;
		state.report(state.hasHtml ? "bridge-html" : "bridge-attribute", node);
		if (!state.hasHtml) return children;
		const open = isHidden(node)
			? openTag("div", { hidden: "" })
			: openTag("div", { class: classes });
		return [open, ...children, closeTag("div")];
	},

	admonition,
	thematicBreak: () => [{ type: "thematicBreak" }],

	tableOfContents: (node, state) => contents(node, state),

	footnotes(node, state) {
		appendAll(
			state.footnotes,
			state.parts<"footnoteDefinition">(node.children),
		);
		return [];
	},

	footnoteDefinition(node, state) {
		const label = String(node.number);
		return {
			type: "footnoteDefinition",
			identifier: label,
			label,
			children: blocks(node.children, state),
		};
	},
};

/** Nested lists of links to the headings. */
function contents(
	{ entries }: TableOfContents,
	state: MdastState,
): mdast.RootContent[] {
	const roots: mdast.ListItem[] = [];
	/** Open items, outermost first, with the depth of their headings. */
	const open: { depth: number; item: mdast.ListItem }[] = [];
	for (const entry of entries) {
		const { depth, text: title } = entry;
		const parent = parentAt(open, depth)?.item;
		const item = itemOf([
			paragraph([
				{
					type: "link",
					title: null,
					url: `#${state.entrySlug(entry)}`,
					children: title === "" ? [] : [text(title)],
				},
			]),
		]);
		if (parent === undefined) {
			roots.push(item);
		} else {
			const nested = parent.children.at(-1);
			if (nested?.type === "list") nested.children.push(item);
			else parent.children.push(listOf([item], undefined));
		}
		open.push({ depth, item });
	}
	return roots.length === 0 ? [] : [listOf(roots, undefined)];
}
