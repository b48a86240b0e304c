/**
 * MoinMoin trees as HTML: [hast](https://github.com/syntax-tree/hast), text and plain text.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export * from "../bridge/index";
export type {
	HastHandler,
	HastHandlers,
	HastOptions,
	HastState,
} from "./state";
export { hastHandlers, toHast } from "./to-hast";
export { type HtmlOptions, toHtml } from "./to-html";
export { toPlainText } from "./to-plain-text";
