/** Whether two trees say the same (`docs/ast.md`, “Compared form”). */
import { comparedForm, type PlainNode } from "../canonical-form";

const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
};

/** A tree in compared form as text, fields in the order of their names. */
export const essence = (tree: object): string =>
	JSON.stringify(sorted(comparedForm(tree)));

/**
 * The same for trees of different dialects. Equal by nature are a link to an anchor of the page and one to the page's own anchor,
 * a link to this wiki by its name `Self` and one to the page, and a macro without arguments and one with empty ones.
 *
 * @param pageName what the page is called, if that is known.
 */
export const natural = (tree: object, pageName = ""): string =>
	JSON.stringify(sorted(asRead(comparedForm(tree), pageName)));

/** Whether trees of both dialects say the same. */
export const isSame = (
	one: object,
	other: object,
	pageName: string | undefined,
): boolean => natural(one, pageName) === natural(other, pageName);

function asRead(node: PlainNode, pageName: string): PlainNode {
	const children = node.children?.map((child) => asRead(child, pageName));
	const { wiki, args, ...rest } = node;
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
		};
	return node.type === "macro" && args === "" ? rest : plain;
}
