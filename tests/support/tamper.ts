/** Trees that somebody changed by hand. */

/** A copy of a tree with something else in one place; `undefined` takes it away. */
export function withOther(
	tree: object,
	path: readonly (string | number)[],
	other: unknown,
): unknown {
	const copy = structuredClone(tree);
	let at = copy as Record<string, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
	const last = path.at(-1) ?? "";
	if (other !== undefined) at[last] = other;
	else if (Array.isArray(at)) at.splice(Number(last), 1);
	else delete at[last];
	return copy;
}
