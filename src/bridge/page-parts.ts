/** What a page numbers and lists: ids, headings, footnotes, tables of contents. */
import type { Dialect } from "../ast";
import { headingId, IdAllocator } from "./ids/heading-ids";
import type {
	BridgeFlow,
	FootnoteDefinition,
	FootnoteReference,
	TableOfContents,
	TableOfContentsEntry,
} from "./nodes";

/** A footnote, and what refers to it. */
interface Footnote {
	/** Without children yet: they can have footnotes, too, which come later. */
	definition: FootnoteDefinition;
	reference: FootnoteReference;
}

export class PageParts {
	readonly #ids: IdAllocator;
	readonly #headings: TableOfContentsEntry[] = [];
	readonly #contents = new Map<number, TableOfContents>();
	#footnotes: FootnoteDefinition[] = [];
	#footnoteCount = 0;

	constructor(readonly dialect: Dialect) {
		this.#ids = new IdAllocator(dialect);
	}

	/** Takes an id, unless it is taken. */
	reserveId(id: string): boolean {
		return this.#ids.reserve(id);
	}

	/** The id of a heading. */
	addHeading(
		text: string,
		depth: TableOfContentsEntry["depth"],
		pageName: string | undefined,
	): string {
		const id = this.#ids.allocate(headingId(text, this.dialect, pageName));
		this.#headings.push({ id, depth, text });
		return id;
	}

	/** The next footnote. */
	addFootnote(): Footnote {
		this.#footnoteCount++;
		const number = this.#footnoteCount;
		const id = this.#ids.allocate(`fn-${number}`);
		const source = this.#ids.allocate(`fnref-${number}`);
		const definition: FootnoteDefinition = {
			type: "footnoteDefinition",
			number,
			id,
			source,
			children: [],
		};
		this.#footnotes.push(definition);
		return {
			definition,
			reference: { type: "footnoteReference", number, id: source, target: id },
		};
	}

	/** The footnotes since the last time, if there are any. */
	takeFootnotes(): BridgeFlow[] {
		const children = this.#footnotes;
		this.#footnotes = [];
		return children.length === 0 ? [] : [{ type: "footnotes", children }];
	}

	/** One table for each depth, so that many of them do not take quadratic space; `undefined` if there is one. */
	addTableOfContents(maxDepth: number): TableOfContents | undefined {
		const depth = Math.min(Math.max(maxDepth, 1), 5);
		if (this.#contents.has(depth)) return undefined;
		const contents: TableOfContents = { type: "tableOfContents", entries: [] };
		this.#contents.set(depth, contents);
		return contents;
	}

	/** Lists the headings, which are known at the end of the page. */
	fillTablesOfContents(): void {
		for (const [maxDepth, contents] of this.#contents)
			contents.entries = this.#headings.filter(
				({ depth }) => depth <= maxDepth,
			);
	}
}
