/** Wikitext of blocks. */

import { safeClasses } from "../bridge/attributes";
import { ADMONITION_TITLES, type BridgePhrasing } from "../bridge/nodes";
import { isHidden } from "../page-kinds";
import { code } from "./code";
import { attributesText, comment } from "./html";
import {
	definitionDescription,
	definitionList,
	definitionTerm,
	list,
	listItem,
} from "./lists";
import type { MediawikiHandlers } from "./state";
import { table, tableCell, tableRow } from "./tables";

type FlowHandlers = Omit<MediawikiHandlers, BridgePhrasing["type"]>;

/** A block around others, with classes. */
const division = (classes: readonly string[], content: string): string => {
	const attributes = attributesText({
		class: classes.length === 0 ? undefined : classes.join(" "),
	});
	return `<div${attributes}>\n${content}\n</div>`;
};

/** Handlers of blocks, rows, cells and items. */
export const flow: FlowHandlers = {
	processingInstruction(node, state) {
		// A redirect is written before everything else.
		if (node.name !== "redirect")
			state.report("bridge-instruction", node, node.name);
		return [];
	},

	comment(node, state) {
		state.checkText(node);
		return state.options.comments === false ? [] : [comment(node.value)];
	},

	heading(node, state) {
		const marks = "=".repeat(node.depth);
		const { isLineStart } = state;
		state.isLineStart = false;
		const line = state.line(node.children).replace(/^=|=$/g, "&#61;");
		state.isLineStart = isLineStart;
		return [`${marks} ${line || "<nowiki/>"} ${marks}`];
	},

	paragraph(node, state) {
		const line = state.line(node.children);
		return line === "" ? [] : [line];
	},

	list,
	listItem,
	definitionList,
	definitionTerm,
	definitionDescription,
	table,
	tableRow,
	tableCell,
	code,

	section(node, state) {
		if (isHidden(node) && state.options.remarks !== true) {
			state.report("bridge-comment", node);
			return [];
		}
		const content = state.block(node.children);
		const classes = safeClasses(node.args);
		if (content === "" || classes.length === 0)
			return content === "" ? [] : [content];
		return [division(classes, content)];
	},

	admonition(node, state) {
		const content = state.block(node.children);
		return [
			division(
				["admonition", node.kind],
				`'''${ADMONITION_TITLES[node.kind]}'''${content === "" ? "" : `\n\n${content}`}`,
			),
		];
	},

	thematicBreak: () => ["----"],

	tableOfContents(_node, state) {
		if (state.hasContents) return [];
		state.hasContents = true;
		return ["__TOC__"];
	},

	// The text of a footnote is at its mark; here they are listed.
	footnotes: () => ["<references />"],

	footnoteDefinition(node, state) {
		const [only, ...others] = node.children;
		const { isLineStart, tableDepth, isInTerm } = state;
		state.isLineStart = true;
		state.tableDepth = 0;
		state.isInTerm = false;
		const content =
			only?.type === "paragraph" && others.length === 0
				? state.flow([only]).join("")
				: `\n${state.block(node.children)}\n`;
		state.isLineStart = isLineStart;
		state.tableDepth = tableDepth;
		state.isInTerm = isInTerm;
		return [content];
	},
};
