/** Expands what only a wiki can show: macros, parsers, admonitions; numbers headings and footnotes. */

import { removePosition } from "unist-util-remove-position";
import type { Code, Dialect, Macro, Root } from "../ast";
import { parse } from "../parse";
import { type Frame, locate, type Mixed, splitAtBlocks } from "./frames";
import { headingId, IdAllocator } from "./heading-ids";
import { MACROS } from "./macros/built-in";
import type { BridgeReport } from "./messages";
import {
	ADMONITION_KINDS,
	type BridgeDefinitionList,
	type BridgeFlow,
	type BridgeHeading,
	type BridgeParagraph,
	type BridgePhrasing,
	type BridgeRoot,
	type BridgeSection,
	type BridgeTable,
	type FootnoteDefinition,
	type FootnoteReference,
	isFlow,
	type TableOfContents,
	type TableOfContentsEntry,
} from "./nodes";
import type { BridgeOptions, IncludedPage, MacroState } from "./options";
import { PARSERS } from "./parsers";
import { phrasingText } from "./plain-text";

const DEFAULT_DEPTH = 10;
const DEFAULT_LENGTH = 4_000_000;
/** What each included page costs, however short it is. */
const LENGTH_PER_PAGE = 100;

/**
 * Expands a tree; the tree itself is not changed.
 *
 * @param tree a page.
 * @param options own macros and parsers, and what `<<Include>>` needs.
 * @param report receives macros without a handler, pages that cannot be included and more.
 * @returns a tree with ids at its headings and all footnotes in `footnotes` nodes.
 */
export function expand(
	tree: Root | BridgeRoot,
	options: BridgeOptions,
	report: BridgeReport,
): BridgeRoot {
	return new Expander(tree.data?.dialect ?? "1.9", options, report).root(tree);
}

class Expander {
	readonly #ids: IdAllocator;
	readonly #headings: TableOfContentsEntry[] = [];
	readonly #contents = new Map<number, TableOfContents>();
	#footnotes: FootnoteDefinition[] = [];
	#footnoteCount = 0;
	#remainingLength: number;

	constructor(
		readonly dialect: Dialect,
		readonly options: BridgeOptions,
		readonly report: BridgeReport,
	) {
		this.#ids = new IdAllocator(dialect);
		this.#remainingLength = options.maxIncludeLength ?? DEFAULT_LENGTH;
	}

