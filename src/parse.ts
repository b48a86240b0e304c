/** Source text to tree. */

import { dialectNames } from "../grammar/dialect-names";
import type { ParsedRoot } from "./ast";
import { checkChoice, checkObject, checkString } from "./check-arguments";
import { PageReader, type ParseOptions } from "./page-reader";

export type { ParseOptions };

/**
 * Reads a page as MoinMoin does.
 *
 * Never throws, whatever the string, and takes time and memory in proportion to its length.
 *
 * @param source the page's text, with any line ends.
 * @returns the tree, with the position of every node in `source`; `data.dialect` says how it was read.
 * @throws TypeError if `source` is no string or the dialect is unknown.
 * @example
 * parse("'''bold''' [[http://example.org|link]]").children[0]
 * // { type: 'paragraph', children: [{ type: 'strong', … }, { type: 'text', … }, { type: 'link', … }], … }
 */
export function parse(source: string, options: ParseOptions = {}): ParsedRoot {
	checkString("source", source);
	checkObject("options", options);
	checkChoice("dialect", options.dialect, ["auto", ...dialectNames]);
	const page = new PageReader(source, options);
	page.readAll();
	return page.finish();
}
