/** Markup as plain text: for names, labels and descriptions. */
import { SPACES, trim } from "../../grammar/chars";
import type { Nodes } from "../ast";

const RUNS = new RegExp(`[${SPACES}]+`, "gu");

/** Text that needs no folding. */
const FOLDED = /^[!-~]+(?: [!-~]+)*$/;

/** What stands between white space; the first and the last are empty where white space stands at that end. */
export const splitWords = (text: string): string[] =>
	FOLDED.test(text) ? [text] : text.split(RUNS);

/** Folds white space and removes it at the ends. */
export const fold = (text: string): string =>
	FOLDED.test(text) ? text : trim(text.replace(RUNS, " "));

/** The text of nodes as a reader sees it; comments, remarks, pictures and macros but line breaks have none. */
export function textOf(nodes: readonly Nodes[]): string {
	return nodes.map(rawTextOf).join("");
}

function rawTextOf(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "macro") return node.name === "BR" ? " " : "";
	if (node.type === "remark" || !("children" in node)) return "";
	return textOf(node.children);
}
