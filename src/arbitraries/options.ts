/** Options of the arbitraries of trees, and the context that they pass to each other. */
import type fc from "fast-check";
import type { Dialect } from "../ast";
import { sequence } from "./shrinking/sequence";

/** Options of all arbitraries that generate trees. */
export interface TreeOptions {
	/** Only nodes and values that this dialect can express are generated. */
	dialect: Dialect;
	/**
	 * Maximum nesting of lists, tables and sections, and of formatting; 3 by default. The node that you ask for does not
	 * count: with 0 a list has items with paragraphs.
	 */
	maxDepth?: number | undefined;
	/** Size of arrays as in fast-check, whose default applies. */
	size?: fc.SizeForArbitrary | undefined;
}

/** The options, and facts about the ancestors of the node to generate. */
export interface Context {
	dialect: Dialect;
	/** Remaining levels of nesting. */
	depth: number;
	/** Constraint for `fc.array`. */
	arraySize: { size?: fc.SizeForArbitrary };
	/** Whether a section is among the ancestors. A section of 1.5 ends at the first `}}}`, whatever it belongs to. */
	inSection: boolean;
}

export const toContext = ({
	dialect,
	maxDepth = 3,
	size,
}: TreeOptions): Context => ({
	dialect,
	depth: maxDepth,
	arraySize: size === undefined ? {} : { size },
	inSection: false,
});

/** Returns the context of children. */
export const childContext = (context: Context): Context => ({
	...context,
	depth: Math.max(context.depth - 1, 0),
});

/**
 * Returns arrays with at least one item. They shrink to the single item `smallest`; with a minimum length, only the item
 * itself would shrink.
 */
export const nonEmptyArray = <Item>(
	item: fc.Arbitrary<Item>,
	smallest: Item,
	maxLength: number,
	{ arraySize }: Context,
): fc.Arbitrary<Item[]> =>
	sequence(item, { maxLength, ...arraySize }).map((items) =>
		items.length === 0 ? [smallest] : items,
	);
