/** Blocks for pandoc. */
import type {
	BridgeDefinitionList,
	BridgeList,
	BridgePhrasing,
} from "../bridge/nodes";
import { parentAt } from "../nesting";
import { isHidden } from "../page-kinds";
import { attr, codeText, tidy, words } from "./elements";
import type { PandocHandlers, PandocState } from "./state";
import { plain, table, tableCell, tableRow } from "./tables";
import type { Attr, Block, Inline, ListAttributes } from "./types";

type FlowHandlers = Omit<PandocHandlers, BridgePhrasing["type"]>;

const STYLES = {
	"lower-alpha": "LowerAlpha",
	"upper-alpha": "UpperAlpha",
	"lower-roman": "LowerRoman",
	"upper-roman": "UpperRoman",
} as const;

/** Plain numbers are the default: wiki formats have no others. */
function listAttributes({
	style = "decimal",
	start = 1,
}: BridgeList): ListAttributes {
	// pandoc's numbers are machine integers.
	const first = Math.min(start, 2 ** 31 - 1);
	return style === "decimal"
		? [first, { t: "DefaultStyle" }, { t: "DefaultDelim" }]
		: [first, { t: STYLES[style] }, { t: "Period" }];
}

/** Names of languages as pandoc's highlighter knows them; all others are the same. */
const classesOf = (lang: string | undefined): string[] =>
	lang === undefined ? [] : [codeText(lang).replace(/\s+/g, "-")];

const classed = (args: string | undefined): Attr =>
	attr(
		"",
		(args ?? "")
			.split(/[\s/]+/)
			.flatMap((name) => (name === "" ? [] : [codeText(name)])),
	);

/** Handlers of blocks, rows, cells and items. */
export const flow: FlowHandlers = {
	processingInstruction(node, state) {
		state.report("bridge-instruction", node, node.name);
		return [];
	},

	comment(node, state) {
		state.report("bridge-comment", node);
		return [];
	},

	heading: (node, state) => [
		{
			t: "Header",
			c: [
				node.depth,
				attr(codeText(node.id ?? "")),
				tidy(state.phrasing(node.children)),
			],
		},
	],

	paragraph(node, state) {
		const inlines = tidy(state.phrasing(node.children));
		return inlines.length === 0 ? [] : [{ t: "Para", c: inlines }];
	},

	list(node, state) {
		const items = node.children.flatMap((item) => {
			const blocks = state.one<"listItem">(item);
			return blocks === undefined ? [] : [blocks];
		});
		if (items.length === 0) return [];
		if (!node.ordered) return [{ t: "BulletList", c: items }];
		return [{ t: "OrderedList", c: [listAttributes(node), items] }];
	},

	listItem: (node, state) => plain(state.flow(node.children)),

	definitionList: (node, state) => [
		{ t: "DefinitionList", c: definitions(node, state) },
	],

	definitionTerm: (node, state) => tidy(state.phrasing(node.children)),
	definitionDescription: (node, state) => plain(state.flow(node.children)),

	table,
	tableRow,
	tableCell,

	code: (node) => [
		{
			t: "CodeBlock",
			c: [attr("", classesOf(node.lang)), codeText(node.value)],
		},
	],

	section(node, state) {
		if (isHidden(node) && state.options.remarks !== true) {
			state.report("bridge-comment", node);
			return [];
		}
		return [{ t: "Div", c: [classed(node.args), state.flow(node.children)] }];
	},

	admonition: (node, state) => [
		{ t: "Div", c: [attr("", [node.kind]), state.flow(node.children)] },
	],

	thematicBreak: () => [{ t: "HorizontalRule" }],

	tableOfContents: ({ entries }) =>
		entries.length === 0 ? [] : [contents(entries)],

	// The text of a footnote is at its mark.
	footnotes: () => [],
	footnoteDefinition: (node, state) => state.flow(node.children),
};

/** Terms with all their descriptions; descriptions without a term have an empty one. */
function definitions(
	{ children }: BridgeDefinitionList,
	state: PandocState,
): [Inline[], Block[][]][] {
	const result: [Inline[], Block[][]][] = [];
	for (const child of children) {
		if (child.type === "definitionTerm") {
			result.push([state.one<"definitionTerm">(child) ?? [], []]);
			continue;
		}
		const last = result.at(-1);
		const blocks = state.one<"definitionDescription">(child) ?? [];
		if (last === undefined) result.push([[], [blocks]]);
		else last[1].push(blocks);
	}
	return result;
}

/** Nested lists of links to the headings. */
function contents(
	entries: readonly { id: string; depth: number; text: string }[],
): Block {
	const root: Block[][] = [];
	/** Open items, outermost first, with the depth of their headings. */
	const open: { depth: number; item: Block[] }[] = [];
	for (const { id, depth, text } of entries) {
		const parent = parentAt(open, depth)?.item;
		const link: Inline = {
			t: "Link",
			c: [attr(), tidy(words(text)), [`#${id}`, ""]],
		};
		const item: Block[] = [{ t: "Plain", c: [link] }];
		const nested = parent?.at(-1);
		if (parent === undefined) root.push(item);
		else if (nested?.t === "BulletList") nested.c.push(item);
		else parent.push({ t: "BulletList", c: [item] });
		open.push({ depth, item });
	}
	return { t: "BulletList", c: root };
}
