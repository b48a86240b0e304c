/** Names of groups that are CamelCase names of pages, or like one. */
import {
	findVerb,
	hasGroupWord,
	hasTopic,
	startsWithArticle,
} from "../../dictionaries/vocabulary";
import { isKnownPlace } from "../../places";
import { cleanName } from "../../read/clean-name";
import { separatorsOf } from "../../read/separators";
import type { Prose } from "../../read/span";
import type { Name } from "../name";
import { otherWords } from "../own-names";

/** A CamelCase word names the group where the item starts with it and goes on with what it is. */
export function nameByWikiName(
	{ text, spans }: Prose,
	from: number,
	candidate: string,
): Name | undefined {
	const [first] = spans;
	if (first === undefined || !first.wikiName || first.start !== from)
		return undefined;
	const after = candidate.slice(first.end - from);
	const page = first.page ?? "";
	const proper = properNameAfter(text, first.end, page);
	if (proper !== undefined) return proper;
	const isAll =
		cleanName(after) === "" && from + candidate.length >= text.length;
	const isDescribedAfter =
		/^[ ,](?!\()/.test(after) &&
		isOfGroup(page) &&
		(hasGroupWord(after) || findVerb(after) >= 0);
	const describes = isAll || isDescribedAfter || isDescribed(page, after);
	return describes
		? { name: page, nameSource: "page", end: first.end }
		: undefined;
}

/** Whether the name of a page has a word for a group or a topic in it. */
function isOfGroup(page: string): boolean {
	const words = page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
	return hasGroupWord(words) || hasTopic(words);
}

/** Words in front of capitals in names of people and places: "McMaster", "DeKalb". */
const PARTICLE = /^(?:Mac|Mc|De|La|Le|Du|Van|Von|O)(?=\p{Lu})/u;

/** Fewer small words after a page's name may belong to it. */
const FEW_WORDS = 3;

/** Whether more small words than capitalized ones follow a page's name: "LuleaOffice Users in the far north". */
function isDescribed(page: string, after: string): boolean {
	if (!after.startsWith(" ") || PARTICLE.test(page)) return false;
	const words = after.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	return small >= FEW_WORDS && small * 2 > words.length;
}

/**
 * "AlphaUlmDe -- Alpha Ulm": a proper name after a dash goes before the name of the page that it is like: it begins as the
 * page does, has all words of the page and more, or is the part of it that says what the group is about ("Django Ulm").
 */
function properNameAfter(
	text: string,
	end: number,
	page: string,
): Name | undefined {
	const [dash, next] = separatorsOf(text);
	if (dash?.kind !== "dash" || dash.start !== end) return undefined;
	const written = text.slice(dash.end, next?.start);
	const name = cleanName(written);
	const words = name.split(/\s+/);
	if (
		words.length < 2 ||
		words.length > MAX_NAME_WORDS ||
		name.includes(",") ||
		startsWithArticle(name) ||
		findVerb(name) >= 0
	)
		return undefined;
	const ofPage = wordsOfPage(page);
	const [first = ""] = ofPage;
	const rest = otherWords(name, [ofPage.join(" ")]);
	const isWhole = otherWords(ofPage.join(" "), [name]).length === 0;
	const beginsLike =
		otherWords(words[0] ?? "", [first]).length === 0 &&
		(rest.length > 0 || isWhole);
	const isPart = rest.length === 0 && (hasTopic(name) || hasGroupWord(name));
	const isProper = beginsLike || isPart || (isWhole && rest.length > 0);
	return isProper && !isKnownPlace(name)
		? { name, nameSource: "text", end: dash.end + written.length }
		: undefined;
}

/** The words of a page's name without a country's code at its end: Alpha and Ulm of "AlphaUlmDe". */
export const wordsOfPage = (page: string): string[] =>
	page
		.split(/(?<=\p{Ll})(?=\p{Lu})/u)
		.filter((word, index) => index === 0 || !/^[A-Z][a-z]$/.test(word));

const MAX_NAME_WORDS = 6;
