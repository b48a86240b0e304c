/** Nodes of the tree as types of Lezer, with what each looks like and what folds. */
import { foldNodeProp, languageDataProp } from "@codemirror/language";
import type { Facet } from "@codemirror/state";
import { NodeSet, NodeType, type SyntaxNode } from "@lezer/common";
import { styleTags, type Tag, tags } from "@lezer/highlight";
import type { Nodes } from "../ast";

/** What the editor shows a node as; `undefined` for nodes that look like what they hold. */
const TAGS = {
	root: undefined,
	processingInstruction: tags.meta,
	comment: tags.lineComment,
	heading: tags.heading,
	paragraph: undefined,
	list: tags.list,
	listItem: undefined,
	definitionList: tags.list,
	definitionTerm: tags.strong,
	definitionDescription: undefined,
	table: undefined,
	tableRow: undefined,
	tableCell: undefined,
	code: tags.monospace,
	section: undefined,
	thematicBreak: tags.contentSeparator,
	text: undefined,
	strong: tags.strong,
	emphasis: tags.emphasis,
	underline: tags.special(tags.emphasis),
	superscript: tags.special(tags.content),
	subscript: tags.special(tags.content),
	delete: tags.strikethrough,
	larger: tags.special(tags.content),
	smaller: tags.special(tags.content),
	remark: tags.comment,
	inlineCode: tags.monospace,
	link: tags.link,
	pageLink: tags.link,
	interwikiLink: tags.link,
	anchorLink: tags.link,
	attachmentLink: tags.link,
	image: tags.url,
	transclusion: tags.special(tags.url),
	macro: tags.macroName,
	smiley: tags.character,
} as const satisfies Record<Nodes["type"], Tag | undefined>;

/** `pageLink` as Lezer writes names: `PageLink`. */
const typeName = (name: string): string =>
	name.charAt(0).toUpperCase() + name.slice(1);

/** Markup that has no node of its own: what is written around the content of a node. */
const MARK = "Mark";

const nodeNames = Object.keys(TAGS) as readonly Nodes["type"][];

const names = [MARK, ...nodeNames.map(typeName)];

const styles = styleTags({
	[MARK]: tags.processingInstruction,
	...Object.fromEntries(
		Object.entries(TAGS).flatMap(([name, tag]) =>
			tag === undefined ? [] : [[`${typeName(name)}/...`, tag]],
		),
	),
});

/** Everything after the first line of a block. */
const foldAfterFirstLine = (
	{ from, to }: SyntaxNode,
	{ doc }: { doc: { lineAt(offset: number): { to: number } } },
): { from: number; to: number } | null => {
	const { to: end } = doc.lineAt(from);
	return end < to ? { from: end, to } : null;
};

const folds = foldNodeProp.add(
	Object.fromEntries(
		["Code", "Section", "Table"].map((name) => [name, foldAfterFirstLine]),
	),
);

/**
 * Returns the types of a language.
 *
 * @param data the facet of the language, which the outermost node names.
 */
export const createNodeSet = (
	data: Facet<Readonly<Record<string, unknown>>>,
): NodeSet =>
	new NodeSet(
		names.map((name, id) =>
			NodeType.define({
				id,
				name,
				top: name === "Root",
				props: name === "Root" ? [[languageDataProp, data]] : [],
			}),
		),
	).extend(styles, folds);

/** Index of the type of markup that has no node of its own. */
export const MARK_ID = 0;

const ids = new Map(nodeNames.map((name, index) => [name, index + 1]));

/** Returns the index of the type of a node. */
export const typeId = (name: Nodes["type"]): number => ids.get(name) ?? MARK_ID;
