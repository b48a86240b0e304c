/** Blanks and breaks at the edges of running text, whose runs of blanks are one character. */
import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";

type Formatting = Strong | Emphasis | Delete;

/** Splits nodes into blanks and breaks at the start, the rest, and those at the end. */
function splitEnds(
	nodes: readonly PhrasingContent[],
): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
	let start = 0;
	let end = nodes.length;
	const isBlank = (index: number): boolean => {
		const node = nodes[index];
		return (
			node?.type === "break" ||
			(node?.type === "text" && /^[ \n]*$/.test(node.value))
		);
	};
	while (start < end && isBlank(start)) start++;
	while (end > start && isBlank(end - 1)) end--;
	const before = nodes.slice(0, start);
	const rest = nodes.slice(start, end);
	const after = nodes.slice(end);
	const first = rest[0];
	if (first?.type === "text" && /^[ \n]/.test(first.value)) {
		before.push({ type: "text", value: first.value.charAt(0) });
		rest[0] = { ...first, value: first.value.slice(1) };
	}
	const last = rest.at(-1);
	if (last?.type === "text" && /[ \n]$/.test(last.value)) {
		after.unshift({ type: "text", value: last.value.slice(-1) });
		rest[rest.length - 1] = { ...last, value: last.value.slice(0, -1) };
	}
	return [before, rest, after];
}

/** Drops blanks and breaks at both ends of a block or label. */
export const trimEnds = (
	nodes: readonly PhrasingContent[],
): PhrasingContent[] => splitEnds(nodes)[1];

/** Moves blanks and breaks at the edges of formatting out of it; formatting of nothing else is dropped. */
export function liftBlanks(node: Formatting): PhrasingContent[] {
	const [before, children, after] = splitEnds(node.children);
	return children.length === 0
		? [...before, ...after]
		: [...before, { ...node, children }, ...after];
}
