/** What earlier runs have written and is not public any more, or not in the wiki. */
import type { HistoryEvent } from "./history-pages";
import type { Marks } from "./marks";
import type { WorkingTree } from "./working-tree";

/**
 * Finds files of earlier runs that nothing in the wiki has any more, and forgets that they were written: what becomes public again is
 * written again.
 *
 * @param events all that may be written.
 * @param tree as earlier runs have left it.
 * @returns their paths.
 */
export function forgetVanished(
	marks: Marks,
	events: readonly HistoryEvent[],
	tree: WorkingTree,
): string[] {
	const ids = new Set<string>();
	const wanted = new Set<string>();
	for (const event of events) {
		ids.add(event.id);
		if (event.type === "attachment") wanted.add(event.file.file);
		// A new page may get the path of one that is private now.
		else if (marks.has(event.id) && event.page.entry.file !== undefined)
			wanted.add(event.page.path);
	}
	const paths = new Set<string>();
	for (const { id, path } of marks.places()) {
		if (ids.has(id)) continue;
		marks.forget(id);
		if (!wanted.has(path) && !tree.has(path)) paths.add(path);
	}
	return [...paths].sort();
}
