/** Normalizes generated phrasing content: the result is what the parser returns for it (`docs/ast.md`, “Canonical form”). */
import type { PhrasingContent } from "../ast";
import { isFormatting } from "../canonical-form";

/**
 * Normalizes content of a paragraph for either dialect: formatting has no ancestor of its own type, neighbors of one type
 * are merged, spaces do not repeat, and there are none at either end.
 *
 * @param run any content in any order; superscript and subscript hold text alone.
 * @returns new content; the text `a` if nothing remains.
 * @example
 * normalizePhrasing([{ type: "text", value: " a " }, { type: "text", value: " b" }]) // [{ type: "text", value: "a b" }]
 */
export function normalizePhrasing(
	run: readonly PhrasingContent[],
): PhrasingContent[] {
	const content = trimRun(mergeNeighbors(unwrapRepeated(run, new Set())));
	return content.length === 0 ? [{ type: "text", value: "a" }] : content;
}

/** Replaces formatting that an ancestor already applies by its children. */
function unwrapRepeated(
	run: readonly PhrasingContent[],
	active: ReadonlySet<string>,
): PhrasingContent[] {
	return run.flatMap((node) => {
		if (!isFormatting(node)) return [node];
		const children = unwrapRepeated(
			node.children,
			new Set([...active, node.type]),
		);
		return active.has(node.type) ? children : [{ ...node, children }];
	});
}

function mergeNeighbors(run: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of run) appendNode(result, node);
	return result.map((node) =>
		isFormatting(node)
			? { ...node, children: mergeNeighbors(node.children) }
			: node,
	);
}

/** Appends a node, or merges it into the last one. A single space between formatting of one type is merged, too. */
function appendNode(result: PhrasingContent[], node: PhrasingContent): void {
	const last = result.at(-1);
	if (node.type === "text") {
		if (last?.type === "text")
			result[result.length - 1] = toText(last.value + node.value);
		else if (node.value !== "") result.push(toText(node.value));
		return;
	}
	if (isEmpty(node)) return;
	const between = last?.type === "text" && last.value === " " ? [last] : [];
	const before = result.at(-1 - between.length);
	if (
		before === undefined ||
		!isFormatting(before) ||
		!isFormatting(node) ||
		before.type !== node.type
	) {
		result.push(node);
		return;
	}
	result.splice(-1 - between.length);
	result.push({
		...node,
		children: [...before.children, ...between, ...node.children],
	});
}

const toText = (value: string): PhrasingContent => ({
	type: "text",
	value: value.replace(/ {2,}/g, " "),
});

/** Whether a node is empty text, or formatting of nothing else. */
const isEmpty = (node: PhrasingContent): boolean =>
	isFormatting(node)
		? node.children.every(isEmpty)
		: node.type === "text" && node.value === "";

/** Removes spaces at both ends, and nodes that become empty. */
const trimRun = (run: readonly PhrasingContent[]): PhrasingContent[] =>
	trimSide(trimSide(run, -1), 0);

function trimSide(
	run: readonly PhrasingContent[],
	side: 0 | -1,
): PhrasingContent[] {
	const result = [...run];
	for (let node = result.at(side); node !== undefined; node = result.at(side)) {
		const rest = trimNode(node, side);
		result.splice(side, 1);
		if (rest === undefined) continue;
		if (side === 0) result.unshift(rest);
		else result.push(rest);
		return result;
	}
	return result;
}

function trimNode(
	node: PhrasingContent,
	side: 0 | -1,
): PhrasingContent | undefined {
	if (node.type === "text") {
		const value = node.value.replace(side === 0 ? /^ / : / $/, "");
		return value === "" ? undefined : { ...node, value };
	}
	if (!isFormatting(node)) return node;
	const children = trimSide(node.children, side);
	return children.length === 0 ? undefined : { ...node, children };
}
