/** Options and handlers of the Markdown bridge, and what handlers work with. */
import GithubSlugger from "github-slugger";
import type * as mdast from "mdast";
import {
	BOOLEAN,
	FUNCTION,
	MAP,
	type OptionChecks,
	oneOf,
	recordOf,
} from "../arguments/value-checks";
import type { Root } from "../ast";
import { expandWithoutIds } from "../bridge/expand";
import type { HandlerMap } from "../bridge/handler-table";
import { findHeadings, shownText } from "../bridge/ids/page-ids";
import type { LinkNode } from "../bridge/links";
import type {
	BridgeDefinitionDescription,
	BridgeDefinitionTerm,
	BridgeFlow,
	BridgeHeading,
	BridgeNode,
	BridgeNodeOf,
	BridgePhrasing,
	BridgeRoot,
	TableOfContentsEntry,
} from "../bridge/nodes";
import { BRIDGE_OPTIONS, type BridgeOptions } from "../bridge/options";
import { BridgeState, WIKI_PROTOCOLS } from "../bridge/state";
import { normalizeText } from "./running-text";

/** What a handler gives, where it is not running text or blocks. */
interface Results {
	listItem: mdast.ListItem;
	tableRow: mdast.TableRow;
	tableCell: mdast.TableCell;
	footnoteDefinition: mdast.FootnoteDefinition;
}

/** What the handler of a type gives. */
export type MdastResult<Type extends BridgeNode["type"]> =
	Type extends keyof Results
		? Results[Type]
		: Type extends BridgePhrasing["type"]
			? mdast.PhrasingContent[]
			: mdast.RootContent[];

/** Makes Markdown of a node. */
export type MdastHandler<Type extends BridgeNode["type"]> = (
	node: BridgeNodeOf<Type>,
	state: MdastState,
) => MdastResult<Type>;

/** A handler for each type of node; complete by its type. The root has none: its children are the document. */
export type MdastHandlers = {
	[Type in Exclude<BridgeNode["type"], "root">]: MdastHandler<Type>;
};

/** Options of {@link toMdast}. */
export interface MdastOptions extends BridgeOptions {
	/** Own handlers by type of node. */
	handlers?: Partial<MdastHandlers> | undefined;
	/** What becomes of formatting that Markdown has not: `html` (default), or `drop`, which keeps its text. */
	fallback?: "html" | "drop" | undefined;
	/** What definition lists are written as. Default: `html`, or `list` with `fallback: "drop"`. */
	definitionLists?: "html" | "list" | undefined;
	/** What `#!wiki caution` and its like are written as: alerts of GitHub (default), directives (remark-directive), or quotes that say what they are. */
	admonitions?: "alert" | "directive" | "quote" | undefined;
	/** Whether instructions such as `#language` become front matter (remark-frontmatter). Default: `true`. */
	frontMatter?: boolean | undefined;
	/** Ids of headings in the output, by their ids in the wiki. Default: those that GitHub gives them. */
	headingIds?: ReadonlyMap<string, string> | undefined;
	/** Which row of a table is its head, which GFM demands: its first row (default) or an `empty` one. */
	tableHeader?: "first" | "empty" | undefined;
}

/** Checks of the options of {@link toMdast}. */
export const MDAST_OPTIONS = {
	...BRIDGE_OPTIONS,
	handlers: recordOf(FUNCTION),
	fallback: oneOf(["html", "drop"]),
	definitionLists: oneOf(["html", "list"]),
	admonitions: oneOf(["alert", "directive", "quote"]),
	frontMatter: BOOLEAN,
	headingIds: MAP,
	tableHeader: oneOf(["first", "empty"]),
} satisfies OptionChecks<MdastOptions>;

type AnyHandler<Result> = (node: BridgeNode, state: MdastState) => Result;

/** Services for the handlers of the Markdown bridge. */
export class MdastState extends BridgeState {
	/** How many links the current node is in: Markdown has no links within links. */
	linkDepth = 0;
	/** Whether the current node is in a cell or heading, which are one line. */
	isOneLine = false;
	/** Definitions of footnotes, which go to the end of the document. */
	readonly footnotes: mdast.FootnoteDefinition[] = [];
	/** Whether texts, of which there are more than of all other nodes, have no handler of the caller. */
	readonly #isTextKept: boolean;
	#headings: readonly BridgeFlow[] = [];
	#assignIds: (() => void) | undefined;
	/** Only few pages have links to their own headings, or a table of contents. */
	#slugs: ReadonlyMap<BridgeHeading, string> | undefined;
	#slugsById: ReadonlyMap<string, string> | undefined;

	constructor(
		tree: Root | BridgeRoot,
		override readonly options: MdastOptions,
		readonly handlers: HandlerMap,
	) {
		super(tree, options, WIKI_PROTOCOLS);
		this.#isTextKept = options.handlers?.text === undefined;
	}

