/** mdast, the syntax tree of Markdown, to a MoinMoin tree. */

import type * as mdast from "mdast";
import { DEFAULT_DIALECT } from "../../grammar/dialect-names";
import type {
	FlowContent,
	List,
	PhrasingContent,
	Root,
	TableCell,
} from "../ast";
import { ADMONITION_KINDS } from "../bridge/nodes";
import { stringifyPhrasing } from "../stringify";
import { ALERT } from "./admonitions";
import { instructions } from "./from-front-matter";
import { readHtml } from "./from-html";
import { fromPhrasing, textOf } from "./from-phrasing";
import {
	type FromMdastOptions,
	FromMdastState,
	fromMdastSignature,
} from "./from-state";

/**
 * Makes a MoinMoin tree of Markdown, which `stringify` writes as markup of either dialect.
 *
 * Links without a protocol become links to pages; quotes become indented text, alerts `#!wiki` sections, footnotes
 * `<<FootNote(…)>>`; front matter becomes instructions. HTML that `toMdast` writes is read again; other HTML becomes code.
 *
 * @param tree Markdown with GFM, front matter and directives; it is not changed.
 * @returns a tree without positions.
 * @example
 * stringify(fromMdast(remark().parse("# A\n\n**b**"))); // "= A =\n'''b'''\n"
 */
export const fromMdast = (
	tree: mdast.Root,
	options: FromMdastOptions = {},
): Root => fromMdastSignature.call(convert, tree, options);

function convert(
	tree: mdast.Root,
	{ dialect = DEFAULT_DIALECT, onMessage }: FromMdastOptions,
): Root {
	const state = new FromMdastState(dialect, onMessage, writeFootnote);
	state.readDefinitions(tree);
	return {
		type: "root",
		children: fromFlow(tree.children, state),
		data: { dialect },
	};
}

/** A footnote is one line of running text in the arguments of a macro. */
function writeFootnote(
	{ children }: mdast.FootnoteDefinition,
	state: FromMdastState,
): string {
	const content = fromFlow(children, state).flatMap(
		(node, index): PhrasingContent[] => {
			const blank: PhrasingContent[] =
				index === 0 ? [] : [{ type: "text", value: " " }];
			if (node.type === "paragraph") return [...blank, ...node.children];
			state.report("bridge-block-place", node, node.type);
			return [];
		},
	);
	return stringifyPhrasing(content, { dialect: state.dialect })
		.replace(/\s+/g, " ")
		.trim();
}

/** An open tag of HTML, and the blocks in it. */
interface Open {
	name: string;
	isHidden: boolean;
	args: string;
	children: FlowContent[];
}

/** Converts blocks; those between tags that MoinMoin has markup for are put into it. */
function fromFlow(
	nodes: readonly mdast.RootContent[],
	state: FromMdastState,
): FlowContent[] {
	const root: FlowContent[] = [];
	const open: Open[] = [];
	const add = (node: FlowContent): void => {
		(open.at(-1)?.children ?? root).push(node);
	};
	const close = (): void => {
		const closed = open.pop();
		if (closed !== undefined) for (const node of fromOpen(closed)) add(node);
	};
	for (const node of nodes) {
		if (node.type !== "html") {
			for (const each of fromBlock(node, state)) add(each);
			continue;
		}
		const pieces = readHtml(node.value);
		if (!pieces.every(isKnown)) {
			state.report("bridge-node", node, "HTML");
			add({ type: "code", lang: "html", value: node.value });
			continue;
		}
		for (const piece of pieces) {
			if (piece.type === "comment")
				add({ type: "comment", value: piece.value });
			if (piece.type === "open")
				open.push({
					name: piece.name,
					isHidden: piece.attributes.has("hidden"),
					args: piece.attributes.get("class") ?? "",
					children: [],
				});
			if (piece.type === "close") {
				const index = open.findLastIndex(({ name }) => name === piece.name);
				if (index >= 0) while (open.length > index) close();
			}
		}
	}
	while (open.length > 0) close();
	return joinDefinitions(root);
}

const TAGS: ReadonlySet<string> = new Set(["dl", "dt", "dd", "div"]);

const isKnown = (piece: ReturnType<typeof readHtml>[number]): boolean =>
	piece.type === "comment" ||
	(piece.type === "text" ? piece.value.trim() === "" : TAGS.has(piece.name));

