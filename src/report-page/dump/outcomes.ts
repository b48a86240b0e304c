/** What becomes of macros and parsers. */
import type { Code } from "../../ast";
import { MACROS } from "../../bridge/macros/built-in";
import { toMdast } from "../../mdast/to-mdast";

const SHOWN = "shown as [Name(arguments)], not run";
const SEARCH = `on a site, the pages of a category; other searches are ${SHOWN}`;

/** Whether bridges convert a macro; they show others as `[Name(arguments)]`. */
export const isConverted = (macro: string): boolean => MACROS.has(macro);

/** What becomes of macros that depend on more than their page. */
const OUTCOMES: ReadonlyMap<string, string> = new Map([
	["Include", "a link to the page"],
	["FullSearch", SEARCH],
	["FullSearchCached", SEARCH],
]);

/** Says what becomes of a macro. */
export const macroOutcome = (name: string): string =>
	OUTCOMES.get(name) ?? (isConverted(name) ? "converted" : SHOWN);

/** Says what becomes of a block of a parser: it is tried. */
export function parserOutcome(name: string): string {
	const code: Code = { type: "code", lang: name, value: "a" };
	const [node] = toMdast({ type: "root", children: [code] }).children;
	return node === undefined || node.type === "code"
		? "a block of code, not run"
		: `a ${node.type}`;
}
