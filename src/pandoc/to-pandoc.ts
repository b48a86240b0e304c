/** MoinMoin tree to the AST of pandoc. */

import { Signature } from "../arguments/signature";
import { ROOT_OF_PAGE } from "../arguments/trees";
import { optionsOf } from "../arguments/value-checks";
import type { Root } from "../ast";
import { handlerTable } from "../bridge/handler-table";
import { pageMetadata } from "../bridge/metadata";
import type { BridgeRoot } from "../bridge/nodes";
import { codeText } from "./elements";
import { flow } from "./flow";
import { phrasing } from "./phrasing";
import {
	API_VERSIONS,
	PANDOC_OPTIONS,
	type PandocHandlers,
	type PandocOptions,
	PandocState,
} from "./state";
import type { MetaValue, PandocDocument } from "./types";

/** The handlers that {@link toPandoc} uses by default; own ones can call them. */
export const pandocHandlers: PandocHandlers = { ...flow, ...phrasing };

const handlersWith = handlerTable(pandocHandlers);

const toPandocSignature = new Signature("toPandoc", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<PandocOptions>(PANDOC_OPTIONS),
});

/**
 * Makes a document of [pandoc](https://pandoc.org), from which it writes MediaWiki, reStructuredText, DocBook, docx and more.
 *
 * @param tree a page; it is not changed.
 * @param options links, macros, parsers, smileys, handlers, and the version of pandoc's AST (`docs/bridges.md`).
 * @returns the document as plain objects: `JSON.stringify` it for `pandoc -f json`.
 * @example
 * toPandoc(parse("= A =")).blocks; // [{ t: "Header", c: [1, ["A", [], []], [{ t: "Str", c: "A" }]] }]
 */
export function toPandoc(
	tree: Root | BridgeRoot,
	options: PandocOptions = {},
): PandocDocument {
	return toPandocSignature.call(convert, tree, options);
}

function convert(
	tree: Root | BridgeRoot,
	options: PandocOptions,
): PandocDocument {
	const state = new PandocState(tree, options, handlersWith(options.handlers));
	const page = state.expand(tree);
	state.readFootnotes(page.children);
	const { pageName, apiVersion = "1.23" } = options;
	const meta: Record<string, MetaValue> = {};
	if (pageName !== undefined) meta.title = metaValue(pageName);
	for (const [name, value] of pageMetadata(page))
		meta[name === "language" ? "lang" : codeText(name)] = metaValue(value);
	return {
		"pandoc-api-version": [...API_VERSIONS[apiVersion]],
		meta,
		blocks: state.flow(
			page.children.filter(({ type }) => type !== "processingInstruction"),
		),
	};
}

function metaValue(value: string | true | (string | true)[]): MetaValue {
	if (value === true) return { t: "MetaBool", c: true };
	if (typeof value === "string") return { t: "MetaString", c: codeText(value) };
	return { t: "MetaList", c: value.map(metaValue) };
}
