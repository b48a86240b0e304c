/** Blanks and breaks at the edges of running text, whose runs of blanks are one character. */
import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";

type Formatting = Strong | Emphasis | Delete;

/** Running text, and the blanks and breaks around it. */
interface SplitText {
	before: PhrasingContent[];
	content: PhrasingContent[];
	after: PhrasingContent[];
}

const isBlank = (character: string): boolean =>
	character === " " || character === "\n";

/** Whether a node is nothing but blanks, of which there is one at most, or a break. */
const isBlankNode = (node: PhrasingContent | undefined): boolean =>
	node?.type === "break" ||
	(node?.type === "text" &&
		(node.value === "" || (node.value.length === 1 && isBlank(node.value))));

/** Splits nodes into blanks and breaks at the start, the rest, and those at the end. */
function splitEnds(nodes: readonly PhrasingContent[]): SplitText {
	let start = 0;
	let end = nodes.length;
	while (start < end && isBlankNode(nodes[start])) start++;
	while (end > start && isBlankNode(nodes[end - 1])) end--;
	const before = nodes.slice(0, start);
	const content = nodes.slice(start, end);
	const after = nodes.slice(end);
	const [first] = content;
	if (first?.type === "text" && isBlank(first.value.charAt(0))) {
		before.push({ type: "text", value: first.value.charAt(0) });
		content[0] = { ...first, value: first.value.slice(1) };
	}
	const last = content.at(-1);
	if (last?.type === "text" && isBlank(last.value.slice(-1))) {
		after.unshift({ type: "text", value: last.value.slice(-1) });
		content[content.length - 1] = { ...last, value: last.value.slice(0, -1) };
	}
	return { before, content, after };
}

/** Whether there may be something to split off at an end. */
const hasBlankEnd = (node: PhrasingContent | undefined): boolean =>
	node?.type === "break" ||
	(node?.type === "text" &&
		(node.value === "" ||
			isBlank(node.value.charAt(0)) ||
			isBlank(node.value.slice(-1))));

/** Drops blanks and breaks at both ends of a block or label. */
export const trimEnds = (nodes: PhrasingContent[]): PhrasingContent[] =>
	hasBlankEnd(nodes[0]) || hasBlankEnd(nodes.at(-1))
		? splitEnds(nodes).content
		: nodes;

/** Moves blanks and breaks at the edges of formatting out of it; formatting of nothing else is dropped. */
export function liftBlanks(node: Formatting): PhrasingContent[] {
	const { children } = node;
	if (!hasBlankEnd(children[0]) && !hasBlankEnd(children.at(-1)))
		return children.length === 0 ? [] : [node];
	const { before, content, after } = splitEnds(node.children);
	return content.length === 0
		? [...before, ...after]
		: [...before, { ...node, children: content }, ...after];
}
