/**
 * The tree that all bridges read: the AST with macros, parsers and admonitions expanded. It has every node type of the AST and
 * a few more, so any tree of the AST is also a tree of this kind.
 */
import type {
	AnchorLink,
	AttachmentLink,
	Code,
	Comment,
	DefinitionDescription,
	DefinitionList,
	DefinitionTerm,
	Dialect,
	Formatting,
	Heading,
	Image,
	InlineCode,
	InterwikiLink,
	Link,
	List,
	ListItem,
	Macro,
	PageLink,
	Paragraph,
	Position,
	ProcessingInstruction,
	Root,
	Section,
	Smiley,
	Table,
	TableCell,
	TableRow,
	Text,
	ThematicBreak,
	Transclusion,
} from "../ast";

type WithoutChildren<Node> = Node extends unknown
	? Omit<Node, "children">
	: never;

interface WithPhrasing {
	children: BridgePhrasing[];
}

interface Base {
	position?: Position | undefined;
}

/** A line break in running text: `<<BR>>`. */
export interface Break extends Base {
	type: "break";
}

/** A target of links: `<<Anchor(id)>>`. */
export interface Anchor extends Base {
	type: "anchor";
	id: string;
}

/** The mark of a footnote in running text. */
export interface FootnoteReference extends Base {
	type: "footnoteReference";
	/** Number of the footnote, from 1. */
	number: number;
	/** Id of the mark, to link back to it. */
	id: string;
	/** Id of the footnote's text. */
	target: string;
}

/** The text of a footnote. */
export interface FootnoteDefinition extends Base {
	type: "footnoteDefinition";
	number: number;
	/** Id of the text. */
	id: string;
	/** Id of the mark. */
	source: string;
	children: BridgeFlow[];
}

/** The footnotes since the last such list: `<<FootNote>>`, or the end of the page. */
export interface Footnotes extends Base {
	type: "footnotes";
	children: FootnoteDefinition[];
}

/** A heading in a table of contents. */
export interface TableOfContentsEntry {
	/** Id of the heading in MoinMoin. */
	id: string;
	depth: number;
	text: string;
	/** The heading, where the page is at hand. */
	heading?: BridgeHeading;
}

/** `<<TableOfContents>>`. */
export interface TableOfContents extends Base {
	type: "tableOfContents";
	entries: TableOfContentsEntry[];
}

/** Kinds of admonitions, which are class names of a `#!wiki` section. */
export const ADMONITION_KINDS = [
	"note",
	"tip",
	"important",
	"warning",
	"caution",
] as const;

export type AdmonitionKind = (typeof ADMONITION_KINDS)[number];

/** What they are called. */
export const ADMONITION_TITLES: Readonly<Record<AdmonitionKind, string>> = {
	note: "Note",
	tip: "Tip",
	important: "Important",
	warning: "Warning",
	caution: "Caution",
};

/** `{{{#!wiki caution … }}}`. */
export interface Admonition extends Base {
	type: "admonition";
	kind: AdmonitionKind;
	children: BridgeFlow[];
}

export interface BridgeHeading extends Omit<Heading, "children">, WithPhrasing {
	/** What MoinMoin gives the heading as id (specification, section 21). */
	id?: string;
}
export interface BridgeParagraph
	extends Omit<Paragraph, "children">,
		WithPhrasing {}
export interface BridgeList extends Omit<List, "children"> {
	children: BridgeListItem[];
}
export interface BridgeListItem extends Omit<ListItem, "children"> {
	children: BridgeFlow[];
}
export interface BridgeDefinitionList extends Omit<DefinitionList, "children"> {
	children: (BridgeDefinitionTerm | BridgeDefinitionDescription)[];
}
export interface BridgeDefinitionTerm
	extends Omit<DefinitionTerm, "children">,
		WithPhrasing {}
export interface BridgeDefinitionDescription
	extends Omit<DefinitionDescription, "children"> {
	children: BridgeFlow[];
}
export interface BridgeTable extends Omit<Table, "children"> {
	children: (BridgeTableRow | Comment)[];
}
export interface BridgeTableRow extends Omit<TableRow, "children"> {
	children: BridgeTableCell[];
}
export interface BridgeTableCell extends Omit<TableCell, "children"> {
	children: BridgeFlow[];
}
export interface BridgeSection extends Omit<Section, "children"> {
	children: BridgeFlow[];
}
export type BridgeFormatting = WithoutChildren<Formatting> & WithPhrasing;
/** Nodes with a label that lead somewhere. */
export type BridgeLink = WithoutChildren<
	Link | PageLink | InterwikiLink | AnchorLink | AttachmentLink
> &
	WithPhrasing;

/** Running text of a bridge tree. */
export type BridgePhrasing =
	| Text
	| InlineCode
	| Image
	| Transclusion
	| Macro
	| Smiley
	| Break
	| Anchor
	| FootnoteReference
	| BridgeFormatting
	| BridgeLink;

/** Blocks of a bridge tree. */
export type BridgeFlow =
	| ProcessingInstruction
	| Comment
	| Code
	| ThematicBreak
	| BridgeHeading
	| BridgeParagraph
	| BridgeList
	| BridgeDefinitionList
	| BridgeTable
	| BridgeSection
	| Admonition
	| Footnotes
	| TableOfContents;

export type BridgeRoot = Omit<Root, "children" | "data"> & {
	children: BridgeFlow[];
	data: { dialect: Dialect };
};

/** Any node of a bridge tree. */
export type BridgeNode =
	| BridgeRoot
	| BridgeFlow
	| BridgePhrasing
	| BridgeListItem
	| BridgeDefinitionTerm
	| BridgeDefinitionDescription
	| BridgeTableRow
	| BridgeTableCell
	| FootnoteDefinition;

/** A node of a bridge tree by its type. */
export type BridgeNodeOf<Type extends BridgeNode["type"]> = Extract<
	BridgeNode,
	{ type: Type }
>;

/** Types of blocks; complete by its type. */
const FLOW_TYPES: { [Type in BridgeFlow["type"]]: true } = {
	processingInstruction: true,
	comment: true,
	code: true,
	thematicBreak: true,
	heading: true,
	paragraph: true,
	list: true,
	definitionList: true,
	table: true,
	section: true,
	admonition: true,
	footnotes: true,
	tableOfContents: true,
};

/** Whether a node is a block. */
export const isFlow = (node: BridgeNode): node is BridgeFlow =>
	Object.hasOwn(FLOW_TYPES, node.type);

/** A node with other children; the node itself if they are the same. */
export const withChildren = <Child, Parent extends { children: Child[] }>(
	node: Parent,
	children: Child[],
): Parent => (node.children === children ? node : { ...node, children });
