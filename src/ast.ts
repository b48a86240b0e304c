/**
 * The MoinMoin AST: a [unist](https://github.com/syntax-tree/unist) tree. Where a node means what an mdast node means,
 * it has that node's name and fields.
 */
import type {
	Data,
	Literal as UnistLiteral,
	Node as UnistNode,
	Parent as UnistParent,
} from "unist";
import type { Dialect } from "../grammar/names";

export type { Point, Position } from "unist";
export type { Dialect };

/** A node of the tree. The parser gives every node a `position`; a node made in code has none. */
type Base = UnistNode;

interface Literal extends UnistLiteral {
	value: string;
}

interface Parent<Child extends UnistNode> extends UnistParent {
	children: Child[];
}

/** Plain object of strings. */
export type Attributes = Record<string, string>;

/** Data of a root: which dialect the page was read in. */
export interface RootData extends Data {
	dialect?: Dialect;
}

/** A page. */
export interface Root extends Parent<FlowContent> {
	type: "root";
	data?: RootData;
}

/** `#format wiki`, `#acl …` at the head of a page or section. */
export interface ProcessingInstruction extends Base {
	type: "processingInstruction";
	/** The word behind `#`, in lower case. */
	name: string;
	/** What follows it, if anything does. */
	value?: string;
}

/** `## text`. */
export interface Comment extends Literal {
	type: "comment";
}

/** `== text ==`. The text is literal, inside formatting that is carried into it. */
export interface Heading extends Parent<PhrasingContent> {
	type: "heading";
	depth: 1 | 2 | 3 | 4 | 5;
}

/** Running text. */
export interface Paragraph extends Parent<PhrasingContent> {
	type: "paragraph";
}

export type ListStyle =
	| "decimal"
	| "lower-alpha"
	| "upper-alpha"
	| "lower-roman"
	| "upper-roman";

/** Items of one width. */
export interface List extends Parent<ListItem> {
	type: "list";
	ordered: boolean;
	/** Only if ordered. */
	style?: ListStyle;
	/** Only if given with `#n`. */
	start?: number;
}

export interface ListItem extends Parent<FlowContent> {
	type: "listItem";
	/** `false` for ` . ` items and plain indented text. */
	marker: boolean;
}

/** ` term:: text` lines of one width. */
export interface DefinitionList extends Parent<DefinitionContent> {
	type: "definitionList";
}

export interface DefinitionTerm extends Parent<PhrasingContent> {
	type: "definitionTerm";
}

export interface DefinitionDescription extends Parent<FlowContent> {
	type: "definitionDescription";
}

/** Lines of `||` cells. */
export interface Table extends Parent<TableContent> {
	type: "table";
	attributes?: Attributes;
}

export interface TableRow extends Parent<TableCell> {
	type: "tableRow";
	attributes?: Attributes;
}

export interface TableCell extends Parent<FlowContent> {
	type: "tableCell";
	/** Only above 1. */
	colspan?: number;
	/** Only above 1. */
	rowspan?: number;
	attributes?: Attributes;
}

/** `{{{ … }}}` over several lines; also a page of another format, and a block that is never closed. */
export interface Code extends Literal {
	type: "code";
	/** What `#!` names. */
	lang?: string;
	/** Its arguments. */
	meta?: string;
}

/** `{{{#!wiki red/solid … }}}`, whose body is markup again. */
export interface Section extends Parent<FlowContent> {
	type: "section";
	parser: "wiki";
	args?: string;
}

/** `----`; more dashes make it thicker. */
export interface ThematicBreak extends Base {
	type: "thematicBreak";
	/** 0 for four dashes, up to 6. */
	size: number;
}

/** Text, entities decoded. */
export interface Text extends Literal {
	type: "text";
}

export interface Strong extends Parent<PhrasingContent> {
	type: "strong";
}
export interface Emphasis extends Parent<PhrasingContent> {
	type: "emphasis";
}
export interface Underline extends Parent<PhrasingContent> {
	type: "underline";
}
export interface Superscript extends Parent<PhrasingContent> {
	type: "superscript";
}
export interface Subscript extends Parent<PhrasingContent> {
	type: "subscript";
}
export interface Delete extends Parent<PhrasingContent> {
	type: "delete";
}
export interface Larger extends Parent<PhrasingContent> {
	type: "larger";
}
export interface Smaller extends Parent<PhrasingContent> {
	type: "smaller";
}

/** 1.9's comment within a line; hidden until the reader asks for it. */
export interface Remark extends Parent<PhrasingContent> {
	type: "remark";
}

export interface InlineCode extends Literal {
	type: "inlineCode";
}

/** A link to a URL, also a bare one; an e-mail address has a `mailto:` URL. */
export interface Link extends Parent<PhrasingContent> {
	type: "link";
	url: string;
	attributes?: Attributes;
}

/** A link to a page of this wiki. */
export interface PageLink extends Parent<PhrasingContent> {
	type: "pageLink";
	page: string;
	anchor?: string;
	query?: Attributes;
	attributes?: Attributes;
}

/** A link to a page of another wiki. */
export interface InterwikiLink extends Parent<PhrasingContent> {
	type: "interwikiLink";
	wiki: string;
	page: string;
	anchor?: string;
	query?: Attributes;
	attributes?: Attributes;
}

/** 1.5's `[#anchor text]`. */
export interface AnchorLink extends Parent<PhrasingContent> {
	type: "anchorLink";
	anchor: string;
}

export interface AttachmentLink extends Parent<PhrasingContent> {
	type: "attachmentLink";
	/** File name, percent-decoded; `Page/name` for another page's. */
	attachment: string;
	query?: Attributes;
	attributes?: Attributes;
}

/** A picture by URL. */
export interface Image extends Base {
	type: "image";
	url: string;
	alt?: string;
	attributes?: Attributes;
}

/** Something of a wiki shown in place. */
export interface Transclusion extends Base {
	type: "transclusion";
	kind: "attachment" | "drawing" | "page" | "interwiki";
	/** As written, percent-decoded, without `attachment:` or `drawing:`. */
	target: string;
	alt?: string;
	attributes?: Attributes;
	query?: Attributes;
}

/** `<<Name(args)>>`, 1.5's `[[Name(args)]]`. */
export interface Macro extends Base {
	type: "macro";
	name: string;
	/** Raw text; absent without parentheses. */
	args?: string;
}

export interface Smiley extends Literal {
	type: "smiley";
}

/** The eight ways to format text, and `remark`, which is switched on and off like them. */
export type Formatting =
	| Strong
	| Emphasis
	| Underline
	| Superscript
	| Subscript
	| Delete
	| Larger
	| Smaller
	| Remark;

export type PhrasingContent =
	| Text
	| Formatting
	| InlineCode
	| Link
	| PageLink
	| InterwikiLink
	| AnchorLink
	| AttachmentLink
	| Image
	| Transclusion
	| Macro
	| Smiley;

export type DefinitionContent = DefinitionTerm | DefinitionDescription;

export type TableContent = TableRow | Comment;

export type FlowContent =
	| ProcessingInstruction
	| Comment
	| Heading
	| Paragraph
	| List
	| DefinitionList
	| Table
	| Code
	| Section
	| ThematicBreak;

/** Any node of the tree. */
export type Nodes =
	| Root
	| FlowContent
	| ListItem
	| DefinitionContent
	| TableContent
	| TableCell
	| PhrasingContent;

/** Any node with children. */
export type Parents = Extract<Nodes, { children: unknown[] }>;
