/** Versions of shapes, apart from the schemas, so that mapping loads none. */

/** The version of the shape of a tree; it is raised on breaking changes. */
export const TREE_VERSION = 1;

/** The version of the shape of a diff; it is raised on breaking changes. */
export const DIFF_VERSION = 1;
