/**
 * Appends any number of items to a list; as arguments of `push`, some 100,000 of them would throw.
 *
 * @example
 * appendAll(links, linksOf(prose));
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
	for (const item of items) list.push(item);
}

/** Puts any number of items in front of those of a list. */
export function prependAll<Item>(list: Item[], items: Iterable<Item>): void {
	const own = list.splice(0);
	appendAll(list, items);
	appendAll(list, own);
}
