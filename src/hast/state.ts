/** What handlers of the HTML bridge work with. */
import type { Element, ElementContent, Properties } from "hast";
import type { Position, Root } from "../ast";
import type { BridgeNode, BridgeRoot } from "../bridge/nodes";
import { BridgeState } from "../bridge/state";
import { SAFE_IMAGE_PROTOCOLS, SAFE_PROTOCOLS } from "../bridge/urls";
import type { HastHandlers, HastOptions } from "./options";

type AnyHandler = (node: BridgeNode, state: HastState) => ElementContent[];

/** Services for the handlers of the HTML bridge. */
export class HastState extends BridgeState {
	/** How many links the current node is in: HTML has no links within links. */
	linkDepth = 0;

	constructor(
		tree: Root | BridgeRoot,
		override readonly options: HastOptions,
		readonly handlers: HastHandlers,
	) {
		super(tree, options, SAFE_PROTOCOLS, SAFE_IMAGE_PROTOCOLS);
	}

	/** The HTML of nodes, one after the other. */
	all(nodes: readonly Exclude<BridgeNode, BridgeRoot>[]): ElementContent[] {
		return nodes.flatMap((node) => this.one(node));
	}

	/** The HTML of a node. A type that is not MoinMoin's is left out, with a message. */
	one(node: Exclude<BridgeNode, BridgeRoot>): ElementContent[] {
		if (!Object.hasOwn(this.handlers, node.type)) {
			this.report("bridge-node", node);
			return [];
		}
		// The table has a handler of the node's type under that type, which TypeScript cannot follow here.
		return (this.handlers[node.type] as AnyHandler)(node, this);
	}

	/** An element at the position of a node. */
	element(
		tagName: string,
		node: { position?: Position | undefined } | undefined,
		children: ElementContent[],
		properties: Properties = {},
	): Element {
		return {
			type: "element",
			tagName,
			properties,
			children,
			...(node?.position !== undefined && { position: node.position }),
		};
	}

	/** Properties without those that are `undefined`. */
	properties(all: {
		[name: string]: Properties[string] | undefined;
	}): Properties {
		const properties: Properties = {};
		for (const [name, value] of Object.entries(all))
			if (value !== undefined) properties[name] = value;
		return properties;
	}
}

export const text = (value: string): ElementContent => ({
	type: "text",
	value,
});
