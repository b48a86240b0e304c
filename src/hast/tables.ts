/** HTML of tables, with their spans and alignment. */
import type { ElementContent, Properties } from "hast";
import type { Attributes } from "../ast";
import { ownAttribute, safeClasses, safeStyle } from "../bridge/attributes";
import type { BridgeFlow } from "../bridge/nodes";
import { alignmentOf, rowsOf } from "../bridge/table-grid";
import { MAX_COLSPAN, MAX_ROWSPAN } from "../tree-builder/count";
import type { HastHandler, HastState } from "./state";

const VERTICAL: ReadonlySet<string> = new Set([
	"top",
	"middle",
	"bottom",
	"baseline",
]);

/** Style and classes, where they are asked for. */
function presentation(
	attributes: Attributes | undefined,
	state: HastState,
): Properties {
	if (!state.options.presentation || attributes === undefined) return {};
	const className = safeClasses(attributes.class);
	return state.properties({
		className: className.length === 0 ? undefined : className,
		style: safeStyle(attributes),
	});
}

/**
 * What is in an item, a description or a cell. Text is not in a paragraph there, unless there are several of them.
 */
export function content(
	nodes: readonly BridgeFlow[],
	state: HastState,
): ElementContent[] {
	const paragraphs = nodes.filter(({ type }) => type === "paragraph");
	if (paragraphs.length > 1) return state.all(nodes);
	return nodes.flatMap((node) =>
		node.type === "paragraph" ? state.all(node.children) : state.one(node),
	);
}

export const table: HastHandler<"table"> = (node, state) => {
	const body = state.element("tbody", undefined, state.all(rowsOf(node)));
	return [
		state.element("table", node, [body], presentation(node.attributes, state)),
	];
};

export const tableRow: HastHandler<"tableRow"> = (node, state) => [
	state.element(
		"tr",
		node,
		state.all(node.children),
		state.options.presentation
			? presentation(node.attributes, state)
			: alignment(node.attributes ?? {}, state),
	),
];

export const tableCell: HastHandler<"tableCell"> = (node, state) => {
	const { colspan = 1, rowspan = 1, attributes = {} } = node;
	return [
		state.element(
			"td",
			node,
			content(node.children, state),
			state.properties({
				colSpan: colspan > 1 ? Math.min(colspan, MAX_COLSPAN) : undefined,
				rowSpan: rowspan > 1 ? Math.min(rowspan, MAX_ROWSPAN) : undefined,
				...(state.options.presentation
					? presentation(attributes, state)
					: alignment(attributes, state)),
			}),
		),
	];
};

function alignment(attributes: Attributes, state: HastState): Properties {
	const vertical = ownAttribute(attributes, "valign")?.toLowerCase();
	return state.properties({
		align: alignmentOf({ attributes }),
		vAlign:
			vertical !== undefined && VERTICAL.has(vertical) ? vertical : undefined,
	});
}
