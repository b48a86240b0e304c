/** Expansion of a page. */
import type { Root } from "../../ast";
import { dialectOf } from "../../dialect-facts";
import type { BridgeReport } from "../messages";
import type { BridgeRoot } from "../nodes";
import type { BridgeOptions } from "../options";
import { type Expanded, Expander } from "./expander";

/**
 * Expands a tree; the tree itself is not changed.
 *
 * @param tree a page.
 * @param options own macros and parsers, and what `<<Include>>` needs.
 * @param report receives macros without a handler, pages that cannot be included and more.
 * @returns a tree with ids at its headings and all footnotes in `footnotes` nodes. Nodes in which nothing changes are those
 * of the tree itself.
 */
export function expand(
	tree: Root | BridgeRoot,
	options: BridgeOptions,
	report: BridgeReport,
): BridgeRoot {
	const { page, assignIds } = expandWithoutIds(tree, options, report);
	assignIds();
	return page;
}

/** The same; headings have ids only where something on the page needs them, until they are assigned. */
export const expandWithoutIds = (
	tree: Root | BridgeRoot,
	options: BridgeOptions,
	report: BridgeReport,
): Expanded => new Expander(dialectOf(tree), options, report).root(tree);
