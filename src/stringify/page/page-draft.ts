/** The blocks of a page in the versions that are tried, and what is read of them. */
import type { Mark } from "../../../grammar/marks";
import { headStart } from "../../../grammar/page-head";
import type { FlowContent, Nodes } from "../../ast";
import { parse } from "../../parse";
import { areEqual } from "../compare-nodes";
import { escapeOptionsOf, parseOptionsOf, type Writing } from "../context";
import { escapeBlock, formattingAfter } from "../escape/escape-until-stable";
import { markupOfAll, type Piece } from "../escape/pieces";
import {
	BLOCK_END,
	createDraft,
	type Draft,
	isInHead,
	isPlainHeading,
	type PageBlock,
	partsOf,
	unchangedDraft,
} from "./drafts";

/** Whether what was read is what was expected. */
export type IsSame = (
	expected: readonly Nodes[],
	read: readonly Nodes[],
) => boolean;

/** Maximum number of blocks between one that is wrong and one that is written in another version because of it. */
const MOST_BETWEEN = 128;

/** The version in which what the dialect cannot say is replaced, and nothing else is written anew. */
const LOWERED = 1;

/** The blocks of a page in the versions that are tried. */
export class PageDraft {
	readonly #drafts: readonly Draft[];
	/** Blocks at whose range of the page something else is read than expected. */
	readonly wrong = new Set<number>();

	/** Blocks as they were in their lowered version, if they went on to a later one. */
	readonly #lowered = new Map<number, Draft>();

