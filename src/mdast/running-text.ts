/**
 * Puts running text into the form that Markdown can say: no blanks at the edges of formatting, nothing empty, no formatting in
 * itself, one text after the other joined.
 */
import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";
import { liftBlanks, trimEnds } from "./blanks";
import { closeTag, html, openTag } from "./html";

/** How text is put into form. */
export interface TextOptions {
	/** Whether line ends are not allowed: in headings and cells. */
	isOneLine: boolean;
	/** Whether HTML may separate what would be read as one. */
	hasHtml: boolean;
}

type Formatting = Strong | Emphasis | Delete;

const isFormatting = (node: PhrasingContent): node is Formatting =>
	node.type === "strong" || node.type === "emphasis" || node.type === "delete";

/**
 * Normalizes the running text of a block.
 *
 * @param nodes text as handlers give it.
 * @returns text that Markdown writes and reads as the same nodes.
 */
export function normalizeText(
	nodes: readonly PhrasingContent[],
	options: TextOptions,
): PhrasingContent[] {
	const [only] = nodes;
	// Most blocks are one text.
	const normalized =
		nodes.length === 1 && only?.type === "text"
			? [{ ...only, value: foldBlanks(only.value) }]
			: normalize(nodes, []);
	return finish(trimEnds(normalized), options);
}

const UNFOLDED = /[\t\n\v\f\r\0]| {2}/;
const BLANKS = /[\t\n\v\f\r ]+/g;

/** A blank for each run of blanks, and a line end for each that has one; NUL is no character in Markdown. */
const foldBlanks = (value: string): string =>
	UNFOLDED.test(value)
		? value
				.replace(BLANKS, (run) => (run.includes("\n") ? "\n" : " "))
				.replaceAll("\0", "\uFFFD")
		: value;

/** Whether nothing is shown of a node. */
const isEmpty = (node: PhrasingContent): boolean =>
	((node.type === "text" || node.type === "inlineCode") && node.value === "") ||
	(isFormatting(node) && node.children.every(isEmpty));

/** Joins texts and formatting of one kind that are neighbors, and normalizes what is in them. */
function normalize(
	nodes: readonly PhrasingContent[],
	outer: readonly string[],
): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	let open: Formatting | undefined;
	const close = (): void => {
		if (open === undefined) return;
		const children = normalize(open.children, [...outer, open.type]);
		for (const node of liftBlanks({ ...open, children })) result.push(node);
		open = undefined;
	};
	const add = (node: PhrasingContent): void => {
		if (isEmpty(node)) return;
		if (!isFormatting(node)) {
			close();
			result.push(normalizeLeaf(node));
		} else if (outer.includes(node.type)) {
			for (const child of node.children) add(child);
		} else if (open?.type === node.type) {
			for (const child of node.children) open.children.push(child);
		} else {
			close();
			open = { ...node, children: [...node.children] };
		}
	};
	for (const node of nodes) add(node);
	close();
	return joinTexts(result);
}

function normalizeLeaf(node: PhrasingContent): PhrasingContent {
	switch (node.type) {
		case "inlineCode":
			return { ...node, value: foldBlanks(node.value).replaceAll("\n", " ") };
		case "link":
			return { ...node, children: trimEnds(normalize(node.children, [])) };
		default:
			return node;
	}
}

/** Joins neighboring texts, all at once: one after the other could take quadratic time. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index];
		if (node?.type !== "text") {
			if (node !== undefined) result.push(node);
			continue;
		}
		const values = [node.value];
		for (
			let next = nodes[index + 1];
			next?.type === "text";
			next = nodes[index + 1]
		) {
			values.push(next.value);
			index++;
		}
		result.push({ type: "text", value: foldBlanks(values.join("")) });
	}
	return result;
}

const SEPARATOR = html("<!-- -->");

/**
 * Takes blanks around breaks away, and line ends where they are not allowed; replaces `~~` where it would not be read;
 * separates neighboring code, and text that GFM would read as a link, by empty comments.
 */
function finish(
	nodes: readonly PhrasingContent[],
	options: TextOptions,
): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index];
		if (node === undefined) continue;
		const previous = nodes[index - 1];
		const next = nodes[index + 1];
		switch (node.type) {
			case "text": {
				let { value } = node;
				if (previous?.type === "break") value = value.replace(/^[ \n]+/, "");
				if (next?.type === "break") value = value.replace(/[ \n]$/, "");
				if (options.isOneLine) value = value.replaceAll("\n", " ");
				for (const piece of separateLinks(value, options)) result.push(piece);
				break;
			}
			case "inlineCode":
				if (previous?.type === "inlineCode" && options.hasHtml)
					result.push(SEPARATOR);
				result.push(node);
				break;
			case "delete": {
				const children = finish(node.children, options);
				if (!options.hasHtml || isReadable(node, previous, next))
					result.push({ ...node, children });
				else result.push(openTag("del"), ...children, closeTag("del"));
				break;
			}
			case "strong":
			case "emphasis":
				result.push({ ...node, children: finish(node.children, options) });
				break;
			default:
				result.push(node);
		}
	}
	return result;
}

/** Where GFM would make a link of text: after `http` and `www`, and before the `@` of an address. */
const LITERAL_LINK =
	/(?<=(?<![\da-z])(?:https?(?=:\/\/)|www(?=\.)))|(?<=[\w+.-])(?=@[\w-]+\.[\w-])/gi;

function separateLinks(
	value: string,
	{ hasHtml }: TextOptions,
): PhrasingContent[] {
	if (value === "") return [];
	if (!hasHtml || !/@|:\/\/|www\./i.test(value))
		return [{ type: "text", value }];
	return value
		.split(LITERAL_LINK)
		.flatMap((piece, index): PhrasingContent[] =>
			index === 0
				? [{ type: "text", value: piece }]
				: [SEPARATOR, { type: "text", value: piece }],
		);
}

/** Letters and digits: everything else counts as punctuation beside `~~`. */
const WORD = /[\p{L}\p{N}]/u;

/** Whether `~~` is read at both ends: there is a letter within, or a blank or nothing outside. */
function isReadable(
	{ children }: Delete,
	previous: PhrasingContent | undefined,
	next: PhrasingContent | undefined,
): boolean {
	const first = children[0];
	const last = children.at(-1);
	const canOpen =
		(first?.type === "text" && WORD.test(first.value.charAt(0))) ||
		previous === undefined ||
		(previous.type === "text" && /\s$/.test(previous.value));
	const canClose =
		(last?.type === "text" && WORD.test(last.value.slice(-1))) ||
		next === undefined ||
		(next.type === "text" && /^\s/.test(next.value));
	return canOpen && canClose;
}
