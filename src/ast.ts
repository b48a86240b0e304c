/**
 * The MoinMoin AST: a [unist](https://github.com/syntax-tree/unist) tree. Where a node means what an mdast node means,
 * it has that node's name and fields.
 */
import type { Data } from "unist";
import type { Dialect } from "../grammar/tokens/names";

export type { Dialect };

/** A place in the source, counted in UTF-16 code units. */
export interface Point {
	/**
	 * From 1.
	 *
	 * @asType integer
	 * @minimum 1
	 */
	line: number;
	/**
	 * From 1.
	 *
	 * @asType integer
	 * @minimum 1
	 */
	column: number;
	/**
	 * From 0.
	 *
	 * @asType integer
	 * @minimum 0
	 */
	offset?: number | undefined;
}

/** Where a node stands in the source; the end is exclusive. */
export interface Position {
	start: Point;
	end: Point;
}

/** What unist gives every node. The parser gives it a `position`; a node made in code has none. */
interface Base {
	/**
	 * For programs that work on the tree.
	 *
	 * @hidden The parser gives it to the root only.
	 */
	data?: Data | undefined;
	position?: Position | undefined;
}

interface Literal extends Base {
	value: string;
}

interface Parent<Child> extends Base {
	children: Child[];
}

/** Plain object of strings. */
export type Attributes = Record<string, string>;

/** Data of a root. */
export interface RootData extends Data {
	/** Which dialect the page was read in. */
	dialect?: Dialect;
}

/**
 * A page.
 *
 * @version 1
 */
export interface Root extends Parent<FlowContent> {
	type: "root";
	/** How the page was read. */
	data?: RootData;
}

/** The root that `parse` returns: it says which dialect the page was read in, and where it ends. */
export interface ParsedRoot extends Root {
	data: RootData & { dialect: Dialect };
	position: Position;
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

/** How the items of an ordered list are numbered. */
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
	/**
	 * Only if given with `#n`.
	 *
	 * @asType integer
	 * @minimum 0
	 */
	start?: number;
}

/** An item. What follows its marker is flow content. */
export interface ListItem extends Parent<FlowContent> {
	type: "listItem";
	/** `false` for ` . ` items and plain indented text. */
	marker: boolean;
}

/** ` term:: text` lines of one width. */
export interface DefinitionList extends Parent<DefinitionContent> {
	type: "definitionList";
}

/** What is defined. The text is literal, as in a heading. */
export interface DefinitionTerm extends Parent<PhrasingContent> {
	type: "definitionTerm";
}

/** What a term means: flow content. */
export interface DefinitionDescription extends Parent<FlowContent> {
	type: "definitionDescription";
}

/** Lines of `||` cells. */
export interface Table extends Parent<TableContent> {
	type: "table";
	attributes?: Attributes;
}

/** A line of cells. */
export interface TableRow extends Parent<TableCell> {
	type: "tableRow";
	attributes?: Attributes;
}

/** A cell. What is in it is flow content. */
export interface TableCell extends Parent<FlowContent> {
	type: "tableCell";
	/**
	 * Only above 1.
	 *
	 * @asType integer
	 * @minimum 2
	 */
	colspan?: number;
	/**
	 * Only above 1.
	 *
	 * @asType integer
	 * @minimum 2
	 */
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
	/**
	 * 0 for four dashes, up to 6.
	 *
	 * @asType integer
	 * @minimum 0
	 * @maximum 6
	 */
	size: number;
}

/** Text, entities decoded. */
export interface Text extends Literal {
	type: "text";
}

/** `'''text'''`. */
export interface Strong extends Parent<PhrasingContent> {
	type: "strong";
}
/** `''text''`. */
export interface Emphasis extends Parent<PhrasingContent> {
	type: "emphasis";
}
/** `__text__`. */
export interface Underline extends Parent<PhrasingContent> {
	type: "underline";
}
/** `^text^`. */
export interface Superscript extends Parent<PhrasingContent> {
	type: "superscript";
}
/** `,,text,,`. */
export interface Subscript extends Parent<PhrasingContent> {
	type: "subscript";
}
/** `--(text)--`. */
export interface Delete extends Parent<PhrasingContent> {
	type: "delete";
}
/** `~+text+~`. */
export interface Larger extends Parent<PhrasingContent> {
	type: "larger";
}
/** `~-text-~`. */
export interface Smaller extends Parent<PhrasingContent> {
	type: "smaller";
}

/** 1.9's comment within a line; hidden until the reader asks for it. */
export interface Remark extends Parent<PhrasingContent> {
	type: "remark";
}

/** `{{{text}}}` on one line, or `` `text` ``. */
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

/** A link to a file that is attached to a page. */
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

/** `:-)`, `{OK}`, `(!)`: shown as a picture. */
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

/** What stands in running text. */
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

/** What stands in a definition list. */
export type DefinitionContent = DefinitionTerm | DefinitionDescription;

/** What stands in a table. */
export type TableContent = TableRow | Comment;

/** What stands in a page, a section, an item, a description or a cell. */
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
