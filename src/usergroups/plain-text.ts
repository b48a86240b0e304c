/** Markup as plain text: for names, labels and descriptions. */
import { isSpace, SPACES, trim } from "../../grammar/chars";
import type { Nodes } from "../ast";

const RUNS = new RegExp(`[${SPACES}]+`, "gu");

const BLANK = 32;

/** Whether all white space is single blanks between words. */
function isFolded(text: string): boolean {
	let isBehindSpace = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isHere = isSpace(code);
		if (isHere && (isBehindSpace || code !== BLANK)) return false;
		isBehindSpace = isHere;
	}
	return true;
}

/** Folds white space and removes it at the ends. */
export function fold(text: string): string {
	const inner = trim(text);
	return isFolded(inner) ? inner : inner.replace(RUNS, " ");
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
