/** Running text that the dialect can say. */
import { hasMark } from "../../../grammar/dialects";
import { type Mark, marks } from "../../../grammar/marks";
import type { Dialect, Formatting, Nodes, PhrasingContent } from "../../ast";
import { isAtom } from "../atoms/atom";
import { plainText } from "../atoms/labels";
import type { Writing } from "../context";
import { canSeparateQuotes } from "../escape/pieces";
import type { StringifyRuleId } from "../messages";
import { isMarkNode, type LiteralNode } from "../phrasing";
import { lowerAtom } from "./atoms";

/**
 * Phrasing content in which each node can be written; what cannot is replaced and reported.
 *
 * @param around types of the formatting around, which cannot be switched on again.
 */
export function lowerPhrasing(
	nodes: readonly PhrasingContent[],
	writing: Writing,
	around: ReadonlySet<string> = new Set(),
): readonly PhrasingContent[] {
	const lowered = nodes.flatMap((node, index) => {
		if (node.type === "text") return [node];
		return isAtom(node)
			? withoutDoubleBlanks(
					lowerAtom(node, writing),
					endsBlank(nodes[index - 1]),
					startsBlank(nodes[index + 1]),
				)
			: isCrowded(node, [nodes[index - 1], nodes[index + 1]], around)
				? withoutFormatting(node, writing, around)
				: lowerFormatting(node, writing, around);
	});
	const apart = withBlanksAround(lowered, writing);
	return areIdentical(apart, nodes) ? nodes : apart;
}

/** Puts blanks where nodes need white space on both sides, but for the ends of their block or formatting. */
function withBlanksAround(
	nodes: readonly PhrasingContent[],
	writing: Writing,
): readonly PhrasingContent[] {
	const apart = nodes.flatMap((node, index) => {
		if (!needsBlanks(node)) return [node];
		const before = nodes[index - 1];
		const after = nodes[index + 1];
		// The blank between two of them is that of the first one.
		const isApart =
			before === undefined || endsBlank(before) || needsBlanks(before);
		const isApartAfter = after === undefined || startsBlank(after);
		if (isApart && isApartAfter) return [node];
		const detail = node.type === "smiley" ? node.value : node.type;
		writing.report("write-blank", node, detail);
		return [
			...(isApart ? [] : [BLANK]),
			node,
			...(isApartAfter ? [] : [BLANK]),
		];
	});
	return apart.length === nodes.length ? nodes : withBlanksInText(apart);
}

/** Nodes in which the blanks that were put beside text are part of it, as they are read. */
function withBlanksInText(
	nodes: readonly PhrasingContent[],
): readonly PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node === BLANK && last?.type === "text")
			result[result.length - 1] = { ...last, value: `${last.value} ` };
		else if (last === BLANK && node.type === "text")
			result[result.length - 1] = { ...node, value: ` ${node.value}` };
		else result.push(node);
	}
	return result;
}

const needsBlanks = (node: PhrasingContent): boolean =>
	node.type === "smiley" ||
	(isMarkNode(node) && marks[node.type].blanks === "needed");

const BLANK: PhrasingContent = { type: "text", value: " " };

const areIdentical = (
	one: readonly unknown[],
	other: readonly unknown[],
): boolean =>
	one.length === other.length &&
	one.every((each, index) => each === other[index]);

/** A node with other children; itself if they are its own, so that it is known again. */
export const withChildren = <
	Child extends Nodes,
	Node extends { children: Child[] },
>(
	node: Node,
	children: readonly Child[],
): Node =>
	areIdentical(children, node.children)
		? node
		: { ...node, children: [...children] };

const endsBlank = (node: PhrasingContent | undefined): boolean =>
	node?.type === "text" && /\s$/.test(node.value.slice(-1));

const startsBlank = (node: PhrasingContent | undefined): boolean =>
	node?.type === "text" && /^\s/.test(node.value);

