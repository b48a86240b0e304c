/** Flow content as pieces, each block beginning with a line feed. */
import type {
	DefinitionList,
	Dialect,
	FlowContent,
	Heading,
	List,
	Nodes,
	PhrasingContent,
	Section,
} from "../ast";
import { FORMATTING } from "../compared-form";
import { code, fenceFor } from "./code";
import { comment, oneLine } from "./comment";
import type { Writing } from "./context";
import { plainText } from "./labels";
import { phrasing, trimmed } from "./phrasing";
import { entity, indent, line, mark, marks, type Piece, text } from "./pieces";
import { settle } from "./settle";
import { table } from "./tables";
import { isBlank, trim } from "./white-space";

/** Blocks one below the other. */
export function flow(
	all: readonly FlowContent[],
	width: number,
	writing: Writing,
): Piece[] {
	const nodes = all.filter(
		(node) => node.type !== "paragraph" || node.children.some(hasContent),
	);
	const pieces: Piece[] = [];
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1];
		if (before !== undefined) pieces.push(...gapBetween(before, node, width));
		pieces.push(...block(node, width, following(nodes, index), writing));
	}
	return pieces;
}

/** Whether anything of a node shows. */
const hasContent = (node: PhrasingContent): boolean =>
	node.type === "text"
		? !isBlank(node.value)
		: FORMATTING.has(node.type) && "children" in node
			? node.children.some(hasContent)
			: true;

/** How many lists follow right behind: each is less indented than the one before, so that they stay apart. */
function following(nodes: readonly FlowContent[], index: number): number {
	let count = 0;
	while (isList(nodes[index + count + 1])) count++;
	return count;
}

const isList = (node: FlowContent | undefined): boolean =>
	node?.type === "list" || node?.type === "definitionList";

/** As many blank lines as there were, if that is known; else what is usual. */
function gapBetween(
	before: FlowContent,
	node: FlowContent,
	width: number,
): Piece[] {
	const lines = blankLines(before, node);
	// The lines in which carried formatting is switched on and off are none of the page's.
	const were =
		lines === undefined
			? undefined
			: Math.max(0, lines - Number(carries(before)) - Number(carries(node)));
	const least = staysApart(before, node) ? 1 : 0;
	const count =
		were === undefined
			? Number(needsBlankLine(before, node, width))
			: Math.max(were, least);
	return Array.from({ length: count }, () => line("\n"));
}

/** Whether formatting is carried into the text of a heading, or of the first term of a list. */
function carries(node: FlowContent): boolean {
	const text = node.type === "definitionList" ? node.children[0] : node;
	return (
		(text?.type === "heading" || text?.type === "definitionTerm") &&
		text.children.some(({ type }) => type !== "text")
	);
}

/** More are not kept. */
const MOST = 5;

/** How many blank lines stood between two nodes; `undefined` if they have no places, or none in this order. */
function blankLines(before: Nodes, node: Nodes): number | undefined {
	if (before.position === undefined || node.position === undefined)
		return undefined;
	const count = node.position.start.line - before.position.end.line - 1;
	return count < 0 ? undefined : Math.min(count, MOST);
}

/** Whether without a blank line the second would go on with the first. */
const staysApart = (before: FlowContent, node: FlowContent): boolean =>
	before.type === node.type
		? before.type === "paragraph" || before.type === "table"
		: before.type === "table" && node.type === "comment";

function needsBlankLine(
	before: FlowContent,
	node: FlowContent,
	width: number,
): boolean {
	if (staysApart(before, node)) return true;
	if (width > 0 || before.type === node.type) return false;
	return (
		(node.type === "heading" ||
			(before.type === "paragraph" && !isList(node)) ||
			(node.type === "paragraph" && before.type !== "heading")) &&
		before.type !== "comment" &&
		before.type !== "processingInstruction"
	);
}

function block(
	node: FlowContent,
	width: number,
	lists: number,
	writing: Writing,
): Piece[] {
	switch (node.type) {
		case "paragraph":
			return [
				line(indent(width)),
				...trimmed(phrasing(node.children, indent(width), writing)),
			];
		case "heading":
			return heading(node, width, writing);
		case "thematicBreak":
			return [
				line(indent(width)),
				mark("-".repeat(node.size === 0 ? 4 : 4 + Math.min(6, node.size))),
			];
		case "comment":
			return [line(comment(node.value))];
		case "processingInstruction":
			return [
				line(
					`\n#${node.name}${node.value === undefined || node.value === "" ? "" : ` ${oneLine(node.value)}`}`,
				),
			];
		case "list":
			return list(node, width + 1 + lists, writing);
		case "definitionList":
			return definitionList(node, width + 1 + lists, width, writing);
		case "table":
			return table(node, indent(width), writing);
		case "code":
			return code(node, width, writing);
		case "section":
			return section(node, width, writing);
	}
}

/** Formatting that a heading carries is switched on before it, and off behind it. */
function heading(node: Heading, width: number, writing: Writing): Piece[] {
	if (width > 0) {
		writing.tell("write-block-place", node);
		return [line(indent(width)), text(plainText(node.children))];
	}
	const { on, off } = carried(node.children, writing);
	const level = "=".repeat(node.depth);
	const value = trim(plainText(node.children));
	return [
		...(on.length === 0 ? [] : [line("\n"), ...on]),
		line(`\n${level} ${value} ${level}`),
		...(off.length === 0 ? [] : [line("\n"), ...off]),
	];
}

