/** Options and handlers of the HTML bridge, and what handlers work with. */
import type { Element, ElementContent, Properties } from "hast";
import {
	BOOLEAN,
	FUNCTION,
	type OptionChecks,
	recordOf,
} from "../arguments/value-checks";
import type { Position, Root } from "../ast";
import type { HandlerMap } from "../bridge/handler-table";
import type { BridgeNode, BridgeNodeOf, BridgeRoot } from "../bridge/nodes";
import { BRIDGE_OPTIONS, type BridgeOptions } from "../bridge/options";
import { BridgeState } from "../bridge/state";
import { SAFE_IMAGE_PROTOCOLS, SAFE_PROTOCOLS } from "../bridge/urls";

/** Makes HTML of a node. */
export type HastHandler<Type extends BridgeNode["type"]> = (
	node: BridgeNodeOf<Type>,
	state: HastState,
) => ElementContent[];

/** A handler for each type of node; complete by its type. The root has none: its children are the document. */
export type HastHandlers = {
	[Type in Exclude<BridgeNode["type"], "root">]: HastHandler<Type>;
};

/** Options of {@link toHast}. */
export interface HastOptions extends BridgeOptions {
	/** Own handlers by type of node. */
	handlers?: Partial<HastHandlers> | undefined;
	/** Whether comments of the page become HTML comments. Default: they are dropped. */
	comments?: boolean | undefined;
	/** Whether remarks and `#!wiki comment` sections, which MoinMoin hides, are shown. Default: they are dropped. */
	remarks?: boolean | undefined;
	/**
	 * Whether to write what rehype-sanitize's default schema does not let through: `u` and `small`, classes of sections,
	 * links and admonitions, numbering of lists, and colors and widths as `style`. Values are checked, so that nothing is
	 * loaded or run. Default: `false`.
	 */
	presentation?: boolean | undefined;
}

/** Checks of the options of {@link toHast}. */
export const HAST_OPTIONS = {
	...BRIDGE_OPTIONS,
	handlers: recordOf(FUNCTION),
	comments: BOOLEAN,
	remarks: BOOLEAN,
	presentation: BOOLEAN,
} satisfies OptionChecks<HastOptions>;

type AnyHandler = (node: BridgeNode, state: HastState) => ElementContent[];

/** Services for the handlers of the HTML bridge. */
export class HastState extends BridgeState {
	/** How many links the current node is in: HTML has no links within links. */
	linkDepth = 0;

	constructor(
		tree: Root | BridgeRoot,
		override readonly options: HastOptions,
		readonly handlers: HandlerMap,
	) {
		super(tree, options, SAFE_PROTOCOLS, SAFE_IMAGE_PROTOCOLS);
	}

	/** The HTML of nodes, one after the other. */
	all(nodes: readonly Exclude<BridgeNode, BridgeRoot>[]): ElementContent[] {
		const result: ElementContent[] = [];
		for (const node of nodes)
			for (const each of this.one(node)) result.push(each);
		return result;
	}

	/** The HTML of a node. A type that is not MoinMoin's is left out, with a message. */
	one(node: Exclude<BridgeNode, BridgeRoot>): ElementContent[] {
		const handler = this.handlers.get(node.type);
		if (handler === undefined) {
			this.report("bridge-node", node);
			return [];
		}
		// The table has a handler of the node's type under that type, which TypeScript cannot follow here.
		return (handler as AnyHandler)(node, this);
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
