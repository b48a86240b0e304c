/** Markup as plain text: for names, labels and descriptions. */
import { SPACES, trim } from "../../grammar/chars";
import type { Nodes } from "../ast";

const RUNS = new RegExp(`[${SPACES}]+`, "gu");

/** Folds white space and removes it at the ends. */
export const fold = (text: string): string => trim(text.replace(RUNS, " "));

/** The text of nodes as a reader sees it; comments and pictures have none. */
export function textOf(nodes: readonly Nodes[]): string {
	return nodes.map(rawTextOf).join("");
}

function rawTextOf(node: Nodes): string {
	switch (node.type) {
		case "text":
		case "inlineCode":
			return node.value;
		case "comment":
		case "processingInstruction":
		case "remark":
			return "";
		case "macro":
			return node.name === "BR" ? " " : "";
		case "paragraph":
		case "listItem":
		case "heading":
		case "tableCell":
		case "definitionTerm":
			return `${textOf(node.children)} `;
		default:
			return "children" in node ? textOf(node.children) : "";
	}
}
