/** HTML in Markdown. */
import type { Html } from "mdast";
import type { Formatting } from "../ast";

/** Tags of HTML for formatting: the first is written where Markdown has none, all are read. */
export const FORMATTING_TAGS = {
	strong: ["strong", "b"],
	emphasis: ["em", "i"],
	underline: ["u", "ins"],
	delete: ["del", "s", "strike"],
	superscript: ["sup"],
	subscript: ["sub"],
	larger: ["big"],
	smaller: ["small"],
	remark: ["span"],
} as const satisfies Readonly<
	Record<Formatting["type"], readonly [string, ...string[]]>
>;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

export const html = (value: string): Html => ({ type: "html", value });

/** A tag; attributes that are `undefined` are left out. */
export function openTag(
	name: string,
	attributes: Readonly<Record<string, string | undefined>> = {},
): Html {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
	);
	return html(`<${name}${written.join("")}>`);
}

export const closeTag = (name: string): Html => html(`</${name}>`);

/** Line ends become blanks: an empty line would end the HTML. */
const escapeAttribute = (value: string): string =>
	value
		.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
		.replace(/\s+/g, " ");

/** What of a comment changes, but for blanks at its ends. */
const MAY_CHANGE = /-[->]|[^\S ]| {2}/;

/** A comment. Dashes in it are separated, because two of them could end it. */
export function commentHtml(value: string): Html {
	const text = MAY_CHANGE.test(value)
		? value.replace(/-(?=[->])/g, "- ").replace(/\s+/g, " ")
		: value;
	return html(`<!-- ${text.trim()} -->`);
}
