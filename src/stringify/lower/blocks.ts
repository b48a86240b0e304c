/** Blocks that the dialect can say. */
import type {
	Code,
	DefinitionList,
	DefinitionTerm,
	FlowContent,
	Section,
	Table,
	TableCell,
	TableContent,
} from "../../ast";
import { MAX_COLSPAN, MAX_ROWSPAN } from "../../tree-builder/count";
import { blockText, plainText } from "../atoms/labels";
import { code } from "../code";
import { isWritableInstruction } from "../comment";
import { canHoldSection, type Writing, withinSection } from "../context";
import { markupOf } from "../escape/pieces";
import { splitLines, trim } from "../escape/white-space";
import type { Report } from "../messages";
import { lowerLiteralText, lowerPhrasing, withChildren } from "./phrasing";

/**
 * Blocks of which each can be written; what cannot is replaced and reported.
 *
 * @param isIndented whether they are in an item.
 */
export const lowerFlow = (
	nodes: readonly FlowContent[],
	isIndented: boolean,
	writing: Writing,
): FlowContent[] =>
	nodes.flatMap((node) => lowerBlock(node, isIndented, writing));

/** One block as it can be written: none if it holds nothing, what it holds if it is a section that cannot be in another one. */
export function lowerBlock(
	node: FlowContent,
	isIndented: boolean,
	writing: Writing,
): FlowContent[] {
	if (isEmptyBlock(node)) {
		writing.report("write-value", node, `empty ${node.type}`);
		return [];
	}
	if (node.type === "section" && !canHoldSection(writing)) {
		writing.report("write-block-place", node);
		return lowerFlow(node.children, isIndented, writing);
	}
	return [lowerOne(node, isIndented, writing)];
}

/** A block as it can be written, which is found once: whoever asks for it receives the messages again. */
export function lazilyLowered(
	node: FlowContent,
): (writing: Writing) => readonly FlowContent[] {
	let lowered: FlowContent[] | undefined;
	const messages: Parameters<Report>[] = [];
	return (writing) => {
		lowered ??= lowerBlock(node, false, {
			...writing,
			report: (...message) => messages.push(message),
		});
		for (const message of messages) writing.report(...message);
		return lowered;
	};
}

/** Lists without items and tables without rows, which no markup gives. */
const isEmptyBlock = (node: FlowContent): boolean =>
	(node.type === "list" ||
		node.type === "definitionList" ||
		node.type === "table") &&
	node.children.length === 0;

function lowerOne(
	node: FlowContent,
	isIndented: boolean,
	writing: Writing,
): FlowContent {
	switch (node.type) {
		case "paragraph":
			return withChildren(node, lowerPhrasing(node.children, writing));
		case "heading": {
			if (!isIndented)
				return withChildren(node, lowerLiteralText(node.children, writing));
			writing.report("write-block-place", node);
			return {
				type: "paragraph",
				children: [{ type: "text", value: plainText(node.children) }],
			};
		}
		case "list":
			return withChildren(
				node,
				node.children.map((item) =>
					withChildren(item, lowerFlow(item.children, true, writing)),
				),
			);
		case "definitionList":
			return lowerDefinitions(node, writing);
		case "table":
			return lowerTable(node, writing);
		case "code":
			return lowerCode(node, writing);
		case "section":
			return lowerSection(node, writing);
		case "processingInstruction": {
			const value = inOneLine(node.value ?? "");
			if (!isWritableInstruction(node, writing.dialect)) {
				const comment = trim(`${node.name} ${value}`);
				writing.report("write-value", node, `#${comment}`);
				return { type: "comment", value: comment };
			}
			if (value === "") return { type: node.type, name: node.name };
			if (value !== node.value) writing.report("write-value", node, value);
			return { ...node, value };
		}
		case "comment": {
			const value = inOneLine(node.value);
			if (value !== node.value) writing.report("write-value", node, value);
			return { ...node, value };
		}
		case "thematicBreak": {
			const size = Math.min(node.size, LARGEST_RULE);
			if (size !== node.size)
				writing.report("write-value", node, `${node.size}`);
			return { ...node, size };
		}
	}
}

