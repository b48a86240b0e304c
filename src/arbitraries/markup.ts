/** Markup and the tree that it means. */
import type fc from "fast-check";
import type { Root } from "../ast";
import { parse } from "../parse";
import { stringify } from "../stringify";
import { essence } from "../stringify/same-tree";
import { root } from "./nodes";
import type { TreeOptions } from "./options";

/** Source text with what a parser should make of it. */
export interface MarkupWithTree {
	markup: string;
	/** Without positions, in the form in which trees are compared (`docs/ast.md`). */
	tree: Root;
}

/**
 * Draws markup of a dialect together with its tree.
 *
 * @param options the dialect, and how deep and large the tree may be.
 * @returns pairs that belong together: every spelling is one that MoinMoin's users type, with escapes where text would be markup.
 * @example
 * fc.assert(fc.property(markup({ dialect: "1.9" }), ({ markup, tree }) => same(yourParser(markup), tree)))
 */
export function markup(options: TreeOptions): fc.Arbitrary<MarkupWithTree> {
	const { dialect } = options;
	return root(options)
		.map((tree) => ({ markup: stringify(tree, { dialect }), tree }))
		.filter(
			(drawn) =>
				essence(parse(drawn.markup, { dialect })) === essence(drawn.tree),
		);
}
