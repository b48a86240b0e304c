/** A page that was read, changed as a tree and is written again: what was not changed stays byte for byte. */
import type { VFileMessage } from "vfile-message";
import type { FlowContent, Root } from "../../ast";
import { parse } from "../../parse";
import type { Writing } from "../context";
import type { Piece } from "../escape/pieces";
import { teller } from "../messages";
import { essence } from "../same-tree";
import { mergePage } from "./merge-blocks";
import { isEqual, Originals } from "./originals";
import { restoreLines } from "./restore-lines";

/** Writes a page from its pieces, or anew. */
export interface Writer {
	/** The text of pieces that begin with a line feed, without that. */
	settle: (pieces: readonly Piece[], writing: Writing) => string;
	/** All of the page in the usual style. */
	plain: (writing: Writing) => string;
}

/** A text that may be taken, and its messages. */
interface Attempt {
	text: string;
	tell: () => void;
}

/** So often blocks that are not read as meant are written anew. */
const ROUNDS = 8;

/**
 * Writes a tree so that its source stays where it still says the same.
 *
 * The page is read again. Blocks that are not read as they should are written anew, with their neighbours; at last the whole page.
 */
export function withSource(
	tree: Root,
	source: string,
	writing: Writing,
	writer: Writer,
): string {
	const { dialect, options } = writing;
	const { pageName, interwiki, macros } = options;
	const reading = { dialect, pageName, interwiki, macros };
	const originals = new Originals(source, reading);
	if (isEqual(tree, originals.root.node)) return source;
	const anew = new Set<FlowContent>();
	let plain: Attempt | undefined;
	let target = blocksOf(tree);
	for (let round = 0; round < ROUNDS; round++) {
		const merged = attempt((own) =>
			writer.settle(mergePage(tree, { originals, writing: own, anew }), own),
		);
		const page = blocksOf(parse(merged.text, reading));
		let wrong = firstDifference(target, page);
		if (wrong !== undefined && round === 0) {
			// What cannot be written is not asked for.
			plain = attempt(writer.plain);
			target = blocksOf(parse(plain.text, reading));
			wrong = firstDifference(target, page);
		}
		if (wrong === undefined) {
			merged.tell();
			return merged.text;
		}
		const known = anew.size;
		for (let reach = 0; anew.size === known && reach <= round; reach++) {
			const from = Math.max(0, wrong - 2 ** reach + 1);
			for (const node of tree.children.slice(from, wrong + 2 ** reach))
				anew.add(node);
		}
	}
	plain ??= attempt(writer.plain);
	plain.tell();
	return plain.text;

	function attempt(write: (own: Writing) => string): Attempt {
		const messages: VFileMessage[] = [];
		const own: Writing = {
			...writing,
			tell: teller((message) => messages.push(message)),
		};
		const text = restoreLines(write(own), source);
		return {
			text,
			tell: () => {
				for (const message of messages) options.onMessage?.(message);
			},
		};
	}
}

/** What a block says, and at which place of the tree it stands. */
interface Block {
	says: string;
	index: number;
}

/** The blocks of a page that say anything. */
const blocksOf = ({ children }: Root): Block[] =>
	children.flatMap((node, index) => {
		const says = essence({ type: "root", children: [node] });
		return says === NOTHING ? [] : [{ says, index }];
	});

const NOTHING = essence({ type: "root", children: [] });

/** The place of the first block of a page that another does not have there. */
function firstDifference(
	ours: readonly Block[],
	theirs: readonly Block[],
): number | undefined {
	const other = ours.find(({ says }, at) => says !== theirs[at]?.says);
	if (other !== undefined) return other.index;
	return theirs.length > ours.length ? (ours.at(-1)?.index ?? 0) : undefined;
}