/** The largest size that a rule can have (specification, section 9). */
const LARGEST_RULE = 6;

const inOneLine = (value: string): string =>
	trim(splitLines(value.replaceAll("\r", "")).join(" "));

/** Markup gives an empty description to a term that has none. */
function lowerDefinitions(
	node: DefinitionList,
	writing: Writing,
): DefinitionList {
	const children = node.children.flatMap(
		(child, index): DefinitionList["children"] => {
			if (child.type === "definitionDescription") {
				const description = withChildren(
					child,
					lowerFlow(child.children, true, writing),
				);
				if (node.children[index - 1]?.type === "definitionTerm")
					return [description];
				writing.report("write-term", child, blockText(child));
				return [NO_TERM, description];
			}
			const term = withChildren(
				child,
				lowerLiteralText(child.children, writing),
			);
			if (node.children[index + 1]?.type === "definitionDescription")
				return [term];
			writing.report("write-term", child, plainText(child.children));
			return [term, { type: "definitionDescription", children: [] }];
		},
	);
	return withChildren(node, children);
}

/** What markup gives to another description of the same term. */
const NO_TERM: DefinitionTerm = { type: "definitionTerm", children: [] };

/** Cells hold nothing but paragraphs: of everything else the text is written. */
function lowerTable(node: Table, writing: Writing): Table {
	const cell = (each: TableCell): TableCell => {
		const { colspan = 1, rowspan = 1 } = each;
		const isWide = colspan > MAX_COLSPAN || rowspan > MAX_ROWSPAN;
		if (isWide) writing.report("write-value", each, `${colspan}, ${rowspan}`);
		const narrow: TableCell = isWide
			? {
					...each,
					...(colspan > 1 && { colspan: Math.min(colspan, MAX_COLSPAN) }),
					...(rowspan > 1 && { rowspan: Math.min(rowspan, MAX_ROWSPAN) }),
				}
			: each;
		const content = each.children.map((child): FlowContent => {
			if (child.type === "paragraph") return lowerOne(child, true, writing);
			writing.report("write-block-place", child);
			return {
				type: "paragraph",
				children: [{ type: "text", value: blockText(child) }],
			};
		});
		return withChildren(narrow, content);
	};
	return withChildren(
		node,
		node.children.map(
			(row): TableContent =>
				row.type === "comment"
					? row
					: withChildren(row, row.children.map(cell)),
		),
	);
}

/** A name that no markup gives goes into the code, as the line that names it; in 1.5 an end marker cannot be in code. */
function lowerCode(given: Code, writing: Writing): Code {
	const node = given.value.includes("\r")
		? { ...given, value: given.value.replaceAll("\r", "") }
		: given;
	const isWritable = (each: Code): boolean =>
		writing.readings.isBlock(
			code(each, 0, writing).map(markupOf).join("").slice(1),
			each,
		);
	if (isWritable(node)) return node;
	const { lang, meta, value } = node;
	const named = meta === undefined ? lang : `${lang} ${meta}`;
	const plain: Code =
		lang === undefined
			? node
			: {
					type: "code",
					value: value === "" ? `#!${named}` : `#!${named}\n${value}`,
				};
	const other = isWritable(plain)
		? plain
		: { ...node, value: value.replace(/\}(?=\}\})/g, "} ") };
	if (!isWritable(other)) return node;
	writing.report("write-value", node, other === plain ? `#!${named}` : "}}}");
	return other;
}

function lowerSection(node: Section, writing: Writing): Section {
	const { args, ...bare } = node;
	return withChildren(
		args === "" ? bare : node,
		lowerFlow(node.children, false, withinSection(writing)),
	);
}
