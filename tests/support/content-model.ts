/** The content model of the tree (`docs/ast.md`), checked at run time. */
import { markNames } from "../../grammar/marks";
import type { Nodes, PhrasingContent } from "../../src/ast";
import { descendants } from "./walk";

export const FLOW = [
	"processingInstruction",
	"comment",
	"heading",
	"paragraph",
	"list",
	"definitionList",
	"table",
	"code",
	"section",
	"thematicBreak",
];
export const PHRASING: readonly string[] = [
	"text",
	...markNames,
	"superscript",
	"subscript",
	"inlineCode",
	"link",
	"pageLink",
	"interwikiLink",
	"anchorLink",
	"attachmentLink",
	"image",
	"transclusion",
	"macro",
	"smiley",
] satisfies PhrasingContent["type"][];

/** Types of the children that the parser returns, by type of the parent; the compiler asks for all of them. */
export const CHILD_TYPES: { [Type in Nodes["type"]]: readonly string[] } = {
	root: FLOW,
	section: FLOW,
	listItem: FLOW,
	definitionDescription: FLOW,
	tableCell: FLOW,
	list: ["listItem"],
	definitionList: ["definitionTerm", "definitionDescription"],
	table: ["tableRow", "comment"],
	tableRow: ["tableCell"],
	heading: PHRASING,
	paragraph: PHRASING,
	definitionTerm: PHRASING,
	strong: PHRASING,
	emphasis: PHRASING,
	underline: PHRASING,
	superscript: ["text"],
	subscript: ["text"],
	delete: PHRASING,
	larger: PHRASING,
	smaller: PHRASING,
	remark: PHRASING,
	link: ["text", "image", "transclusion"],
	pageLink: ["text", "image", "transclusion"],
	interwikiLink: ["text", "image", "transclusion"],
	attachmentLink: ["text", "image", "transclusion"],
	anchorLink: ["text"],
	processingInstruction: [],
	comment: [],
	code: [],
	thematicBreak: [],
	text: [],
	inlineCode: [],
	image: [],
	transclusion: [],
	macro: [],
	smiley: [],
};

/** Returns violations of the content model, in any tree. */
export function contentErrors(tree: Nodes): string[] {
	return descendants(tree).flatMap((node) => {
		const errors: string[] = [];
		for (const [field, value] of Object.entries(node))
			if (value === undefined || value === null)
				errors.push(`${node.type}.${field} is ${value}`);
		if (node.type === "text" && node.value === "") errors.push("empty text");
		if (node.type === "paragraph" && node.children.length === 0)
			errors.push("empty paragraph");
		if ("children" in node) {
			for (const child of node.children)
				if (!CHILD_TYPES[node.type].includes(child.type))
					errors.push(`${child.type} in ${node.type}`);
		}
		return errors;
	});
}

/** Returns violations of the content model and missing positions, in a tree of the parser. */
export const treeErrors = (tree: Nodes): string[] => [
	...contentErrors(tree),
	...descendants(tree)
		.filter(({ position }) => position === undefined)
		.map(({ type }) => `${type} without position`),
];