	/** Whether to write HTML for what Markdown has not. */
	get hasHtml(): boolean {
		return this.options.fallback !== "drop";
	}

	/** The page with its macros expanded. Headings have ids only where own handlers may read them. */
	override expand(tree: Root | BridgeRoot): BridgeRoot {
		const { page, assignIds } = expandWithoutIds(
			tree,
			this.options,
			this.report,
		);
		if (this.options.handlers !== undefined) assignIds();
		else this.#assignIds = assignIds;
		this.#headings = page.children;
		return page;
	}

	/** The id that a heading has in the output, by MoinMoin's id; `undefined` if no heading has that. */
	slug(id: string): string | undefined {
		const { headingIds } = this.options;
		if (headingIds !== undefined) return headingIds.get(id);
		this.#assignIds?.();
		this.#slugsById ??= slugsById(this.#headingSlugs());
		return this.#slugsById.get(id);
	}

	/** The ids that headings have in the output, made when they are first asked for. */
	#headingSlugs(): ReadonlyMap<BridgeHeading, string> {
		this.#slugs ??= slugsOf(this.#headings, (value) => this.smiley(value));
		return this.#slugs;
	}

	/** The id that the heading of an entry has in the output. */
	entrySlug(entry: TableOfContentsEntry): string {
		if (this.options.headingIds === undefined && entry.heading !== undefined) {
			const slug = this.#headingSlugs().get(entry.heading);
			if (slug !== undefined) return slug;
		}
		this.#assignIds?.();
		return this.slug(entry.id) ?? entry.id;
	}

	override linkUrl(
		node: LinkNode & { position?: Root["position"] },
	): string | undefined {
		const url = super.linkUrl(node);
		if (url === undefined || !url.startsWith("#")) return url;
		const slug = this.slug(url.slice(1));
		return slug === undefined ? url : `#${slug}`;
	}

	/** The blocks of nodes, one after the other. */
	flow(
		nodes: readonly (
			| BridgeFlow
			| BridgeDefinitionTerm
			| BridgeDefinitionDescription
		)[],
	): mdast.RootContent[] {
		const result: mdast.RootContent[] = [];
		for (const node of nodes) {
			this.#addTo(result, node);
		}
		return result;
	}

	/** The running text of nodes. */
	phrasing(nodes: readonly BridgePhrasing[]): mdast.PhrasingContent[] {
		const result: mdast.PhrasingContent[] = [];
		for (const node of nodes) {
			if (node.type === "text" && this.#isTextKept) {
				result.push({ type: "text", value: node.value });
				continue;
			}
			this.#addTo(result, node);
		}
		return result;
	}

	#addTo<Item>(result: Item[], node: BridgeNode): void {
		const items = this.#one<Item[]>(node);
		if (items === undefined) return;
		for (const each of items) result.push(each);
	}

	/** The items, rows, cells or footnotes of nodes. */
	parts<Type extends keyof Results>(
		nodes: readonly BridgeNodeOf<Type>[],
	): Results[Type][] {
		const result: Results[Type][] = [];
		for (const node of nodes) {
			const part = this.part<Type>(node);
			if (part !== undefined) result.push(part);
		}
		return result;
	}

	/** The item, row, cell or footnote of a node. */
	part<Type extends keyof Results>(
		node: BridgeNodeOf<Type>,
	): Results[Type] | undefined {
		return this.#one<Results[Type]>(node);
	}

	/** Puts running text into the form that Markdown can say. */
	text(
		nodes: readonly mdast.PhrasingContent[],
		isOneLine = false,
	): mdast.PhrasingContent[] {
		return normalizeText(nodes, {
			isOneLine: isOneLine || this.isOneLine,
			hasHtml: this.hasHtml,
		});
	}

	#one<Result>(node: BridgeNode): Result | undefined {
		const handler = this.handlers.get(node.type);
		if (handler === undefined) {
			this.report("bridge-node", node);
			return undefined;
		}
		// The table has a handler of the node's type under that type, which TypeScript cannot follow here.
		return (handler as AnyHandler<Result>)(node, this);
	}
}

function slugsOf(
	nodes: readonly BridgeFlow[],
	smiley: (value: string) => string,
): Map<BridgeHeading, string> {
	const slugger = new GithubSlugger();
	const result = new Map<BridgeHeading, string>();
	for (const heading of findHeadings(nodes))
		result.set(heading, slugger.slug(shownText(heading.children, { smiley })));
	return result;
}

function slugsById(
	slugs: ReadonlyMap<BridgeHeading, string>,
): Map<string, string> {
	const result = new Map<string, string>();
	for (const [{ id }, slug] of slugs)
		if (id !== undefined) result.set(id, slug);
	return result;
}
