/** Where tokens are in the page. */
import { tokenize } from "../../grammar/lexer";
import { readSource } from "../../grammar/source";
import { macroNames } from "../../grammar/tokens/names";
import { type Token, type TokenName, t } from "../../grammar/vocabulary";
import { treeDialects } from "../../src/tree-builder/dialects";
import type { FirstOf, Page, Range } from "../protocol/requests";
import { parsePage } from "./parsed-page";

/** Maximum number of ranges that are sent: more is more than anybody sees. */
const MAX_RANGES = 5000;

/** Returns the ranges of all tokens with one of the names, those in sections too. */
export function tokenRanges(
	page: Page,
	names: readonly TokenName[],
): FirstOf<Range> {
	const { dialect } = parsePage(page).tree.data;
	const source = readSource(page.text);
	const macros = macroNames(dialect, undefined);
	const wanted = new Set<string>(names);
	const ranges: Range[] = [];
	const pending: (Range & { head: "page" | "section" })[] = [
		{ start: 0, end: source.text.length, head: "page" },
	];
	for (let body = pending.pop(); body !== undefined; body = pending.pop()) {
		const { start, end, head } = body;
		const text = source.text.slice(start, end);
		const options = { dialect, head, macros };
		const feed = head === "page" ? -1 : 0;
		for (const token of tokenize(text, options, feed)) {
			if (wanted.has(token.tokenType.name))
				ranges.push({
					start: source.toOffset(start + token.startOffset),
					end: source.toOffset(start + token.end),
				});
			if (token.tokenType !== t.Block) continue;
			const parts = (token as Token<"Block">).payload;
			const content = treeDialects[dialect].readBlock(parts, text);
			if (
				parts.closed &&
				content.lang === "wiki" &&
				content.start <= content.end
			)
				pending.push({
					start: start + content.start - 1,
					end: start + content.end,
					head: "section",
				});
		}
	}
	const all = ranges
		.filter((range) => range.start < range.end)
		.sort((a, b) => a.start - b.start);
	return { shown: all.slice(0, MAX_RANGES), total: all.length };
}
