/** The check of trees of Markdown. */
import { rootOf } from "./trees";
import { optional, STRING, type ValueCheck } from "./value-checks";

/** A string, which parsers of Markdown set to `null` where there is none. */
const NULLABLE: ValueCheck = (given) =>
	given === null ? undefined : optional(STRING)(given);

const phrasing = ["phrasing", "phrasing"] as const;
const value = { value: STRING };
const identifier = { identifier: STRING };
const url = { url: STRING, title: NULLABLE };
const name = { name: STRING };

/** A tree with the nodes of CommonMark, GFM, front matter and directives. */
export const ROOT_OF_MARKDOWN = rootOf({
	root: ["root", "flow"],
	blockquote: ["flow", "flow"],
	code: ["flow", "", { ...value, lang: NULLABLE, meta: NULLABLE }],
	containerDirective: ["flow", "flow", name],
	definition: ["flow", "", { ...identifier, ...url }],
	footnoteDefinition: ["flow", "flow", identifier],
	heading: ["flow", "phrasing"],
	html: ["flow phrasing", "", value],
	leafDirective: ["flow", "phrasing", name],
	list: ["flow", "item"],
	listItem: ["item", "flow"],
	paragraph: ["flow", "phrasing"],
	table: ["flow", "row"],
	tableRow: ["row", "cell"],
	tableCell: ["cell", "phrasing"],
	thematicBreak: ["flow", ""],
	yaml: ["flow", "", value],
	break: ["phrasing", ""],
	delete: phrasing,
	emphasis: phrasing,
	footnoteReference: ["phrasing", "", identifier],
	image: ["phrasing", "", url],
	imageReference: ["phrasing", "", identifier],
	inlineCode: ["phrasing", "", value],
	link: [...phrasing, url],
	linkReference: [...phrasing, identifier],
	strong: phrasing,
	text: ["phrasing", "", value],
	textDirective: [...phrasing, name],
});
