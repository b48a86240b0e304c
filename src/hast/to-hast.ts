/** MoinMoin tree to hast, the syntax tree of HTML. */

import type { Root as HastRoot } from "hast";
import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import { optionsOf } from "../arguments/value-checks";
import type { Root } from "../ast";
import { handlerTable } from "../bridge/handler-table";
import type { BridgeRoot } from "../bridge/nodes";
import { flow } from "./flow";
import { phrasing } from "./phrasing";
import {
	HAST_OPTIONS,
	type HastHandlers,
	type HastOptions,
	HastState,
} from "./state";

/** The handlers that {@link toHast} uses by default; own ones can call them. */
export const hastHandlers: HastHandlers = { ...flow, ...phrasing };

const handlersWith = handlerTable(hastHandlers);

const toHastSignature = new Signature("toHast", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<HastOptions>(HAST_OPTIONS),
});

/**
 * Makes HTML of a page, as [hast](https://github.com/syntax-tree/hast).
 *
 * The result is safe to show: no scripts, event handlers or raw HTML; URLs and attributes are checked against lists. It
 * passes rehype-sanitize with its default schema unchanged but for ids, unless `protocols`, `comments`, `presentation` or
 * own handlers ask for more. Headings have the ids that MoinMoin gives them (`docs/moinmoin.md`, section 21).
 *
 * @param tree a page; it is not changed.
 * @param options links, macros, parsers, smileys and handlers (`docs/bridges.md`).
 * @returns a tree with the positions of the nodes that it is made of.
 * @example
 * toHast(parse("== A b ==")).children[0];
 * // { type: "element", tagName: "h2", properties: { id: "A_b" }, children: [{ type: "text", value: "A b" }], … }
 */
export function toHast(
	tree: Root | BridgeRoot,
	options: HastOptions = {},
): HastRoot {
	return toHastSignature.call(makeHast, tree, options);
}

/** Does the work of {@link toHast} for callers that have checked the arguments. */
export function makeHast(
	tree: Root | BridgeRoot,
	options: HastOptions,
): HastRoot {
	const state = new HastState(tree, options, handlersWith(options.handlers));
	const { children, position } = state.expand(tree);
	return {
		type: "root",
		children: state.all(children),
		...(position !== undefined && { position }),
	};
}
