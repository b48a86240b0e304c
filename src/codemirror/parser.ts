/** Our parser as CodeMirror calls it: some milliseconds at a time. */
import {
	type Input,
	type NodeSet,
	Parser,
	type PartialParse,
	type Tree,
} from "@lezer/common";
import { PageReader, type ParseOptions } from "../page-reader";
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

	/** Begins to parse; what was parsed before is of no use, because formatting and blocks may be on from any earlier line. */
	createParse(input: Input): PartialParse {
		return new PageParse(input, this.nodeSet, this.options);
	}
}

/** A page of which a part is parsed. */
class PageParse implements PartialParse {
	readonly #text: string;
	readonly #reader: PageReader;
	stoppedAt: number | null = null;

	constructor(
		input: Input,
		private readonly nodeSet: NodeSet,
		options: PageOptions,
	) {
		this.#text = input.read(0, input.length);
		this.#reader = new PageReader(this.#text, options);
	}

	get parsedPos(): number {
		return this.#reader.position;
	}

	stopAt(offset: number): void {
		this.stoppedAt = offset;
	}

	advance(): Tree | null {
		const { stoppedAt } = this;
		const isStopped = stoppedAt !== null && this.parsedPos >= stoppedAt;
		if (!isStopped && this.#reader.readMore()) return null;
		const text = isStopped ? this.#text.slice(0, stoppedAt) : this.#text;
		return toLezerTree(this.#reader.finish(), text, this.nodeSet);
	}
}
