/** What a group is called (`docs/usergroups.md`, “Groups”, 1). */

import {
	findVerb,
	hasGroupWord,
	hasTopic,
	isCertainGroup,
	isGenericGroup,
	isMembersHeading,
	isPlural,
	isRole,
	startsWithArticle,
	statusOf,
} from "../dictionaries/vocabulary";
import { isKnownPlace } from "../places";
import { isPlaceName } from "../places/stated-place";
import { findAddresses } from "../read/addresses";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { plainLetters } from "../read/letters";
import { piecesOf, type Separator, separatorsOf } from "../read/separators";
import {
	bareAddress,
	endOfDate,
	isBare,
	leadingSpan,
	type Prose,
	type Span,
} from "../read/span";
import { splitUrl } from "../read/urls";
import { nameOfBeginning } from "./beginnings";
import type { Name } from "./name";
import { otherWords } from "./own-names";
import { isPersonName, PERSON } from "./people";

/** Text behind a bare address that only describes what is there. */
const DESCRIPTION_ONLY =
	/^(?:the|(?:[Aa]n?|[Oo]ne|[Ss]ome|[Uu]na?|[Uu]ma?|[Ee]ine?|[Uu]ne))\s+\p{Ll}|\b(?:who|which|that|where)\b/u;

/** “…, started by Kim Lane”. */
const BY_PERSON = new RegExp(
	String.raw`[,;]?\s*\(?(?:[Ss]tarted|[Oo]rgani[sz]ed|[Rr]un|[Ll]ed|[Mm]aintained|[Ff]ounded|[Cc]oordinated|[Hh]osted) by\s+(${PERSON})`,
);

/** In front of a name that is text: the group is no more. */
const STATUS = /^(?:\((?:defunct|inactive)\)\s*)+/iu;

/**
 * The name of the group that an item is about.
 *
 * @param region the name of the place that the item is under, for a group that has no name and no place of its own yet.
 */
export function nameOf(
	{ prose }: Item,
	{ channels }: Context,
	region?: string,
): Name {
	return (
		nameOfBeginning(prose, region) ??
		nameByWork(prose) ??
		nameByFirstLink(prose) ??
		nameByText(prose, (text) => channels.isChannel(text)) ??
		fallback(prose)
	);
}

/** The link that the item starts with, or the text behind it. */
function nameByFirstLink(prose: Prose): Name | undefined {
	const first = leadingSpan(prose);
	if (first === undefined || first.wikiName) return undefined;
	const address = bareAddress(first);
	return address === undefined
		? named(first, first.end)
		: nameBehindAddress(prose, first, address);
}

/** The label of a link, or the page that it leads to. */
function named({ link: { label, page } }: Span, end: number): Name | undefined {
	const shown = cleanName(label ?? "");
	const name = shown || cleanName(page ?? "");
	return name === ""
		? undefined
		: { name, nameSource: shown === "" ? "page" : "label", end };
}

/** "Jane Roe of [[http://a.example|Alpha]] offers …": a person, and the link that names where. */
const PERSON_OF = new RegExp(
	String.raw`^(${PERSON})(?:\s+\p{Ll}[^.]{0,40}?)?,?\s+(?:(?:of|from|at|with|in|von|vom|bei|beim|an|am|im|de|da|do|du|des|del|em|na|no|en|à|au|aux|chez|di|presso|al|alla|alle|van|aan|bij|op)\s+(?:(?:the|der|dem|den|la|le|les|el|los|las|het|de)\s+|[ld]['’]\s*)?|(?:dell|all|nell|d)['’]\s*)$`,
	"u",
);

/** "of", "from", "at" … in front of what somebody belongs to. */
const OF =
	/\s(?:of|from|at|behind|von|vom|bei|der|des|de|da|do|du|del|di|dell['’]|della|d['’]|van|bij|från|fra|af|av)\s?$/u;

/** No person's name with a preposition is shorter. */
const SHORTEST_FRONT = 6;

function nameByWork({ text, spans }: Prose): Name | undefined {
	const [first, second] = spans;
	if (first === undefined) return undefined;
	const byPeople = nameByPeople(text, first);
	if (byPeople !== undefined) return byPeople;
	const isMail = first.link.url?.startsWith("mailto:") ?? false;
	const named = isMail && first.start === 0 ? second : first;
	if (named === undefined || named.start < SHORTEST_FRONT) return undefined;
	if (named.link.label === undefined || isBare(named)) return undefined;
	const front = text.slice(0, named.start);
	const match = PERSON_OF.exec(plainLetters(front));
	if (match === null) return undefined;
	const person = front.slice(0, (match[1] ?? "").length);
	const name = cleanName(named.link.label);
	return isPersonName(person) && name !== ""
		? { name, nameSource: "label", person, isContact: true, end: named.end }
		: undefined;
}

/** "The people of [[http://a.example|Alpha]] run …": those who belong to what the link names. */
function nameByPeople(text: string, first: Span): Name | undefined {
	const { link, start, end } = first;
	if (link.label === undefined || isBare(first)) return undefined;
	const front = text.slice(0, start);
	const people = front.replace(OF, "");
	return people !== front && isMembersHeading(people)
		? named(first, end)
		: undefined;
}

