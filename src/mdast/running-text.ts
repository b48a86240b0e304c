/**
 * Puts running text into the form that Markdown can say: no blanks at the edges of formatting, nothing empty, no formatting in
 * itself, one text after the other joined.
 */
import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";
import { withChildren } from "../bridge/nodes";
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
	const run = new TextRun();
	let open: Formatting | undefined;
	const close = (): void => {
		if (open === undefined) return;
		const children = normalize(open.children, [...outer, open.type]);
		for (const node of liftBlanks({ ...open, children })) run.add(node);
		open = undefined;
	};
	const add = (node: PhrasingContent): void => {
		if (node.type === "text") {
			if (node.value === "") return;
			close();
			run.add(node);
			return;
		}
		if (isEmpty(node)) return;
		if (!isFormatting(node)) {
			close();
			run.add(normalizeLeaf(node));
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
	return run.end();
}

/** Running text whose neighboring texts are joined: all at once, as one after the other could take quadratic time. */
class TextRun {
	readonly #nodes: PhrasingContent[] = [];
	#text = "";

	add(node: PhrasingContent): void {
		if (node.type === "text") {
			this.#text += node.value;
			return;
		}
		this.#closeText();
		this.#nodes.push(node);
	}

	/** The nodes that were added. */
	end(): PhrasingContent[] {
		this.#closeText();
		return this.#nodes;
	}

	#closeText(): void {
		if (this.#text === "") return;
		this.#nodes.push({ type: "text", value: foldBlanks(this.#text) });
		this.#text = "";
	}
}

function normalizeLeaf(node: PhrasingContent): PhrasingContent {
	switch (node.type) {
		case "inlineCode": {
			const value = foldBlanks(node.value).replaceAll("\n", " ");
			return value === node.value ? node : { ...node, value };
		}
		case "link":
			return {
				...node,
				children: trimEnds(normalize(node.children, NOTHING)),
			};
		default:
			return node;
	}
}

const SEPARATOR = html("<!-- -->");

/**
 * Takes blanks around breaks away, and line ends where they are not allowed; replaces `~~` where it would not be read;
 * separates neighboring code, and text that GFM would read as a link, by empty comments.
 *
 * @returns the array itself if nothing changes.
 */
function finish(
	nodes: PhrasingContent[],
	options: TextOptions,
): PhrasingContent[] {
	let result: PhrasingContent[] | undefined;
	let previous: PhrasingContent | undefined;
	let index = 0;
	for (const node of nodes) {
		const finished = finishNode(node, previous, nodes[index + 1], options);
		if (finished !== node) result ??= nodes.slice(0, index);
		previous = node;
		index++;
		if (result === undefined) continue;
		if (Array.isArray(finished)) for (const each of finished) result.push(each);
		else result.push(finished);
	}
	return result ?? nodes;
}

/** The same for one node: itself, another one, or several. */
function finishNode(
	node: PhrasingContent,
	previous: PhrasingContent | undefined,
	next: PhrasingContent | undefined,
	options: TextOptions,
): PhrasingContent | PhrasingContent[] {
	switch (node.type) {
		case "text": {
			let { value } = node;
			if (previous?.type === "break") value = value.replace(/^[ \n]+/, "");
			if (next?.type === "break") value = value.replace(/[ \n]$/, "");
			if (options.isOneLine && value.includes("\n"))
				value = value.replaceAll("\n", " ");
			if (options.hasHtml && MAY_BE_LINK.test(value))
				return separateLinks(value);
			if (value === "") return [];
			return value === node.value ? node : { type: "text", value };
		}
		case "inlineCode":
			return previous?.type === "inlineCode" && options.hasHtml
				? [SEPARATOR, node]
				: node;
		case "delete": {
			const children = finish(node.children, options);
			return !options.hasHtml || isReadable(node, previous, next)
				? withChildren(node, children)
				: [openTag("del"), ...children, closeTag("del")];
		}
		case "strong":
		case "emphasis":
			return withChildren(node, finish(node.children, options));
		default:
			return node;
	}
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
