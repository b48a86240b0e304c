/** One content in the markup of each parser. */

import { parse } from "../dist/index.js";
import type { Nodes } from "../src/ast.ts";
import { toMarkdown } from "./to-markdown.ts";

export interface Content {
	moin: string;
	markdown: string;
	djot: string;
	wikitext: string;
}

/** The content of a MoinMoin page. */
export function contentOf(moin: string): Content {
	const tree = parse(moin, { dialect: "1.9" });
	const markdown = toMarkdown(tree);
	return {
		moin,
		markdown,
		djot: toDjot(markdown),
		wikitext: tree.children.map((node) => wikitextOf(node, "")).join("\n"),
	};
}

/** Djot reads links, headings and items as Markdown does, but for brackets around targets and the marks of strong. */
const toDjot = (markdown: string): string =>
	markdown
		.replace(/\]\(<([^>]*)>\)/g, "]($1)")
		.replace(/\*\*(.*?)\*\*/g, "*$1*");

function wikitextOf(node: Nodes, marker: string): string {
	const inner = (next: string): string =>
		"children" in node
			? node.children.map((child) => wikitextOf(child, next)).join("")
			: "";
	switch (node.type) {
		case "text":
			return node.value.replaceAll("\n", " ");
		case "heading": {
			const run = "=".repeat(node.depth);
			return `${run} ${inner("")} ${run}\n`;
		}
		case "list":
			return inner(`${marker}*`);
		case "listItem":
			return `${marker} ${inner(marker)}`;
		case "paragraph":
			return `${inner("")}\n`;
		case "link":
			return `[${node.url} ${inner("")}]`;
		case "pageLink":
			return `[[${node.page}|${inner("")}]]`;
		case "strong":
			return `'''${inner("")}'''`;
		case "emphasis":
			return `''${inner("")}''`;
		case "macro":
			return `{{${node.name}}}`;
		default:
			return inner(marker);
	}
}