/** What is in place of an atom, without the blanks at its ends where there are others beside it. */
export function withoutDoubleBlanks(
	nodes: PhrasingContent[],
	isAfterBlank: boolean,
	isBeforeBlank: boolean,
): PhrasingContent[] {
	const isBlankText = (node: PhrasingContent | undefined): boolean =>
		node?.type === "text" && node.value === " ";
	const from = isAfterBlank && isBlankText(nodes[0]) ? 1 : 0;
	const to = nodes.length - Number(isBeforeBlank && isBlankText(nodes.at(-1)));
	return nodes.slice(from, Math.max(from, to));
}

function lowerFormatting(
	node: Formatting,
	writing: Writing,
	around: ReadonlySet<string>,
): readonly PhrasingContent[] {
	if (!isMarkNode(node)) return lowerLiteral(node, writing, around);
	const { type } = node;
	if (!hasMark(writing.dialect, type))
		return withoutFormatting(node, writing, around);
	const within = new Set([...around, type]);
	const children = lowerPhrasing(node.children, writing, within);
	return around.has(type) ? children : [withChildren(node, children)];
}

/** What formatting holds that cannot be written. */
function withoutFormatting(
	node: Formatting,
	writing: Writing,
	around: ReadonlySet<string>,
): readonly PhrasingContent[] {
	const rule = isMarkNode(node) ? UNKNOWN_MARK[node.type] : undefined;
	writing.report(rule ?? "write-formatting", node);
	return lowerPhrasing(node.children, writing, around);
}

/**
 * Whether the quotes of emphasis are beside those of strong text where nothing is left to separate them.
 *
 *     ~+__'''a'' b'''''c''__+~     what the five quotes switch depends on what is on
 */
const isCrowded = (
	node: Formatting,
	neighbors: readonly (PhrasingContent | undefined)[],
	around: ReadonlySet<string>,
): boolean =>
	node.type === "emphasis" &&
	!canSeparateQuotes(around) &&
	(around.has("strong") ||
		[...neighbors, ...node.children].some((each) => each?.type === "strong"));

/** Rules that report marks which a dialect does not have; for other marks it is `write-formatting`. */
const UNKNOWN_MARK: Partial<Record<Mark, StringifyRuleId>> = {
	remark: "write-remark",
};

/** What superscript and subscript can hold. */
export const LITERALS = {
	superscript: { "1.5": /^[^^\n]*$/, "1.9": /^[^^\n]*$/ },
	subscript: { "1.5": /^[^,\n]{1,40}$/, "1.9": /^(?:(?!,,)[^\n])*$/ },
} as const satisfies Record<LiteralNode["type"], Record<Dialect, RegExp>>;

/** What is in `^…^` and `,,…,,` is literal. */
function lowerLiteral(
	node: LiteralNode,
	writing: Writing,
	around: ReadonlySet<string>,
): readonly PhrasingContent[] {
	const value = plainText(node.children);
	if (!LITERALS[node.type][writing.dialect].test(value)) {
		writing.report("write-value", node, value);
		return lowerPhrasing(node.children, writing, around);
	}
	if (node.children.every(({ type }) => type === "text")) return [node];
	writing.report("write-formatting", node, value);
	return [{ ...node, children: [{ type: "text", value }] }];
}

/** The text of headings and terms is literal, inside of formatting that is carried into all of it. */
export function lowerLiteralText(
	nodes: readonly PhrasingContent[],
	writing: Writing,
): readonly PhrasingContent[] {
	const [only, ...others] = nodes;
	if (nodes.every(({ type }) => type === "text")) return nodes;
	if (
		only !== undefined &&
		others.length === 0 &&
		isMarkNode(only) &&
		hasMark(writing.dialect, only.type)
	)
		return [withChildren(only, lowerLiteralText(only.children, writing))];
	const value = plainText(nodes);
	for (const node of nodes.slice(0, 1))
		writing.report("write-formatting", node, value);
	return [{ type: "text", value }];
}
