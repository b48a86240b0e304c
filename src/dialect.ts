/** Detects the dialect of a page (specification, 26). */
import { namesOf } from "../grammar/tokens/names";
import type { Dialect } from "./ast";

const macros15 = namesOf["1.5"].macros.join("|");
const schemes15 = namesOf["1.5"].schemes.join("|");
const schemes19 = namesOf["1.9"].schemes.join("|");

/** Code and comments, in which no sign counts; then the signs of 1.5, then those of 1.9. Each stays within its line. */
const SIGNS = new RegExp(
	[
		"(?<code>\\{\\{\\{|`[^`\\n]*`|^##[^\\n]*)",
		`(?<signs15>\\[\\[(?:${macros15})(?:\\]\\]|\\()|(?<!\\[)\\[(?:(?:${schemes15}):\\S|"|:[^\\s\\]]|#\\w)|(?<![\\[{\\w])(?:attachment|inline|wiki):\\w)`,
		`(?<signs19><<\\w|\\[\\[(?:${schemes19}|attachment):|\\[\\[[^\\]|\\n]*\\||\\{\\{(?:attachment:|https?:|\\{\\{))`,
	].join("|"),
	"gm",
);

/** How many signs of each dialect a page has. */
export type DialectSigns = Readonly<Record<Dialect, number>>;

/**
 * Counts the signs of both dialects.
 *
 * @param text a page; code and comments in it do not count.
 */
export function countDialectSigns(text: string): DialectSigns {
	let signs15 = 0;
	let signs19 = 0;
	SIGNS.lastIndex = 0;
	for (let match = SIGNS.exec(text); match !== null; match = SIGNS.exec(text)) {
		const { groups = {} } = match;
		if (groups.signs15 !== undefined) signs15++;
		else if (groups.signs19 !== undefined) signs19++;
		else if (match[0] === "{{{") {
			const end = text.indexOf("}}}", match.index);
			if (end < 0) break;
			SIGNS.lastIndex = end + 3;
		}
	}
	return { "1.5": signs15, "1.9": signs19 };
}

/**
 * Returns the dialect that has more signs in a page; 1.9 if there are as many of both, or none.
 *
 * @param text a page; code and comments in it do not count.
 */
export function detectDialect(text: string): Dialect {
	const signs = countDialectSigns(text);
	return signs["1.5"] > signs["1.9"] ? "1.5" : "1.9";
}
