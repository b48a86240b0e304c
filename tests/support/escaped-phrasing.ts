/** Markup for phrasing content; see `escaped-markup.ts`. */
import type {
	Attributes,
	Dialect,
	PhrasingContent,
	Transclusion,
} from "../../src/ast";

/** Where lines are: in which dialect, how far in, in how many sections. */
export interface Place {
	dialect: Dialect;
	width: number;
	sections: number;
	/** Formatting that is on. */
	on: readonly string[];
}

const MARKS = {
	strong: ["'''", "'''"],
	emphasis: ["''", "''"],
	underline: ["__", "__"],
	delete: ["--(", ")--"],
	larger: ["~+ ", "+~"],
	smaller: ["~- ", "-~"],
	remark: [" /* ", " */ "],
	superscript: ["^", "^"],
	subscript: [",,", ",,"],
} as const;

/** A word character stays, but for what makes a name; a blank, too. */
const entities = (text: string): string =>
	text.replace(
		/[^a-z \ud800-\udfff]/g,
		(character) => `&#${character.charCodeAt(0)};`,
	);

/** Two marks that make nothing keep quotes apart, if they are not on. */
const APART = { underline: "____", larger: "~++~", smaller: "~--~" } as const;

const apart = (on: readonly string[]): string => {
	const [, marks = ""] =
		Object.entries(APART).find(([type]) => !on.includes(type)) ?? [];
	return marks;
};

const encoded = (target: string): string =>
	target
		.replace(/[^\w./:]/gu, encodeURIComponent)
		.replace(/'/g, "%27")
		.replace(
			/[()!*]/g,
			(character) => `%${character.charCodeAt(0).toString(16)}`,
		);

const parameters = (attributes: Attributes = {}, query: Attributes = {}) =>
	[
		...Object.entries(attributes),
		...Object.entries(query).map(([key, value]) => [`&${key}`, value]),
	]
		.map(([key, value = ""]) => `${key}="${value.replaceAll('"', '""')}"`)
		.join(",");

/** `target|label|parameters`. */
const bracketed = (target: string, label: string, more: string): string =>
	[target, label, more].join("|").replace(/\|+$/, "");

function braces(target: string, alt = "", more: string): string {
	return `{{${bracketed(target.replaceAll("%", "%25"), alt, more)}}}`;
}

function transclusion19(node: Transclusion): string {
	const { kind, target, alt, attributes, query } = node;
	const scheme = kind === "attachment" || kind === "drawing" ? `${kind}:` : "";
	return braces(scheme + target, alt, parameters(attributes, query));
}

function transclusion15({ kind, target, alt }: Transclusion): string {
	const scheme = kind === "drawing" ? "drawing:" : "inline:";
	const address = scheme + encoded(target);
	return alt === undefined ? ` ${address} ` : `[${address} ${alt}]`;
}

const anchored = (page: string, anchor: string | undefined): string =>
	anchor === undefined ? page : `${page}#${anchor}`;

/** What a link shows, which is not parsed. */
export const shown = (
	children: readonly PhrasingContent[],
	place: Place,
): string =>
	children
		.map((child) =>
			child.type === "text" ? child.value : writeNode(child, place).trim(),
		)
		.join("");

function link(node: PhrasingContent, place: Place): string | undefined {
	const is15 = place.dialect === "1.5";
	const write = (
		target: string,
		{
			children,
			attributes,
			query,
		}: {
			children: PhrasingContent[];
			attributes?: Attributes;
			query?: Attributes;
		},
	): string => {
		const label = shown(children, place);
		return is15
			? `[${target} ${label}]`
			: `[[${bracketed(target, label, parameters(attributes, query))}]]`;
	};
	switch (node.type) {
		case "link":
			return write(node.url, node);
		case "pageLink": {
			const target = anchored(node.page, node.anchor);
			return is15
				? `[:${target}:${shown(node.children, place)}]`
				: write(target, node);
		}
		case "interwikiLink": {
			const target = `${node.wiki}:${anchored(node.page, node.anchor)}`;
			return write(is15 ? `wiki:${target}` : target, node);
		}
		case "anchorLink":
			return write(`#${node.anchor}`, node);
		case "attachmentLink":
			return write(`attachment:${encoded(node.attachment)}`, node);
		default:
			return undefined;
	}
}

function writeNode(node: PhrasingContent, place: Place): string {
	const is15 = place.dialect === "1.5";
	switch (node.type) {
		case "text":
			return entities(node.value);
		case "superscript":
		case "subscript": {
			const [open, close] = MARKS[node.type];
			return open + shown(node.children, place) + close;
		}
		case "inlineCode":
			return node.value.includes("`")
				? `{{{${node.value}}}}`
				: `\`${node.value}\``;
		case "smiley":
			return ` ${node.value} `;
		case "macro": {
			const args = node.args === undefined ? "" : `(${node.args})`;
			return is15 ? `[[${node.name}${args}]]` : `<<${node.name}${args}>>`;
		}
		case "image":
			return is15
				? ` ${node.url} `
				: braces(node.url, node.alt, parameters(node.attributes));
		case "transclusion":
			return is15 ? transclusion15(node) : transclusion19(node);
		case "link":
		case "pageLink":
		case "interwikiLink":
		case "anchorLink":
		case "attachmentLink":
			return link(node, place) ?? "";
		default: {
			const [open, close] = MARKS[node.type];
			const on = [...place.on, node.type];
			const gap = apart(on);
			const inner = run(node.children, { ...place, on });
			return gap + open + gap + inner + gap + close + gap;
		}
	}
}

export const run = (
	children: readonly PhrasingContent[],
	place: Place,
): string => children.map((child) => writeNode(child, place)).join("");
