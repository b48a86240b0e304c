/** The JSON of pandoc's AST, as far as the bridge writes it (pandoc-types 1.22 and 1.23). */

/** Id, classes, and keys with values. */
export type Attr = [
	id: string,
	classes: string[],
	pairs: [key: string, value: string][],
];

/** URL and title. */
export type Target = [url: string, title: string];

/** An element without content. */
interface Bare<Tag extends string> {
	t: Tag;
}

/** An element with content. */
interface Element<Tag extends string, Content> {
	t: Tag;
	c: Content;
}

export type QuoteType = Bare<"SingleQuote"> | Bare<"DoubleQuote">;

/** Running text. */
export type Inline =
	| Element<"Str", string>
	| Bare<"Space">
	| Bare<"SoftBreak">
	| Bare<"LineBreak">
	| Element<"Emph", Inline[]>
	| Element<"Strong", Inline[]>
	| Element<"Underline", Inline[]>
	| Element<"Strikeout", Inline[]>
	| Element<"Superscript", Inline[]>
	| Element<"Subscript", Inline[]>
	| Element<"Code", [Attr, string]>
	| Element<"RawInline", [format: string, text: string]>
	| Element<"Link", [Attr, Inline[], Target]>
	| Element<"Image", [Attr, Inline[], Target]>
	| Element<"Note", Block[]>
	| Element<"Span", [Attr, Inline[]]>;

export type ListNumberStyle = Bare<
	| "DefaultStyle"
	| "Decimal"
	| "LowerRoman"
	| "UpperRoman"
	| "LowerAlpha"
	| "UpperAlpha"
>;

export type ListAttributes = [
	start: number,
	style: ListNumberStyle,
	delimiter: Bare<"DefaultDelim" | "Period">,
];

export type Alignment = Bare<
	"AlignLeft" | "AlignRight" | "AlignCenter" | "AlignDefault"
>;

export type ColSpec = [Alignment, Bare<"ColWidthDefault">];

export type Cell = [
	attr: Attr,
	alignment: Alignment,
	rowSpan: number,
	colSpan: number,
	blocks: Block[],
];

export type Row = [Attr, Cell[]];

export type TableBody = [
	attr: Attr,
	rowHeadColumns: number,
	head: Row[],
	body: Row[],
];

export type Table = [
	attr: Attr,
	caption: [short: Inline[] | null, blocks: Block[]],
	columns: ColSpec[],
	head: [Attr, Row[]],
	bodies: TableBody[],
	foot: [Attr, Row[]],
];

/** Blocks. */
export type Block =
	| Element<"Plain", Inline[]>
	| Element<"Para", Inline[]>
	| Element<"CodeBlock", [Attr, string]>
	| Element<"RawBlock", [format: string, text: string]>
	| Element<"BlockQuote", Block[]>
	| Element<"OrderedList", [ListAttributes, Block[][]]>
	| Element<"BulletList", Block[][]>
	| Element<"DefinitionList", [Inline[], Block[][]][]>
	| Element<"Header", [level: number, Attr, Inline[]]>
	| Bare<"HorizontalRule">
	| Element<"Table", Table>
	| Element<"Div", [Attr, Block[]]>;

/** Metadata. */
export type MetaValue =
	| Element<"MetaString", string>
	| Element<"MetaBool", boolean>
	| Element<"MetaList", MetaValue[]>;

/** A document. */
export interface PandocDocument {
	"pandoc-api-version": number[];
	meta: Record<string, MetaValue>;
	blocks: Block[];
}
