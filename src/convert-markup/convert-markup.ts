/** A page of one dialect in the other (rule book, section 23). */

import type { VFileMessage } from "vfile-message";
import type { Dialect, Root } from "../ast";
import type { OnMessage } from "../messages";
import { parse } from "../parse";
import { reusable, type Writing } from "../stringify/context";
import { settle } from "../stringify/escape/settle";
import { type Tell, teller } from "../stringify/messages";
import { patch } from "../stringify/patch";
import { isSame } from "../stringify/same-tree";
import { stringify } from "../stringify/stringify";
import { editsIn, piecesOf } from "./edits";
import { modernize } from "./modernize";
import { rewriteBlocks } from "./rewrite-blocks";

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
	const { from = "1.5", to = "1.9", onMessage, ...shared } = reusable(options);
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
		isOwnDialect: false,
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
