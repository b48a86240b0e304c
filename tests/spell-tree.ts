/**
 * Markup for a tree, as clumsy as can be: every character of a text that could mean something is an entity, nothing is
 * left to a line's neighbours. It shows that a tree is one that the parser gives.
 */
import type {
	Attributes,
	Dialect,
	FlowContent,
	List,
	ListItem,
	Nodes,
	PhrasingContent,
	Root,
	Table,
	TableContent,
	Transclusion,
} from "../src/ast";

/** Where lines stand: in which dialect, how far in, in how many sections. */
interface Place {
	dialect: Dialect;
	width: number;
	sections: number;
	/** Formatting that is on. */
	on: readonly string[];
}

const MARKS = {
	strong: ["'''", "'''"],
	emphasis: ["''", "''"],
	underline: ["__", "__"],
	delete: ["--(", ")--"],
	larger: ["~+ ", "+~"],
	smaller: ["~- ", "-~"],
	remark: [" /* ", " */ "],
	superscript: ["^", "^"],
	subscript: [",,", ",,"],
} as const;

/** A word character stays, but for what makes a name; a blank, too. */
const entities = (text: string): string =>
	text.replace(
		/[^a-z \ud800-\udfff]/g,
		(character) => `&#${character.charCodeAt(0)};`,
	);

/** Two marks that make nothing keep quotes apart, if they are not on. */
const APART = { underline: "____", larger: "~++~", smaller: "~--~" } as const;

const apart = (on: readonly string[]): string => {
	const [, marks = ""] =
		Object.entries(APART).find(([type]) => !on.includes(type)) ?? [];
	return marks;
};

const encoded = (target: string): string =>
	target
		.replace(/[^\w./:]/gu, encodeURIComponent)
		.replace(/'/g, "%27")
		.replace(
			/[()!*]/g,
			(character) => `%${character.charCodeAt(0).toString(16)}`,
		);

const parameters = (attributes: Attributes = {}, query: Attributes = {}) =>
	[
		...Object.entries(attributes),
		...Object.entries(query).map(([key, value]) => [`&${key}`, value]),
	]
		.map(([key, value = ""]) => `${key}="${value.replaceAll('"', '""')}"`)
		.join(",");

/** `target|label|parameters`. */
const bracketed = (target: string, label: string, more: string): string =>
	[target, label, more].join("|").replace(/\|+$/, "");

function braces(target: string, alt = "", more: string): string {
	return `{{${bracketed(target.replaceAll("%", "%25"), alt, more)}}}`;
}

function transclusion19(node: Transclusion): string {
	const { kind, target, alt, attributes, query } = node;
	const scheme = kind === "attachment" || kind === "drawing" ? `${kind}:` : "";
	return braces(scheme + target, alt, parameters(attributes, query));
}

function transclusion15({ kind, target, alt }: Transclusion): string {
	const scheme = kind === "drawing" ? "drawing:" : "inline:";
	const address = scheme + encoded(target);
	return alt === undefined ? ` ${address} ` : `[${address} ${alt}]`;
}

const anchored = (page: string, anchor: string | undefined): string =>
	anchor === undefined ? page : `${page}#${anchor}`;

/** What a link shows, which is not parsed. */
const shown = (children: readonly PhrasingContent[], place: Place): string =>
	children
		.map((child) =>
			child.type === "text" ? child.value : spell(child, place).trim(),
		)
		.join("");

function link(node: PhrasingContent, place: Place): string | undefined {
	const is15 = place.dialect === "1.5";
	const write = (
		target: string,
		{
			children,
			attributes,
			query,
		}: {
			children: PhrasingContent[];
			attributes?: Attributes;
			query?: Attributes;
		},
	): string => {
		const label = shown(children, place);
		return is15
			? `[${target} ${label}]`
			: `[[${bracketed(target, label, parameters(attributes, query))}]]`;
	};
	switch (node.type) {
		case "link":
			return write(node.url, node);
		case "pageLink": {
			const target = anchored(node.page, node.anchor);
			return is15
				? `[:${target}:${shown(node.children, place)}]`
				: write(target, node);
		}
		case "interwikiLink": {
			const target = `${node.wiki}:${anchored(node.page, node.anchor)}`;
			return write(is15 ? `wiki:${target}` : target, node);
		}
		case "anchorLink":
			return write(`#${node.anchor}`, node);
		case "attachmentLink":
			return write(`attachment:${encoded(node.attachment)}`, node);
		default:
			return undefined;
	}
}

function spell(node: PhrasingContent, place: Place): string {
	const is15 = place.dialect === "1.5";
	switch (node.type) {
		case "text":
			return entities(node.value);
		case "superscript":
		case "subscript": {
			const [open, close] = MARKS[node.type];
			return open + shown(node.children, place) + close;
		}
		case "inlineCode":
			return node.value.includes("`")
				? `{{{${node.value}}}}`
				: `\`${node.value}\``;
		case "smiley":
			return ` ${node.value} `;
		case "macro": {
			const args = node.args === undefined ? "" : `(${node.args})`;
			return is15 ? `[[${node.name}${args}]]` : `<<${node.name}${args}>>`;
		}
		case "image":
			return is15
				? ` ${node.url} `
				: braces(node.url, node.alt, parameters(node.attributes));
		case "transclusion":
			return is15 ? transclusion15(node) : transclusion19(node);
		case "link":
		case "pageLink":
		case "interwikiLink":
		case "anchorLink":
		case "attachmentLink":
			return link(node, place) ?? "";
		default: {
			const [open, close] = MARKS[node.type];
			const on = [...place.on, node.type];
			const gap = apart(on);
			const inner = run(node.children, { ...place, on });
			return gap + open + gap + inner + gap + close + gap;
		}
	}
}

const run = (children: readonly PhrasingContent[], place: Place): string =>
	children.map((child) => spell(child, place)).join("");

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

/** Spells a tree that has only what the dialect can say. */
export const spellTree = ({ children }: Root, dialect: Dialect): string => {
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