interface Carried {
	on: Piece[];
	off: Piece[];
}

/** What switches on and off the formatting around all of a literal text, which is carried into it. */
function carried(nodes: readonly PhrasingContent[], writing: Writing): Carried {
	const shell = (content: readonly PhrasingContent[]): PhrasingContent[] => {
		const [only, ...others] = content;
		return others.length === 0 &&
			only !== undefined &&
			only.type !== "text" &&
			"children" in only
			? [{ ...only, children: shell(only.children) } as PhrasingContent]
			: [{ type: "text", value: "\ufffc" }];
	};
	const pieces = phrasing(shell(nodes), undefined, writing);
	const middle = pieces.findIndex(
		(piece) => piece.kind === "text" && piece.value === "\ufffc",
	);
	if (middle <= 0) return { on: [], off: [] };
	return { on: pieces.slice(0, middle), off: pieces.slice(middle + 1) };
}

const MARKERS = {
	decimal: "1.",
	"lower-alpha": "a.",
	"upper-alpha": "A.",
	"lower-roman": "i.",
	"upper-roman": "I.",
} as const;

function list(node: List, width: number, writing: Writing): Piece[] {
	return node.children.flatMap((item, index) => {
		const [first, ...rest] = item.children;
		const number = MARKERS[node.style ?? "decimal"];
		const start =
			index === 0 && node.start !== undefined ? `#${node.start}` : "";
		const isPlain =
			!item.marker &&
			index === 0 &&
			!node.ordered &&
			first?.type === "paragraph";
		const marker = !item.marker
			? ". "
			: node.ordered
				? `${number}${start} `
				: "* ";
		const above = node.children[index - 1];
		const gap = above === undefined ? 0 : (blankLines(above, item) ?? 0);
		return [
			...Array.from({ length: gap }, () => line("\n")),
			isPlain ? line(indent(width)) : marks(indent(width) + marker),
			...itemContent(first, rest, width, writing),
		];
	});
}

/** The first paragraph stands behind the marker, all else in lines of the same width. */
function itemContent(
	first: FlowContent | undefined,
	rest: readonly FlowContent[],
	width: number,
	writing: Writing,
): Piece[] {
	if (first === undefined) return [];
	if (first.type !== "paragraph") return flow([first, ...rest], width, writing);
	const start = trimmed(phrasing(first.children, indent(width), writing));
	const [next] = rest;
	const gap = next === undefined ? [] : gapBetween(first, next, width);
	return [...start, ...gap, ...flow(rest, width, writing)];
}

function definitionList(
	node: DefinitionList,
	width: number,
	around: number,
	writing: Writing,
): Piece[] {
	const pieces: Piece[] = [];
	let term = "";
	let carry: Carried = { on: [], off: [] };
	for (const child of node.children) {
		if (child.type === "definitionTerm") {
			term = trim(plainText(child.children));
			carry = carried(child.children, writing);
			continue;
		}
		const [first, ...rest] = child.children;
		if (carry.on.length > 0)
			pieces.push(
				line(indent(pieces.length === 0 ? around : width)),
				...carry.on,
			);
		pieces.push(
			marks(`${indent(width)}${term}:: `),
			...carry.off,
			...itemContent(first, rest, width, writing),
		);
		term = "";
		carry = { on: [], off: [] };
	}
	return pieces;
}

/** In 1.5 nothing but `}}}` ends a section, wherever it stands: text is written with an entity, code with backticks. */
function withoutEnd(pieces: readonly Piece[], dialect: Dialect): Piece[] {
	if (dialect === "1.9") return [...pieces];
	return pieces.flatMap((piece): Piece[] => {
		if (piece.kind === "mark") {
			const others = piece.spellings.filter(
				(spelling) => !spelling.includes("}}}"),
			);
			return others.length === 0 ? [piece] : [{ ...piece, spellings: others }];
		}
		if (piece.kind !== "text") return [piece];
		return piece.value
			.split(/(?<=\}\})\}/)
			.flatMap((part, index) =>
				index === 0 ? [text(part)] : [entity("}"), text(part)],
			);
	});
}

function section(node: Section, width: number, writing: Writing): Piece[] {
	const { dialect, tell } = writing;
	const written = settle(withoutEnd(flow(node.children, 0, writing), dialect), {
		dialect,
		head: "section",
		macros: writing.options.macros,
	}).text;
	// In 1.5 the end of the section ends a block in it, too.
	const content =
		dialect === "1.5" && written.indexOf("}}}") === written.length - 3
			? written.replace(/\n?\}\}\}$/, "")
			: written;
	const fence = fenceFor(content, dialect);
	if (fence === undefined) tell("write-value", node, "}}}");
	const [open, close] = fence ?? ["{{{", "}}}"];
	const args =
		node.args === undefined || node.args === "" ? "" : ` ${node.args}`;
	return [
		line(indent(width)),
		mark(`${open}#!wiki${args}${content === "" ? "" : content}\n${close}`),
	];
}
