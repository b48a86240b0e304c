/** MoinMoin tree to HTML text. */
import type { Element, Root as HastRoot, Text } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import { BOOLEAN, optionsOf, STRING } from "../arguments/value-checks";
import type { Root } from "../ast";
import { pageMetadata } from "../bridge/metadata";
import type { BridgeRoot } from "../bridge/nodes";
import { document } from "./standalone";
import { HAST_OPTIONS, type HastOptions } from "./state";
import { makeHast } from "./to-hast";

/** Options of {@link toHtml}. */
export interface HtmlOptions extends HastOptions {
	/** Whether to write a whole file with a head, a title and a small style sheet. Default: the content of a body. */
	standalone?: boolean | undefined;
	/** Title of a whole file. Default: the name of the page. */
	title?: string | undefined;
}

const toHtmlSignature = new Signature("toHtml", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<HtmlOptions>({
		...HAST_OPTIONS,
		standalone: BOOLEAN,
		title: STRING,
	}),
});

/**
 * Writes a page as HTML.
 *
 * @param tree a page; it is not changed.
 * @param options those of `toHast`, and whether to write a whole file.
 * @returns HTML 5; alignment is written as `text-align`.
 * @example
 * toHtml(parse("'''a'''")); // "<p><strong>a</strong></p>"
 */
export function toHtml(
	tree: Root | BridgeRoot,
	options: HtmlOptions = {},
): string {
	return toHtmlSignature.call(writePage, tree, options);
}

function writePage(tree: Root | BridgeRoot, options: HtmlOptions): string {
	const content = makeHast(tree, options);
	modernize(content);
	if (options.standalone !== true) return write(content);
	const language = pageMetadata(tree).get("language");
	return `${write(
		document(content.children, {
			title: options.title ?? options.pageName ?? "",
			// MoinMoin's own default is English.
			language: typeof language === "string" ? language : "en",
		}),
	)}\n`;
}

const write = (tree: HastRoot): string =>
	hastToHtml(tree, { characterReferences: { useNamedReferences: true } });

/** Elements in which white space is nothing, so that their children can be on lines of their own. */
const LINES: ReadonlySet<string> = new Set([
	"div",
	"dl",
	"ol",
	"section",
	"table",
	"tbody",
	"tr",
	"ul",
]);

/** Attributes that HTML 5 has replaced, and the property of CSS that took their place. */
const REPLACED = [
	["align", "text-align"],
	["vAlign", "vertical-align"],
] as const;

function modernize(tree: HastRoot | Element): void {
	for (const child of tree.children)
		if (child.type === "element") {
			replaceAttributes(child);
			modernize(child);
		}
	if (tree.type === "root") tree.children = onLines(tree.children);
	else if (LINES.has(tree.tagName)) tree.children = onLines(tree.children);
}

const onLines = <Child>(children: readonly Child[]): (Child | Text)[] =>
	children.flatMap((child, index) =>
		index === 0 ? [child] : [{ type: "text", value: "\n" }, child],
	);

function replaceAttributes({ properties }: Element): void {
	for (const [name, property] of REPLACED) {
		const value = properties[name];
		if (typeof value !== "string") continue;
		delete properties[name];
		const { style } = properties;
		const before = typeof style === "string" ? `${style}; ` : "";
		properties.style = `${before}${property}: ${value}`;
	}
}
