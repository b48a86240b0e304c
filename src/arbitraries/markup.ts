/** Markup with the tree that it stands for. */
import type fc from "fast-check";
import { Signature } from "../arguments/signature";
import type { Root } from "../ast";
import { parse } from "../parse";
import { stringify } from "../stringify";
import { isSameContent } from "../stringify/compare-nodes";
import { root } from "./nodes";
import { TREE_OPTIONS, type TreeOptions } from "./options";

/** Source text with the tree that a parser should return for it. */
export interface MarkupWithTree {
	markup: string;
	/** The tree in canonical form (`docs/ast.md`), that is, without positions. */
	tree: Root;
}

const markupSignature = new Signature("markup", { options: TREE_OPTIONS });

/**
 * Generates markup of a dialect together with its tree.
 *
 * The markup is written by `stringify`, and the oracle is this package's own parser: a pair is used only if `parse` returns
 * the tree for the markup. So the pairs find differences between another parser and this one, but no error that both
 * `parse` and `stringify` have; the answers of the real MoinMoin parsers are in `fixtures/conformance/`.
 *
 * @param options the dialect, and how deep and large the tree may be.
 * @returns pairs of markup and tree. Links, macros and tables are written in the ways that wiki pages use, and text that
 * looks like markup is escaped.
 * @example
 * fc.assert(fc.property(markup({ dialect: "1.9" }), ({ markup, tree }) => same(yourParser(markup), tree)))
 */
export function markup(options: TreeOptions): fc.Arbitrary<MarkupWithTree> {
	markupSignature.check(options);
	const { dialect } = options;
	return root(options)
		.map((tree) => ({ markup: stringify(tree, { dialect }), tree }))
		.filter(({ markup: source, tree }) =>
			isSameContent([parse(source, { dialect })], [tree]),
		);
}
