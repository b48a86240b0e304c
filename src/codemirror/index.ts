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
import { PARSE_OPTIONS } from "../arguments/markup-options";
import { Signature } from "../arguments/signature";
import { optionsOf } from "../arguments/value-checks";
import type { ParseOptions } from "../parse";
import { createNodeSet } from "./node-types";
import { MoinMoinParser, type PageOptions } from "./parser";

/** Options of {@link moinmoin}: those of `parse`, but for `onMessage`. */
export type MoinMoinOptions = PageOptions;

const data = defineLanguageFacet({ commentTokens: { line: "##" } });

const moinmoinSignature = new Signature("moinmoin", {
	options: optionsOf<ParseOptions>(PARSE_OPTIONS),
});

const nodeSet = createNodeSet(data);

/**
 * Returns the language for an editor. Long pages are parsed some milliseconds at a time.
 *
 * @param options how pages are read; without a `dialect` it is detected after each change.
 * @throws TypeError if an option is wrong.
 * @example
 * new EditorView({ doc: "'''bold'''", extensions: [moinmoin({ dialect: "1.9" }), syntaxHighlighting(defaultHighlightStyle)] })
 */
export function moinmoin(options: MoinMoinOptions = {}): LanguageSupport {
	moinmoinSignature.check(options);
	const parser = new MoinMoinParser(nodeSet, options);
	return new LanguageSupport(new Language(data, parser, [], "moinmoin"));
}
