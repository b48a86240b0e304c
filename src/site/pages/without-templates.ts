/** What a site generator would run as a template, or include from the machine that builds the site, becomes text. */
import type * as mdast from "mdast";
import { appendAll } from "../../append-all";
import type { Template } from "../../wiki-map/sites";

/**
 * Changes a tree of Markdown so that no template is left in what is written of it.
 *
 *     {{ a }}             {<!-- -->{ a }}
 *     `{{ a }}`           <code v-pre>&#123;&#123; a &#125;&#125;</code>
 *     <!-- {{ a }} -->    <!-- { { a }} -->
 *
 * @param root as `toMdast` made it; it is changed.
 */
export function escapeTemplates(root: mdast.Root, template: Template): void {
	const pending: mdast.Parent[] = [root];
	for (
		let parent = pending.pop();
		parent !== undefined;
		parent = pending.pop()
	) {
		const children: mdast.RootContent[] = [];
		for (const child of parent.children) {
			appendAll(children, escaped(child, template));
			if ("children" in child) pending.push(child);
		}
		parent.children = children;
	}
}

/** Returns what is written instead of a node; the node itself may be changed. */
function escaped(
	node: mdast.RootContent,
	{ text, inlineCode, code }: Template,
): mdast.RootContent[] {
	switch (node.type) {
		case "text":
			return text.test(node.value) ? separated(node.value, text) : [node];
		case "inlineCode":
			return inlineCode.test(node.value)
				? [html(`<code v-pre>${escapeMarks(node.value)}</code>`)]
				: [node];
		case "code":
			if (code.test(node.value)) return [codeHtml(node.value)];
			if (node.lang) node.lang = languageOf(node.lang);
			node.meta = null;
			return [node];
		case "html":
			node.value = brokenUp(node.value);
			return [node];
		default:
			return [node];
	}
}

const html = (value: string): mdast.Html => ({ type: "html", value });

/** An empty comment within the marks of a template makes them text. */
const separated = (value: string, start: RegExp): mdast.PhrasingContent[] =>
	value
		.split(new RegExp(`(?<=${start.source})`))
		.flatMap((piece, index) => [
			...(index === 0 ? [] : [html("<!-- -->")]),
			{ type: "text" as const, value: piece },
		]);

/** Code as HTML, in which its marks can be escaped; `v-pre` is Vue's mark for text. An empty line would end the block. */
const codeHtml = (value: string): mdast.Html =>
	html(
		`<pre v-pre><code>${escapeMarks(value).replace(/\n(?=\n)/g, "\n&#8203;")}</code></pre>`,
	);

/** Writes each mark as an entity: neither Markdown nor a template sees it. */
const escapeMarks = (text: string): string =>
	text.replace(
		/[!-/:-@[-`{-~]/g,
		(character) => `&#${character.charCodeAt(0)};`,
	);

/** A name that a generator puts into HTML as it is, and that does not switch Vue's templates on, as `js-vue` would. */
const languageOf = (name: string): string =>
	name.replace(/[^\w+#.-]/g, "-").replaceAll("-vue", "_vue");

/** Templates are run in comments and attributes, too, where a blank breaks them. */
const brokenUp = (value: string): string =>
	value.replace(/\{(?=\{)|@(?=include)/g, "$& ");
