/** Repairs of brackets in a text that were meant as links. */
import type { Context } from "../context";
import { linkMeantBy } from "../links";
import type { Prose } from "../span";
import { withTypoLinks } from "./link-slips";
import { withoutOldBrackets } from "./old-brackets";

/** The same text with links in place of brackets that were meant as such. */
export function withoutSlips(written: Prose, context: Context): Prose {
	const prose = withTypoLinks(
		withoutOldBrackets(written, context),
		(slip, position) => linkMeantBy(slip, position, context),
		context,
	);
	// What is written for the links of a slip moves the ends of lines.
	return prose.text === written.text ? prose : { ...prose, breaks: [] };
}
