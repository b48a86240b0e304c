/** Wikitext of running text. */
import type { BridgeFormatting, BridgePhrasing } from "../bridge/nodes";
import { macroText } from "../bridge/plain-text";
import { cleanText, escapeEntities } from "./characters";
import { escapeText, oneLine } from "./escape";
import { attributesText } from "./html";
import { embedded, image, link } from "./links";
import { markup, type Piece, text } from "./pieces";
import type { MediawikiHandlers, MediawikiState } from "./state";

/** Formatting of HTML. */
const tagged =
	(name: string) =>
	(node: BridgeFormatting, state: MediawikiState): Piece[] => {
		const children = state.phrasing(node.children);
		return children.length === 0
			? []
			: [markup(`<${name}>`), ...children, markup(`</${name}>`)];
	};

/** Formatting that quotes stand for; it cannot be within itself. */
const quoted =
	(quotes: "''" | "'''") =>
	(node: BridgeFormatting, state: MediawikiState): Piece[] => {
		if (state.quotes.has(quotes)) return state.phrasing(node.children);
		state.quotes.add(quotes);
		const children = state.phrasing(node.children);
		state.quotes.delete(quotes);
		const mark: Piece = { type: "quotes", value: quotes };
		return children.length === 0 ? [] : [mark, ...children, mark];
	};

/** More entities than this are harder to read than `<nowiki>`. */
const MAX_ENTITIES = 2;

/** Code within a line: as text if few characters must be escaped. */
function inlineCode(value: string, state: MediawikiState): string {
	const line = oneLine(value);
	const escaped = escapeText(line, state.context, { before: ">", after: "<" });
	const count = escaped.split("&").length - line.split("&").length;
	return count <= MAX_ENTITIES
		? escaped
		: `<nowiki>${escapeVerbatim(line)}</nowiki>`;
}

/** Text in which only entities, tags that end it and variants of languages mean something. */
export const escapeVerbatim = (value: string): string =>
	escapeEntities(value)
		.replace(/<(?=\/|nowiki)/gi, "&lt;")
		.replace(/(?<=-)\{/g, "&#123;");

type PhrasingHandlers = Pick<MediawikiHandlers, BridgePhrasing["type"]>;

/** Handlers of running text. */
export const phrasing: PhrasingHandlers = {
	text(node, state) {
		state.checkText(node);
		return node.value === "" ? [] : [text(node.value)];
	},

	strong: quoted("'''"),
	emphasis: quoted("''"),
	underline: tagged("u"),
	delete: tagged("s"),
	superscript: tagged("sup"),
	subscript: tagged("sub"),
	larger: tagged("big"),
	smaller: tagged("small"),

	remark(node, state) {
		if (state.options.remarks === true) return state.phrasing(node.children);
		state.report("bridge-comment", node);
		return [];
	},

	inlineCode(node, state) {
		state.checkText(node);
		return node.value === ""
			? []
			: [markup(`<code>${inlineCode(node.value, state)}</code>`)];
	},

	link,
	pageLink: link,
	interwikiLink: link,
	anchorLink: link,
	attachmentLink: link,
	image,
	transclusion: embedded,

	macro: (node) => [text(macroText(node))],
	smiley: (node, state) => [text(state.smiley(node.value))],
	break: () => [markup("<br>")],
	anchor: (node) => [
		markup(
			`<span${attributesText({ id: cleanText(node.id).trim().replace(/\s+/g, "_") })}></span>`,
		),
	],

	footnoteReference(node, state) {
		const definition = state.page.footnotes.get(node.number);
		if (
			definition === undefined ||
			state.footnoteDepth > 0 ||
			state.linkDepth > 0
		)
			return [text(`[${node.number}]`)];
		state.footnoteDepth++;
		const content = state.parts([definition]).join("");
		state.footnoteDepth--;
		return [markup(`<ref>${content}</ref>`)];
	},
};
