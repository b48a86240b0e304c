/** What a page numbers and lists: ids, headings, footnotes, tables of contents. */
import type { Dialect } from "../../ast";
import { headingId, IdAllocator } from "../ids/heading-ids";
import type {
	BridgeFlow,
	BridgeHeading,
	FootnoteDefinition,
	FootnoteReference,
	TableOfContents,
	TableOfContentsEntry,
} from "../nodes";
import { headingTitle } from "../plain-text";

/** A footnote, and what refers to it. */
interface Footnote {
	/** Without children yet: they can have footnotes, too, which come later. */
	definition: FootnoteDefinition;
	reference: FootnoteReference;
}

/** A heading, and what is made of it where something needs that. */
interface ListedHeading {
	node: BridgeHeading;
	/** The page that it is on. */
	pageName: string | undefined;
	title: string | undefined;
	entry: TableOfContentsEntry | undefined;
}

export class PageParts {
	readonly #ids: IdAllocator;
	readonly #headings: ListedHeading[] = [];
	/** How many of the headings have their ids. */
	#idCount = 0;
	readonly #contents = new Map<number, TableOfContents>();
	#footnotes: FootnoteDefinition[] = [];
	#footnoteCount = 0;

	constructor(readonly dialect: Dialect) {
		this.#ids = new IdAllocator(dialect);
	}

	/** Takes an id, unless it is taken. */
	reserveId(id: string): boolean {
		this.assignIds();
		return this.#ids.reserve(id);
	}

	/** Adds the next heading of the page; it gets its id when ids are needed. */
	addHeading(node: BridgeHeading, pageName: string | undefined): void {
		this.#headings.push({
			node,
			pageName,
			title: undefined,
			entry: undefined,
		});
	}

	/** Gives all headings that were added their ids, in their order: which id is free depends on those before it. */
	assignIds(): void {
		for (; this.#idCount < this.#headings.length; this.#idCount++) {
			const heading = this.#headings[this.#idCount];
			if (heading === undefined) break;
			const { node, pageName, entry } = heading;
			const id = headingId(titleOf(heading), this.dialect, pageName);
			node.id = this.#ids.allocate(id);
			if (entry !== undefined) entry.id = node.id;
		}
	}

	/** The next footnote. */
	addFootnote(): Footnote {
		this.assignIds();
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
			contents.entries = this.#headings
				.filter(({ node }) => node.depth <= maxDepth)
				.map(entryOf);
	}
}

function titleOf(heading: ListedHeading): string {
	heading.title ??= headingTitle(heading.node);
	return heading.title;
}

function entryOf(heading: ListedHeading): TableOfContentsEntry {
	const { node } = heading;
	heading.entry ??= {
		id: node.id ?? "",
		depth: node.depth,
		text: titleOf(heading),
		heading: node,
	};
	return heading.entry;
}
