/** Options and handlers of the pandoc bridge, and what handlers work with. */
import {
	BOOLEAN,
	FUNCTION,
	type OptionChecks,
	oneOf,
	recordOf,
} from "../arguments/value-checks";
import type { Root } from "../ast";
import type { HandlerMap } from "../bridge/handler-table";
import type {
	BridgeFlow,
	BridgeNode,
	BridgeNodeOf,
	BridgePhrasing,
	BridgeRoot,
	FootnoteDefinition,
} from "../bridge/nodes";
import { BRIDGE_OPTIONS, type BridgeOptions } from "../bridge/options";
import { BridgeState, WIKI_PROTOCOLS } from "../bridge/state";
import { pandocLink } from "./links";
import type { Block, Cell, Inline, Row } from "./types";

/** What a handler gives, where it is not running text or blocks. */
interface Results {
	listItem: Block[];
	definitionTerm: Inline[];
	tableRow: Row;
	tableCell: Cell;
}

/** What the handler of a type gives. */
export type PandocResult<Type extends BridgeNode["type"]> =
	Type extends keyof Results
		? Results[Type]
		: Type extends BridgePhrasing["type"]
			? Inline[]
			: Block[];

/** Makes elements of pandoc of a node. */
export type PandocHandler<Type extends BridgeNode["type"]> = (
	node: BridgeNodeOf<Type>,
	state: PandocState,
) => PandocResult<Type>;

/** A handler for each type of node; complete by its type. The root has none: its children are the document. */
export type PandocHandlers = {
	[Type in Exclude<BridgeNode["type"], "root">]: PandocHandler<Type>;
};

/** Options of {@link toPandoc}. */
export interface PandocOptions extends BridgeOptions {
	/** Own handlers by type of node. */
	handlers?: Partial<PandocHandlers> | undefined;
	/**
	 * Version of pandoc's AST: `1.23` (default) is read by pandoc 3, `1.22` by pandoc 2.11 to 2.19. pandoc refuses
	 * documents of another version.
	 */
	apiVersion?: "1.22" | "1.23" | undefined;
	/** Whether remarks and `#!wiki comment` sections, which MoinMoin hides, are kept. Default: they are dropped. */
	remarks?: boolean | undefined;
}

/** Versions of pandoc's AST as pandoc writes them itself: it compares the first two numbers. */
export const API_VERSIONS = {
	"1.22": [1, 22, 2, 1],
	"1.23": [1, 23, 1],
} as const;

/** Checks of the options of {@link toPandoc}. */
export const PANDOC_OPTIONS = {
	...BRIDGE_OPTIONS,
	handlers: recordOf(FUNCTION),
	apiVersion: oneOf(Object.keys(API_VERSIONS)),
	remarks: BOOLEAN,
} satisfies OptionChecks<PandocOptions>;

type AnyHandler<Result> = (node: BridgeNode, state: PandocState) => Result;

/** Services for the handlers of the pandoc bridge. */
export class PandocState extends BridgeState {
	/** Footnotes by number: pandoc has their text at the mark. */
	readonly footnotes = new Map<number, FootnoteDefinition>();
	/** Footnotes around the current node; pandoc has no footnotes within footnotes. */
	footnoteDepth = 0;
	/** How many links the current node is in. */
	linkDepth = 0;

	constructor(
		tree: Root | BridgeRoot,
		override readonly options: PandocOptions,
		readonly handlers: HandlerMap,
	) {
		super(tree, { resolveLink: pandocLink, ...options }, WIKI_PROTOCOLS);
	}

	/** Finds the footnotes of the page. */
	readFootnotes(nodes: readonly BridgeNode[]): void {
		for (const node of nodes) {
			if (node.type === "footnoteDefinition")
				this.footnotes.set(node.number, node);
			if ("children" in node && node.type !== "paragraph")
				this.readFootnotes(node.children);
		}
	}

	/** The blocks of nodes, one after the other. */
	flow(nodes: readonly BridgeFlow[]): Block[] {
		return this.#all<Block>(nodes);
	}

	/** The running text of nodes. */
	phrasing(nodes: readonly BridgePhrasing[]): Inline[] {
		return this.#all<Inline>(nodes);
	}

	/** What the handler of a node gives; `undefined` if it is not MoinMoin's. */
	one<Type extends Exclude<BridgeNode["type"], "root">>(
		node: BridgeNodeOf<Type>,
	): PandocResult<Type> | undefined {
		return this.#one<PandocResult<Type>>(node);
	}

	#all<Item>(nodes: readonly BridgeNode[]): Item[] {
		const result: Item[] = [];
		for (const node of nodes)
			for (const each of this.#one<Item[]>(node) ?? []) result.push(each);
		return result;
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