function fromOpen({ name, isHidden, args, children }: Open): FlowContent[] {
	switch (name) {
		case "dt":
			return [
				{
					type: "definitionList",
					children: [
						{
							type: "definitionTerm",
							children: children.flatMap((node) =>
								node.type === "paragraph" ? node.children : [],
							),
						},
					],
				},
			];
		case "dd":
			return [
				{
					type: "definitionList",
					children: [{ type: "definitionDescription", children }],
				},
			];
		case "div":
			return [section(isHidden ? "comment" : args, children)];
		default:
			return joinDefinitions(children);
	}
}

const section = (args: string, children: FlowContent[]): FlowContent => ({
	type: "section",
	parser: "wiki",
	...(args !== "" && { args }),
	children,
});

/** Terms and descriptions that follow each other are one list. */
function joinDefinitions(nodes: readonly FlowContent[]): FlowContent[] {
	const result: FlowContent[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node.type === "definitionList" && last?.type === "definitionList")
			for (const child of node.children) last.children.push(child);
		else result.push(node);
	}
	return result;
}

function fromBlock(
	node: Exclude<mdast.RootContent, mdast.Html>,
	state: FromMdastState,
): FlowContent[] {
	switch (node.type) {
		case "yaml":
			return instructions(node.value);
		case "heading": {
			const depths = [1, 2, 3, 4, 5] as const;
			const depth = depths.find((each) => each === node.depth) ?? 5;
			// Headings of MoinMoin are text without markup.
			const value = textOf(fromPhrasing(node.children, state));
			return [{ type: "heading", depth, children: [{ type: "text", value }] }];
		}
		case "paragraph":
			return [
				{ type: "paragraph", children: fromPhrasing(node.children, state) },
			];
		case "blockquote":
			return [quote(node, state)];
		case "list":
			return [list(node, state)];
		case "code":
			return [
				{
					type: "code",
					value: node.value,
					...(node.lang && { lang: node.lang }),
					...(node.meta && { meta: node.meta }),
				},
			];
		case "table":
			return [table(node, state)];
		case "thematicBreak":
			return [{ type: "thematicBreak", size: 0 }];
		case "definition":
		case "footnoteDefinition":
			return [];
		case "containerDirective":
			return [section(node.name, fromFlow(node.children, state))];
		default:
			state.report("bridge-node", node, node.type);
			return [];
	}
}

/** An alert is a section; other quotes are indented. */
function quote(node: mdast.Blockquote, state: FromMdastState): FlowContent {
	const [first, ...rest] = node.children;
	const [start, ...others] = first?.type === "paragraph" ? first.children : [];
	const kind =
		start?.type === "text"
			? ALERT.exec(start.value)?.[1]?.toLowerCase()
			: undefined;
	if (start?.type !== "text" || !ADMONITION_KINDS.some((each) => each === kind))
		return {
			type: "list",
			ordered: false,
			children: [
				{
					type: "listItem",
					marker: false,
					children: fromFlow(node.children, state),
				},
			],
		};
	const value = start.value.replace(ALERT, "").trimStart();
	const children: mdast.PhrasingContent[] =
		value === "" ? others : [{ type: "text", value }, ...others];
	const content: mdast.RootContent[] =
		children.length === 0 ? rest : [{ type: "paragraph", children }, ...rest];
	return section(kind ?? "", fromFlow(content, state));
}

function list(node: mdast.List, state: FromMdastState): List {
	const { ordered, start } = node;
	return {
		type: "list",
		ordered: ordered === true,
		...(ordered === true && { style: "decimal" }),
		...(ordered === true &&
			typeof start === "number" &&
			start !== 1 && { start }),
		children: node.children.map((item) => {
			const children = fromFlow(item.children, state);
			const [first] = children;
			// MoinMoin has no boxes to check.
			if (typeof item.checked === "boolean" && first?.type === "paragraph")
				first.children.unshift({
					type: "text",
					value: item.checked ? "☑ " : "☐ ",
				});
			return { type: "listItem", marker: true, children };
		}),
	};
}

function table(node: mdast.Table, state: FromMdastState): FlowContent {
	const [head, ...body] = node.children;
	const isEmpty =
		head !== undefined &&
		body.length > 0 &&
		head.children.every(({ children }) => children.length === 0);
	return {
		type: "table",
		children: (isEmpty ? body : node.children).map((row) => ({
			type: "tableRow",
			children: row.children.map((cell, column): TableCell => {
				const align = node.align?.[column];
				const children = fromPhrasing(cell.children, state);
				return {
					type: "tableCell",
					children:
						children.length === 0 ? [] : [{ type: "paragraph", children }],
					...(align && { attributes: { align } }),
				};
			}),
		})),
	};
}
