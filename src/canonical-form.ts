/** The form in which trees are compared (`docs/ast.md`, “Canonical form”). */
import { isSpace, SPACES, trimEnd } from "../grammar/chars";
import { markNames } from "../grammar/marks";
import type { Formatting } from "./ast";

/** A tree as plain JSON. */
export interface PlainNode {
	type: string;
	value?: string;
	children?: PlainNode[];
	[field: string]: unknown;
}

/** The eight ways to format text, and `remark`. */
export const FORMATTING: ReadonlySet<string> = new Set<Formatting["type"]>([
	...markNames,
	"superscript",
	"subscript",
]);

/** Whether a node is formatting; which types are is derived from the table of marks. */
export const isFormatting = <Node extends { type: string }>(
	node: Node,
): node is Extract<Node, { type: Formatting["type"] }> =>
	FORMATTING.has(node.type);

/** Blocks that hold running text. */
export const BLOCKS_OF_TEXT: ReadonlySet<string> = new Set([
	"heading",
	"paragraph",
	"definitionTerm",
]);
const CONTAINERS = new Set(["listItem", "definitionDescription", "tableCell"]);
const RUNS = new RegExp(`[${SPACES}]+`, "gu");

const isBlank = (value: string): boolean =>
	[...value].every((character) => isSpace(character.charCodeAt(0)));

const childrenOf = (node: PlainNode): PlainNode[] => node.children ?? [];

const textOf = (node: PlainNode): string => node.value ?? "";

/** Applies the five steps; the tree given is not changed. */
export function canonicalForm(tree: object): PlainNode {
	return normalize(strip(tree as PlainNode));
}

/** Step 1: positions, data and absent fields. */
function strip(node: PlainNode): PlainNode {
	const result: PlainNode = { type: node.type };
	for (const key of Object.keys(node)) {
		if (key === "position" || key === "data" || key === "children") continue;
		const value = node[key];
		if (typeof value !== "string" && isAbsent(key, value)) continue;
		result[key] = value;
	}
	if (node.children !== undefined)
		result.children = node.children
			.filter((child) => node.type !== "table" || child.type !== "comment")
			.map(strip);
	return result;
}

/** Whether a field says nothing. */
function isAbsent(key: string, value: unknown): boolean {
	if (value === null || value === undefined) return true;
	if (value === false) return key !== "marker";
	return typeof value === "object" && Object.keys(value).length === 0;
}

function normalize(node: PlainNode): PlainNode {
	if (node.type === "code") {
		const lines = textOf(node)
			.split("\n")
			.map((line) => trimEnd(line));
		node.value = lines.join("\n").replace(/\n+$/, "");
	}
	if (node.children === undefined) return node;
	if (CONTAINERS.has(node.type)) node.children = joinParagraphs(node.children);
	if (BLOCKS_OF_TEXT.has(node.type)) {
		node.children = trimRun(mergeRun(node.children));
		return node;
	}
	node.children = node.children
		.map(normalize)
		.filter(
			(child) => child.type !== "paragraph" || childrenOf(child).length > 0,
		);
	return node;
}

/** Step 2. */
function joinParagraphs(children: PlainNode[]): PlainNode[] {
	const result: PlainNode[] = [];
	for (const child of children) {
		const last = result.at(-1);
		if (child.type === "paragraph" && last?.type === "paragraph") {
			appendChildren(last, [
				{ type: "text", value: " " },
				...childrenOf(child),
			]);
		} else {
			result.push(child);
		}
	}
	return result;
}

/** Appends to the children of a node that step 1 has copied: many neighbors in a row may be joined. */
function appendChildren(node: PlainNode, more: readonly PlainNode[]): void {
	node.children ??= [];
	for (const child of more) node.children.push(child);
}

/** Step 3. */
function mergeRun(children: PlainNode[]): PlainNode[] {
	let run = children.filter((child) => !isEmptyPhrasing(child));
	run = mergeText(run);
	const result: PlainNode[] = [];
	for (const child of run) {
		const last = result.at(-1);
		const before = result.at(-2);
		if (FORMATTING.has(child.type) && last?.type === child.type) {
			appendChildren(last, childrenOf(child));
		} else if (
			FORMATTING.has(child.type) &&
			last?.type === "text" &&
			isBlank(textOf(last)) &&
			before?.type === child.type
		) {
			result.pop();
			appendChildren(before, [last, ...childrenOf(child)]);
		} else {
			result.push(child);
		}
	}
	return result.map((child) => {
		if (child.type === "text")
			return { ...child, value: textOf(child).replace(RUNS, " ") };
		return child.children === undefined
			? child
			: { ...child, children: mergeRun(child.children) };
	});
}

function isEmptyPhrasing(node: PlainNode): boolean {
	if (node.type === "text") return textOf(node) === "";
	return FORMATTING.has(node.type) && childrenOf(node).every(isEmptyPhrasing);
}

function mergeText(children: PlainNode[]): PlainNode[] {
	const result: PlainNode[] = [];
	for (const child of children) {
		const last = result.at(-1);
		if (child.type === "text" && last?.type === "text")
			result[result.length - 1] = {
				...last,
				value: textOf(last) + textOf(child),
			};
		else result.push(child);
	}
	return result;
}

/** Step 4, at both ends. */
function trimRun(children: PlainNode[]): PlainNode[] {
	const flip = (value: string): string => [...value].reverse().join("");
	const fromEnd = trimSide(children, "end", trimEnd);
	return trimSide(fromEnd, "start", (value) => flip(trimEnd(flip(value))));
}

function trimSide(
	children: PlainNode[],
	side: "start" | "end",
	trim: (value: string) => string,
): PlainNode[] {
	const result = [...children];
	for (;;) {
		const index = side === "end" ? result.length - 1 : 0;
		const child = result[index];
		if (child === undefined) return result;
		if (child.type === "text") {
			const value = trim(textOf(child));
			if (value !== "") {
				result[index] = { ...child, value };
				return result;
			}
		} else if (FORMATTING.has(child.type)) {
			const inner = trimSide(childrenOf(child), side, trim);
			if (inner.length > 0) {
				result[index] = { ...child, children: inner };
				return result;
			}
		} else {
			return result;
		}
		result.splice(index, 1);
	}
}
