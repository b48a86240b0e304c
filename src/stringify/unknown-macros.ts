/** Text on a page of 1.5 that is a macro if the wiki has one of that name (specification, 22.3). */
import type { Point, Position } from "unist";
import type { Nodes, PhrasingContent, Root } from "../ast";
import { plainText } from "./atoms/labels";
import type { Report } from "./messages";

/**
 * Reports each `[[Name(arguments)]]` that no list of macros knows.
 *
 * @param source the text that the tree has its positions in, if that is known: messages have the position of the macro there.
 */
export function reportUnknownMacros(
	tree: Root,
	source: string | undefined,
	report: Report,
): void {
	const visit = (node: Nodes): void => {
		if (!("children" in node)) return;
		if (node.type === "paragraph") reportIn(node.children, source, report);
		else for (const child of node.children) visit(child);
	};
	visit(tree);
}

const OPENING = /\[\[[A-Za-z]\w*\(/g;
const CLOSING = ")]]";

/** A node in the text of its paragraph. */
interface Part {
	node: PhrasingContent;
	shown: string;
	/** Offset in the text of the paragraph. */
	start: number;
}

/** The name may be a link, so the text of all nodes is looked at as one. */
function reportIn(
	nodes: readonly PhrasingContent[],
	source: string | undefined,
	report: Report,
): void {
	const parts: Part[] = [];
	let shown = "";
	for (const node of nodes) {
		const text = node.type === "text" ? node.value : plainText([node]);
		parts.push({ node, shown: text, start: shown.length });
		shown += text;
	}
	let end = 0;
	let part = 0;
	/** Where in the source the last one ends. */
	let after = 0;
	for (const { index, 0: opening } of shown.matchAll(OPENING)) {
		if (index < end) continue;
		const closing = shown.indexOf(CLOSING, index + opening.length);
		if (closing < 0) return;
		end = closing + CLOSING.length;
		const macro = shown.slice(index, end);
		if (macro.includes("\n")) continue;
		const first = partAt(parts, index, part);
		part = partAt(parts, end - 1, first);
		const around = spanOf(parts[first], parts[part]);
		const found = around && find(macro, around, source, after);
		after = found?.end.offset ?? after;
		report("write-macro", { position: found ?? around }, macro);
	}
}

/** Index of the part that holds a character, from another one on. */
function partAt(parts: readonly Part[], offset: number, from: number): number {
	let index = from;
	while ((parts[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset)
		index++;
	return index;
}

function spanOf(
	first: Part | undefined,
	last: Part | undefined,
): Position | undefined {
	const start = first?.node.position?.start;
	const end = last?.node.position?.end;
	return start && end && { start, end };
}

/** The position of a macro between two points, if it is written there as it is shown. */
function find(
	macro: string,
	{ start, end }: Position,
	source: string | undefined,
	after: number,
): Position | undefined {
	const from = start.offset;
	if (source === undefined || from === undefined) return undefined;
	const offset = source.indexOf(macro, Math.max(after, from));
	const to = offset + macro.length;
	if (offset < 0 || to > (end.offset ?? from)) return undefined;
	const lines = source.slice(from, offset).split("\n");
	const column = lines.at(-1)?.length ?? 0;
	const at: Point = {
		line: start.line + lines.length - 1,
		column: lines.length === 1 ? start.column + column : column + 1,
		offset,
	};
	return {
		start: at,
		end: { line: at.line, column: at.column + macro.length, offset: to },
	};
}
