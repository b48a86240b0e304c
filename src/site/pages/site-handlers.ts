/** Handlers of Markdown for what a site reads otherwise than GitHub. */
import type * as mdast from "mdast";
import { mdastHandlers } from "../../mdast/index";
import type { MdastHandlers } from "../../mdast/state";
import type { Site } from "../../wiki-map/sites";

/** Returns the handlers of a site. */
export function handlersOf({
	hasHeadingIds,
	hasFootnotes,
}: Site): Partial<MdastHandlers> {
	return {
		...(!hasFootnotes && footnoteHandlers),
		...(hasHeadingIds && { heading: headingWithId }),
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
