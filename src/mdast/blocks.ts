/** Blocks of Markdown. */
import type * as mdast from "mdast";
import type { BridgeFlow } from "../bridge/nodes";
import type { MdastState } from "./state";

/** What items, quotes and footnotes hold. */
export type Block = mdast.BlockContent | mdast.DefinitionContent;

const NO_BLOCKS: ReadonlySet<string> = new Set([
	"yaml",
	"listItem",
	"tableRow",
	"tableCell",
]);

/** The blocks of nodes; running text that handlers give among them gets a paragraph. */
export function blocks(
	nodes: readonly BridgeFlow[],
	state: MdastState,
): Block[] {
	const content = state.flow(nodes);
	return content.every(isBlock) ? content : content.filter(isBlock);
}

const isBlock = (node: mdast.RootContent): node is Block =>
	!NO_BLOCKS.has(node.type);

export const paragraph = (
	children: mdast.PhrasingContent[],
): mdast.Paragraph => ({ type: "paragraph", children });

export const text = (value: string): mdast.Text => ({ type: "text", value });
