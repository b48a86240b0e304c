/** The text of nodes, without formatting. */
import type { BridgeHeading, BridgePhrasing } from "./nodes";

/**
 * Returns the text of phrasing content: values of text, code and smileys, and descriptions of pictures.
 *
 * @example
 * phrasingText([{ type: "strong", children: [{ type: "text", value: "a" }] }]); // "a"
 */
export function phrasingText(nodes: readonly BridgePhrasing[]): string {
	let text = "";
	for (const node of nodes) {
		if ("value" in node) text += node.value;
		else if ("alt" in node) text += node.alt ?? "";
		else if ("children" in node) text += phrasingText(node.children);
	}
	return text;
}

/** The text of a heading, of which MoinMoin makes its id. */
export const headingTitle = ({
	children,
}: Pick<BridgeHeading, "children">): string =>
	phrasingText(children).replace(/\s+/g, " ").trim();

/** The text that is shown in the place of a macro without a handler. */
export const macroText = ({
	name,
	args,
}: {
	name: string;
	args?: string;
}): string => `[${name}${args === undefined ? "" : `(${args})`}]`;
