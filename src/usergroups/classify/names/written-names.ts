/** Names that are text, without remarks in parentheses after them. */
import {
	hasGroupWord,
	hasTime,
	isRole,
	statusOf,
} from "../../dictionaries/vocabulary";
import { isKnownPlace } from "../../places";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import type { Name } from "../name";
import { otherWords } from "../own-names";

/** An article before a name that starts small, and a question or a status after it, are no parts of it. */
export const ARTICLE = /^(?:An? |The (?=\p{Ll})|Une? |Eine? )(?=\p{L})/u;
const REMARK = /\s*\(([^()]*)\)(\s*|\s*[,;].*|\s+(?:\p{Ll}.*|\p{Lu}{4,}))$/u;

/** The remark in parentheses after a name, if there is one, also in front of a comma; most names have no parenthesis, which is known at once. */
const remarkAfter = (name: string): RegExpExecArray | null =>
	name.includes("(") ? REMARK.exec(name) : null;

/** A name that is text without a status in parentheses after it: "Alpha (inactive)". */
export const withoutStatus = (name: string): string => {
	const remark = remarkAfter(name);
	return remark !== null &&
		remark.index > 0 &&
		statusOf(`(${remark[1] ?? ""})`) !== "listed"
		? name.slice(0, remark.index)
		: name;
};

/** Whether a name in front of a place in parentheses is no place itself: in "Bern (Schweiz)" and "Talca (Chile)" it may be one. */
const isNoPlaceIn = (front: string, place: string): boolean =>
	!isPlaceName(front) ||
	(!/[\s,]/.test(place) &&
		!front.includes(",") &&
		!isKnownPlace(front) &&
		!isKnownPlace(place) &&
		otherWords(place, [front]).length > 0);

/** "Alpha LUG (formerly Beta LUG)": what a group was called. */
const FORMER_NAME =
	/^(?:was|formerly|previously|ex-|früher|vormals|ex) ?\p{Lu}/u;

export function nameAsWritten(
	from: number,
	candidate: string,
): Name | undefined {
	const remark = remarkAfter(candidate);
	const said = remark?.[1] ?? "";
	const front = candidate.slice(0, remark?.index);
	const isRemark =
		remark !== null &&
		remark.index > 0 &&
		!hasGroupWord(remark[2] ?? "") &&
		(said.includes("?") ||
			statusOf(`(${said})`) !== "listed" ||
			FORMER_NAME.test(said) ||
			(isPlaceName(said) && isNoPlaceIn(front, said)));
	const written = isRemark ? front : candidate;
	const name = cleanName(written);
	if (name === "") return undefined;
	const read: Name = { name, nameSource: "text", end: from + written.length };
	const isRepeated =
		remark !== null &&
		!isRemark &&
		isPlaceName(said) &&
		otherWords(said, [front]).length === 0;
	if (isRepeated) read.place = said;
	return read;
}

/** What is in front of each part of a candidate but the first: a fast test. */
const PART = /[,;(]/;

/** "Alpha LUG, contact" in front of an address, "Alpha LUG, under oppstart", "Alpha Club, no website": the name, and what is said of it. */
const LAST_PART = /\s*[,;(]\s*(\p{L}[^,;()]{0,40})$/u;

/** The last word of a text: searched from the end, as a pattern would begin at each letter of a long word. */
const lastWord = (text: string): string =>
	text.slice(text.lastIndexOf(" ") + 1);

/**
 * A name without what is said of it after its last comma, semicolon or parenthesis: what an address after it is, an office, a
 * time, a status, or a remark in small letters.
 */
export function withoutLastRemark(
	candidate: string,
	isChannel: (text: string) => boolean,
): string {
	const last = PART.test(candidate) ? LAST_PART.exec(candidate) : null;
	if (last === null || last.index === 0) return candidate;
	const [, words = ""] = last;
	return isChannel(words) ||
		isRole(words) ||
		(hasTime(words) && !hasGroupWord(words)) ||
		(/^\p{Ll}(?!.* by )/u.test(words) &&
			!hasGroupWord(words) &&
			hasGroupWord(lastWord(candidate.slice(0, last.index)))) ||
		statusOf(`(${words})`) !== "listed"
		? candidate.slice(0, last.index)
		: candidate;
}

/** "Alpha Ulm; Ulm; monthly": the name, and more that is said of the group. */
export const inFrontOfSemicolon = (candidate: string): string =>
	/^([^(;]+);\s/.exec(candidate)?.[1] ?? candidate;
