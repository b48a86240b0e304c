/** Ways to write links, macros and embedded things in 1.5 (rule book, 22), the most usual first. */
import type { PageLink, PhrasingContent, Transclusion } from "../../ast";
import { labelOf } from "./labels";
import type { Spellable } from "./spellable";

/** Blanks and brackets cannot stand in an address; where percent codes are decoded they are written so. */
const encode = (target: string): string =>
	target.replace(
		/[%\s\]]/g,
		(character) =>
			`%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
	);

/** The same of a file's name, with all that an address could end at. */
const encodeAll = (name: string): string =>
	name.replace(/[^\w./-]/gu, (character) =>
		encodeURIComponent(character).replace(/[!'()*~]/g, encodeAscii),
	);

const encodeAscii = (character: string): string =>
	`%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const bracketed = (target: string, label: string): string[] => [
	`[${target}]`,
	`[${target} ${label}]`,
];

/** A label: text, or the address of a picture. */
function shownIn(children: readonly PhrasingContent[]): string {
	const label = labelOf(children);
	if (typeof label === "string") return label;
	return label.type === "image" ? label.url : label.target;
}

function pageLink(node: PageLink): string[] {
	const shown = shownIn(node.children);
	const target =
		node.anchor === undefined
			? node.page.includes("#")
				? `${node.page}#`
				: node.page
			: `${node.page}#${node.anchor}`;
	return [
		shown,
		`["${shown}"]`,
		`["${target}"]`,
		`[:${target}:${shown}]`,
		`[:${target}]`,
		`[:../${target}:${shown}]`,
	];
}

function transclusion({ kind, target, alt }: Transclusion): string[] {
	if (kind !== "attachment" && kind !== "drawing")
		return [`[[Include(${target})]]`];
	const names = [target, encode(target), encodeAll(target)];
	const schemes = kind === "drawing" ? ["drawing"] : ["attachment", "inline"];
	return names.flatMap((name) =>
		schemes.flatMap((scheme) =>
			alt === undefined
				? [`${scheme}:${name}`]
				: [`[${scheme}:${name}]`, `[${scheme}:${name} ${alt}]`],
		),
	);
}

/** All ways to write a node; which of them are read as it is seen by reading them. */
export function spellings15(node: Spellable): string[] {
	switch (node.type) {
		case "link":
			return [
				node.url,
				node.url.replace(/^mailto:/, ""),
				...bracketed(node.url, shownIn(node.children)),
			];
		case "pageLink":
			return pageLink(node);
		case "interwikiLink": {
			const shown = shownIn(node.children);
			const anchor = node.anchor === undefined ? "" : `#${node.anchor}`;
			const page = `${node.page}${anchor}`;
			return [
				`${node.wiki}:${page}`,
				`wiki:${node.wiki}:${page}`,
				`wiki:${node.wiki}/${page}`,
				`wiki:/${page}`,
				`wiki:${page}`,
				...bracketed(`wiki:${node.wiki}:${page}`, shown),
				...bracketed(`wiki:${node.wiki}/${page}`, shown),
				...bracketed(`wiki:${page}`, shown),
			];
		}
		case "anchorLink":
			return bracketed(`#${node.anchor}`, shownIn(node.children));
		case "attachmentLink":
			return [
				node.attachment,
				encode(node.attachment),
				encodeAll(node.attachment),
			].flatMap((name) => [
				`attachment:${name}`,
				...bracketed(`attachment:${name}`, shownIn(node.children)),
			]);
		case "image":
			return [node.url];
		case "transclusion":
			return transclusion(node);
		case "macro":
			return [
				node.args === undefined
					? `[[${node.name}]]`
					: `[[${node.name}(${node.args})]]`,
			];
		case "smiley":
			return [node.value];
		case "inlineCode":
			return [`\`${node.value}\``, `{{{${node.value}}}}`];
	}
}
