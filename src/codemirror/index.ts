/**
 * MoinMoin for [CodeMirror](https://codemirror.net/): highlighting, folding and a syntax tree, from the same parser.
 *
 * @packageDocumentation
 */
import {
	defineLanguageFacet,
	Language,
	LanguageSupport,
} from "@codemirror/language";
import { checkDialect } from "../check-dialect";
import { createNodeSet } from "./node-types";
import { MoinMoinParser, type PageOptions } from "./parser";

/** Options of {@link moinmoin}: those of `parse`, but for `onMessage`. */
export type MoinMoinOptions = PageOptions;

const data = defineLanguageFacet({ commentTokens: { line: "##" } });

const nodeSet = createNodeSet(data);

/**
 * Returns the language for an editor. Long pages are parsed some milliseconds at a time.
 *
 * @param options how pages are read; without a `dialect` it is detected after each change.
 * @throws TypeError if the dialect is unknown.
 * @example
 * new EditorView({ doc: "'''bold'''", extensions: [moinmoin({ dialect: "1.9" }), syntaxHighlighting(defaultHighlightStyle)] })
 */
export function moinmoin(options: MoinMoinOptions = {}): LanguageSupport {
	if (options.dialect !== "auto") checkDialect("dialect", options.dialect);
	const parser = new MoinMoinParser(nodeSet, options);
	return new LanguageSupport(new Language(data, parser, [], "moinmoin"));
}
