/** Markup as plain text: for names, labels and descriptions. */
import { SPACES, trim } from "../../../grammar/chars";
import type { Nodes } from "../../ast";

/** What most text has none of: it is ASCII, and all its white space single blanks. */
const ODD = /[^ -~]| {2}/;
const SPACE_RUNS = new RegExp(`[${SPACES}]+`, "gu");

/** Folds white space and removes it at the ends. */
export function fold(text: string): string {
	const inner = trim(text);
	return ODD.test(inner) ? inner.replace(SPACE_RUNS, " ") : inner;
}

/** The text of nodes as a reader sees it; comments, remarks, pictures and macros but line breaks have none. */
export function textOf(nodes: readonly Nodes[]): string {
	let text = "";
	for (const node of nodes) text += rawTextOf(node);
	return text;
}

function rawTextOf(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "macro") return node.name === "BR" ? " " : "";
	if (node.type === "remark" || !("children" in node)) return "";
	return textOf(node.children);
}
