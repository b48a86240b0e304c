/** Whether markup is read as the node that it was written for. */
import type { PhrasingContent } from "../ast";
import { parse } from "../parse";
import type { Writing } from "./context";
import { fold } from "./white-space";

/** A node as JSON, without places, white space folded. */
export function essenceOf(node: PhrasingContent): string {
	return JSON.stringify(node, (key, value: unknown) => {
		if (key === "position" || key === "data") return undefined;
		if (key === "value" && typeof value === "string") return fold(value);
		if (Array.isArray(value)) return value;
		return typeof value === "object" && value !== null
			? Object.fromEntries(
					Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
				)
			: value;
	});
}

/** Reads a spelling on its own, as the only thing in a line. */
export function readsAs(
	spelling: string,
	node: PhrasingContent,
	{ dialect, options }: Writing,
): boolean {
	const { pageName, interwiki, macros } = options;
	const [paragraph, ...others] = parse(`a ${spelling} b`, {
		dialect,
		pageName,
		interwiki,
		macros,
	}).children;
	if (paragraph?.type !== "paragraph" || others.length > 0) return false;
	const [before, found, after, ...more] = paragraph.children;
	return (
		before?.type === "text" &&
		before.value === "a " &&
		found !== undefined &&
		after?.type === "text" &&
		after.value === " b" &&
		more.length === 0 &&
		essenceOf(found) === essenceOf(node)
	);
}
