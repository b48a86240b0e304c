/** Markdown of definition lists, which it has not. */
import type * as mdast from "mdast";
import { appendAll } from "../append-all";
import type { BridgeDefinitionList } from "../bridge/nodes";
import { type Block, blocks, paragraph } from "./blocks";
import { itemOf, listOf } from "./lists";
import type { MdastHandler, MdastState } from "./state";

/** `<dl>` around Markdown, or a list of terms in bold with what they mean below. */
export const definitionList: MdastHandler<"definitionList"> = (node, state) => {
	if (node.children.length === 0) return [];
	const kind =
		state.options.definitionLists ?? (state.hasHtml ? "html" : "list");
	state.report(
		kind === "html" ? "bridge-html" : "bridge-formatting",
		node,
		"definition list",
	);
	return kind === "html" ? asHtml(node, state) : [asList(node, state)];
};

/** Empty lines end HTML, so that what is between the tags is read as Markdown. */
function asHtml(
	{ children }: BridgeDefinitionList,
	state: MdastState,
): mdast.RootContent[] {
	const result: mdast.RootContent[] = [];
	let pending = "<dl>";
	for (const child of children) {
		const tag = child.type === "definitionTerm" ? "dt" : "dd";
		const content = state.flow([child]);
		if (content.length === 0) {
			pending += `\n<${tag}></${tag}>`;
			continue;
		}
		result.push({ type: "html", value: `${pending}\n<${tag}>` });
		appendAll(result, content);
		pending = `</${tag}>`;
	}
	result.push({ type: "html", value: `${pending}\n</dl>` });
	return result;
}

function asList(
	{ children }: BridgeDefinitionList,
	state: MdastState,
): mdast.List {
	const items: Block[][] = [];
	for (const child of children) {
		if (child.type === "definitionTerm") {
			const term = state.text([
				{ type: "strong", children: state.phrasing(child.children) },
			]);
			items.push(term.length === 0 ? [] : [paragraph(term)]);
		} else {
			const last = items.at(-1);
			const content = blocks(child.children, state);
			if (last === undefined) items.push(content);
			else appendAll(last, content);
		}
	}
	return listOf(items.map(itemOf), undefined);
}
