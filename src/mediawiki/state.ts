/** Options and handlers of the MediaWiki bridge, and what handlers work with. */
import {
	BOOLEAN,
	FUNCTION,
	type OptionChecks,
	recordOf,
	STRING,
} from "../arguments/value-checks";
import type { Position, Root } from "../ast";
import type { HandlerMap } from "../bridge/handler-table";
import { type LinkNode, linkResolver, linkTarget } from "../bridge/links";
import type {
	BridgeFlow,
	BridgeNode,
	BridgeNodeOf,
	BridgePhrasing,
	BridgeRoot,
} from "../bridge/nodes";
import { BRIDGE_OPTIONS, type BridgeOptions } from "../bridge/options";
import { BridgeState } from "../bridge/state";
import { cleanUrl, isAllowedUrl } from "../bridge/urls";
import { hasForbidden } from "./characters";
import type { TextContext } from "./escape";
import { writeInline, writeLine } from "./line";
import { isRelative, mediawikiLink, type TargetOptions } from "./link-targets";
import { PageIndex } from "./page-index";
import type { Piece } from "./pieces";
import { isLinkedUrl, PROTOCOL_NAMES } from "./urls";

/** What the handler of a type gives: parts of running text, or wikitext of blocks, items, rows and cells. */
export type MediawikiResult<Type extends BridgeNode["type"]> =
	Type extends BridgePhrasing["type"] ? Piece[] : string[];

/** Makes wikitext of a node. */
export type MediawikiHandler<Type extends BridgeNode["type"]> = (
	node: BridgeNodeOf<Type>,
	state: MediawikiState,
) => MediawikiResult<Type>;

/** A handler for each type of node; complete by its type. The root has none: its children are the page. */
export type MediawikiHandlers = {
	[Type in Exclude<BridgeNode["type"], "root">]: MediawikiHandler<Type>;
};

/** Options of {@link toMediawiki}. */
export interface MediawikiOptions extends BridgeOptions, TargetOptions {
	/** Own handlers by type of node. */
	handlers?: Partial<MediawikiHandlers> | undefined;
	/** Whether comments are kept. Default: `true`. */
	comments?: boolean | undefined;
	/** Whether remarks and `#!wiki comment` sections, which MoinMoin hides, are shown. Default: they are dropped. */
	remarks?: boolean | undefined;
}

/** Checks of the options of {@link toMediawiki}. */
export const MEDIAWIKI_OPTIONS = {
	...BRIDGE_OPTIONS,
	title: FUNCTION,
	fileName: FUNCTION,
	interwikiPrefixes: recordOf(STRING),
	handlers: recordOf(FUNCTION),
	comments: BOOLEAN,
	remarks: BOOLEAN,
} satisfies OptionChecks<MediawikiOptions>;

/** Where a link leads: to a URL, or to what is between `[[` and `]]`. */
export type WikiTarget =
	| { type: "url"; url: string }
	| { type: "title"; title: string };

type AnyHandler<Result> = (node: BridgeNode, state: MediawikiState) => Result;

/** Services for the handlers of the MediaWiki bridge. */
export class MediawikiState extends BridgeState {
	/** What the page has: headings, footnotes, categories. */
	readonly page: PageIndex;
	/** How many links the current node is in: MediaWiki has no links within links. */
	linkDepth = 0;
	/** Formatting around the current node that quotes stand for. */
	readonly quotes = new Set<"''" | "'''">();
	/** Footnotes around the current node; MediaWiki has no footnotes within footnotes. */
	footnoteDepth = 0;
	/** How many tables the current node is in. */
	tableDepth = 0;
	/** Whether the current node is in the term of a definition that is written on a line. */
	isInTerm = false;
	/** Whether a block begins a line; after the mark of an item or a cell it does not. */
	isLineStart = true;
	/** Marks of the lists that the current item is in, or `undefined` where lists are HTML. */
	listMarks: string | undefined = "";
	/** Whether the page has its table of contents. */
	hasContents = false;
	readonly #resolve: ReturnType<typeof linkResolver>;

