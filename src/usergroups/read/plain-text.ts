/** Markup as plain text: for names, labels and descriptions. */
import { SPACES, trim } from "../../../grammar/chars";
import type { Nodes } from "../../ast";
import { MARKS, marksOf } from "./characters";

/** White space that is no single blank. */
const SPACE_RUNS = new RegExp(`[${SPACES}]{2,}|(?! )[${SPACES}]`, "gu");

/** Folds white space and removes it at the ends. */
export const fold = (text: string): string => foldMarked(text, marksOf(text));

/** The same for a text of which the {@link marksOf} are known: most texts stay as they are. */
export function foldMarked(text: string, marks: number): string {
	if ((marks & (MARKS.beyond | MARKS.gap | MARKS.end)) === 0) return text;
	const inner = trim(text);
	return (marks & (MARKS.beyond | MARKS.gap)) === 0
		? inner
		: inner.replace(SPACE_RUNS, " ");
}

/** The text of nodes as a reader sees it; comments, remarks, pictures and macros but line breaks have none. */
export function textOf(nodes: readonly Nodes[]): string {
	const [only] = nodes;
	if (nodes.length === 1 && only?.type === "text") return only.value;
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
