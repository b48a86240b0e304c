/**
 * MoinMoin trees for [pandoc](https://pandoc.org), which writes MediaWiki, reStructuredText, docx and more.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export * from "../bridge/index";
export type {
	PandocHandler,
	PandocHandlers,
	PandocOptions,
	PandocResult,
	PandocState,
} from "./state";
export { pandocHandlers, toPandoc } from "./to-pandoc";
export type * from "./types";