	constructor(
		tree: Root | BridgeRoot,
		override readonly options: MediawikiOptions,
		readonly handlers: HandlerMap,
	) {
		super(tree, options, PROTOCOL_NAMES);
		this.page = new PageIndex(options.pageName, (value) => this.smiley(value));
		const own = mediawikiLink(options, this.page);
		const { resolveLink } = options;
		this.#resolve = linkResolver(
			{
				...options,
				resolveLink:
					resolveLink === undefined
						? own
						: (target, resolve) =>
								resolveLink(target, (each) => own(each, resolve)),
			},
			this.dialect,
		);
	}

	/** Where a node leads, or `undefined` and a message. */
	target(
		node: LinkNode & { position?: Position | undefined },
	): WikiTarget | undefined {
		const target = linkTarget(node, this.options.pageName);
		const resolved = cleanUrl(this.#resolve(target) ?? "");
		if (resolved === "") {
			const why =
				target.type === "page" && isRelative(target.page, this.options.pageName)
					? { why: `${target.page} is relative to a page that is not known` }
					: undefined;
			this.report("bridge-link", node, why);
			return undefined;
		}
		if (isLinkedUrl(resolved)) {
			const protocols = this.options.protocols ?? this.protocols;
			if (isAllowedUrl(resolved, protocols))
				return { type: "url", url: resolved };
		} else if (
			!(target.type === "url" && resolved === cleanUrl(target.url)) &&
			!isAbsolute(target.type, resolved)
		) {
			return { type: "title", title: resolved };
		}
		this.report("bridge-url", node, resolved);
		return undefined;
	}

	/** The blocks of nodes, one after the other. */
	flow(nodes: readonly BridgeFlow[]): string[] {
		return this.#all<string>(nodes);
	}

	/** The blocks of nodes, on lines of their own, within something else than a list. */
	block(nodes: readonly BridgeFlow[]): string {
		const { isLineStart, listMarks } = this;
		this.isLineStart = true;
		this.listMarks = "";
		const blocks = this.flow(nodes);
		this.isLineStart = isLineStart;
		this.listMarks = listMarks;
		return joinBlocks(blocks);
	}

	/** A block that does not begin a line. */
	inner(node: BridgeFlow): string {
		const { isLineStart } = this;
		this.isLineStart = false;
		const blocks = this.flow([node]);
		this.isLineStart = isLineStart;
		return joinBlocks(blocks);
	}

	/** The running text of nodes. */
	phrasing(nodes: readonly BridgePhrasing[]): Piece[] {
		return this.#all<Piece>(nodes);
	}

	/** The parts of a list or a table. */
	parts(
		nodes: readonly Exclude<BridgeNode, BridgeRoot | BridgePhrasing>[],
	): string[] {
		return this.#all<string>(nodes);
	}

	/** What ends text here. */
	get context(): TextContext {
		return {
			isInTable: this.tableDepth > 0,
			isInTerm: this.isInTerm,
			isInLabel: this.linkDepth > 0,
		};
	}

	/** Running text as wikitext. */
	line(nodes: readonly BridgePhrasing[]): string {
		const pieces = this.phrasing(nodes);
		return this.isLineStart
			? writeLine(pieces, this.context)
			: writeInline(pieces, this.context);
	}

	/** Reports characters that are replaced. */
	checkText(node: { value: string; position?: Position | undefined }): void {
		if (hasForbidden(node.value)) this.report("bridge-character", node);
	}

	#all<Item>(nodes: readonly BridgeNode[]): Item[] {
		const result: Item[] = [];
		for (const node of nodes)
			for (const each of this.#one<Item>(node)) result.push(each);
		return result;
	}

	#one<Item>(node: BridgeNode): Item[] {
		const handler = this.handlers.get(node.type);
		if (handler === undefined) {
			this.report("bridge-node", node);
			return [];
		}
		// The table has a handler of the node's type under that type, which TypeScript cannot follow here.
		return (handler as AnyHandler<Item[]>)(node, this);
	}
}

/** Whether what should be a page of another wiki is a URL of a protocol that MediaWiki does not link. */
const isAbsolute = (type: string, target: string): boolean =>
	type === "interwiki" && /^(?:[\w.+-]+:)?\/\//.test(target);

/** Blocks with blank lines between them. A comment vanishes with its line, so that none follows it. */
export function joinBlocks(blocks: readonly string[]): string {
	let result = "";
	let wasComment = true;
	for (const block of blocks) {
		if (block === "") continue;
		if (result !== "") result += wasComment ? "\n" : "\n\n";
		result += block;
		wasComment = block.startsWith("<!--") && block.endsWith("-->");
	}
	return result;
}
