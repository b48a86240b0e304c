/** What blocks of MoinMoin's parsers are without a wiki. */
import type { Code } from "../ast";
import { csv } from "./csv";
import type { ParserHandler } from "./options";

/** A block of code in a language. */
const code = (node: Code, lang: string | undefined): Code => {
	const { lang: _lang, meta: _meta, ...rest } = node;
	return lang === undefined ? rest : { ...rest, lang };
};

/** `#!highlight python numbers=off`: the language is the first argument. */
const highlight: ParserHandler = (node) => {
	const [lang] = (node.meta ?? "").split(/\s+/);
	return [code(node, lang || undefined)];
};

const renamed =
	(lang: string | undefined): ParserHandler =>
	(node) => [code(node, lang)];

/** Built-in parsers by the name after `#!`. All others keep their name as the language of a block of code. */
export const PARSERS: ReadonlyMap<string, ParserHandler> = new Map([
	["csv", csv],
	["CSV", csv],
	["highlight", highlight],
	["syntax", highlight],
	["text", renamed(undefined)],
	["plain", renamed(undefined)],
	["cplusplus", renamed("cpp")],
	["docbook", renamed("xml")],
	["xslt", renamed("xml")],
]);
