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
	return finish(trimEnds(normalize(nodes, NOTHING)), options);
}

const NOTHING: readonly never[] = [];

/** Blanks that are not one blank or one line end, and NUL, which is no character in Markdown. */
const UNFOLDED = /[\t\v\f\r\0]|[ \n]{2}/;
const RUNS = /[\t\n\v\f\r ]{2,}|[\t\v\f\r]/g;

/** A blank for each run of blanks, and a line end for each that has one. */
const foldBlanks = (value: string): string =>
	UNFOLDED.test(value)
		? value
				.replace(RUNS, (run) => (run.includes("\n") ? "\n" : " "))
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
	if (!nodes.some(isFormatting)) return joinTexts(normalizeLeaves(nodes));
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

/** Normalizes nodes that are no formatting. */
function normalizeLeaves(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (const node of nodes)
		if (!isEmpty(node)) result.push(normalizeLeaf(node));
	return result;
}

function normalizeLeaf(node: PhrasingContent): PhrasingContent {
	switch (node.type) {
		case "inlineCode":
			return { ...node, value: foldBlanks(node.value).replaceAll("\n", " ") };
		case "link":
			return {
				...node,
				children: trimEnds(normalize(node.children, NOTHING)),
			};
		default:
			return node;
	}
}

/** Joins neighboring texts, all at once: one after the other could take quadratic time. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index];
		if (node === undefined) continue;
		if (node.type !== "text") {
			result.push(node);
			continue;
		}
		if (nodes[index + 1]?.type !== "text") {
			result.push({ type: "text", value: foldBlanks(node.value) });
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
	let previous: PhrasingContent | undefined;
	for (const [index, node] of nodes.entries()) {
		const next = nodes[index + 1];
		switch (node.type) {
			case "text": {
				let { value } = node;
				if (previous?.type === "break") value = value.replace(/^[ \n]+/, "");
				if (next?.type === "break") value = value.replace(/[ \n]$/, "");
				if (options.isOneLine && value.includes("\n"))
					value = value.replaceAll("\n", " ");
				if (options.hasHtml && MAY_BE_LINK.test(value))
					for (const piece of separateLinks(value)) result.push(piece);
				else if (value !== "") result.push({ type: "text", value });
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
		previous = node;
	}
	return result;
}

/** Where GFM would make a link of text: after `http` and `www`, and before the `@` of an address. */
const LITERAL_LINK =
	/(?<=(?<![\da-z])(?:https?(?=:\/\/)|www(?=\.)))|(?<=[\w+.-])(?=@[\w-]+\.[\w-])/gi;

const MAY_BE_LINK = /@|:\/\/|www\./i;

function separateLinks(value: string): PhrasingContent[] {
	const result: PhrasingContent[] = [];
	let start = 0;
	// Splitting by a pattern would try it at each character by itself, which is slow.
	for (const { index } of value.matchAll(LITERAL_LINK)) {
		if (index === 0) continue;
		result.push({ type: "text", value: value.slice(start, index) }, SEPARATOR);
		start = index;
	}
	result.push({ type: "text", value: value.slice(start) });
	return result;
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
