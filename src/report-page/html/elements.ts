/** Parts of a report as hast. Whatever comes from a wiki is text: no markup, no control characters, no other order of its neighbors. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { escapeControls } from "../../escape-controls";

/** What an element holds. */
export type Content = ElementContent | string | readonly Content[] | undefined;

/** Attributes of an element. */
export type Attributes = Readonly<
	Record<string, string | number | boolean | undefined>
>;

/**
 * Makes an element of HTML.
 *
 * @param selector its name, with classes: `p.muted`.
 * @param attributes as the DOM names them.
 * @param children strings are text.
 */
export const element = (
	selector: string,
	attributes: Attributes = {},
	...children: readonly Content[]
): Element => h(selector, { ...attributes }, flatten(children));

/** Flattens nested lists, whose lengths have no limit. */
export function flatten(
	children: readonly Content[],
): (ElementContent | string)[] {
	const flat: (ElementContent | string)[] = [];
	for (const child of children) {
		if (child === undefined) continue;
		if (typeof child === "string" || "type" in child) flat.push(child);
		else for (const inner of flatten(child)) flat.push(inner);
	}
	return flat;
}

/** Text of a wiki: control characters are shown as escapes, and its direction does not affect what is around it. */
export const wikiText = (text: string): Element =>
	element("bdi", {}, escapeControls(text));

/** URLs that a report links to; others are shown as text. */
const LINKED = /^(?:https?|mailto|ircs?|ftp):/i;

/** Whether a URL leads out, to what a reader can open. */
export const isOuterUrl = (url: string): boolean => LINKED.test(url);

/** A link that leads out of the report, or only its text where the URL is none that can be followed. */
export const outerLink = (label: string, url: string | undefined): Element =>
	url !== undefined && isOuterUrl(url)
		? element(
				"a",
				{
					href: url,
					rel: "noreferrer noopener",
					referrerPolicy: "no-referrer",
				},
				wikiText(label),
			)
		: wikiText(label);

/** A list on one line. */
export const inlineList = (items: readonly Content[]): Content =>
	items.length === 0
		? undefined
		: element(
				"ul.inline",
				{},
				items.map((item) => element("li", {}, item)),
			);

/** Puts something between the items. */
export const joined = (
	items: readonly Content[],
	between: Content,
): readonly Content[] =>
	items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));

/** Returns `1,234`. */
export const showNumber = (value: number): string => value.toLocaleString("en");

/** Returns `1 page`, `1,234 pages`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
	`${showNumber(count)} ${count === 1 ? one : many}`;

/** A part of a report under a heading. */
export interface Section {
	/** Its anchor, unique in the report. */
	id: string;
	title: string;
	content: Content;
}

/** Shows a part of a report. */
export const sectionElement = ({ id, title, content }: Section) =>
	element(
		"section",
		{ id, ariaLabelledBy: `${id}-title` },
		element("h2", { id: `${id}-title` }, title),
		content,
	);
