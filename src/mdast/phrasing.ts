/** Markdown of running text. */
import type * as mdast from "mdast";
import type { Attributes, Image, Transclusion } from "../ast";
import { ownAttribute } from "../bridge/attributes";
import type {
	BridgeFormatting,
	BridgeLink,
	BridgePhrasing,
} from "../bridge/nodes";
import { macroText } from "../bridge/plain-text";
import { encodeComponent } from "../bridge/urls";
import { closeTag, FORMATTING_TAGS, html, openTag } from "./html";
import type { MdastHandlers, MdastState } from "./state";

type Content = mdast.PhrasingContent[];

/** Formatting that Markdown has. */
const formatted =
	(type: "strong" | "emphasis" | "delete") =>
	(node: BridgeFormatting, state: MdastState): Content => [
		{ type, children: state.phrasing(node.children) },
	];

/** Formatting that only HTML has. */
const tagged =
	(type: keyof typeof FORMATTING_TAGS) =>
	(node: BridgeFormatting, state: MdastState): Content => {
		const [name] = FORMATTING_TAGS[type];
		const children = state.phrasing(node.children);
		state.report(state.hasHtml ? "bridge-html" : "bridge-formatting", node);
		return state.hasHtml && children.length > 0
			? [openTag(name), ...children, closeTag(name)]
			: children;
	};

function link(node: BridgeLink, state: MdastState): Content {
	if (state.linkDepth > 0) return state.phrasing(node.children);
	const url = state.linkUrl(node);
	if (url === undefined) return state.phrasing(node.children);
	state.linkDepth++;
	const children = state.phrasing(node.children);
	state.linkDepth--;
	const attributes = "attributes" in node ? node.attributes : undefined;
	return [linkTo(url, children, attributes)];
}

const linkTo = (
	url: string,
	children: Content,
	attributes: Attributes | undefined,
): mdast.Link => ({
	type: "link",
	title: ownAttribute(attributes, "title") ?? null,
	url: encodeAddress(url),
	children,
});

/** What CommonMark reads as an address between `<` and `>`. */
const ADDRESS =
	/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

const MAILTO = "mailto:";

/** Encodes addresses that are not CommonMark's: a writer would put them between `<` and `>` although they are not read there. */
function encodeAddress(url: string): string {
	if (!url.startsWith(MAILTO) || url.includes("?")) return url;
	const address = url.slice(MAILTO.length);
	if (ADDRESS.test(address)) return url;
	const encoded = encodeComponent(address).replaceAll("%40", "@");
	return `${MAILTO}${encoded === address ? encoded.replaceAll("@", "%40") : encoded}`;
}

function picture(node: Image | Transclusion, state: MdastState): Content {
	const alt = node.alt ?? (node.type === "image" ? node.url : node.target);
	const url = state.imageUrl(node);
	if (url === undefined) return [{ type: "text", value: alt }];
	const width = ownAttribute(node.attributes, "width");
	const height = ownAttribute(node.attributes, "height");
	const title = ownAttribute(node.attributes, "title");
	if (width !== undefined || height !== undefined) {
		state.report(state.hasHtml ? "bridge-html" : "bridge-attribute", node);
		if (state.hasHtml)
			return [openTag("img", { src: url, alt, title, width, height })];
	}
	return [
		{
			type: "image",
			title: title ?? null,
			url,
			alt: alt.replace(/\s+/g, " ").trim(),
		},
	];
}

type PhrasingHandlers = Pick<MdastHandlers, BridgePhrasing["type"]>;

/** Handlers of running text. */
export const phrasing: PhrasingHandlers = {
	text: (node) => [{ type: "text", value: node.value }],
	strong: formatted("strong"),
	emphasis: formatted("emphasis"),
	delete: formatted("delete"),
	underline: tagged("underline"),
	superscript: tagged("superscript"),
	subscript: tagged("subscript"),
	larger: tagged("larger"),
	smaller: tagged("smaller"),

	remark(node, state) {
		state.report(state.hasHtml ? "bridge-html" : "bridge-comment", node);
		if (!state.hasHtml) return [];
		const children = state.phrasing(node.children);
		return children.length === 0
			? []
			: [openTag("span", { hidden: "" }), ...children, closeTag("span")];
	},

	inlineCode: (node) => [{ type: "inlineCode", value: node.value }],

	link,
	pageLink: link,
	interwikiLink: link,
	anchorLink: link,
	attachmentLink: link,

	image: picture,

	transclusion(node, state) {
		if (state.isPicture(node)) return picture(node, state);
		const label: mdast.Text = { type: "text", value: node.alt ?? node.target };
		if (state.linkDepth > 0) return [label];
		const url = state.linkUrl(node);
		return url === undefined
			? [label]
			: [linkTo(url, [label], node.attributes)];
	},

	macro: (node) => [{ type: "text", value: macroText(node) }],
	smiley: (node, state) => [{ type: "text", value: state.smiley(node.value) }],

	break(node, state) {
		if (!state.isOneLine) return [{ type: "break" }];
		state.report(state.hasHtml ? "bridge-html" : "bridge-formatting", node);
		return state.hasHtml ? [html("<br>")] : [{ type: "text", value: " " }];
	},

	anchor(node, state) {
		state.report(state.hasHtml ? "bridge-html" : "bridge-attribute", node);
		return state.hasHtml ? [openTag("a", { id: node.id }), closeTag("a")] : [];
	},

	footnoteReference(node, state) {
		const label = String(node.number);
		return state.linkDepth > 0
			? [{ type: "text", value: label }]
			: [{ type: "footnoteReference", identifier: label, label }];
	},
};
