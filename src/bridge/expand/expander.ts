/** Expands what only a wiki can show: macros, parsers, admonitions; numbers headings and footnotes. */

import { removePosition } from "unist-util-remove-position";
import type { Code, Dialect, Macro, Root } from "../../ast";
import { isFormatting } from "../../canonical-form";
import { parse } from "../../parse";
import { MACROS } from "../macros/built-in";
import type { BridgeReport } from "../messages";
import {
	type BridgeFlow,
	type BridgeHeading,
	type BridgeParagraph,
	type BridgePhrasing,
	type BridgeRoot,
	type FootnoteReference,
	isFlow,
	withChildren,
} from "../nodes";
import type { BridgeOptions, IncludedPage, MacroState } from "../options";
import { PARSERS } from "../parsers";
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
import { ownResult } from "./own-result";
import { PageParts } from "./page-parts";

/** A page after its expansion. */
export interface Expanded {
	/** The page: all footnotes are in `footnotes` nodes. Nodes in which nothing changes are those of the tree. */
	page: BridgeRoot;
	/** Gives the headings their ids, which take a hash each and which not every format needs. */
	assignIds: () => void;
}

const isAny = (children: readonly BridgePhrasing[]): boolean =>
	children.length > 0;

/** Expands one page. */
export class Expander implements ContentExpander {
	readonly #parts: PageParts;
	readonly #includes: IncludeReader;
	#last: { frame: Frame; state: MacroState } | undefined;

	constructor(
		readonly dialect: Dialect,
		readonly options: BridgeOptions,
		readonly report: BridgeReport,
	) {
		this.#parts = new PageParts(dialect);
		this.#includes = new IncludeReader(options);
	}

	root(tree: Root | BridgeRoot): Expanded {
		const { pageName } = this.options;
		const body = this.flow(tree.children, {
			pageName,
			pages: pageName === undefined ? [] : [pageName],
			depth: 0,
			isIncluded: false,
			isInline: false,
		});
		const footnotes = this.#parts.takeFootnotes();
		this.#parts.fillTablesOfContents();
		const page: BridgeRoot = {
			type: "root",
			children: footnotes.length === 0 ? body : [...body, ...footnotes],
			data: { dialect: this.dialect },
			...(tree.position !== undefined && { position: tree.position }),
		};
		return { page, assignIds: () => this.#parts.assignIds() };
	}

	/** Blocks, expanded; the array itself if nothing changes. */
	flow(nodes: BridgeFlow[], frame: Frame): BridgeFlow[] {
		let result: BridgeFlow[] | undefined;
		let index = 0;
		for (const node of nodes) {
			const expanded = this.#block(node, frame);
			if (expanded !== node) result ??= nodes.slice(0, index);
			index++;
			if (result === undefined) continue;
			if (Array.isArray(expanded))
				for (const block of expanded) result.push(block);
			else result.push(expanded);
		}
		return result ?? nodes;
	}

	#block(node: BridgeFlow, frame: Frame): BridgeFlow | BridgeFlow[] {
		switch (node.type) {
			case "processingInstruction":
				return frame.isIncluded ? [] : node;
			case "heading":
				return this.#heading(node, frame);
			case "paragraph":
				return this.#paragraph(node, frame);
			case "list":
			case "definitionList":
			case "table":
			case "section":
			case "admonition":
				return expandContainer(node, this, frame);
			case "code":
				return this.#code(node, frame);
			case "comment":
			case "thematicBreak":
			case "footnotes":
			case "tableOfContents":
				return node;
		}
	}

	#heading(node: BridgeHeading, frame: Frame): BridgeHeading {
		const children = this.inline(node.children, frame);
		const heading = { ...node, children };
		this.#parts.addHeading(heading, frame.pageName);
		return heading;
	}

	#paragraph(node: BridgeParagraph, frame: Frame): BridgeFlow | BridgeFlow[] {
		if (isPlain(node.children, frame))
			return isShown(node.children) ? node : [];
		const items = this.#phrasing(node.children, frame);
		return splitAtBlocks(items, node, isShown);
	}

	#code(node: Code, frame: Frame): BridgeFlow | BridgeFlow[] {
		if (node.lang === undefined) return node;
		const { parsers } = this.options;
		const state = this.#state(frame);
		const own =
			parsers !== undefined && Object.hasOwn(parsers, node.lang)
				? ownResult(`parsers.${node.lang}`, parsers[node.lang]?.(node, state))
				: undefined;
		if (own === undefined)
			return PARSERS.get(node.lang)?.(node, state)?.slice() ?? node;
		const inner = { ...frame, depth: frame.depth + 1 };
		return own.flatMap((each) =>
			each.type === "code" ? [each] : this.flow([each], inner),
		);
	}

	/** Phrasing content where no block is allowed; the array itself if nothing changes. */
	inline(nodes: BridgePhrasing[], frame: Frame): BridgePhrasing[] {
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
				for (const each of splitAtBlocks(content, node, isAny))
					result.push(each);
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
					const children = this.inline(node.children, frame);
					result.push(locate(withChildren(node, children), frame));
					break;
				}
				default:
					result.push(locate(node, frame));
			}
		}
		return result;
	}

	#macro(node: Macro, frame: Frame): readonly Mixed[] {
		const { macros } = this.options;
		const state = this.#state(frame);
		const isOwn =
			macros !== undefined &&
			Object.hasOwn(macros, node.name) &&
			frame.depth < this.#includes.maxDepth;
		const own = isOwn
			? ownResult(`macros.${node.name}`, macros[node.name]?.(node, state))
			: undefined;
		let result: readonly Mixed[] | undefined;
		if (own !== undefined) {
			const inner = { ...frame, depth: frame.depth + 1 };
			result = own.flatMap((each): Mixed[] =>
				isFlow(each) ? this.flow([each], inner) : this.#phrasing([each], inner),
			);
		} else {
			const builtIn = MACROS.get(node.name)?.(node, state);
			result = builtIn && this.#builtIn(builtIn, frame);
		}
		if (result !== undefined && !(frame.isInline && result.some(isFlow)))
			return result;
		this.report("bridge-macro", node, node.name);
		return [node];
	}

	/** What built-in macros give is expanded, but for ids and the page that files are on. */
	#builtIn(nodes: readonly Mixed[], frame: Frame): Mixed[] {
		const result: Mixed[] = [];
		for (const node of nodes) {
			if (isFlow(node)) result.push(node);
			else if (node.type !== "anchor") result.push(locate(node, frame));
			else if (node.id !== "" && this.#parts.reserveId(node.id))
				result.push(node);
		}
		return result;
	}

	/** What handlers get: one for all that are in one place. */
	#state(frame: Frame): MacroState {
		if (this.#last?.frame === frame) return this.#last.state;
		const { dialect, options, report } = this;
		const state: MacroState = {
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
		this.#last = { frame, state };
		return state;
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
			this.report("bridge-include", node, {
				why: `${name}: ${page.refusal}`,
			});
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
