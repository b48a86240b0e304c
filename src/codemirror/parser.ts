/** Our parser as CodeMirror calls it: some milliseconds at a time. */
import {
	type Input,
	type NodeSet,
	Parser,
	type PartialParse,
	type Tree,
	type TreeFragment,
} from "@lezer/common";
import { PageReader, type ParseOptions } from "../page-reader";
import { type TextRange, TextRanges } from "./text-ranges";
import { toLezerTree } from "./to-lezer-tree";

/** How pages are read. */
export type PageOptions = Omit<ParseOptions, "onMessage">;

/** Parses pages of MoinMoin for an editor. */
export class MoinMoinParser extends Parser {
	constructor(
		private readonly nodeSet: NodeSet,
		private readonly options: PageOptions,
	) {
		super();
	}

	/**
	 * Begins to parse.
	 *
	 * @param _fragments what was parsed before is of no use, because formatting and blocks may be on from any earlier line.
	 * @param ranges the parts of the input that are MoinMoin, where it is embedded in another language.
	 */
	createParse(
		input: Input,
		_fragments: readonly TreeFragment[],
		ranges: readonly TextRange[],
	): PartialParse {
		const text = new TextRanges(input, ranges);
		return new PageParse(text, this.nodeSet, this.options);
	}
}

/** A page of which a part is parsed. */
class PageParse implements PartialParse {
	readonly #reader: PageReader;
	stoppedAt: number | null = null;

	constructor(
		private readonly ranges: TextRanges,
		private readonly nodeSet: NodeSet,
		options: PageOptions,
	) {
		this.#reader = new PageReader(ranges.text, options);
	}

	get parsedPos(): number {
		return this.ranges.endOf(this.#reader.position);
	}

	stopAt(offset: number): void {
		this.stoppedAt = offset;
	}

	advance(): Tree | null {
		const { ranges, stoppedAt } = this;
		const isStopped = stoppedAt !== null && this.parsedPos >= stoppedAt;
		if (!isStopped && this.#reader.readMore()) return null;
		const end = isStopped ? ranges.toText(stoppedAt) : ranges.text.length;
		return toLezerTree(this.#reader.finish(), ranges, end, this.nodeSet);
	}
}
