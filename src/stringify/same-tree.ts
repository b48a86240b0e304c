/** Whether two trees say the same (`docs/ast.md`, “Compared form”). */
import { comparedForm } from "../compared-form";

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
