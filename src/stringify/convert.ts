/** A page of one dialect in the other (rule book, section 23). */

import type { VFileMessage } from "vfile-message";
import type { Dialect, FlowContent, Nodes, Root } from "../ast";
import type { OnMessage } from "../messages";
import { parse } from "../parse";
import type { Writing } from "./context";
import { type Tell, teller } from "./messages";
import { modernize } from "./modernize";
import { type Edit, patch } from "./patch";
import { line, mark, type Piece, text } from "./pieces";
import { natural } from "./same-tree";
import { settle } from "./settle";
import { type Spellable, spellingsOf } from "./spell";
import { stringify } from "./stringify";

/** What {@link convertMarkup} is told. */
export interface ConvertOptions {
	from?: Dialect | undefined;
	to?: Dialect | undefined;
	/** Name of the page: names of other pages are read and written as seen from it. */
	pageName?: string | undefined;
	/** The wiki map that both pages are read with. Default: MoinMoin's own of each dialect. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The names that 1.5 reads as macros. Default: MoinMoin's own. */
	macros?: Iterable<string> | undefined;
	/** Is told what the new dialect cannot say. */
	onMessage?: OnMessage | undefined;
}

/**
 * Writes a page of MoinMoin 1.5 as one of 1.9 (or the other way round) that is read as the same tree. Only what the new dialect
 * spells otherwise is changed; where that is not enough, the block is written anew.
 *
 * @param source the page's text, with any line ends.
 * @returns the page in the other dialect.
 * @example
 * convertMarkup("see [http://a.org A] and [:FrontPage:home]", { from: "1.5", to: "1.9" })
 * // "see [[http://a.org|A]] and [[FrontPage|home]]"
 */
export function convertMarkup(
	source: string,
	options: ConvertOptions = {},
): string {
	const { from = "1.5", to = "1.9", onMessage, ...shared } = options;
	const messages = new Messages(onMessage);
	const read = (text: string, dialect: Dialect): Root =>
		parse(text, { ...shared, dialect });
	const inLines = source.replaceAll("\r\n", "\n");
	const written = read(inLines, from);
	const tree =
		to === "1.9"
			? modernize(written, (node, now) =>
					messages.common("write-macro", node, `now a ${now.type}`),
				)
			: written;
	const writing: Writing = {
		dialect: to,
		options: { ...shared, dialect: to },
		tell: teller(undefined),
	};
	const isRight = (text: string): boolean =>
		isSame(read(text, to), tree, options.pageName);
	const converted = endLike(inLines, convert());
	messages.tell();
	return source.includes("\r\n")
		? converted.replaceAll("\n", "\r\n")
		: converted;

	function convert(): string {
		const edits = editsIn(tree, inLines, writing);
		const respelled = patch(inLines, edits);
		if (isRight(respelled)) return respelled;
		if (!/[\t\r]/.test(inLines)) {
			const { text } = settle(piecesOf(tree, inLines, writing), {
				dialect: to,
				head: "page",
				macros: shared.macros,
			});
			if (isRight(text.slice(1))) return text.slice(1);
		}
		const ofBlocks = messages.branch();
		const byBlock = rewriteBlocks(tree, inLines, edits, writing, ofBlocks.add);
		if (byBlock !== undefined && isRight(byBlock)) {
			messages.take(ofBlocks);
			return byBlock;
		}
		const ofAll = messages.branch();
		const anew = stringify(tree, {
			...shared,
			dialect: to,
			onMessage: ofAll.add,
		});
		if (
			byBlock !== undefined &&
			isSame(read(byBlock, to), read(anew, to), options.pageName)
		) {
			messages.take(ofBlocks);
			return byBlock;
		}
		messages.take(ofAll);
		return anew;
	}
}

/** With a line feed at the end only where the page had one. */
const endLike = (source: string, converted: string): string =>
	source.endsWith("\n") ? converted : converted.replace(/\n$/, "");

/** Messages of the way that is taken at last. */
class Messages {
	readonly #taken: VFileMessage[] = [];
	readonly #onMessage: OnMessage | undefined;
	readonly common: Tell;

