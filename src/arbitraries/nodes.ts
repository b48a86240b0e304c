/** Trees and nodes that the parser can return. */
import type fc from "fast-check";
import { hasMark } from "../../grammar/dialects";
import type { Mark } from "../../grammar/marks";
import { Signature } from "../arguments/signature";
import { oneOf } from "../arguments/value-checks";
import type { FlowContent, Nodes, PhrasingContent, Root } from "../ast";
import { factsOf } from "../dialect-facts";
import * as blocks from "./blocks";
import * as embedded from "./embedded";
import * as pages from "./flow";
import * as links from "./links";
import * as lists from "./lists";
import {
	normalizeBlock,
	normalizeDescription,
	normalizeFlow,
	normalizeItem,
} from "./normalize-flow";
import {
	type Context,
	childContext,
	TREE_OPTIONS,
	type TreeOptions,
	toContext,
} from "./options";
import * as phrasings from "./phrasing";
import * as tables from "./tables";

/** A node by its type. */
type NodeOf<Type extends Nodes["type"]> = Extract<Nodes, { type: Type }>;

/** The arbitrary of each node type; the compiler asks for all of them. */
const ARBITRARIES: {
	[Type in Nodes["type"]]: (context: Context) => fc.Arbitrary<NodeOf<Type>>;
} = {
	root: pages.root,
	section: (context) => pages.section(context).map(normalizeBlock),
	processingInstruction: blocks.processingInstruction,
	comment: blocks.comment,
	heading: blocks.heading,
	paragraph: blocks.paragraph,
	code: blocks.code,
	thematicBreak: blocks.thematicBreak,
	list: (context) =>
		lists
			.list(context, pages.itemContent(childContext(context)))
			.map(normalizeBlock),
	listItem: (context) =>
		lists.listItem(pages.itemContent(childContext(context)).map(normalizeItem)),
	definitionList: (context) =>
		lists
			.definitionList(context, pages.descriptionContent(childContext(context)))
			.map(normalizeBlock),
	definitionTerm: lists.definitionTerm,
	definitionDescription: (context) =>
		lists.definitionDescription(
			pages.descriptionContent(childContext(context)).map(normalizeDescription),
		),
	table: tables.table,
	tableRow: tables.tableRow,
	tableCell: tables.tableCell,
	text: phrasings.text,
	strong: formatting("strong"),
	emphasis: formatting("emphasis"),
	underline: formatting("underline"),
	delete: formatting("delete"),
	larger: formatting("larger"),
	smaller: formatting("smaller"),
	remark: formatting("remark"),
	superscript: (context) => phrasings.scriptNode(context, "superscript"),
	subscript: (context) => phrasings.scriptNode(context, "subscript"),
	inlineCode: embedded.inlineCode,
	link: links.link,
	pageLink: links.pageLink,
	interwikiLink: links.interwikiLink,
	anchorLink(context) {
		if (!factsOf(context).hasAnchorLinks) throw missing(context, "anchorLink");
		return links.anchorLink(context);
	},
	attachmentLink: links.attachmentLink,
	image: embedded.image,
	transclusion: embedded.transclusion,
	macro: embedded.macro,
	smiley: embedded.smiley,
};

/** Formatting of one type, where the dialect has it. */
function formatting<Type extends Mark>(type: Type) {
	return (context: Context) => {
		if (!hasMark(context.dialect, type)) throw missing(context, type);
		return phrasings.formattingNode(context, type);
	};
}

const missing = ({ dialect }: Context, type: string): RangeError =>
	new RangeError(`MoinMoin ${dialect} has no ${type}`);

const nodeSignature = new Signature("node", {
	type: oneOf(Object.keys(ARBITRARIES)),
	options: TREE_OPTIONS,
});
const rootSignature = new Signature("root", { options: TREE_OPTIONS });
const flowSignature = new Signature("flow", { options: TREE_OPTIONS });
const phrasingSignature = new Signature("phrasing", { options: TREE_OPTIONS });

/**
 * Generates nodes of one type. They are in canonical form and have no positions.
 *
 * @param type the `type` of the nodes.
 * @param options the dialect, and how deep and large the nodes may be.
 * @returns nodes that shrink to the smallest of their type.
 * @throws RangeError if the dialect has no such node: `remark` in 1.5, `anchorLink` in 1.9.
 * @example
 * fc.sample(node("heading", { dialect: "1.9" }), 1);
 * // [ { type: 'heading', depth: 2, children: [ { type: 'text', value: "word ''[[" } ] } ]
 */
export const node = <Type extends Nodes["type"]>(
	type: Type,
	options: TreeOptions,
): fc.Arbitrary<NodeOf<Type>> => {
	nodeSignature.check(type, options);
	return ARBITRARIES[type](toContext(options));
};

/**
 * Generates whole pages as trees. Each is what the parser returns for some markup in that dialect, in canonical form
 * (`docs/ast.md`, “Canonical form”) except that lists have `ordered: false`, and without positions and `data`. Texts often
 * look like markup: `''`, `[[`, `CamelCase`.
 *
 * @param options the dialect, and how deep and large the trees may be.
 * @returns trees that shrink to a page without blocks, or with one paragraph `a`.
 * @example
 * fc.assert(fc.property(root({ dialect: "1.9" }), (tree) => {
 *   expect(canonicalForm(parse(write(tree), { dialect: "1.9" }))).toEqual(tree);
 * }));
 */
export const root = (options: TreeOptions): fc.Arbitrary<Root> => {
	rootSignature.check(options);
	return ARBITRARIES.root(toContext(options));
};

/**
 * Generates the content of a page or a section: instructions and comments, then blocks. No two neighbors are blocks that
 * the parser would merge.
 *
 * @param options the dialect, and how deep and large the blocks may be.
 * @returns content that shrinks to no block.
 * @example
 * fc.sample(flow({ dialect: "1.5", maxDepth: 0 }), 1);
 * // [ [ { type: 'thematicBreak', size: 2 }, { type: 'paragraph', children: [ … ] } ] ]
 */
export const flow = (options: TreeOptions): fc.Arbitrary<FlowContent[]> => {
	flowSignature.check(options);
	return pages.content(toContext(options)).map(normalizeFlow);
};

/**
 * Generates the content of a paragraph. It is normalized: no spaces at its ends, no repeated spaces, no neighboring texts
 * and no neighboring formatting of one type.
 *
 * @param options the dialect, and how deep and large the content may be.
 * @returns content that shrinks to the text `a`.
 * @example
 * fc.sample(phrasing({ dialect: "1.9" }), 1);
 * // [ [ { type: 'strong', children: [ … ] }, { type: 'text', value: ' the }}' } ] ]
 */
export const phrasing = (
	options: TreeOptions,
): fc.Arbitrary<PhrasingContent[]> => {
	phrasingSignature.check(options);
	return phrasings.phrasingRun(toContext(options));
};
