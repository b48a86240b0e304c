/** Trees and nodes as the parser could give them. */
import type fc from "fast-check";
import type { FlowContent, Nodes, PhrasingContent, Root } from "../ast";
import * as blocks from "./blocks";
import * as embedded from "./embedded";
import * as pages from "./flow";
import * as links from "./links";
import * as lists from "./lists";
import { type Given, givenBy, type TreeOptions, within } from "./options";
import * as runs from "./phrasing";
import * as tables from "./tables";

/** A node by its type. */
type NodeOf<Type extends Nodes["type"]> = Extract<Nodes, { type: Type }>;

/** How a node of each type is drawn; complete by its type. */
const OF_TYPE: {
	[Type in Nodes["type"]]: (given: Given) => fc.Arbitrary<NodeOf<Type>>;
} = {
	root: pages.root,
	section: pages.section,
	processingInstruction: blocks.processingInstruction,
	comment: blocks.comment,
	heading: blocks.heading,
	paragraph: blocks.paragraph,
	code: blocks.code,
	thematicBreak: blocks.thematicBreak,
	list: (given) => lists.list(given, pages.itemContent(within(given))),
	listItem: (given) => lists.listItem(pages.itemContent(within(given))),
	definitionList: (given) =>
		lists.definitionList(given, pages.descriptionContent(within(given))),
	definitionTerm: lists.definitionTerm,
	definitionDescription: (given) =>
		lists.definitionDescription(pages.descriptionContent(within(given))),
	table: tables.table,
	tableRow: tables.tableRow,
	tableCell: tables.tableCell,
	text: runs.text,
	strong: (given) => runs.formatted(given, "strong"),
	emphasis: (given) => runs.formatted(given, "emphasis"),
	underline: (given) => runs.formatted(given, "underline"),
	delete: (given) => runs.formatted(given, "delete"),
	larger: (given) => runs.formatted(given, "larger"),
	smaller: (given) => runs.formatted(given, "smaller"),
	remark: (given) => runs.formatted(only(given, "1.9", "remark"), "remark"),
	superscript: (given) => runs.scripted(given, "superscript"),
	subscript: (given) => runs.scripted(given, "subscript"),
	inlineCode: embedded.inlineCode,
	link: links.link,
	pageLink: links.pageLink,
	interwikiLink: links.interwikiLink,
	anchorLink: (given) => links.anchorLink(only(given, "1.5", "anchorLink")),
	attachmentLink: links.attachmentLink,
	image: embedded.image,
	transclusion: embedded.transclusion,
	macro: embedded.macro,
	smiley: embedded.smiley,
};

function only(given: Given, dialect: Given["dialect"], type: string): Given {
	if (given.dialect !== dialect)
		throw new RangeError(`MoinMoin ${given.dialect} has no ${type}`);
	return given;
}

/**
 * Any node of the tree, by its type, as it stands where no neighbour has a say: in normal form, without a position.
 *
 * @param type what `node.type` is.
 * @returns nodes that shrink to the smallest of their kind.
 * @throws RangeError where the dialect has no such node: `remark` in 1.5, `anchorLink` in 1.9.
 * @example
 * fc.sample(node("heading", { dialect: "1.9" }), 1);
 * // [ { type: 'heading', depth: 2, children: [ { type: 'text', value: "word ''[[" } ] } ]
 */
export const node = <Type extends Nodes["type"]>(
	type: Type,
	options: TreeOptions,
): fc.Arbitrary<NodeOf<Type>> => OF_TYPE[type](givenBy(options));

/**
 * Whole pages as trees: what the parser could give for some source in that dialect, in the form in which trees are
 * compared (`docs/ast.md`, “Compared form”), but that lists say `ordered: false`. They have no positions and no `data`. Texts hold much that a page must not say by
 * accident: `''`, `[[`, `CamelCase`.
 *
 * @returns trees that shrink to a page without blocks, or with one paragraph `a`.
 * @example
 * fc.assert(fc.property(root({ dialect: "1.9" }), (tree) => {
 *   expect(comparedForm(parse(write(tree), { dialect: "1.9" }))).toEqual(tree);
 * }));
 */
export const root = (options: TreeOptions): fc.Arbitrary<Root> =>
	node("root", options);

/**
 * The content of a page or a section: instructions and comments first, then blocks, of which none would become one with
 * its neighbour.
 *
 * @returns content that shrinks to none.
 * @example
 * fc.sample(flow({ dialect: "1.5", maxDepth: 0 }), 1);
 * // [ [ { type: 'thematicBreak', size: 2 }, { type: 'paragraph', children: [ … ] } ] ]
 */
export const flow = (options: TreeOptions): fc.Arbitrary<FlowContent[]> =>
	pages.content(givenBy(options));

/**
 * The content of a paragraph: no blanks at its ends, none that repeat, no neighbouring texts or formatting of one type.
 *
 * @returns content that shrinks to the text `a`.
 * @example
 * fc.sample(phrasing({ dialect: "1.9" }), 1);
 * // [ [ { type: 'strong', children: [ … ] }, { type: 'text', value: ' the }}' } ] ]
 */
export const phrasing = (
	options: TreeOptions,
): fc.Arbitrary<PhrasingContent[]> => runs.run(givenBy(options));
