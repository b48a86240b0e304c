/** What a site generator would run as a template, or include from the machine that builds the site, becomes text. */
import type * as mdast from "mdast";
import { SKIP, visit } from "unist-util-visit";
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
export function escapeTemplates(
	root: mdast.Root,
	{ text, inlineCode, code }: Template,
): void {
	visit(root, (node, index, parent) => {
		if (parent === undefined || index === undefined) return;
		const replace = (nodes: mdast.RootContent[]): [typeof SKIP, number] => {
			const [, ...after] = parent.children.splice(index);
			appendAll(parent.children, nodes);
			appendAll(parent.children, after);
			return [SKIP, index + nodes.length];
		};
		switch (node.type) {
			case "text":
				return text.test(node.value)
					? replace(separated(node.value, text))
					: undefined;
			case "inlineCode":
				return inlineCode.test(node.value)
					? replace([html(`<code v-pre>${escapeMarks(node.value)}</code>`)])
					: undefined;
			case "code":
				if (code.test(node.value)) return replace([codeHtml(node.value)]);
				if (node.lang) node.lang = languageOf(node.lang);
				node.meta = null;
				return undefined;
			case "html":
				node.value = brokenUp(node.value);
				return undefined;
			default:
				return undefined;
		}
	});
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
