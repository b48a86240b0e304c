/** What is nested by depth: headings, and lists of links to them. */

/**
 * Closes what is at least as deep as what comes next, and returns its parent.
 *
 * @param open what is open, outermost first; the depths are those of a caller's tree, so any number or none at all.
 */
export function parentAt<Open extends { readonly depth: number }>(
	open: Open[],
	depth: number,
): Open | undefined {
	let last = open.at(-1);
	while (last !== undefined && last.depth >= depth) {
		open.pop();
		last = open.at(-1);
	}
	return last;
}
