/** The normal form of phrasing content: what the parser would have made of it (`docs/ast.md`, “Compared form”). */
import type { Formatting, PhrasingContent } from "../ast";
import { FORMATTING } from "../canonical-form";

export const isFormatting = (node: PhrasingContent): node is Formatting =>
	FORMATTING.has(node.type);

/**
 * Puts a run of phrasing content as any dialect would have it: formatting stands in no formatting of its own type,
 * neighbours of one type are one, texts are, too, blanks do not repeat, and both ends have none. Superscript and
 * subscript hold text alone.
 *
 * @param run content of a block, of which the parts may be in any order.
 * @returns the content; `a` if nothing would be left of it.
 */
export function settle(run: readonly PhrasingContent[]): PhrasingContent[] {
	const content = trimmed(merged(flat(run, new Set())));
	return content.length === 0 ? [{ type: "text", value: "a" }] : content;
}

/** Takes formatting out that is on already. */
function flat(
	run: readonly PhrasingContent[],
	on: ReadonlySet<string>,
): PhrasingContent[] {
	return run.flatMap((node) => {
		if (!isFormatting(node)) return [node];
		const children = flat(node.children, new Set([...on, node.type]));
		return on.has(node.type) ? children : [{ ...node, children }];
	});
}

function merged(run: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of run) join(result, node);
	return result.map((node) =>
		isFormatting(node) ? { ...node, children: merged(node.children) } : node,
	);
}

/** Adds a node to others, or to the last one of them. */
function join(result: PhrasingContent[], node: PhrasingContent): void {
	const last = result.at(-1);
	if (node.type === "text") {
		if (last?.type === "text")
			result[result.length - 1] = textOf(last.value + node.value);
		else if (node.value !== "") result.push(textOf(node.value));
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

const textOf = (value: string): PhrasingContent => ({
	type: "text",
	value: value.replace(/ {2,}/g, " "),
});

/** Formatting with nothing in it. */
const isEmpty = (node: PhrasingContent): boolean =>
	isFormatting(node)
		? node.children.every(isEmpty)
		: node.type === "text" && node.value === "";

/** Without blanks at both ends, and without what becomes empty by that. */
const trimmed = (run: readonly PhrasingContent[]): PhrasingContent[] =>
	trimSide(trimSide(run, -1), 0);

function trimSide(
	run: readonly PhrasingContent[],
	side: 0 | -1,
): PhrasingContent[] {
	const result = [...run];
	for (let node = result.at(side); node !== undefined; node = result.at(side)) {
		const left = trimNode(node, side);
		result.splice(side, 1);
		if (left === undefined) continue;
		if (side === 0) result.unshift(left);
		else result.push(left);
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
