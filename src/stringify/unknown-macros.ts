/** Text on a page of 1.5 that is a macro if the wiki has one of that name (specification, 22.3). */
import type { Nodes, PhrasingContent, Root } from "../ast";
import { plainText } from "./atoms/labels";
import type { Report } from "./messages";

/** Reports each `[[Name(arguments)]]` that no list of macros knows. */
export function reportUnknownMacros(tree: Root, report: Report): void {
	const visit = (node: Nodes): void => {
		if (!("children" in node)) return;
		if (node.type === "paragraph") reportIn(node.children, report);
		else for (const child of node.children) visit(child);
	};
	visit(tree);
}

const OPENING = /\[\[[A-Za-z]\w*\(/g;
const CLOSING = ")]]";

/** The name may be a link, so the text of all nodes is looked at as one. */
function reportIn(nodes: readonly PhrasingContent[], report: Report): void {
	const parts = nodes.map((node) =>
		node.type === "text" ? node.value : plainText([node]),
	);
	const shown = parts.join("");
	let closing = 0;
	let part = 0;
	let partEnd = parts[0]?.length ?? 0;
	for (const { index, 0: opening } of shown.matchAll(OPENING)) {
		if (index < closing) continue;
		closing = shown.indexOf(CLOSING, index + opening.length);
		if (closing < 0) return;
		while (partEnd <= index) partEnd += parts[++part]?.length ?? 1;
		const macro = shown.slice(index, closing + CLOSING.length);
		if (!macro.includes("\n")) report("write-macro", nodes[part] ?? {}, macro);
	}
}
