/** A page of a site as Markdown. */
import type * as mdast from "mdast";
import type { Root } from "../../ast";
import { mdastHandlers, toMarkdown } from "../../mdast/index";
import type { MdastHandlers } from "../../mdast/state";
import { SITES, type Site } from "../../wiki-map/sites";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { bridgeOptionsOf, type PageAccount } from "./bridge-options";
import { frontMatterOf } from "./front-matter";
import type { PageSource } from "./page-source";
import type { PageWriter } from "./page-writer";

/** Writes a page with its front matter. */
export const toSiteMarkdown: PageWriter = (map, source, account) =>
	frontMatterOf(map.header, source) + markdownOf(map, source, account);

/** Writes a page without front matter. */
export const markdownOf = (
	map: WikiMap,
	source: Pick<PageSource, "entry" | "tree">,
	account: PageAccount,
): string =>
	toMarkdown(withoutInstructions(source.tree), {
		...bridgeOptionsOf(map, source, account, false),
		headingIds: new Map(Object.entries(source.entry.ids ?? {})),
		handlers: handlersOf(SITES[map.header.site]),
		frontMatter: false,
	});

/** Instructions have no place in the text; front matter says what they mean. */
const withoutInstructions = (tree: Root): Root => ({
	...tree,
	children: tree.children.filter(
		({ type }) => type !== "processingInstruction",
	),
});

/** Handlers for what a site reads otherwise than GitHub. */
function handlersOf({ hasHeadingIds, template }: Site): Partial<MdastHandlers> {
	return {
		...(hasHeadingIds && { heading: headingWithId }),
		...(template !== undefined && { text: textHandler(template.start) }),
		...(template?.isInCode && codeHandlers(template.start)),
	};
}

const headingWithId: MdastHandlers["heading"] = (node, state) => {
	const id = node.id === undefined ? undefined : state.slug(node.id);
	const blocks = mdastHandlers.heading(node, state);
	for (const block of blocks)
		if (block.type === "heading" && id !== undefined && !/[\s{}]/.test(id))
			block.children.push(html(` {#${id}}`));
	return blocks;
};

const html = (value: string): mdast.Html => ({ type: "html", value });

/** An empty comment within the marks of a template makes them text. */
const textHandler =
	(start: RegExp): MdastHandlers["text"] =>
	({ value }) => {
		const pieces = value.split(new RegExp(`(?<=${start.source})`));
		return pieces.flatMap((piece, index) => [
			...(index === 0 ? [] : [html("<!-- -->")]),
			{ type: "text" as const, value: piece },
		]);
	};

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"{": "&#123;",
};
const escapeHtml = (text: string): string =>
	text.replace(/[&<>{]/g, (character) => ESCAPES[character] ?? character);

/** Code with a template in it is written as HTML, in which its marks can be escaped. */
const codeHandlers = (
	start: RegExp,
): Pick<MdastHandlers, "code" | "inlineCode"> => ({
	code: (node, state) =>
		start.test(node.value)
			? [
					html(
						// An empty line would end the block of HTML.
						`<pre><code>${escapeHtml(node.value).replace(/\n(?=\n)/g, "\n&#8203;")}</code></pre>`,
					),
				]
			: mdastHandlers.code(node, state),
	inlineCode: (node, state) =>
		start.test(node.value)
			? [html(`<code>${escapeHtml(node.value)}</code>`)]
			: mdastHandlers.inlineCode(node, state),
});
