/**
 * Returns a copy of a tree in which a field or an item has another value.
 *
 * @param path keys and indexes that lead to the field or item.
 * @param value the new value; `undefined` deletes the field or item.
 */
export function withValueAt(
	tree: object,
	path: readonly (string | number)[],
	value: unknown,
): unknown {
	const copy = structuredClone(tree);
	let parent = copy as Record<string, unknown>;
	for (const key of path.slice(0, -1))
		parent = parent[key] as Record<string, unknown>;
	const last = path.at(-1) ?? "";
	if (value !== undefined) parent[last] = value;
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
	return copy;
}
