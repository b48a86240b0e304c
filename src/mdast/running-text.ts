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
	const [first] = nodes;
	if (nodes.length === 1 && first?.type === "text")
		return textAlone(first.value, options);
	const run = runOf(nodes, NOTHING);
	const content = trimEnds(run.end());
	return run.isFinished ? content : finish(content, options);
}

/** What text must have to change, but for a blank at its ends: blanks to fold, NUL, line ends, and what GFM may read as a link. */
const MAY_CHANGE = /[\t\v\f\r\n\0@]| {2}|:\/\/|www\./i;

/** The same for a block that is nothing but one text, as most are. */
function textAlone(value: string, options: TextOptions): PhrasingContent[] {
	if (MAY_CHANGE.test(value)) {
		const folded: PhrasingContent = { type: "text", value: foldBlanks(value) };
		return finish(trimEnds([folded]), options);
	}
	const start = value.startsWith(" ") ? 1 : 0;
	const end = value.endsWith(" ") ? value.length - 1 : value.length;
	return start < end ? [{ type: "text", value: value.slice(start, end) }] : [];
}

const NOTHING: readonly never[] = [];

/** Blanks that are not one blank or one line end, and NUL, which is no character in Markdown. */
const UNFOLDED = /[\t\v\f\r\0]|[ \n]{2}/;
const RUNS = /[\t\n\v\f\r ]{2,}|[\t\v\f\r]/g;

/** A blank for a run of blanks, or a line end if it has one. */
const foldRun = (run: string): string => (run.includes("\n") ? "\n" : " ");

/** A blank for each run of blanks, and a line end for each that has one. */
function foldBlanks(value: string): string {
	if (!UNFOLDED.test(value)) return value;
	const folded = value.includes("\n")
		? value.replace(RUNS, foldRun)
		: value.replace(RUNS, " ");
	return folded.replaceAll("\0", "\uFFFD");
}

/** Whether nothing is shown of a node. */
const isEmpty = (node: PhrasingContent): boolean =>
	((node.type === "text" || node.type === "inlineCode") && node.value === "") ||
	(isFormatting(node) && node.children.every(isEmpty));

/** Joins texts and formatting of one kind that are neighbors, and normalizes what is in them. */
function runOf(
	nodes: readonly PhrasingContent[],
	outer: readonly string[],
): Run {
	const run = new Run(outer);
	for (const node of nodes) run.add(node);
	return run;
}

/** Running text whose neighbors are joined: all at once, as one after the other could take quadratic time. */
class Run {
	readonly #nodes: PhrasingContent[] = [];
	/** The formatting at the end, not normalized yet, or the text there. */
	#open: Formatting | undefined;
	#text = "";
	/** Whether `finish` has nothing to do here. */
	isFinished = true;

	/**
	 * @param outer types of the formatting that the run is in.
	 */
	constructor(readonly outer: readonly string[]) {}

	add(node: PhrasingContent): void {
		if (node.type === "text") {
			if (node.value === "") return;
			this.#closeFormatting();
			this.#text += node.value;
		} else if (!isFormatting(node)) {
			if (node.type === "inlineCode" && node.value === "") return;
			this.#closeFormatting();
			this.#closeText();
			if (
				node.type === "break" ||
				(node.type === "inlineCode" &&
					this.#nodes.at(-1)?.type === "inlineCode")
			)
				this.isFinished = false;
			this.#nodes.push(normalizeLeaf(node));
		} else if (!node.children.every(isEmpty)) {
			this.#addFormatting(node);
		}
	}

	/** The nodes that were added. */
	end(): PhrasingContent[] {
		this.#closeFormatting();
		this.#closeText();
		return this.#nodes;
	}

	#addFormatting(node: Formatting): void {
		if (this.outer.includes(node.type)) {
			for (const child of node.children) this.add(child);
		} else if (this.#open?.type === node.type) {
			for (const child of node.children) this.#open.children.push(child);
		} else {
			this.#closeFormatting();
			this.#open = { ...node, children: [...node.children] };
		}
	}

	#closeFormatting(): void {
		const open = this.#open;
		if (open === undefined) return;
		this.#open = undefined;
		const inner = runOf(open.children, [...this.outer, open.type]);
		open.children = inner.end();
		if (!inner.isFinished || open.type === "delete") this.isFinished = false;
		for (const node of liftBlanks(open)) {
			if (node.type === "text") {
				this.#text += node.value;
			} else {
				this.#closeText();
				this.#nodes.push(node);
			}
		}
	}

	#closeText(): void {
		if (this.#text === "") return;
		let value = this.#text;
		this.#text = "";
		if (MAY_CHANGE.test(value)) {
			value = foldBlanks(value);
			this.isFinished = false;
		}
		this.#nodes.push({ type: "text", value });
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
				children: trimEnds(runOf(node.children, NOTHING).end()),
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
