/** The names of the dialects: all that lists dialects derives from this file, which loads nothing else. */

/** All dialects, oldest first. */
export const dialectNames = ["1.5", "1.9"] as const;

export type Dialect = (typeof dialectNames)[number];

/** Taken for trees that do not say theirs, and for pages where no other dialect has more signs. */
export const DEFAULT_DIALECT: Dialect = "1.9";
