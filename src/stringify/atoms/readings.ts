/** What markup in a line is read as, remembered. */
import type { FlowContent, PhrasingContent, Root } from "../../ast";
import { type ParseOptions, parse } from "../../parse";
import { isSameContent } from "../compare-nodes";

/** A line with other text on both sides. */
const lineOf = (markup: string): string => `a ${markup} b`;

/** Reads pieces of markup, each on its own and each once. */
export class Readings {
	readonly #trees = new Map<string, Root>();

	/**
	 * @param options what the page will be read with.
	 */
	constructor(private readonly options: ParseOptions) {}

	/** Whether markup, as the only thing in a line, is read as a node. */
	isReadAs(markup: string, node: PhrasingContent): boolean {
		return isSameContent(this.#read(markup).children, [
			{
				type: "paragraph",
				children: [
					{ type: "text", value: "a " },
					node,
					{ type: "text", value: " b" },
				],
			},
		]);
	}

	/** Whether markup is read as the text that it is. */
	isReadAsText(markup: string): boolean {
		return isSameContent(this.#read(markup).children, [
			{
				type: "paragraph",
				children: [{ type: "text", value: lineOf(markup) }],
			},
		]);
	}

	/** The node that markup is read as; `undefined` if that is none, or more than one. */
	nodeOf(markup: string): PhrasingContent | undefined {
		const [block, ...others] = this.#read(markup).children;
		if (block?.type !== "paragraph" || others.length > 0) return undefined;
		const [before, node, after, ...more] = block.children;
		const isBetween =
			before?.type === "text" &&
			before.value === "a " &&
			after?.type === "text" &&
			after.value === " b";
		return isBetween && more.length === 0 ? node : undefined;
	}

	/** Whether markup, as the only thing on a page, is read as a block. */
	isBlock(markup: string, block: FlowContent): boolean {
		return isSameContent(parse(`\n${markup}`, this.options).children, [block]);
	}

	#read(markup: string): Root {
		const known = this.#trees.get(markup);
		if (known !== undefined) return known;
		const tree = parse(lineOf(markup), this.options);
		this.#trees.set(markup, tree);
		return tree;
	}
}
