/** Finds what a browser would run or load as more than a picture. */
import type { Nodes } from "hast";
import { appendAll } from "../../src/append-all";

const ELEMENTS: ReadonlySet<string> = new Set([
	"applet",
	"audio",
	"base",
	"button",
	"embed",
	"form",
	"frame",
	"iframe",
	"input",
	"link",
	"math",
	"meta",
	"noscript",
	"object",
	"script",
	"style",
	"svg",
	"template",
	"video",
]);

/** As a browser reads a URL: blanks and controls at the ends, tabs and line ends anywhere do not count. */
const protocolOf = (value: string): string | undefined =>
	/^([a-z][a-z0-9+.-]*):/i
		.exec(
			[...value]
				.filter((character) => character > " " || character === " ")
				.join("")
				.trim(),
		)?.[1]
		?.toLowerCase();

const PASSIVE: ReadonlySet<string> = new Set([
	"http",
	"https",
	"irc",
	"ircs",
	"mailto",
	"xmpp",
]);

/** What is active in a tree: elements, event handlers, URLs and styles. */
export function activeContent(node: Nodes): string[] {
	const found: string[] = [];
	if ((node.type as string) === "raw") found.push("raw HTML");
	if (node.type === "element") {
		if (ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
		for (const [name, value] of Object.entries(node.properties)) {
			const text = Array.isArray(value) ? value.join(" ") : String(value);
			if (/^on/i.test(name)) found.push(name);
			if (/^(?:srcdoc|srcset|data|action|formaction|background)$/i.test(name))
				found.push(name);
			if (name === "href" || name === "src") {
				const protocol = protocolOf(text);
				if (protocol !== undefined && !PASSIVE.has(protocol)) found.push(text);
				if (/^[\\/\s]*[\\/]{2}/.test(text)) found.push(text);
			}
			if (
				name === "style" &&
				/[\\@;]\s*@|url|expression|import|behavio|binding|var\(|attr\(|image|element\(|\\/i.test(
					text,
				)
			)
				found.push(text);
		}
	}
	if ("children" in node)
		for (const child of node.children) appendAll(found, activeContent(child));
	return found;
}
