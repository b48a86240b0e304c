/** Expands what only a wiki can show: macros, parsers, admonitions; numbers headings and footnotes. */

import { removePosition } from "unist-util-remove-position";
import type { Code, Dialect, Macro, Root } from "../ast";
import { isFormatting } from "../canonical-form";
import { dialectOf } from "../dialect-facts";
import { parse } from "../parse";
import { type ContentExpander, expandContainer } from "./containers";
import {
	type Frame,
	isPlain,
	isShown,
	locate,
	type Mixed,
	splitAtBlocks,
} from "./frames";
import { IncludeReader } from "./include-reader";
import { MACROS } from "./macros/built-in";
import type { BridgeReport } from "./messages";
import {
	type BridgeFlow,
	type BridgeHeading,
	type BridgeParagraph,
	type BridgePhrasing,
	type BridgeRoot,
	type FootnoteReference,
	isFlow,
} from "./nodes";
import type { BridgeOptions, IncludedPage, MacroState } from "./options";
import { PageParts } from "./page-parts";
import { PARSERS } from "./parsers";
import { phrasingText } from "./plain-text";

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
	return new Expander(dialectOf(tree), options, report).root(tree);
}

class Expander {
	readonly #parts: PageParts;
	readonly #includes: IncludeReader;

	constructor(
		readonly dialect: Dialect,
		readonly options: BridgeOptions,
		readonly report: BridgeReport,
	) {
		this.#parts = new PageParts(dialect);
		this.#includes = new IncludeReader(options);
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
		for (const node of this.#parts.takeFootnotes()) children.push(node);
		this.#parts.fillTablesOfContents();
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
			case "definitionList":
			case "table":
			case "section":
			case "admonition":
				return [expandContainer(node, this.#content(frame))];
			case "code":
				return this.#code(node, frame);
			case "comment":
			case "thematicBreak":
			case "footnotes":
			case "tableOfContents":
				return [node];
		}
	}

	#content = (frame: Frame): ContentExpander => ({
		flow: (nodes) => this.flow(nodes, frame),
		inline: (nodes) => this.#inline(nodes, frame),
	});

	#heading(node: BridgeHeading, frame: Frame): BridgeHeading {
		const children = this.#inline(node.children, frame);
		const text = phrasingText(children).replace(/\s+/g, " ").trim();
		const id = this.#parts.addHeading(text, node.depth, frame.pageName);
		return { ...node, children, id };
	}

	#paragraph(node: BridgeParagraph, frame: Frame): BridgeFlow[] {
		if (isPlain(node.children, frame))
			return node.children.some(isShown) ? [node] : [];
		const items = this.#phrasing(node.children, frame);
		const blocks: BridgeFlow[] = [];
		let children: BridgePhrasing[] = [];
		const close = (): void => {
			if (children.some(isShown)) blocks.push({ ...node, children });
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
	#inline(nodes: BridgePhrasing[], frame: Frame): BridgePhrasing[] {
		if (isPlain(nodes, frame)) return nodes;
		return this.#phrasing(nodes, { ...frame, isInline: true }).filter(
			(node): node is BridgePhrasing => !isFlow(node),
		);
	}

	#phrasing(nodes: readonly BridgePhrasing[], frame: Frame): Mixed[] {
		const result: Mixed[] = [];
		for (const node of nodes) {
			if (isFormatting(node)) {
				const content = this.#phrasing(node.children, frame);
				for (const each of splitAtBlocks(content, node)) result.push(each);
				continue;
			}
			switch (node.type) {
				case "macro":
					for (const each of this.#macro(node, frame)) result.push(each);
					break;
				case "anchor":
					if (this.#parts.reserveId(node.id)) result.push(node);
					break;
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
			frame.depth < this.#includes.maxDepth;
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
			return node.id !== "" && this.#parts.reserveId(node.id) ? [node] : [];
		return [locate(node, frame)];
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
			takeFootnotes: () => this.#parts.takeFootnotes(),
			addTableOfContents: (maxDepth) =>
				this.#parts.addTableOfContents(maxDepth),
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
		const { definition, reference } = this.#parts.addFootnote();
		definition.children =
			frame.depth < this.#includes.maxDepth
				? this.flow(this.#parse(markup, frame.pageName), {
						...frame,
						depth: frame.depth + 1,
						isInline: false,
					})
				: [{ type: "paragraph", children: [{ type: "text", value: markup }] }];
		return reference;
	}

	#includePage(
		{ name, select, heading }: IncludedPage,
		node: Macro,
		frame: Frame,
	): BridgeFlow[] | undefined {
		const page = this.#includes.read(name, select, frame);
		if ("refusal" in page) {
			this.report("bridge-include", node, `${name}: ${page.refusal}`);
			return undefined;
		}
		const inner: Frame = {
			pageName: name,
			pages: [...frame.pages, name],
			depth: frame.depth + 1,
			isIncluded: true,
			isInline: false,
		};
		const before = heading === undefined ? [] : this.flow([heading], frame);
		return [...before, ...this.flow(this.#parse(page.markup, name), inner)];
	}
}
