/** Running text of Markdown as MoinMoin's. */
import type * as mdast from "mdast";
import type { Formatting, PhrasingContent } from "../ast";
import { decodeIfEncoded } from "../decode-percent";
import { splitAnchor } from "../tree-builder/links/page-names";
import { readHtml } from "./from-html";
import type { FromMdastState } from "./from-state";
import { FORMATTING_TAGS } from "./html";

/** HTML that MoinMoin has formatting for. */
const FORMATTING: ReadonlyMap<string, Formatting["type"]> = new Map(
	(Object.keys(FORMATTING_TAGS) as Formatting["type"][]).flatMap((type) =>
		FORMATTING_TAGS[type].map((tag) => [tag, type] as const),
	),
);

interface Open {
	name: string;
	children: PhrasingContent[];
	type: Formatting["type"] | undefined;
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

/** Converts running text; tags of HTML that belong together become formatting. */
export function fromPhrasing(
	nodes: readonly mdast.PhrasingContent[],
	state: FromMdastState,
): PhrasingContent[] {
	const root: PhrasingContent[] = [];
	const open: Open[] = [];
	const add = (child: PhrasingContent): void => {
		(open.at(-1)?.children ?? root).push(child);
	};
	const close = (): void => {
		const closed = open.pop();
		if (closed === undefined) return;
		const { type, children } = closed;
		if (type === undefined) for (const child of children) add(child);
		else if (children.length > 0) add({ type, children });
	};
	for (const node of nodes) {
		if (node.type !== "html") {
			for (const each of fromNode(node, state)) add(each);
			continue;
		}
		for (const piece of readHtml(node.value)) {
			if (piece.type === "close") {
				const index = open.findLastIndex(({ name }) => name === piece.name);
				if (index >= 0) while (open.length > index) close();
				else if (piece.name !== "a")
					state.report("bridge-node", node, node.value);
			} else if (piece.type === "open") {
				const { name, attributes } = piece;
				const id = attributes.get("id");
				if (name === "br") add({ type: "macro", name: "BR" });
				else if (name === "img") add(picture(attributes));
				else if (name === "a" && id !== undefined)
					add({ type: "macro", name: "Anchor", args: id });
				else {
					const isShown = name === "span" && !attributes.has("hidden");
					const type = isShown ? undefined : FORMATTING.get(name);
					if (type === undefined) state.report("bridge-node", node, node.value);
					open.push({ name, children: [], type });
				}
			} else if (piece.type === "text") {
				add(text(piece.value));
			}
		}
	}
	while (open.length > 0) close();
	return root;
}

function fromNode(
	node: Exclude<mdast.PhrasingContent, mdast.Html>,
	state: FromMdastState,
): PhrasingContent[] {
	switch (node.type) {
		case "text":
			return [text(node.value)];
		case "strong":
		case "emphasis":
		case "delete":
			return [
				{ type: node.type, children: fromPhrasing(node.children, state) },
			];
		case "inlineCode":
			return [{ type: "inlineCode", value: node.value }];
		case "break":
			return [{ type: "macro", name: "BR" }];
		case "link":
			return link(node.url, node.title, node.children, state);
		case "linkReference": {
			const target = state.definitions.get(node.identifier);
			return target === undefined
				? fromPhrasing(node.children, state)
				: link(target.url, target.title, node.children, state);
		}
		case "image":
			return [image(node.url, node.alt, node.title)];
		case "imageReference": {
			const target = state.definitions.get(node.identifier);
			return target === undefined
				? [text(node.alt ?? "")]
				: [image(target.url, node.alt, target.title)];
		}
		case "footnoteReference": {
			const args = state.footnote(node.identifier);
			return args === undefined
				? [text(`[${node.identifier}]`)]
				: [{ type: "macro", name: "FootNote", args }];
		}
		case "textDirective":
			state.report("bridge-node", node, node.name);
			return fromPhrasing(node.children, state);
		default:
			// Other plugins may have nodes of their own.
			state.report("bridge-node", node);
			return [];
	}
}

const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Labels of links are text or one picture. */
function link(
	url: string,
	title: string | null | undefined,
	label: readonly mdast.PhrasingContent[],
	state: FromMdastState,
): PhrasingContent[] {
	const content = fromPhrasing(label, state);
	const [only] = content;
	const isPicture =
		content.length === 1 &&
		(only?.type === "image" || only?.type === "transclusion");
	const children = isPicture ? content : [text(textOf(content))];
	const attributes = title ? { attributes: { title } } : {};
	if (isAbsolute(url)) return [{ type: "link", url, children, ...attributes }];
	const file = attachmentOf(url);
	if (file !== undefined)
		return [
			{ type: "attachmentLink", attachment: file, children, ...attributes },
		];
	const [path = "", anchor] = url.split(/#(.*)/s);
	const page = decodeIfEncoded(path);
	return [
		{
			type: "pageLink",
			// A `#` in a name is no anchor.
			page: anchor === undefined ? splitAnchor(page).page : page,
			children,
			...(anchor && { anchor: decodeIfEncoded(anchor) }),
			...attributes,
		},
	];
}

/** The file of MoinMoin's own URLs. */
const attachmentOf = (url: string): string | undefined =>
	url.includes("?action=AttachFile&")
		? (new URLSearchParams(url.slice(url.indexOf("?"))).get("target") ??
			undefined)
		: undefined;

function image(
	url: string,
	alt: string | null | undefined,
	title: string | null | undefined,
): PhrasingContent {
	const shown = {
		...(alt && { alt }),
		...(title && { attributes: { title } }),
	};
	return isAbsolute(url)
		? { type: "image", url, ...shown }
		: {
				type: "transclusion",
				kind: "attachment",
				target: attachmentOf(url) ?? decodeIfEncoded(url),
				...shown,
			};
}

function picture(attributes: ReadonlyMap<string, string>): PhrasingContent {
	const node = image(
		attributes.get("src") ?? "",
		attributes.get("alt"),
		attributes.get("title"),
	);
	if (node.type !== "image" && node.type !== "transclusion") return node;
	for (const key of ["width", "height"]) {
		const value = attributes.get(key);
		if (value !== undefined)
			node.attributes = { ...node.attributes, [key]: value };
	}
	return node;
}

/** The text of nodes; a break is a blank. */
export function textOf(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => {
			if ("value" in node) return node.value;
			if (node.type === "macro") return node.name === "BR" ? " " : "";
			if ("alt" in node) return node.alt ?? "";
			return "children" in node ? textOf(node.children) : "";
		})
		.join("");
}
