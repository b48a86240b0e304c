/** Options and handlers of the HTML bridge. */
import type { ElementContent, Properties } from "hast";
import type { BridgeNode, BridgeNodeOf } from "../bridge/nodes";
import type { BridgeOptions } from "../bridge/options";
import type { HastState } from "./state";

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

export type { Properties };
