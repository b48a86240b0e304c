/**
 * MoinMoin trees as Markdown: [mdast](https://github.com/syntax-tree/mdast) and text.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export * from "../bridge/index";
export { fromMdast } from "./from-mdast";
export type { FromMdastOptions } from "./from-state";
export type {
	MdastHandler,
	MdastHandlers,
	MdastOptions,
	MdastResult,
	MdastState,
} from "./state";
export {
	alertToMarkdown,
	type MarkdownOptions,
	toMarkdown,
} from "./to-markdown";
export { mdastHandlers, toMdast } from "./to-mdast";
