/** Running text for pandoc. */
import type { Attributes, Image, Transclusion } from "../ast";
import { ownAttribute } from "../bridge/attributes";
import type {
	BridgeFormatting,
	BridgeLink,
	BridgePhrasing,
} from "../bridge/nodes";
import { macroText } from "../bridge/plain-text";
import { attr, codeText, tidy, words } from "./elements";
import type { PandocHandlers, PandocState } from "./state";
import type { Attr, Inline } from "./types";

const formatted =
	(
		t:
			| "Strong"
			| "Emph"
			| "Underline"
			| "Strikeout"
			| "Superscript"
			| "Subscript",
	) =>
	(node: BridgeFormatting, state: PandocState): Inline[] => {
		const c = state.phrasing(node.children);
		return c.length === 0 ? [] : [{ t, c }];
	};

/** Formatting that pandoc has no element for. */
const spanned =
	(name: string) =>
	(node: BridgeFormatting, state: PandocState): Inline[] => {
		const children = state.phrasing(node.children);
		return children.length === 0
			? []
			: [{ t: "Span", c: [attr("", [name]), children] }];
	};

const titleOf = (attributes: Attributes | undefined): string =>
	codeText(ownAttribute(attributes, "title") ?? "");

function link(node: BridgeLink, state: PandocState): Inline[] {
	if (state.linkDepth > 0) return state.phrasing(node.children);
	const url = state.linkUrl(node);
	if (url === undefined) return state.phrasing(node.children);
	state.linkDepth++;
	const children = state.phrasing(node.children);
	state.linkDepth--;
	const attributes = "attributes" in node ? node.attributes : undefined;
	return [
		{
			t: "Link",
			c: [attr(), tidy(children), [codeText(url), titleOf(attributes)]],
		},
	];
}

function picture(node: Image | Transclusion, state: PandocState): Inline[] {
	const alt = node.alt ?? (node.type === "image" ? node.url : node.target);
	const url = state.imageUrl(node);
	if (url === undefined) return words(alt);
	const sizes: Attr[2] = [];
	for (const key of ["width", "height"]) {
		const value = ownAttribute(node.attributes, key);
		if (value !== undefined && /^\d{1,5}(?:px|%)?$/.test(value))
			sizes.push([key, /^\d+$/.test(value) ? `${value}px` : value]);
	}
	return [
		{
			t: "Image",
			c: [
				["", [], sizes],
				tidy(words(alt)),
				[codeText(url), titleOf(node.attributes)],
			],
		},
	];
}

type PhrasingHandlers = Pick<PandocHandlers, BridgePhrasing["type"]>;

/** Handlers of running text. */
export const phrasing: PhrasingHandlers = {
	text: (node) => words(node.value),
	strong: formatted("Strong"),
	emphasis: formatted("Emph"),
	underline: formatted("Underline"),
	delete: formatted("Strikeout"),
	superscript: formatted("Superscript"),
	subscript: formatted("Subscript"),
	larger: spanned("larger"),
	smaller: spanned("smaller"),

	remark(node, state) {
		if (state.options.remarks === true)
			return [
				{
					t: "Span",
					c: [attr("", ["comment"]), state.phrasing(node.children)],
				},
			];
		state.report("bridge-comment", node);
		return [];
	},

	inlineCode: (node) =>
		node.value === "" ? [] : [{ t: "Code", c: [attr(), codeText(node.value)] }],

	link,
	pageLink: link,
	interwikiLink: link,
	anchorLink: link,
	attachmentLink: link,

	image: picture,

	transclusion(node, state) {
		if (state.isPicture(node)) return picture(node, state);
		const label = tidy(words(node.alt ?? node.target));
		if (state.linkDepth > 0) return label;
		const url = state.linkUrl(node);
		return url === undefined
			? label
			: [
					{
						t: "Link",
						c: [attr(), label, [codeText(url), titleOf(node.attributes)]],
					},
				];
	},

	macro: (node) => words(macroText(node)),
	smiley: (node, state) => words(state.smiley(node.value)),
	break: () => [{ t: "LineBreak" }],
	anchor: (node) => [{ t: "Span", c: [attr(codeText(node.id)), []] }],

	footnoteReference(node, state) {
		const definition = state.footnotes.get(node.number);
		if (definition === undefined || state.footnoteDepth > 0)
			return words(`[${node.number}]`);
		state.footnoteDepth++;
		const blocks = state.flow(definition.children);
		state.footnoteDepth--;
		return [{ t: "Note", c: blocks }];
	},
};
