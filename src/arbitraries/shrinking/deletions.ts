/** Ranges to delete from a list or a text, for shrinking. */

/** Chunks are at least this share of what is shrunk, so that long inputs have a bounded number of candidates. */
const SMALLEST_SHARE = 1 / 256;

/**
 * Yields what remains of a list after the deletion of chunks: first of everything, then of halves, quarters and so on, each
 * from left to right. These are at most `2 / SMALLEST_SHARE` lists, all of them shorter than the one given.
 *
 * @param items the list.
 * @returns what remains after each deletion.
 * @example
 * [...deletions(["a", "b"])] // [[], ["b"], ["a"]]
 */
export function* deletions<Item>(items: readonly Item[]): Generator<Item[]> {
	const smallest = Math.max(1, Math.floor(items.length * SMALLEST_SHARE));
	for (
		let size = items.length;
		size >= smallest;
		size = Math.min(size - 1, Math.ceil(size / 2))
	)
		for (let start = 0; start < items.length; start += size)
			yield items.filter((_, at) => at < start || at >= start + size);
}
