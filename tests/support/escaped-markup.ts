/**
 * Markup for a tree, as clumsy as can be: every character of a text that could mean something is an entity, nothing is
 * left to a line's neighbors. It shows that a tree is one that the parser gives.
 */
import type {
	Attributes,
	Dialect,
	FlowContent,
	List,
	ListItem,
	Nodes,
	Root,
	Table,
	TableContent,
} from "../../src/ast";
import { type Place, run, shown } from "./escaped-phrasing";

const deeper = (place: Place, by: number): Place => ({
	...place,
	width: place.width + by,
});

function block(node: FlowContent, place: Place): string {
	const indent = " ".repeat(place.width);
	switch (node.type) {
		case "paragraph":
			return `${indent}${run(node.children, place).trim()}\n`;
		case "heading": {
			const marks = "=".repeat(node.depth);
			return `${marks} ${shown(node.children, place)} ${marks}\n`;
		}
		case "comment":
			return `## ${node.value}\n`;
		case "processingInstruction":
			return `#${node.name} ${node.value ?? ""}\n`;
		case "thematicBreak":
			return `${"-".repeat(4 + node.size)}\n`;
		case "code": {
			const head = [
				node.lang === undefined ? "" : `#!${node.lang}`,
				node.meta ?? "",
			]
				.join(" ")
				.trim();
			return braced(
				head || (place.dialect === "1.9" ? "#!text" : ""),
				`${node.value.startsWith("\n") ? "\n" : ""}${node.value}\n`,
				place,
			);
		}
		case "section":
			return braced(
				`#!wiki ${node.args ?? ""}`,
				blocks(node.children, {
					...place,
					width: 0,
					sections: place.sections + 1,
				}),
				place,
			);
		case "table":
			return table(node, place);
		case "list":
			return list(node, place);
		case "definitionList": {
			return node.children
				.map((child) =>
					child.type === "definitionTerm"
						? `${indent}${shown(child.children, place)}::\n`
						: blocks(child.children, place),
				)
				.join("");
		}
	}
}

/** A block whose end marker nothing else is. */
function braced(
	head: string,
	body: string,
	{ dialect, width, sections }: Place,
): string {
	const word = dialect === "1.9" ? `end${sections}x` : "";
	return `${" ".repeat(width)}{{{${word}${head}\n${body}${word}}}}\n`;
}

const STYLES = {
	decimal: "1",
	"lower-alpha": "a",
	"upper-alpha": "A",
	"lower-roman": "i",
	"upper-roman": "I",
} as const;

function list(
	{ ordered, style = "decimal", start, children }: List,
	place: Place,
): string {
	const number = `${STYLES[style]}.${start === undefined ? "" : `#${start}`}`;
	const mark = ({ marker }: ListItem): string => {
		if (!marker) return ".";
		return ordered ? number : "*";
	};
	return children
		.map(
			(item) =>
				`${" ".repeat(place.width)}${mark(item)} \n${blocks(item.children, place)}`,
		)
		.join("");
}

const cellAttributes = (prefix: string, attributes: Attributes = {}): string =>
	Object.entries(attributes)
		.map(([key, value]) => {
			const quote = value.includes('"') ? "'" : '"';
			return ` ${prefix}${key}=${quote}${value}${quote}`;
		})
		.join("");

function table(node: Table, place: Place): string {
	const row = (each: TableContent, at: number): string => {
		if (each.type === "comment") return `## ${each.value}\n`;
		const cells = each.children.map((cell, index) => {
			const own = [
				cell.colspan === undefined ? "" : `-${cell.colspan}`,
				cell.rowspan === undefined ? "" : `|${cell.rowspan}`,
				at === 0 && index === 0 ? cellAttributes("table", node.attributes) : "",
				index === 0 ? cellAttributes("row", each.attributes) : "",
				cellAttributes("", cell.attributes),
			].join("");
			const content = cell.children.map((child) =>
				child.type === "paragraph" ? run(child.children, place) : "",
			);
			return `||${own === "" ? "" : `<${own}>`} ${content.join("")} `;
		});
		return `${" ".repeat(place.width)}${cells.join("")}||\n`;
	};
	return `${node.children.map(row).join("")}\n`;
}

/** Deeper by what is still to come, so that lists side by side are each narrower than the one before. */
function blocks(children: readonly FlowContent[], place: Place): string {
	return children
		.map((child, at) => {
			const isList = child.type === "list" || child.type === "definitionList";
			const to = isList ? deeper(place, children.length - at) : place;
			const gap = isHead(child) ? "" : "\n";
			return `${block(child, to)}${gap}`;
		})
		.join("");
}

const isHead = ({ type }: Nodes): boolean =>
	type === "processingInstruction" || type === "comment";

/** Writes a tree that has only what the dialect can say. */
export const toEscapedMarkup = (
	{ children }: Root,
	dialect: Dialect,
): string => {
	const [first, rest] = children;
	if (
		first?.type === "processingInstruction" &&
		first.name === "format" &&
		first.value !== "wiki" &&
		rest?.type === "code"
	)
		return `#format ${first.value}\n${rest.value}`;
	return blocks(children, { dialect, width: 0, sections: 0, on: [] });
};
