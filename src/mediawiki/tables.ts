/** Tables, each cell on a line of its own. */
import type { Attributes } from "../ast";
import { ownAttribute, safeClasses, safeStyle } from "../bridge/attributes";
import { MAX_COLSPAN, MAX_ROWSPAN } from "../tree-builder/count";
import { cleanText } from "./characters";
import { attributesText, comment, type TagAttributes } from "./html";
import type { MediawikiHandler } from "./state";

/** The class that gives tables borders, as MoinMoin's have. */
const TABLE_CLASS = "wikitable";

/** Classes, id and style of a table, row or cell. */
function presentation(
	attributes: Attributes | undefined,
	classes: readonly string[] = [],
): TagAttributes {
	const own = (key: string) => ownAttribute(attributes, key);
	const names = [...classes, ...safeClasses(own("class"))];
	const id = cleanText(own("id") ?? "").trim();
	return {
		class: names.length === 0 ? undefined : names.join(" "),
		id: id === "" ? undefined : id.replace(/\s+/g, "_"),
		style: attributes === undefined ? undefined : safeStyle(attributes),
	};
}

export const table: MediawikiHandler<"table"> = (node, state) => {
	state.tableDepth++;
	const lines: string[] = [];
	let isFirst = true;
	for (const child of node.children) {
		if (child.type === "comment") {
			if (state.options.comments !== false) lines.push(comment(child.value));
			continue;
		}
		const [row = "", ...cells] = state.parts([child]);
		if (!isFirst || row !== "|-") lines.push(row);
		for (const cell of cells) lines.push(cell);
		isFirst = false;
	}
	state.tableDepth--;
	if (isFirst) return [];
	const attributes = presentation(node.attributes, [TABLE_CLASS]);
	return [
		`{|${attributesText(attributes)}\n${lines.join("\n")}${lines.length === 0 ? "" : "\n"}|}`,
	];
};

export const tableRow: MediawikiHandler<"tableRow"> = (node, state) => [
	`|-${attributesText(presentation(node.attributes))}`,
	...state.parts(node.children),
];

const spanOf = (span: number | undefined, max: number): number | undefined =>
	span !== undefined && span > 1 ? Math.min(span, max) : undefined;

export const tableCell: MediawikiHandler<"tableCell"> = (node, state) => {
	const attributes = attributesText({
		colspan: spanOf(node.colspan, MAX_COLSPAN),
		rowspan: spanOf(node.rowspan, MAX_ROWSPAN),
		...presentation(node.attributes),
	});
	const start = attributes === "" ? "|" : `|${attributes} |`;
	const [only, ...others] = node.children;
	if (only?.type === "paragraph" && others.length === 0)
		return [`${start} ${state.inner(only)}`.trimEnd()];
	const content = state.block(node.children);
	return [content === "" ? start : `${start}\n${content}`];
};
