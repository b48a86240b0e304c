/** What is known while Markdown becomes MoinMoin. */
import type * as mdast from "mdast";
import { ROOT_OF_MARKDOWN } from "../arguments/markdown-tree";
import { DIALECT } from "../arguments/markup-options";
import { Signature } from "../arguments/signature";
import { FUNCTION, optionsOf } from "../arguments/value-checks";
import type { Dialect } from "../ast";
import { type BridgeReport, bridgeReport } from "../bridge/messages";
import type { OnMessage } from "../messages";

/** Options of {@link fromMdast}. */
export interface FromMdastOptions {
	/** Dialect that the tree will be written in: `data.dialect` of the result. Default: 1.9. */
	dialect?: Dialect | undefined;
	/** Receives what MoinMoin has no markup for. */
	onMessage?: OnMessage | undefined;
}

/** The parameters of {@link fromMdast}. */
export const fromMdastSignature = new Signature("fromMdast", {
	tree: ROOT_OF_MARKDOWN,
	options: optionsOf<FromMdastOptions>({
		dialect: DIALECT,
		onMessage: FUNCTION,
	}),
});

export class FromMdastState {
	readonly report: BridgeReport;
	readonly definitions = new Map<string, mdast.Definition>();
	readonly #footnotes = new Map<string, mdast.FootnoteDefinition>();
	#isInFootnote = false;

	/**
	 * @param writeFootnote makes markup of a footnote, which is the argument of a macro.
	 */
	constructor(
		readonly dialect: Dialect,
		onMessage: OnMessage | undefined,
		readonly writeFootnote: (
			definition: mdast.FootnoteDefinition,
			state: FromMdastState,
		) => string,
	) {
		this.report = bridgeReport(onMessage);
	}

	/** Finds what links and footnotes refer to, wherever it is. */
	readDefinitions(node: mdast.Nodes): void {
		if (node.type === "definition" && !this.definitions.has(node.identifier))
			this.definitions.set(node.identifier, node);
		if (
			node.type === "footnoteDefinition" &&
			!this.#footnotes.has(node.identifier)
		)
			this.#footnotes.set(node.identifier, node);
		if ("children" in node)
			for (const child of node.children) this.readDefinitions(child);
	}

	/** The markup of a footnote; `undefined` if there is none, or within another one: arguments of macros have no macros. */
	footnote(identifier: string): string | undefined {
		const definition = this.#footnotes.get(identifier);
		if (definition === undefined || this.#isInFootnote) return undefined;
		this.#isInFootnote = true;
		const markup = this.writeFootnote(definition, this);
		this.#isInFootnote = false;
		return markup;
	}
}
