/** Whether nodes say the same (`docs/ast.md`, “Canonical form”). */
import type { Nodes } from "../ast";
import { canonicalForm, type PlainNode } from "../canonical-form";
import { splitAnchor } from "../tree-builder/links/page-names";

/**
 * Whether two values are the same field by field; only positions and data may differ. An inherited field is never the same as one
 * that JSON can hold, so own fields need no check.
 */
export function isEqual(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (!isObject(one) || !isObject(other)) return false;
	if (Array.isArray(one) || Array.isArray(other))
		return isEqualList(one, other);
	// Most nodes are text, which holds nothing else.
	if (one.type === "text" && other.type === "text")
		return one.value === other.value;
	let fields = 0;
	for (const key in one) {
		const value = one[key];
		if (isIgnored(key, value)) continue;
		fields++;
		const counterpart = other[key];
		if (value === counterpart) continue;
		if (!isObject(value) || !isEqual(value, counterpart)) return false;
	}
	for (const key in other) if (!isIgnored(key, other[key])) fields--;
	return fields === 0;
}

function isEqualList(one: unknown, other: unknown): boolean {
	if (!Array.isArray(one) || !Array.isArray(other)) return false;
	if (one.length !== other.length) return false;
	for (let index = 0; index < one.length; index++)
		if (!isEqual(one[index], other[index])) return false;
	return true;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

/** A string is no position and no data, but an attribute of that name. */
const isIgnored = (key: string, value: unknown): boolean =>
	value === undefined ||
	((key === "position" || key === "data") && typeof value !== "string");

/** Neighboring nodes compared as one page. */
const pageOf = (children: readonly Nodes[]): object => ({
	type: "root",
	children,
});

/** Whether neighboring nodes say the same. They are compared field by field; only if that fails, in canonical form. */
export const isSameContent = (
	one: readonly Nodes[],
	other: readonly Nodes[],
): boolean =>
	isEqual(one, other) ||
	isEqual(canonicalForm(pageOf(one)), canonicalForm(pageOf(other)));

/**
 * The same for nodes of different dialects. Equal are a link to an anchor of the page and one to the page's own anchor, a link to
 * this wiki by its name `Self` and one to the page, and a macro without arguments and one with empty ones.
 *
 * @param pageName name of the page, if that is known.
 */
export const isSameAcrossDialects = (
	one: readonly Nodes[],
	other: readonly Nodes[],
	pageName: string | undefined,
): boolean =>
	isEqual(one, other) ||
	isEqual(
		crossDialectForm(pageOf(one), pageName),
		crossDialectForm(pageOf(other), pageName),
	);

/** A tree in canonical form as text, fields in the order of their names. */
export const canonicalJson = (tree: object): string =>
	JSON.stringify(sorted(canonicalForm(tree)));

/** What trees of either dialect have in common that say the same, as text. */
export const crossDialectKey = (tree: object, pageName?: string): string =>
	JSON.stringify(sorted(crossDialectForm(tree, pageName)));

const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
};

const crossDialectForm = (
	tree: object,
	pageName: string | undefined,
): PlainNode => unified(canonicalForm(tree), pageName ?? "");

function unified(node: PlainNode, pageName: string): PlainNode {
	const children = node.children?.map((child) => unified(child, pageName));
	const { wiki, args, ...rest } = node;
	const page = String(node.page ?? "");
	const plain = { ...node, ...(children !== undefined && { children }) };
	if (
		node.type === "anchorLink" ||
		(node.type === "pageLink" && node.page === "")
	)
		return { ...plain, type: "pageLink", page: pageName };
	if (node.type === "interwikiLink" && wiki === "Self")
		return {
			...rest,
			...(children !== undefined && { children }),
			type: "pageLink",
			...(node.anchor === undefined && splitAnchor(page)),
		};
	return node.type === "macro" && args === "" ? rest : plain;
}
