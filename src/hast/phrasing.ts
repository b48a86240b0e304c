/** HTML of running text. */
import type { ElementContent, Properties } from "hast";
import type { Attributes, Image, Transclusion } from "../ast";
import { ownAttribute, safeClasses } from "../bridge/attributes";
import type {
	BridgeFormatting,
	BridgeLink,
	BridgePhrasing,
} from "../bridge/nodes";
import { macroText } from "../bridge/plain-text";
import type { HastHandlers } from "./state";
import { type HastState, text } from "./state";

/** Formatting that is the same with and without presentation. */
const formatted =
	(tagName: string) =>
	(node: BridgeFormatting, state: HastState): ElementContent[] => [
		state.element(tagName, node, state.all(node.children)),
	];

function link(node: BridgeLink, state: HastState): ElementContent[] {
	if (state.linkDepth > 0) return state.all(node.children);
	const href = state.linkUrl(node);
	if (href === undefined) return state.all(node.children);
	state.linkDepth++;
	const children = state.all(node.children);
	state.linkDepth--;
	const attributes = "attributes" in node ? node.attributes : undefined;
	return [
		state.element("a", node, children, {
			href,
			...linkProperties(attributes, state),
		}),
	];
}

function linkProperties(
	attributes: Attributes | undefined,
	state: HastState,
): Properties {
	if (attributes === undefined) return {};
	const own = (key: string) => ownAttribute(attributes, key);
	const isNewWindow = own("target") === "_blank";
	const className = safeClasses(own("class"));
	return state.properties({
		title: own("title"),
		...(state.options.presentation && {
			className: className.length === 0 ? undefined : className,
			target: isNewWindow ? "_blank" : undefined,
			// Without it the page that opens could replace this one.
			rel: isNewWindow ? ["noopener"] : undefined,
		}),
	});
}

function picture(
	node: Image | Transclusion,
	state: HastState,
): ElementContent[] {
	const source = node.type === "image" ? node.url : node.target;
	const alt = node.alt ?? source;
	const src = state.imageUrl(node);
	if (src === undefined) return [text(alt)];
	const { attributes = {} } = node;
	const own = (key: string) => ownAttribute(attributes, key);
	const length = (key: string): number | undefined =>
		/^\d{1,5}(?:px)?$/.test(own(key) ?? "")
			? Number.parseInt(own(key) ?? "", 10)
			: undefined;
	return [
		state.element(
			"img",
			node,
			[],
			state.properties({
				src,
				alt,
				title: own("title"),
				width: length("width"),
				height: length("height"),
			}),
		),
	];
}

type PhrasingHandlers = Pick<HastHandlers, BridgePhrasing["type"]>;

/** Handlers of running text. */
export const phrasing: PhrasingHandlers = {
	text: (node) => [text(node.value)],
	strong: formatted("strong"),
	emphasis: formatted("em"),
	superscript: formatted("sup"),
	subscript: formatted("sub"),
	delete: formatted("del"),

	underline: (node, state) => [
		state.element(
			state.options.presentation ? "u" : "ins",
			node,
			state.all(node.children),
		),
	],

	smaller: (node, state) => [
		state.element(
			state.options.presentation ? "small" : "span",
			node,
			state.all(node.children),
		),
	],

	larger: (node, state) => [
		state.element(
			"span",
			node,
			state.all(node.children),
			state.options.presentation ? { style: "font-size: larger" } : {},
		),
	],

	remark(node, state) {
		if (state.options.remarks === true)
			return [state.element("span", node, state.all(node.children))];
		state.report("bridge-comment", node);
		return [];
	},

	inlineCode: (node, state) => [
		state.element("code", node, [text(node.value)]),
	],

	link,
	pageLink: link,
	interwikiLink: link,
	anchorLink: link,
	attachmentLink: link,

	image: picture,

	transclusion(node, state) {
		if (state.isPicture(node)) return picture(node, state);
		const label = text(node.alt ?? node.target);
		if (state.linkDepth > 0) return [label];
		const href = state.linkUrl(node);
		if (href === undefined) return [label];
		return [
			state.element("a", node, [label], {
				href,
				...linkProperties(node.attributes, state),
			}),
		];
	},

	macro: (node) => [text(macroText(node))],
	smiley: (node, state) => [text(state.smiley(node.value))],
	break: (node, state) => [state.element("br", node, [])],
	anchor: (node, state) => [
		state.element("span", node, [], { id: node.id.replace(/\s+/g, "_") }),
	],

	footnoteReference(node, state) {
		const number = text(String(node.number));
		if (state.linkDepth > 0) return [state.element("sup", node, [number])];
		const mark = state.element("a", node, [number], {
			href: `#${node.target}`,
			id: node.id,
			dataFootnoteRef: "",
		});
		return [state.element("sup", node, [mark])];
	},
};
