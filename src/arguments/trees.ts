/** Checks of syntax trees: the root in each call, and every node when a call has failed. */
import type { Nodes, Parents } from "../ast";
import { DIALECT } from "./markup-options";
import {
	ARRAY,
	arrayOf,
	BOOLEAN,
	COUNT,
	checkedClosely,
	type Flaw,
	flawOf,
	objectOf,
	oneOf,
	optional,
	recordOf,
	STRING,
	type ValueCheck,
	within,
} from "./value-checks";

/** What a node must have. */
export type NodeRule = readonly [
	/** What it is, for its parent: `flow`; several are separated by blanks. */
	groups: string,
	/** The group of its children; empty if it has none. */
	children: string,
	/** Its fields besides children, positions and data. */
	fields?: Readonly<Record<string, ValueCheck>>,
];

/** What nodes of a kind of tree must have, by type. */
export type NodeRules = Readonly<Record<string, NodeRule>>;

type FieldOf<Type extends Nodes["type"]> = Exclude<
	keyof Extract<Nodes, { type: Type }>,
	"type" | "children" | "position" | "data"
>;

/** The rule of a type; the compiler asks for each field, and for a group of children. */
type RuleOf<Type extends Nodes["type"]> = readonly [
	groups: string,
	children: Type extends Parents["type"]
		? "flow" | "phrasing" | "item" | "definition" | "row" | "cell"
		: "",
	...([FieldOf<Type>] extends [never]
		? []
		: [fields: Readonly<Record<FieldOf<Type>, ValueCheck>>]),
];

const TEXT = optional(STRING);
const NUMBER = optional(COUNT);
const RECORD = optional(recordOf(STRING));

const BLOCK = ["flow", "phrasing"] as const;
const FORMATTING = ["phrasing", "phrasing"] as const;
const LITERAL = ["phrasing", "", { value: STRING }] as const;

/** What the nodes of a page must have. */
export const PAGE_NODES: {
	readonly [Type in Nodes["type"]]: RuleOf<Type>;
} = {
	root: ["root", "flow"],
	processingInstruction: ["flow", "", { name: STRING, value: TEXT }],
	comment: ["flow row", "", { value: STRING }],
	heading: [...BLOCK, { depth: COUNT }],
	paragraph: BLOCK,
	list: ["flow", "item", { ordered: BOOLEAN, style: TEXT, start: NUMBER }],
	listItem: ["item", "flow", { marker: BOOLEAN }],
	definitionList: ["flow", "definition"],
	definitionTerm: ["definition", "phrasing"],
	definitionDescription: ["definition", "flow"],
	table: ["flow", "row", { attributes: RECORD }],
	tableRow: ["row", "cell", { attributes: RECORD }],
	tableCell: [
		"cell",
		"flow",
		{ colspan: NUMBER, rowspan: NUMBER, attributes: RECORD },
	],
	code: ["flow", "", { lang: TEXT, meta: TEXT, value: STRING }],
	section: ["flow", "flow", { parser: STRING, args: TEXT }],
	thematicBreak: ["flow", "", { size: COUNT }],
	text: LITERAL,
	strong: FORMATTING,
	emphasis: FORMATTING,
	underline: FORMATTING,
	superscript: FORMATTING,
	subscript: FORMATTING,
	delete: FORMATTING,
	larger: FORMATTING,
	smaller: FORMATTING,
	remark: FORMATTING,
	inlineCode: LITERAL,
	link: [...FORMATTING, { url: STRING, attributes: RECORD }],
	pageLink: [
		...FORMATTING,
		{ page: STRING, anchor: TEXT, query: RECORD, attributes: RECORD },
	],
	interwikiLink: [
		...FORMATTING,
		{
			wiki: STRING,
			page: STRING,
			anchor: TEXT,
			query: RECORD,
			attributes: RECORD,
		},
	],
	anchorLink: [...FORMATTING, { anchor: STRING }],
	attachmentLink: [
		...FORMATTING,
		{ attachment: STRING, query: RECORD, attributes: RECORD },
	],
	image: ["phrasing", "", { url: STRING, alt: TEXT, attributes: RECORD }],
	transclusion: [
		"phrasing",
		"",
		{
			kind: STRING,
			target: STRING,
			alt: TEXT,
			attributes: RECORD,
			query: RECORD,
		},
	],
	macro: ["phrasing", "", { name: STRING, args: TEXT }],
	smiley: LITERAL,
};

const POINT = objectOf({ line: COUNT, column: COUNT, offset: NUMBER });

/** Where a node is. */
export const POSITION = objectOf({ start: POINT, end: POINT });

/** Any node. */
export const NODE = objectOf(
	{ type: STRING, position: optional(POSITION) },
	"a node",
);

/** Nodes one after the other. */
export const NODE_LIST = arrayOf(NODE);

/** A node to check, and the group that its parent holds, if that is known. */
interface Visit {
	node: unknown;
	path: string;
	group: string;
	parent?: Visit | undefined;
}

/** Whether a node is around the place where it is met again. */
function isCycle({ node, parent }: Visit): boolean {
	for (let outer = parent; outer !== undefined; outer = outer.parent)
		if (outer.node === node) return true;
	return false;
}

/** Returns what is wrong with a node of a tree, the outermost first; without anything else, a type that is not in the table. */
function flawOfTree(tree: unknown, rules: NodeRules): Flaw | undefined {
	const visits: Visit[] = [{ node: tree, path: "", group: "" }];
	const seen = new Set<unknown>();
	let unknown: Flaw | undefined;
	for (const visit of visits) {
		const { node, path, group } = visit;
		if (isCycle(visit))
			return within(path, flawOf("a node that is not in itself", node));
		if (seen.has(node)) continue;
		seen.add(node);
		const flaw = NODE(node);
		if (flaw !== undefined) return within(path, flaw);
		const { type, children } = node as { type: string; children?: unknown };
		const [groups, inner, fields] =
			(Object.hasOwn(rules, type) && rules[type]) || [];
		// A type that is not in the table may be one of the caller.
		const ownFlaw = (groups ?? group).includes(group)
			? objectOf({ ...fields, ...(inner && { children: ARRAY }) })(node)
			: within(".type", flawOf(`a type of ${group}`, type));
		if (ownFlaw !== undefined) return within(path, ownFlaw);
		if (groups === undefined)
			unknown ??= within(`${path}.type`, flawOf("a type of node", type));
		if (Array.isArray(children))
			for (const [index, child] of children.entries())
				visits.push({
					node: child,
					path: `${path}.children[${index}]`,
					group: inner ?? "",
					parent: visit,
				});
	}
	return unknown;
}

/**
 * A tree by the rules of its nodes.
 *
 * @param fields of the root, besides its children.
 */
export const rootOf = (
	rules: NodeRules,
	fields: Readonly<Record<string, ValueCheck>> = {},
): ValueCheck =>
	checkedClosely(
		objectOf(
			{ type: oneOf(["root"]), children: ARRAY, ...fields },
			"a root node",
		),
		(value) => flawOfTree(value, rules),
	);

/** A page as `parse` returns it. */
export const ROOT_OF_PAGE = rootOf(PAGE_NODES, {
	data: optional(objectOf({ dialect: optional(DIALECT) })),
});

/** Nodes of running text. */
export const PHRASING_NODES = checkedClosely(ARRAY, (children) => {
	const flaw = flawOfTree({ type: "paragraph", children }, PAGE_NODES);
	return flaw && { ...flaw, path: flaw.path.slice(".children".length) };
});