	root(tree: Root | BridgeRoot): BridgeRoot {
		const { pageName } = this.options;
		const children = this.flow(tree.children, {
			pageName,
			pages: pageName === undefined ? [] : [pageName],
			depth: 0,
			isIncluded: false,
			isInline: false,
		});
		children.push(...this.#takeFootnotes());
		for (const [maxDepth, contents] of this.#contents)
			contents.entries = this.#headings.filter(
				({ depth }) => depth <= maxDepth,
			);
		return {
			type: "root",
			children,
			data: { dialect: this.dialect },
			...(tree.position !== undefined && { position: tree.position }),
		};
	}

	flow(nodes: readonly BridgeFlow[], frame: Frame): BridgeFlow[] {
		const result: BridgeFlow[] = [];
		for (const node of nodes)
			for (const block of this.#block(node, frame)) result.push(block);
		return result;
	}

	#block(node: BridgeFlow, frame: Frame): BridgeFlow[] {
		switch (node.type) {
			case "processingInstruction":
				return frame.isIncluded ? [] : [node];
			case "heading":
				return [this.#heading(node, frame)];
			case "paragraph":
				return this.#paragraph(node, frame);
			case "list":
				return [
					{
						...node,
						children: node.children.map((item) => ({
							...item,
							children: this.flow(item.children, frame),
						})),
					},
				];
			case "definitionList":
				return [this.#definitionList(node, frame)];
			case "table":
				return [this.#table(node, frame)];
			case "section":
				return [this.#section(node, frame)];
			case "admonition":
				return [{ ...node, children: this.flow(node.children, frame) }];
			case "code":
				return this.#code(node, frame);
			case "comment":
			case "thematicBreak":
			case "footnotes":
			case "tableOfContents":
				return [node];
		}
	}

	#heading(node: BridgeHeading, frame: Frame): BridgeHeading {
		const children = this.#inline(node.children, frame);
		const text = phrasingText(children).replace(/\s+/g, " ").trim();
		const id = this.#ids.allocate(
			headingId(text, this.dialect, frame.pageName),
		);
		this.#headings.push({ id, depth: node.depth, text });
		return { ...node, children, id };
	}

	#paragraph(node: BridgeParagraph, frame: Frame): BridgeFlow[] {
		const items = this.#phrasing(node.children, frame);
		const blocks: BridgeFlow[] = [];
		let children: BridgePhrasing[] = [];
		const close = (): void => {
			if (
				children.some(
					(child) => child.type !== "text" || /\S/.test(child.value),
				)
			)
				blocks.push({ ...node, children });
			children = [];
		};
		for (const item of items) {
			if (isFlow(item)) {
				close();
				blocks.push(item);
			} else {
				children.push(item);
			}
		}
		close();
		return blocks;
	}

	#definitionList(
		node: BridgeDefinitionList,
		frame: Frame,
	): BridgeDefinitionList {
		return {
			...node,
			children: node.children.map((child) =>
				child.type === "definitionTerm"
					? { ...child, children: this.#inline(child.children, frame) }
					: { ...child, children: this.flow(child.children, frame) },
			),
		};
	}

	#table(node: BridgeTable, frame: Frame): BridgeTable {
		return {
			...node,
			children: node.children.map((row) =>
				row.type === "comment"
					? row
					: {
							...row,
							children: row.children.map((cell) => ({
								...cell,
								children: this.flow(cell.children, frame),
							})),
						},
			),
		};
	}

	#section(node: BridgeSection, frame: Frame): BridgeFlow {
		const children = this.flow(node.children, frame);
		const classes = (node.args ?? "").split(/[\s/]+/);
		const kind = ADMONITION_KINDS.find((each) => classes.includes(each));
		if (kind === undefined) return { ...node, children };
		return {
			type: "admonition",
			kind,
			children,
			...(node.position !== undefined && { position: node.position }),
		};
	}

