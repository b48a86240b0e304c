/** Markdown of admonitions: alerts of GitHub, directives, or quotes. */
import type * as mdast from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import {
	ADMONITION_KINDS,
	ADMONITION_TITLES,
	type AdmonitionKind,
} from "../bridge/nodes";
import { blocks, paragraph, text } from "./blocks";
import type { MdastHandler } from "./state";

/** `[!NOTE]`: the first line of a quote that is an alert. */
export const ALERT = new RegExp(
	`^\\[!(${ADMONITION_KINDS.join("|")})\\](?=\\n|$)`,
	"i",
);

export const admonition: MdastHandler<"admonition"> = (node, state) => {
	const children = blocks(node.children, state);
	if (state.options.admonitions === "directive") {
		const directive: ContainerDirective = {
			type: "containerDirective",
			name: node.kind,
			attributes: {},
			children,
		};
		return [directive];
	}
	const content =
		state.options.admonitions === "quote"
			? [title(node.kind), ...children]
			: alert(node.kind, children);
	return [{ type: "blockquote", children: content }];
};

/** What an admonition is called, for readers of Markdown without alerts. */
const title = (kind: AdmonitionKind): mdast.Paragraph =>
	paragraph([{ type: "strong", children: [text(ADMONITION_TITLES[kind])] }]);

/** The mark is the first line of the first paragraph. */
function alert(
	kind: string,
	children: mdast.Blockquote["children"],
): mdast.Blockquote["children"] {
	const mark = `[!${kind.toUpperCase()}]`;
	const [first, ...rest] = children;
	if (first?.type !== "paragraph")
		return [paragraph([text(mark)]), ...children];
	const [start, ...others] = first.children;
	return [
		paragraph(
			start?.type === "text"
				? [text(`${mark}\n${start.value}`), ...others]
				: [text(`${mark}\n`), ...first.children],
		),
		...rest,
	];
}
