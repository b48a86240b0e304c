/** What nodes say besides their children. */
import type { Nodes } from "../ast";

type FieldOf<Type extends Nodes["type"]> = Exclude<
	keyof Extract<Nodes, { type: Type }>,
	"type" | "children" | "position" | "data"
>;

/** All fields but children, positions and data, by type; the compiler asks for each. */
const FIELDS: {
	[Type in Nodes["type"]]: Readonly<Record<FieldOf<Type>, true>>;
} = {
	root: {},
	processingInstruction: { name: true, value: true },
	comment: { value: true },
	heading: { depth: true },
	paragraph: {},
	list: { ordered: true, style: true, start: true },
	listItem: { marker: true },
	definitionList: {},
	definitionTerm: {},
	definitionDescription: {},
	table: { attributes: true },
	tableRow: { attributes: true },
	tableCell: { colspan: true, rowspan: true, attributes: true },
	code: { lang: true, meta: true, value: true },
	section: { parser: true, args: true },
	thematicBreak: { size: true },
	text: { value: true },
	strong: {},
	emphasis: {},
	underline: {},
	superscript: {},
	subscript: {},
	delete: {},
	larger: {},
	smaller: {},
	remark: {},
	inlineCode: { value: true },
	link: { url: true, attributes: true },
	pageLink: { page: true, anchor: true, query: true, attributes: true },
	interwikiLink: {
		wiki: true,
		page: true,
		anchor: true,
		query: true,
		attributes: true,
	},
	anchorLink: { anchor: true },
	attachmentLink: { attachment: true, query: true, attributes: true },
	image: { url: true, alt: true, attributes: true },
	transclusion: {
		kind: true,
		target: true,
		alt: true,
		attributes: true,
		query: true,
	},
	macro: { name: true, args: true },
	smiley: { value: true },
};

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(FIELDS).map(([type, fields]) => [type, Object.keys(fields)]),
);

/** The names of the fields of a type of node, but for children, positions and data. */
export const fieldNames = (type: string): readonly string[] =>
	NAMES.get(type) ?? [];
