/** Handlers of Markdown for what a site reads otherwise than GitHub. */
import type * as mdast from "mdast";
import { mdastHandlers } from "../../mdast/index";
import type { MdastHandlers } from "../../mdast/state";
import type { Site } from "../../wiki-map/sites";

/** Returns the handlers of a site. */
export function handlersOf({
	hasHeadingIds,
	hasFootnotes,
	template,
}: Site): Partial<MdastHandlers> {
	return {
		...(!hasFootnotes && footnoteHandlers),
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

/** Footnotes as HTML and lists, with links in both directions. */
const footnoteHandlers: Pick<MdastHandlers, "footnoteReference" | "footnotes"> =
	{
		footnoteReference({ number, id, target }, { linkDepth }) {
			if (linkDepth > 0) return [{ type: "text", value: String(number) }];
			return [html(`<sup><a id="${id}" href="#${target}">${number}</a></sup>`)];
		},
		footnotes({ children }, state) {
			const [first] = children;
			const items = children.map((definition): mdast.ListItem => {
				const { children: content } = mdastHandlers.footnoteDefinition(
					definition,
					state,
				);
				const anchor = html(`<a id="${definition.id}"></a>`);
				const back = html(`<a href="#${definition.source}">↑</a>`);
				const space: mdast.Text = { type: "text", value: " " };
				const [start, ...rest] = content;
				return {
					type: "listItem",
					children:
						start?.type === "paragraph"
							? [
									{
										...start,
										children: [anchor, ...start.children, space, back],
									},
									...rest,
								]
							: [
									{ type: "paragraph", children: [anchor, space, back] },
									...content,
								],
				};
			});
			return [
				{
					type: "list",
					ordered: true,
					start: first?.number ?? 1,
					children: items,
				},
			];
		},
	};