	constructor(
		blocks: readonly PageBlock[],
		private readonly head: string,
		private readonly tail: string,
		private readonly writing: Writing,
		private readonly isSame: IsSame,
		private readonly skipped: string,
	) {
		this.#drafts = blocks.map((block) =>
			block.unchanged === undefined
				? createDraft(block, 0, writing, markupOfAll)
				: unchangedDraft(block, block.unchanged),
		);
	}

	get markup(): string {
		return this.#markupOf(0, this.#drafts.length);
	}

	/** Whether any block has a message. */
	get isReported(): boolean {
		return (
			this.wrong.size > 0 ||
			this.#drafts.some(({ messages }) => messages !== undefined)
		);
	}

	#markupOf(from: number, to: number): string {
		let markup = from === 0 ? this.head : NO_HEAD;
		for (let index = from; index < to; index++)
			markup += this.#drafts[index]?.markup ?? "";
		return to === this.#drafts.length ? markup + this.tail : markup;
	}

	/** Reads ranges of the page, in order, and takes down which blocks are wrong. */
	#verify(ranges: readonly (readonly [from: number, to: number])[]): void {
		/** The end of what was read. */
		let last = 0;
		for (const [from, to] of ranges)
			for (const [start, end] of partsOf(this.#drafts, from, to)) {
				const isWrong = start < last && this.wrong.has(start);
				this.#verifyPart(start, end);
				// A heading that ends one part begins the next, and must be right in both.
				if (isWrong) this.wrong.add(start);
				last = end;
			}
	}

	#verifyAll(): void {
		this.#verify([[0, this.#drafts.length]]);
	}

	#verifyPart(from: number, to: number): void {
		const { writing, isSame, wrong } = this;
		const written = this.#markupOf(from, to).slice(1);
		// A mark of the text would be skipped without the one in front of it.
		const skipped = from === 0 && headStart(written) > 0 ? this.skipped : "";
		const page = skipped + written;
		const { children } = parse(page, parseOptionsOf(writing));
		let at = 0;
		// Offsets in the page are one less without the line feed in front.
		let end = (from === 0 ? this.head : NO_HEAD).length - 1 + skipped.length;
		for (let index = from; index < to; index++) {
			const { markup = "", expected = [] } = this.#drafts[index] ?? {};
			end += markup.length;
			const start = at;
			while (startOf(children[at]) < end) at++;
			if (isSame(expected, children.slice(start, at))) wrong.delete(index);
			else wrong.add(index);
		}
		if (at < children.length && to > from) wrong.add(to - 1);
	}

	/** Reads what was not read before. */
	verifyChanged(): void {
		const changed = new Set<number>();
		for (const [index, { block }] of this.#drafts.entries())
			if (block.unchanged === undefined) changed.add(index);
		if (changed.size === this.#drafts.length) this.#verifyAll();
		else this.#verifyAround(changed);
	}

	/** Reads what blocks may have changed: all from the heading before them to the one after them. */
	#verifyAround(changed: ReadonlySet<number>): void {
		const isRest = [...changed].some((index) =>
			BLOCK_END.test(this.#drafts[index]?.markup ?? ""),
		);
		if (isRest) {
			this.#verifyAll();
			return;
		}
		const isEnd = (index: number): boolean =>
			!changed.has(index) &&
			!this.wrong.has(index) &&
			isPlainHeading(this.#drafts[index]);
		/** The heading that ended what was read last. */
		let last = 0;
		let to = 0;
		const ranges: [from: number, to: number][] = [];
		for (const index of [...changed].sort((a, b) => a - b)) {
			if (index < to) continue;
			let from = index;
			while (from > last && !isEnd(from)) from--;
			last = index + 1;
			while (last < this.#drafts.length && !isEnd(last)) last++;
			to = Math.min(last + 1, this.#drafts.length);
			ranges.push([from, to]);
		}
		this.#verify(ranges);
	}

	/** Which versions to try next: of the blocks that differ, or of their neighbors when those have no more. */
	nextVersions(round: number): Map<number, number> {
		const { wrong } = this;
		const next = new Map<number, number>();
		const advance = (index: number): void => {
			const draft = this.#drafts[index];
			if (draft !== undefined && draft.level + 1 < draft.block.versions.length)
				next.set(index, draft.level + 1);
		};
		for (const index of wrong) advance(index);
		if (next.size > 0) return next;
		const most = Math.min(2 ** round, MOST_BETWEEN);
		for (let reach = 1; next.size === 0 && reach <= most; reach *= 2)
			for (const index of wrong)
				for (let near = index - reach; near <= index + reach; near++)
					advance(near);
		// What is on where they begin may change, so they are escaped again.
		if (next.size > 0)
			for (const index of wrong)
				next.set(index, this.#drafts[index]?.level ?? 0);
		return next;
	}

	/**
	 * Takes blocks in versions, escapes them and reads them again.
	 *
	 * @returns whether any of them is written otherwise now.
	 */
	write(levels: ReadonlyMap<number, number>): boolean {
		if (levels.size === 0) return false;
		const options = escapeOptionsOf(this.writing, "page");
		const firstInBody = this.#firstInBody();
		// What is written switches off what it switches on: only a source may leave it on.
		const isCarried = this.#drafts.some(({ hasVerbatim }) => hasVerbatim);
		let on: readonly Mark[] = [];
		/** The first block that does not follow on what is on. */
		let next = 0;
		let left = levels.size;
		const changed = new Set<number>();
		for (const [index, draft] of this.#drafts.entries()) {
			if (left === 0) break;
			const level = levels.get(index);
			if (level === undefined) {
				if (!this.wrong.has(index) && isPlainHeading(draft)) {
					on = [];
					next = index + 1;
				}
				continue;
			}
			left--;
			for (; isCarried && next < index; next++)
				on = formattingAfter(this.#drafts[next]?.markup ?? "", on, options);
			const { markup, expected } = draft;
			if (draft.level === LOWERED) this.#lowered.set(index, { ...draft });
			const known = level === LOWERED && this.#lowered.get(index);
			if (known) Object.assign(draft, known);
			else {
				const isFirst = index <= firstInBody;
				const toMarkup = (pieces: readonly Piece[]): string =>
					escapeBlock(pieces, on, isFirst, options);
				const created = createDraft(draft.block, level, this.writing, toMarkup);
				if (level !== draft.level) Object.assign(draft, created);
				else draft.markup = created.markup;
			}
			if (draft.markup !== markup || !areEqual(draft.expected, expected))
				changed.add(index);
		}
		if (changed.size === 0) return false;
		this.#verifyAround(changed);
		return true;
	}

	/** What no version says right is better changed as little as possible. */
	lower(): void {
		const levels = new Map<number, number>();
		for (const index of this.wrong)
			if ((this.#drafts[index]?.level ?? 0) > LOWERED)
				levels.set(index, LOWERED);
		this.write(levels);
	}

	/** Sends the messages of all blocks. */
	report(): void {
		const { options, report } = this.writing;
		for (const [index, { block, messages }] of this.#drafts.entries()) {
			for (const message of messages ?? []) options.onMessage?.(message);
			if (this.wrong.has(index)) report("write-unsafe", block.node);
		}
	}

	/** The first block after the head of the page, in which lines that start with a hash are instructions. */
	#firstInBody(): number {
		if (this.head !== "") return -1;
		const first = this.#drafts.findIndex((draft) => !isInHead(draft));
		return first < 0 ? this.#drafts.length : first;
	}
}

/** After a blank line nothing is an instruction. */
const NO_HEAD = "\n";

const startOf = (node: FlowContent | undefined): number =>
	node?.position?.start.offset ?? Number.POSITIVE_INFINITY;
