/** Writes a tree as Markdown of equal content, so that Markdown parsers can be measured beside ours. */
import type { Nodes, Root } from "../src/ast.ts";

/** Escapes what Markdown would read as markup. */
const escaped = (value: string): string =>
	value.replace(/[\\`*_[\]<>&#]/g, "\\$&").replaceAll("\n", " ");

const inlineOf = (node: Nodes): string =>
	"children" in node
		? node.children.map((child) => inline(child)).join("")
		: "";

function inline(node: Nodes): string {
	switch (node.type) {
		case "text":
			return escaped(node.value);
		case "strong":
			return `**${inlineOf(node)}**`;
		case "emphasis":
			return `*${inlineOf(node)}*`;
		case "inlineCode":
			return `\`${node.value}\``;
		case "macro":
			return `\`${node.name}(${(node.args ?? "").replaceAll("`", "'")})\``;
		case "link":
			return inlineOf(node) === escaped(node.url)
				? `<${node.url.replace(/[<>\s]/g, "")}>`
				: `[${inlineOf(node)}](<${node.url}>)`;
		case "pageLink":
			return `[${inlineOf(node)}](<${encodeURI(node.page)}>)`;
		case "interwikiLink":
			return `[${inlineOf(node)}](<${node.wiki}:${encodeURI(node.page)}>)`;
		case "image":
			return `![](<${node.url}>)`;
		case "transclusion":
			return `![](<${encodeURI(node.target)}>)`;
		case "smiley":
			return escaped(node.value);
		default:
			return inlineOf(node);
	}
}

/** Lines of a node's flow content, without indentation. */
function flow(node: Nodes): string[] {
	switch (node.type) {
		case "heading":
			return [`${"#".repeat(node.depth)} ${inlineOf(node)}`, ""];
		case "paragraph":
			return [inlineOf(node), ""];
		case "list":
			return [
				...node.children.flatMap((item) => listItem(item, node.ordered)),
				"",
			];
		case "code":
			return ["```", ...node.value.split("\n"), "```", ""];
		case "thematicBreak":
			return ["---", ""];
		case "comment":
		case "processingInstruction":
			return [];
		default:
			return "children" in node
				? node.children.flatMap((child) => flow(child))
				: [];
	}
}

function listItem(item: Nodes, ordered: boolean): string[] {
	const marker = ordered ? "1. " : "- ";
	const lines =
		"children" in item ? item.children.flatMap((child) => flow(child)) : [];
	while (lines.at(-1) === "") lines.pop();
	return lines.map((line, index) =>
		line === ""
			? ""
			: `${index === 0 ? marker : " ".repeat(marker.length)}${line}`,
	);
}

/** The whole page. */
export const toMarkdown = (tree: Root): string => flow(tree).join("\n");
