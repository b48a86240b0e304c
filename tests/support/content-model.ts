/** What may stand in what (`docs/ast.md`), checked at run time. */
import type { Nodes } from "../../src/ast";
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
export const PHRASING = [
	"text",
	"strong",
	"emphasis",
	"underline",
	"superscript",
	"subscript",
	"delete",
	"larger",
	"smaller",
	"remark",
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
];

/** Types of the children that the parser gives, by type of parent; complete by its type. */
export const CHILDREN: { [Type in Nodes["type"]]: readonly string[] } = {
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

/** What is wrong with a tree, wherever it is from. */
export function checkContent(tree: Nodes): string[] {
	return descendants(tree).flatMap((node) => {
		const wrong: string[] = [];
		for (const [field, value] of Object.entries(node))
			if (value === undefined || value === null)
				wrong.push(`${node.type}.${field} is ${value}`);
		if (node.type === "text" && node.value === "") wrong.push("empty text");
		if (node.type === "paragraph" && node.children.length === 0)
			wrong.push("empty paragraph");
		if ("children" in node) {
			for (const child of node.children)
				if (!CHILDREN[node.type].includes(child.type))
					wrong.push(`${child.type} in ${node.type}`);
		}
		return wrong;
	});
}

/** What is wrong with a tree that the parser made: it has places, too. */
export const checkTree = (tree: Nodes): string[] => [
	...checkContent(tree),
	...descendants(tree)
		.filter(({ position }) => position === undefined)
		.map(({ type }) => `${type} without position`),
];
