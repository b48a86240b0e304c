/** What links show: literal text, or one picture. */
import type { Image, Nodes, PhrasingContent, Transclusion } from "../../ast";
import { fold, trim } from "../escape/white-space";

export type Label = string | Image | Transclusion;

/** The text of nodes, without its formatting. */
export function plainText(nodes: readonly PhrasingContent[]): string {
	const [only] = nodes;
	if (nodes.length === 1 && only?.type === "text") return fold(only.value);
	return fold(
		nodes
			.map((node) => {
				if ("value" in node) return node.value;
				return "children" in node ? plainText(node.children) : "";
			})
			.join(""),
	);
}

/** The text of a block in one line, whatever it is made of. */
export function blockText(node: Nodes): string {
	switch (node.type) {
		case "paragraph":
		case "heading":
		case "definitionTerm":
			return trim(plainText(node.children));
		case "code":
			return trim(fold(node.value));
		default:
			return "children" in node
				? node.children
						.map(blockText)
						.filter((part) => part !== "")
						.join(" ")
				: "";
	}
}

/** The label of a link; formatting cannot be in one. */
export function labelOf(children: readonly PhrasingContent[]): Label {
	const [only, ...others] = children;
	return others.length === 0 &&
		(only?.type === "image" || only?.type === "transclusion")
		? only
		: plainText(children);
}