	constructor(onMessage: OnMessage | undefined) {
		this.#onMessage = onMessage;
		this.common = teller((message) => this.#taken.push(message));
	}

	branch(): Branch {
		const messages: VFileMessage[] = [];
		return { messages, add: (message) => messages.push(message) };
	}

	take({ messages }: Branch): void {
		this.#taken.push(...messages);
	}

	tell(): void {
		for (const message of this.#taken) this.#onMessage?.(message);
	}
}

interface Branch {
	messages: VFileMessage[];
	add: OnMessage;
}

/** The page as it is, in pieces: text that must stay text, links and such as the new dialect writes them, and all else. */
function piecesOf(tree: Root, source: string, writing: Writing): Piece[] {
	const pieces: Piece[] = [line("\n")];
	let at = 0;
	const add = (node: Nodes, piece: Piece): void => {
		const start = node.position?.start.offset ?? at;
		if (start > at) pieces.push(line(source.slice(at, start)));
		pieces.push(piece);
		at = node.position?.end.offset ?? at;
	};
	const visit = (node: Nodes): void => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined || start < at) return;
		const written = source.slice(start, end);
		if (isSpelled(node)) {
			const spellings = spellingsOf(node, writing);
			const first = respell(node, written, writing);
			if (first !== undefined)
				add(node, mark(...new Set([first, ...spellings])));
		} else if (node.type === "text" && node.value === written) {
			for (const [index, part] of written.split("\n").entries())
				pieces.push(
					...(index === 0
						? [line(source.slice(at, start)), text(part)]
						: [line("\n"), text(part)]),
				);
			at = end;
		} else if ("children" in node && node.type !== "heading") {
			for (const child of node.children) visit(child);
		}
	};
	visit(tree);
	pieces.push(line(source.slice(at)));
	return pieces.filter((piece) => piece.kind !== "line" || piece.value !== "");
}

/** Whether trees of both dialects say the same. */
const isSame = (
	one: object,
	other: object,
	pageName: string | undefined,
): boolean => natural(one, pageName) === natural(other, pageName);

/** Links, macros, pictures and blocks that the other dialect writes otherwise. */
function editsIn(tree: Root, source: string, writing: Writing): Edit[] {
	const edits: Edit[] = [];
	const visit = (node: Nodes): void => {
		const { position } = node;
		if (position !== undefined && isSpelled(node)) {
			const written = source.slice(position.start.offset, position.end.offset);
			const value = respell(node, written, writing);
			if (value !== undefined && value !== written)
				edits.push({ position, value });
			return;
		}
		if ("children" in node) for (const child of node.children) visit(child);
	};
	visit(tree);
	return edits;
}

type Spelled = Exclude<Spellable, { type: "smiley" | "inlineCode" }>;

const SPELLED: ReadonlySet<string> = new Set<Nodes["type"]>([
	"link",
	"pageLink",
	"interwikiLink",
	"anchorLink",
	"attachmentLink",
	"image",
	"transclusion",
	"macro",
]);

const isSpelled = (node: Nodes): node is Spelled => SPELLED.has(node.type);

/** What was written if that will do, else a spelling of the same sort: in brackets what was in brackets. */
function respell(
	node: Spelled,
	written: string,
	writing: Writing,
): string | undefined {
	const right = spellingsOf(node, writing);
	if (right.includes(written)) return written;
	const isBracketed = /^[[{<]/.test(written);
	const isRelative = written.includes("../");
	return (
		right.find((spelling) => isRelative && spelling.includes("../")) ??
		right.find((spelling) => /^[[{<]/.test(spelling) === isBracketed) ??
		right[0]
	);
}

/** The page block by block; those that are read otherwise than before are written anew. */
function rewriteBlocks(
	tree: Root,
	source: string,
	edits: readonly Edit[],
	writing: Writing,
	onMessage: OnMessage,
): string | undefined {
	const starts = tree.children.map((node) => lineStart(source, node));
	if (starts.some((start, index) => start < (starts[index - 1] ?? 0)))
		return undefined;
	let converted = source.slice(0, starts[0] ?? source.length);
	for (const [index, node] of tree.children.entries()) {
		const start = starts[index] ?? 0;
		const end = starts[index + 1] ?? source.length;
		const own = edits.filter(({ position }) => {
			const offset = position.start.offset ?? -1;
			return offset >= start && offset < end;
		});
		converted += rewriteBlock(
			node,
			source,
			start,
			end,
			own,
			writing,
			onMessage,
		);
	}
	return converted;
}

function lineStart(source: string, { position }: FlowContent): number {
	const offset = position?.start.offset ?? 0;
	return source.lastIndexOf("\n", offset - 1) + 1;
}

function rewriteBlock(
	node: FlowContent,
	source: string,
	start: number,
	end: number,
	edits: readonly Edit[],
	{ dialect, options }: Writing,
	onMessage: OnMessage,
): string {
	const slice = source.slice(start, end);
	const moved = edits.map(({ position, value }) => ({
		position: {
			start: {
				...position.start,
				offset: (position.start.offset ?? 0) - start,
			},
			end: { ...position.end, offset: (position.end.offset ?? 0) - start },
		},
		value,
	}));
	const block: Root = { type: "root", children: [node] };
	const respelled = patch(slice, moved);
	const isHead =
		node.type === "processingInstruction" || node.type === "comment";
	const guard = isHead ? "" : "\n";
	if (
		isSame(
			parse(guard + respelled, { ...options, dialect }),
			block,
			options.pageName,
		)
	)
		return respelled;
	const [, gap = ""] = /((?:[^\S\n]*\n)*)$/.exec(slice) ?? [];
	const written = stringify(block, { ...options, dialect, onMessage });
	return written.replace(/\n$/, "") + (gap === "" ? "\n" : gap);
}
