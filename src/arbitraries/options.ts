/** Options of the arbitraries of trees, and the context that they pass to each other. */
import type fc from "fast-check";
import { DIALECT } from "../arguments/markup-options";
import {
	type OptionChecks,
	objectOf,
	oneOf,
	optional,
	unless,
	type ValueCheck,
} from "../arguments/value-checks";
import type { Dialect } from "../ast";
import { sequence } from "./shrinking/sequence";

/** Options of all arbitraries that generate trees. */
export interface TreeOptions {
	/** Only nodes and values that this dialect can express are generated. */
	dialect: Dialect;
	/**
	 * Maximum nesting of lists, tables and sections, and of formatting, at most 20; 3 by default. The node that you ask for
	 * does not count: with 0 a list has items with paragraphs.
	 */
	maxDepth?: number | undefined;
	/** Size of arrays as in fast-check, whose default applies. */
	size?: fc.SizeForArbitrary | undefined;
}

/** How large arrays are. */
export const SIZE = oneOf([
	"xsmall",
	"small",
	"medium",
	"large",
	"xlarge",
	"max",
	"=",
	"-4",
	"-3",
	"-2",
	"-1",
	"+1",
	"+2",
	"+3",
	"+4",
] satisfies fc.SizeForArbitrary[]);

/** How deep trees may be. They grow with it, and those that are deeper are too large for any test. */
const DEPTH: ValueCheck = (value) =>
	unless(
		Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 20,
		"a whole number from 0 to 20",
		value,
	);

/** The check of the options of all arbitraries that generate trees. */
export const TREE_OPTIONS = objectOf({
	dialect: DIALECT,
	maxDepth: optional(DEPTH),
	size: optional(SIZE),
} satisfies OptionChecks<TreeOptions>);

/** The options, and facts about the ancestors of the node to generate. */
export interface Context {
	dialect: Dialect;
	/** Remaining levels of nesting. */
	depth: number;
	/** Constraint for `fc.array`. */
	arraySize: { size?: fc.SizeForArbitrary };
	/** Whether a section is among the ancestors. A section of 1.5 ends at the first `}}}`, whatever it belongs to. */
	inSection: boolean;
	/** The same object in all contexts of a tree. */
	tree: object;
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
	tree: {},
});

/**
 * Makes an arbitrary once for all equal contexts of a tree. Blocks hold blocks in several ways, so that without this their number
 * would grow exponentially with the depth.
 */
export function oncePerContext<Arbitrary>(
	make: (context: Context) => Arbitrary,
): (context: Context) => Arbitrary {
	const made = new WeakMap<object, Map<string, Arbitrary>>();
	return (context) => {
		const { tree, ...facts } = context;
		const known = made.get(tree) ?? new Map<string, Arbitrary>();
		made.set(tree, known);
		const key = keyOf(facts);
		const arbitrary = known.get(key) ?? make(context);
		known.set(key, arbitrary);
		return arbitrary;
	};
}

type Fact = string | number | boolean | undefined;

/** Returns what equal facts have in common; the compiler refuses those that JSON does not write. */
const keyOf = (
	facts: Readonly<Record<string, Fact | Readonly<Record<string, Fact>>>>,
): string => JSON.stringify(facts);

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
