/** What is asked of trees, and what every part of them has to know. */
import fc from "fast-check";
import type { Dialect } from "../ast";

/** What trees are drawn for. */
export interface TreeOptions {
	/** Only what this dialect can say occurs. */
	dialect: Dialect;
	/**
	 * How deep lists, tables and sections stand in one another, and formatting in formatting; 3 unless told. What is asked
	 * for itself is there in any case: with 0 a list holds paragraphs.
	 */
	maxDepth?: number | undefined;
	/** How much there is of everything, as fast-check counts it; its own default unless told. */
	size?: fc.SizeForArbitrary | undefined;
}

/** The options, and where a node stands. */
export interface Given {
	dialect: Dialect;
	depth: number;
	/** For `fc.array`. */
	extent: { size?: fc.SizeForArbitrary };
	/** Within a section: 1.5 ends it at the first `}}}`, whatever that belongs to. */
	inSection: boolean;
}

export const givenBy = ({
	dialect,
	maxDepth = 3,
	size,
}: TreeOptions): Given => ({
	dialect,
	depth: maxDepth,
	extent: size === undefined ? {} : { size },
	inSection: false,
});

/** One level further in. */
export const within = (given: Given): Given => ({
	...given,
	depth: Math.max(given.depth - 1, 0),
});

/** Some of them, at least one; shrinks to any one of them, which `minLength` would not. */
export const several = <Each>(
	each: fc.Arbitrary<Each>,
	least: Each,
	maxLength: number,
	{ extent }: Given,
): fc.Arbitrary<Each[]> =>
	fc
		.array(each, { maxLength, ...extent })
		.map((all) => (all.length === 0 ? [least] : all));
