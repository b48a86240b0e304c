/**
 * The MoinMoin AST: a [unist](https://github.com/syntax-tree/unist) tree. Where a node means what an mdast node means,
 * it has that node's name and fields.
 */
import type { Data } from "unist";
import type { Dialect } from "../grammar/dialect-names";

export type { Dialect };

/** A point in the source as it was given, counted in UTF-16 code units. */
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

/** The part of the source that a node was parsed from; the end is exclusive. */
export interface Position {
	start: Point;
	end: Point;
}

/** The fields of every unist node. Nodes of the parser have a `position`; nodes that you create have none. */
interface Base {
	/**
	 * Free for programs that process the tree.
	 *
	 * @hidden The parser sets it on the root only.
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

/** Values of attributes or of a query by name: a plain object. */
export type Attributes = Record<string, string>;

/** Data of a root. */
export interface RootData extends Data {
	/** The dialect that the page was parsed in. */
	dialect?: Dialect;
}

/**
 * A page.
 *
 * @version 1
 */
export interface Root extends Parent<FlowContent> {
	type: "root";
	/** How the page was parsed. */
	data?: RootData;
}

/** The root that `parse` returns: it says which dialect the page was read in, and where it ends. */
export interface ParsedRoot extends Root {
	data: RootData & { dialect: Dialect };
	position: Position;
}

/** `#format wiki`, `#acl …` at the beginning of a page or section. */
export interface ProcessingInstruction extends Base {
	type: "processingInstruction";
	/** The word after `#`, in lower case. */
	name: string;
	/** The text after the word; absent if there is none. */
	value?: string;
}

/** `## text`. */
export interface Comment extends Literal {
	type: "comment";
}

/** `== text ==`. The text is literal; formatting that is carried into the heading is around it. */
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

/** Items of one indentation. */
export interface List extends Parent<ListItem> {
	type: "list";
	ordered: boolean;
	/** Absent in unordered lists. */
	style?: ListStyle;
	/**
	 * The number of the first item; absent if the markup has no `#n`.
	 *
	 * @asType integer
	 * @minimum 0
	 */
	start?: number;
}

/** An item of a list. The text after its marker is flow content. */
export interface ListItem extends Parent<FlowContent> {
	type: "listItem";
	/** `false` for ` . ` items and plain indented text. */
	marker: boolean;
}

/** ` term:: text` lines of one indentation. */
export interface DefinitionList extends Parent<DefinitionContent> {
	type: "definitionList";
}

/** The term of a definition. The text is literal, as in a heading. */
export interface DefinitionTerm extends Parent<PhrasingContent> {
	type: "definitionTerm";
}

/** The description of a term: flow content. */
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

/** A cell. Its content is flow content. */
export interface TableCell extends Parent<FlowContent> {
	type: "tableCell";
	/**
	 * Absent if it is 1.
	 *
	 * @asType integer
	 * @minimum 2
	 */
	colspan?: number;
	/**
	 * Absent if it is 1.
	 *
	 * @asType integer
	 * @minimum 2
	 */
	rowspan?: number;
	attributes?: Attributes;
}

/** `{{{ … }}}` over several lines, the body of a page in another format, or a block without an end. */
export interface Code extends Literal {
	type: "code";
	/** The name of the parser after `#!`. */
	lang?: string;
	/** The arguments of the parser. */
	meta?: string;
}

/** `{{{#!wiki red/solid … }}}`, whose body is markup. */
export interface Section extends Parent<FlowContent> {
	type: "section";
	parser: "wiki";
	args?: string;
}

/** `----`, with more dashes for a thicker line. */
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

/** Text with decoded entities. */
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

/** An inline comment of 1.9, which the wiki hides until the reader shows comments. */
export interface Remark extends Parent<PhrasingContent> {
	type: "remark";
}

/** `{{{text}}}` in one line, or `` `text` ``. */
export interface InlineCode extends Literal {
	type: "inlineCode";
}

/** A link to a URL, in brackets or bare. The URL of an e-mail address begins with `mailto:`. */
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

/** `[#anchor text]` of 1.5. */
export interface AnchorLink extends Parent<PhrasingContent> {
	type: "anchorLink";
	anchor: string;
}

/** A link to an attachment of a page. */
export interface AttachmentLink extends Parent<PhrasingContent> {
	type: "attachmentLink";
	/** File name, percent-decoded; `Page/name` for an attachment of another page. */
	attachment: string;
	query?: Attributes;
	attributes?: Attributes;
}

/** An image by its URL. */
export interface Image extends Base {
	type: "image";
	url: string;
	alt?: string;
	attributes?: Attributes;
}

/** Content of a wiki that is shown where it is named: an attachment, a drawing or a page. */
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

/** `:-)`, `{OK}`, `(!)`: shown as an image. */
export interface Smiley extends Literal {
	type: "smiley";
}

/** The eight types of formatted text, and `remark`, whose marks work like theirs. */
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

/** Content of running text. */
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

/** Content of a definition list. */
export type DefinitionContent = DefinitionTerm | DefinitionDescription;

/** Content of a table. */
export type TableContent = TableRow | Comment;

/** Content of a page, a section, an item, a description or a cell. */
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