/** The text behind the addresses that an item starts with; by their host where it only describes. */
function nameBehindAddress(prose: Prose, first: Span, address: string): Name {
	const { text, spans } = prose;
	let { end } = first;
	for (const span of spans)
		if (isBare(span) && /^[\s,;/&]*$/u.test(text.slice(end, span.start)))
			end = span.end;
	const rest = text.slice(end).replace(/^[\s\-–—:,;.)\]]+/u, "");
	const from = text.length - rest.length;
	const said = text.slice(from, nextLink(prose, from));
	const words = said
		.slice(0, separatorsOf(said)[0]?.start)
		.replace(/, \p{Ll}.*/u, "");
	const name = cleanName(words);
	return name !== "" && !DESCRIPTION_ONLY.test(said)
		? { name, nameSource: "text", end: from + words.length }
		: nameByHost(address, first.link.label, end);
}

/** Where the next link starts that is no CamelCase word. */
const nextLink = ({ spans }: Prose, from: number): number | undefined =>
	spans.find(({ start, wikiName }) => start >= from && !wikiName)?.start;

function nameByHost(url: string, label: string | undefined, end: number): Name {
	const { scheme, host } = splitUrl(url);
	const address = scheme === "mailto" ? url.slice("mailto:".length) : host;
	return { name: address || label || url, nameSource: "host", end };
}

/** Where a name that is text starts: behind an address that is written out, or what says that the group is no more. */
function startOfName(text: string): number {
	const [address] = findAddresses(text);
	const rest =
		address?.start === 0
			? text.slice(address.end)
			: text.slice(endOfDate(text)).replace(STATUS, "");
	return text.length - rest.replace(/^[\s\-–—:,;]+/u, "").length;
}

/** The text in front of the first link, dash, colon or full stop. */
function nameByText(
	prose: Prose,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const { text } = prose;
	const from = startOfName(text);
	const lead = text.slice(from, nextLink(prose, from));
	const cut = cutOf(lead, (prose.boldEnd ?? 0) - from);
	const candidate = withoutChannelWord(lead.slice(0, cut?.start), isChannel);
	const behindPlace = nameBehindPlace(prose, from, candidate, cut, isChannel);
	if (behindPlace !== undefined) return behindPlace;
	const by = BY_PERSON.exec(plainLetters(candidate));
	if (by !== null) {
		const [said, { length } = ""] = by;
		const end = by.index + said.length;
		const name = cleanName(candidate.slice(0, by.index));
		if (name !== "")
			return {
				name,
				nameSource: isPlaceName(name) ? "place" : "text",
				person: candidate.slice(end - length, end),
				isContact: isPlaceName(name),
				end: from + by.index,
			};
	}
	return (
		nameByWikiName(prose, from, candidate) ??
		nameInProse(prose, from, candidate, isChannel) ??
		nameAsWritten(from, candidate)
	);
}

