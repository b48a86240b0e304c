/** Source text to tree. */

import { PARSE_OPTIONS } from "./arguments/markup-options";
import { Signature } from "./arguments/signature";
import { optionsOf, STRING } from "./arguments/value-checks";
import type { ParsedRoot } from "./ast";
import { PageReader, type ParseOptions } from "./page-reader";

export type { ParseOptions };

const parseSignature = new Signature("parse", {
	source: STRING,
	options: optionsOf<ParseOptions>(PARSE_OPTIONS),
});

/**
 * Reads a page as MoinMoin does.
 *
 * Never throws, whatever the string, and takes time and memory in proportion to its length.
 *
 * @param source the page's text, with any line ends.
 * @returns the tree, with the position of every node in `source`; `data.dialect` says how it was read.
 * @throws TypeError if an argument is wrong: `source` is no string, the dialect is unknown.
 * @example
 * parse("'''bold''' [[http://example.org|link]]").children[0]
 * // { type: 'paragraph', children: [{ type: 'strong', … }, { type: 'text', … }, { type: 'link', … }], … }
 */
export function parse(source: string, options: ParseOptions = {}): ParsedRoot {
	parseSignature.check(source, options);
	const page = new PageReader(source, options);
	page.readAll();
	return page.finish();
}
