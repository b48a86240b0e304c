/** CamelCase names (specification, 19 and 22.8). */
import { codeBefore, isCased, isLower, isSpace, isUpper } from "../chars";
import { type Matcher, matcherToken, type Opener } from "../definitions";
import { t } from "../vocabulary";

const SLASH = 0x2f;
const HASH = 0x23;

/** End of two or more groups of one capital and small letters; -1 if there are fewer. */
function partEnd(text: string, offset: number): number {
	let end = offset;
	let groups = 0;
	while (isUpper(text.charCodeAt(end)) && isLower(text.charCodeAt(end + 1))) {
		end += 2;
		while (isLower(text.charCodeAt(end))) end++;
		groups++;
	}
	return groups >= 2 ? end : -1;
}

const isCasedOrSlash = (code: number): boolean =>
	code === SLASH || isCased(code);

/**
 * Parts joined by `/`, all or nothing: if the character after the whole chain does not match, no part is a name.
 *
 *     ../../FrontPage/SubPage#anchor,
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function nameEnd19(text: string, offset: number): number {
	let start = offset;
	if (text.charCodeAt(start) === SLASH) start++;
	else while (text.startsWith("../", start)) start += 3;
	let end = partEnd(text, start);
	if (end < 0) return -1;
	while (text.charCodeAt(end) === SLASH) {
		const next = partEnd(text, end + 1);
		if (next < 0) return -1;
		end = next;
	}
	if (text.charCodeAt(end) === HASH) {
		let anchor = end + 1;
		while (anchor < text.length && !isSpace(text.charCodeAt(anchor))) anchor++;
		if (anchor > end + 1) return anchor;
	}
	return isCasedOrSlash(text.charCodeAt(end)) ? -1 : end;
}

/**
 * Parts with or without a `/` in front; the longest chain that no letter follows, so that a part may remain.
 *
 *     ../FrontPage/Sub
 *     ^^^^^^^^^^^^
 */
function nameEnd15(text: string, offset: number): number {
	let start = offset;
	let best = -1;
	if (text.startsWith("../", start)) start += 3;
	for (;;) {
		const end = partEnd(
			text,
			text.charCodeAt(start) === SLASH ? start + 1 : start,
		);
		if (end < 0) return best;
		if (!isCased(text.charCodeAt(end))) best = end;
		start = end;
	}
}

/** What a name can begin with. */
const NAME: readonly Opener[] = ["../", ["/", isUpper], [isUpper, isLower]];
/** What a `!` has to be in front of. */
const NO_LINK: readonly Opener[] = ["!.", "!/", ["!", isUpper]];

const matcher19: Matcher<undefined> = ({ text }, offset) =>
	isCasedOrSlash(codeBefore(text, offset)) ? -1 : nameEnd19(text, offset);

const matcher15: Matcher<undefined> = ({ text }, offset) =>
	isCased(codeBefore(text, offset)) ? -1 : nameEnd15(text, offset);

export const wikiName19 = matcherToken(t.WikiName, NAME, matcher19);
export const wikiName15 = matcherToken(t.WikiName, NAME, matcher15);

/** `!WikiName` is no link and loses its `!`. */
export const noLink19 = matcherToken(t.NoLink, NO_LINK, ({ text }, offset) =>
	isCasedOrSlash(codeBefore(text, offset)) ? -1 : nameEnd19(text, offset + 1),
);

export const noLink15 = matcherToken(t.NoLink, NO_LINK, ({ text }, offset) =>
	nameEnd15(text, offset + 1),
);