	#code(node: Code, frame: Frame): BridgeFlow[] {
		if (node.lang === undefined) return [node];
		const { parsers } = this.options;
		const state = this.#state(frame);
		const own =
			parsers !== undefined && Object.hasOwn(parsers, node.lang)
				? parsers[node.lang]?.(node, state)
				: undefined;
		if (own === undefined)
			return [...(PARSERS.get(node.lang)?.(node, state) ?? [node])];
		const inner = { ...frame, depth: frame.depth + 1 };
		return own.flatMap((each) =>
			each.type === "code" ? [each] : this.flow([each], inner),
		);
	}

	/** Phrasing content where no block is allowed. */
	#inline(nodes: readonly BridgePhrasing[], frame: Frame): BridgePhrasing[] {
		const [only] = nodes;
		// Most labels and headings are one text, which has nothing to expand.
		if (nodes.length === 1 && only?.type === "text") return [only];
		return this.#phrasing(nodes, { ...frame, isInline: true }).filter(
			(node): node is BridgePhrasing => !isFlow(node),
		);
	}

	#phrasing(nodes: readonly BridgePhrasing[], frame: Frame): Mixed[] {
		const result: Mixed[] = [];
		for (const node of nodes) {
			switch (node.type) {
				case "macro":
					for (const each of this.#macro(node, frame)) result.push(each);
					break;
				case "anchor":
					if (this.#ids.reserve(node.id)) result.push(node);
					break;
				case "strong":
				case "emphasis":
				case "underline":
				case "superscript":
				case "subscript":
				case "delete":
				case "larger":
				case "smaller":
				case "remark": {
					const content = this.#phrasing(node.children, frame);
					for (const each of splitAtBlocks(content, node)) result.push(each);
					break;
				}
				case "link":
				case "pageLink":
				case "interwikiLink":
				case "anchorLink":
				case "attachmentLink": {
					const children = this.#inline(node.children, frame);
					result.push(locate({ ...node, children }, frame));
					break;
				}
				default:
					result.push(locate(node, frame));
			}
		}
		return result;
	}

	#macro(node: Macro, frame: Frame): Mixed[] {
		const { macros } = this.options;
		const state = this.#state(frame);
		const isOwn =
			macros !== undefined &&
			Object.hasOwn(macros, node.name) &&
			frame.depth < this.#maxDepth;
		const own = isOwn ? macros[node.name]?.(node, state) : undefined;
		let result: readonly Mixed[] | undefined;
		if (own !== undefined) {
			const inner = { ...frame, depth: frame.depth + 1 };
			result = own.flatMap((each): Mixed[] =>
				isFlow(each) ? this.flow([each], inner) : this.#phrasing([each], inner),
			);
		} else {
			result = MACROS.get(node.name)?.(node, state)?.flatMap((each) =>
				this.#builtIn(each, frame),
			);
		}
		if (result !== undefined && !(frame.isInline && result.some(isFlow)))
			return [...result];
		this.report("bridge-macro", node, node.name);
		return [node];
	}

	/** What built-in macros give is expanded, but for ids and the page that files are on. */
	#builtIn(node: Mixed, frame: Frame): Mixed[] {
		if (isFlow(node)) return [node];
		if (node.type === "anchor")
			return node.id !== "" && this.#ids.reserve(node.id) ? [node] : [];
		return [locate(node, frame)];
	}

	get #maxDepth(): number {
		return this.options.maxIncludeDepth ?? DEFAULT_DEPTH;
	}

	#state(frame: Frame): MacroState {
		const { dialect, options, report } = this;
		return {
			dialect,
			options,
			report,
			pageName: frame.pageName,
			parse: (markup) => this.#parse(markup, frame.pageName),
			addFootnote: (markup) => this.#addFootnote(markup, frame),
			takeFootnotes: () => this.#takeFootnotes(),
			addTableOfContents: (maxDepth) => this.#addTableOfContents(maxDepth),
			includePage: (page, node) => this.#includePage(page, node, frame),
		};
	}

	/** Positions in other texts than the page's own would mislead. */
	#parse(markup: string, pageName: string | undefined): BridgeFlow[] {
		const { dialect } = this;
		const { interwiki } = this.options;
		const tree = parse(markup, { dialect, pageName, interwiki });
		removePosition(tree, { force: true });
		return tree.children;
	}

	#addFootnote(markup: string, frame: Frame): FootnoteReference {
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
		definition.children =
			frame.depth < this.#maxDepth
				? this.flow(this.#parse(markup, frame.pageName), {
						...frame,
						depth: frame.depth + 1,
						isInline: false,
					})
				: [{ type: "paragraph", children: [{ type: "text", value: markup }] }];
		return { type: "footnoteReference", number, id: source, target: id };
	}

	#takeFootnotes(): BridgeFlow[] {
		const children = this.#footnotes;
		this.#footnotes = [];
		return children.length === 0 ? [] : [{ type: "footnotes", children }];
	}

	/** One table for each depth, so that many of them do not take quadratic space. */
	#addTableOfContents(maxDepth: number): TableOfContents | undefined {
		const depth = Math.min(Math.max(maxDepth, 1), 5);
		if (this.#contents.has(depth)) return undefined;
		const contents: TableOfContents = { type: "tableOfContents", entries: [] };
		this.#contents.set(depth, contents);
		return contents;
	}

	#includePage(
		{ name, select, heading }: IncludedPage,
		node: Macro,
		frame: Frame,
	): BridgeFlow[] | undefined {
		const refuse = (reason: string): undefined => {
			this.report("bridge-include", node, `${name}: ${reason}`);
			return undefined;
		};
		const { readPage } = this.options;
		if (readPage === undefined) return refuse("there is no readPage option");
		if (frame.isInline) return refuse("blocks are not allowed here");
		if (frame.pages.includes(name)) return refuse("it includes itself");
		if (frame.depth >= this.#maxDepth)
			return refuse(`more than ${this.#maxDepth} levels deep`);
		if (this.#remainingLength <= 0) return refuse("too much is included");
		const page = readPage(name);
		if (page === undefined) return refuse("there is no such page");
		const markup = select(page);
		this.#remainingLength -= markup.length + LENGTH_PER_PAGE;
		if (this.#remainingLength < 0) return refuse("too much is included");
		const inner: Frame = {
			pageName: name,
			pages: [...frame.pages, name],
			depth: frame.depth + 1,
			isIncluded: true,
			isInline: false,
		};
		const before = heading === undefined ? [] : this.flow([heading], frame);
		return [...before, ...this.flow(this.#parse(markup, name), inner)];
	}
}