/** "Alpha LUG, contact" in front of an address: the name, and what the address is. */
const LAST_PART = /\s*[,;(]\s*(\p{L}[^,;()]{0,40})$/u;

function withoutChannelWord(
	candidate: string,
	isChannel: (text: string) => boolean,
): string {
	const last = LAST_PART.exec(candidate);
	if (last === null || last.index === 0) return candidate;
	const [, words = ""] = last;
	return isChannel(words) || isRole(words)
		? candidate.slice(0, last.index)
		: candidate;
}

/** Where a name ends that is text: where its bold type ends, else at the first dash, colon or full stop. */
function cutOf(lead: string, boldEnd: number): Separator | undefined {
	const cut = separatorsOf(lead).find(
		(separator) => !isInsideName(lead, separator),
	);
	const isBold =
		boldEnd > 1 && boldEnd < Math.min(lead.length, cut?.start ?? lead.length);
	if (!isBold || !/^\s*[,(]/.test(lead.slice(boldEnd))) return cut;
	return { kind: "dash", start: boldEnd, end: boldEnd };
}

/** “Chicago: [[http://www.chipy.org/|ChiPy]]”: a place, and behind it a link that names the group. */
function nameBehindPlace(
	{ text, spans }: Prose,
	from: number,
	candidate: string,
	cut: Separator | undefined,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const place = cleanName(candidate);
	if (!isPlaceName(place)) return undefined;
	const end = cut?.end ?? candidate.length;
	const span = spans.find(({ start }) => start === from + end);
	if (cut === undefined && span === undefined) return undefined;
	if (span === undefined) return namedBehindPlace(text, from + end, place);
	if (span.link.label === undefined || isBare(span)) return undefined;
	const { label } = span.link;
	const isName =
		!isChannel(label) &&
		((cut !== undefined && isKnownPlace(place)) ||
			hasGroupWord(label) ||
			hasTopic(label) ||
			/^[A-Z]{3,}$/.test(label));
	const name = isName ? named(span, span.end) : undefined;
	return name && { ...name, place };
}

/** An article before a name that starts small, and a question or a status behind it, are no parts of it. */
const ARTICLE = /^(?:An? |The (?=\p{Ll})|Une? |Eine? )(?=\p{L})/u;
const REMARK_BEHIND = /\s*\(([^()]*)\)\s*$/;

/** A name that is text without a status in parentheses behind it: "Alpha (inactive)". */
export const withoutStatus = (name: string): string => {
	const remark = REMARK_BEHIND.exec(name);
	return remark !== null &&
		remark.index > 0 &&
		statusOf(remark[1] ?? "") !== "listed"
		? name.slice(0, remark.index)
		: name;
};

function nameAsWritten(from: number, candidate: string): Name | undefined {
	const remark = REMARK_BEHIND.exec(candidate);
	const said = remark?.[1] ?? "";
	const isRemark =
		remark !== null &&
		(said.includes("?") ||
			statusOf(said) !== "listed" ||
			(isPlaceName(said) && !isPlaceName(candidate.slice(0, remark.index))));
	const written = isRemark ? candidate.slice(0, remark.index) : candidate;
	const name = cleanName(written);
	if (name === "") return undefined;
	const read: Name = { name, nameSource: "text", end: from + written.length };
	const isRepeated =
		remark !== null &&
		!isRemark &&
		isPlaceName(said) &&
		otherWords(said, [candidate.slice(0, remark.index)]).length === 0;
	if (isRepeated) read.place = said;
	return read;
}

/** "Cambridge: Cambridge User Group": a place, and behind it a name that is text. */
function namedBehindPlace(
	text: string,
	from: number,
	place: string,
): Name | undefined {
	const rest = text.slice(from);
	const [next] = separatorsOf(rest);
	const piece = rest.slice(0, next?.start);
	const verb = findVerb(piece);
	const written = verb < 0 ? piece : piece.slice(0, verb);
	const name = cleanName(written);
	const isName =
		isCertainGroup(name) &&
		!isPlural(name) &&
		/^\p{Lu}/u.test(name) &&
		!/^(?:The|An?|Our) /.test(name);
	return isName
		? { name, nameSource: "text", place, end: from + written.length }
		: undefined;
}

/** A colon inside a name that goes on with a name does not end it: “DN: Python Users Group Nepal”. */
function isInsideName(lead: string, { kind, start, end }: Separator): boolean {
	if (kind !== "colon") return false;
	const front = lead.slice(0, start);
	const [back = ""] = piecesOf(lead.slice(end));
	return (
		/^[A-Z]{1,4}$/.test(front) &&
		hasGroupWord(back) &&
		!hasGroupWord(front) &&
		findVerb(back) < 0
	);
}

/** A CamelCase word names the group where the item starts with it and goes on with what it is. */
function nameByWikiName(
	{ text, spans }: Prose,
	from: number,
	candidate: string,
): Name | undefined {
	const [first] = spans;
	if (first === undefined || !first.wikiName || first.start !== from)
		return undefined;
	const after = candidate.slice(first.end - from);
	const page = first.link.page ?? "";
	const proper = properNameBehind(text, first.end, page);
	if (proper !== undefined) return proper;
	const isAll =
		cleanName(after) === "" && from + candidate.length >= text.length;
	const words = page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
	const isDescribedAfter =
		/^[ ,](?!\()/.test(after) &&
		(hasGroupWord(words) || hasTopic(words)) &&
		(hasGroupWord(after) || findVerb(after) >= 0);
	const describes = isAll || isDescribedAfter || isDescribed(page, after);
	return describes
		? { name: page, nameSource: "page", end: first.end }
		: undefined;
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
 * page does, or has all words of the page and more.
 */
function properNameBehind(
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
	const isProper = beginsLike || (isWhole && rest.length > 0);
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

/** Running prose that names the group only through a link in its middle. */
function nameInProse(
	{ spans }: Prose,
	from: number,
	candidate: string,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const verb = findVerb(candidate);
	const introduces = isChannel(candidate.replace(/\b(?:for|of)\b.*/u, ""));
	if (verb < 0 && !introduces) return undefined;
	const front = cleanName(candidate.slice(0, Math.max(verb, 0)));
	if (hasGroupWord(front) && !isPlural(front) && !isGenericGroup(front)) {
		const read = nameAsWritten(from, candidate.slice(0, verb));
		return read && { ...read, name: read.name.replace(ARTICLE, "") };
	}
	return firstNamed(
		spans.filter(
			({ start, link }) =>
				start >= from &&
				!link.url?.startsWith("mailto:") &&
				!isChannel(link.label ?? ""),
		),
	);
}

/** The first link that has a label, or leads to a page. */
function firstNamed(spans: readonly Span[]): Name | undefined {
	for (const span of spans) {
		const name = named(span, 0);
		if (name !== undefined) return name;
	}
	return undefined;
}

/** Where nothing names the group: its first link that has a label, else a host, else all that is there. */
function fallback({ text, spans }: Prose): Name {
	const url = spans[0]?.link.url;
	return (
		firstNamed(spans) ??
		(url === undefined
			? { name: text || "?", nameSource: "text", end: 0 }
			: nameByHost(url, undefined, 0))
	);
}
