/** Ways to write links, macros and embedded things in 1.9 (rule book, 14 to 20), the most usual first. */
import type {
	AnchorLink,
	Attributes,
	Image,
	InterwikiLink,
	PageLink,
	Transclusion,
} from "../../ast";
import { type Label, labelOf } from "./labels";
import type { Spellable } from "./spellable";

/** `|label|parameters`, as much of it as there is. */
function tail(label: string, parameters: string): string {
	if (parameters !== "") return `|${label}|${parameters}`;
	return label === "" ? "" : `|${label}`;
}

const SIMPLE = /^[\w.:%/#-]+$/;

/** `class=x, title="a, b", &action=raw`. */
function parametersOf(
	attributes: Attributes = {},
	query: Attributes = {},
): string {
	const quote = (value: string): string =>
		SIMPLE.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
	return [
		...Object.entries(attributes),
		...Object.entries(query).map(([key, value]) => [`&${key}`, value] as const),
	]
		.map(([key, value]) => `${key}=${quote(value)}`)
		.join(",");
}

/** A file or a URL in which percent codes are decoded. */
const encode = (target: string): string =>
	target.replace(/%|\||\]\]|\}\}/g, (mark) =>
		[...mark]
			.map(
				(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
			)
			.join(""),
	);

const labelTexts = (label: Label): string[] =>
	typeof label === "string" ? [label] : picture19(label);

/** With and without a label. */
const bracketed = (
	target: string,
	label: Label,
	parameters: string,
): string[] => [
	`[[${target}${tail("", parameters)}]]`,
	...labelTexts(label).map(
		(shown) => `[[${target}${tail(shown, parameters)}]]`,
	),
];

const withAnchor = (page: string, anchor: string | undefined): string =>
	anchor === undefined
		? page.includes("#")
			? `${page}#`
			: page
		: `${page}#${anchor}`;

function pageLink(node: PageLink, pageName: string | undefined): string[] {
	const label = labelOf(node.children);
	const target = withAnchor(node.page, node.anchor);
	const subPage =
		pageName !== undefined && target.startsWith(`${pageName}/`)
			? target.slice(pageName.length)
			: undefined;
	const parameters = parametersOf(node.attributes, node.query);
	return [
		...labelTexts(label).flatMap((shown) => [shown, `[[${shown}]]`]),
		...(node.anchor === undefined || node.page !== pageName
			? []
			: bracketed(`#${node.anchor}`, label, parameters)),
		...(subPage === undefined ? [] : bracketed(subPage, label, parameters)),
		...bracketed(target, label, parameters),
		...bracketed(`../${target}`, label, parameters),
	];
}

function interwikiLink(node: InterwikiLink): string[] {
	const label = labelOf(node.children);
	const target = `${node.wiki}:${withAnchor(node.page, node.anchor)}`;
	const parameters = parametersOf(node.attributes, node.query);
	return [target, ...bracketed(target, label, parameters)];
}

function picture19(node: Image | Transclusion): string[] {
	const target =
		node.type === "image"
			? node.url
			: node.kind === "attachment" || node.kind === "drawing"
				? `${node.kind}:${node.target}`
				: node.target;
	const parameters = parametersOf(
		node.attributes,
		node.type === "image" ? undefined : node.query,
	);
	const rest = tail(node.alt ?? "", parameters);
	return [`{{${target}${rest}}}`, `{{${encode(target)}${rest}}}`];
}

/** All ways to write a node; which of them are read as it is seen by reading them. */
export function spellings19(
	node: Exclude<Spellable, AnchorLink>,
	pageName: string | undefined,
): string[] {
	switch (node.type) {
		case "link": {
			const label = labelOf(node.children);
			const parameters = parametersOf(node.attributes);
			const address = node.url.replace(/^mailto:/, "");
			return [node.url, address, ...bracketed(node.url, label, parameters)];
		}
		case "pageLink":
			return pageLink(node, pageName);
		case "interwikiLink":
			return interwikiLink(node);
		case "attachmentLink": {
			const label = labelOf(node.children);
			const parameters = parametersOf(node.attributes, node.query);
			return [node.attachment, encode(node.attachment)].flatMap((name) =>
				bracketed(`attachment:${name}`, label, parameters),
			);
		}
		case "image":
		case "transclusion":
			return picture19(node);
		case "macro":
			return [
				node.args === undefined
					? `<<${node.name}>>`
					: `<<${node.name}(${node.args})>>`,
			];
		case "smiley":
			return [node.value];
		case "inlineCode":
			return [`\`${node.value}\``, `{{{${node.value}}}}`];
	}
}
