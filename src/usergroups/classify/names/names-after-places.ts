/** Names of groups after the place where they are: "Chicago: ChiPy". */
import { COMPANIONS } from "../../dictionaries/channel-words";
import {
	findVerb,
	hasGroupWord,
	hasTopic,
	isCertainGroup,
	isPlural,
	isUnfinished,
	statusOf,
} from "../../dictionaries/vocabulary";
import { isKnownPlace } from "../../places";
import { isInKnownPlace } from "../../places/place-name";
import { canBeNoPlace } from "../../places/place-words";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import { type Separator, separatorsOf } from "../../read/separators";
import { isBare, type Prose, type Span } from "../../read/span";
import { splitUrl } from "../../read/urls";
import type { Name } from "../name";
import { otherWords } from "../own-names";
import { isPersonName } from "../people";
import { named, nextLink } from "./link-names";
import { withoutLastRemark, withoutStatus } from "./written-names";

/** “Chicago: [[http://www.chipy.org/|ChiPy]]”: a place, and after it a link that names the group. */
export function nameAfterPlace(
	prose: Prose,
	from: number,
	candidate: string,
	cut: Separator | undefined,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const { spans } = prose;
	const place = cleanName(candidate);
	if (!isPlaceName(place))
		return cut && CODE.test(place)
			? nameAfterCode(prose, from, cut, place, isChannel)
			: undefined;
	const end = cut?.end ?? candidate.length;
	const span = spans.find(
		({ start, label = "" }) =>
			start >= from + end &&
			(start === from + end ||
				(/^\p{Lu}/u.test(label) &&
					REFERS.test(prose.text.slice(from + end, start)))),
	);
	if (cut === undefined && span === undefined) return undefined;
	if (span === undefined) {
		const read = namedAfterPlace(prose, from + end, place, cut?.kind);
		if (read === undefined) return undefined;
		if (cut?.kind === "colon" || isKnownPlace(place)) return { ...read, place };
		return otherWords(place, [read.name]).length === 0 ? read : undefined;
	}
	if (span.wikiName && isMoreThan(place, withBlanks(span.page)))
		return { name: span.page ?? "", nameSource: "page", place, end: span.end };
	if (span.label === undefined || isBare(span)) return undefined;
	if (showsHost(span)) {
		const isTown = isKnownPlace(place) || isInKnownPlace(place);
		return isTown
			? { name: place, nameSource: "place", end: from + end }
			: undefined;
	}
	const { label, isMail } = span;
	const isPerson = isMail && isPersonName(label);
	const isName =
		!isPerson &&
		!isChannel(label) &&
		((cut !== undefined && (isKnownPlace(place) || isInKnownPlace(place))) ||
			(hasGroupWord(label) && !COMPANIONS.has(label.toLowerCase())) ||
			hasTopic(label) ||
			/^[A-Z]{3,}$/.test(label) ||
			isMoreThan(place, label) ||
			(cut !== undefined &&
				(cut.kind === "colon" || !isPlaceName(label)) &&
				isNameOfSite(label, place, span)));
	const name = isName ? named(span, span.end) : undefined;
	return name && { ...name, place };
}

/** "Puebla -- see [[…|Alpha]]": in front of the link. */
const REFERS = /^(?:see|siehe|voir|ver|veja|vea|vedi|zie|se)\s$/iu;

/** The code of a state or a country. */
const CODE = /^[A-Z]{2}$/;

/** "TX - [[http://a.example/|Alpha Austin]]", "'''TX''' - Alpha Austin": the name after a code. */
function nameAfterCode(
	prose: Prose,
	from: number,
	cut: Separator,
	code: string,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const span = prose.spans.find(({ start }) => start === from + cut.end);
	const isBold = prose.boldEnd > 0 && prose.boldEnd <= from + cut.start + 1;
	const read =
		span === undefined || span.wikiName
			? isBold
				? nameInFront(
						withoutLastRemark(
							prose.text.slice(from + cut.end, nextLink(prose, from)).trimEnd(),
							isChannel,
						),
						from + cut.end,
						(name) => statusOf(`(${name})`) === "listed" && !isChannel(name),
					)
				: undefined
			: isBare(span) || span.isMail || isChannel(span.label ?? "")
				? undefined
				: named(span, span.end);
	return read && { ...read, front: code };
}

/** "AlphaUlm" as "Alpha Ulm". */
const withBlanks = (page = ""): string =>
	page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");

/** "Bay Area" in "Bay Area Ravens", "Austin, TX" in "Alpha Austin": a label that says the town and more. */
const isMoreThan = (place: string, label: string): boolean =>
	place
		.split(",")
		.some((part) => part !== "" && otherWords(part, [label]).length === 0) &&
	otherWords(label, [place]).length > 0;

/** Whether a link shows nothing but the host that it leads to: `[[http://a.example/|a.example]]`. */
function showsHost({ label, url }: Span): boolean {
	if (label === undefined || url === undefined) return false;
	const withoutWww = (host: string): string => host.replace(/^www\./, "");
	return withoutWww(label) === withoutWww(splitUrl(url).host);
}

/** Shorter words are in many addresses. */
const SHORTEST_WORD = 4;

/** Whether the host of a site has a word of a label, and none of the place: "Whitespace Zero" at `whitespace.example`. */
function isNameOfSite(
	label: string,
	place: string,
	{ url, link }: Span,
): boolean {
	if (url === undefined || link.kind !== "website") return false;
	const host = splitUrl(url).host.replaceAll(".", "");
	const isInHost = (word: string): boolean =>
		word.length >= SHORTEST_WORD && host.includes(word);
	return (
		otherWords(label, [place]).some(isInHost) &&
		!otherWords(place, []).some(isInHost)
	);
}

/**
 * "Cambridge: Cambridge User Group": a place, and after it a name that is text; not so "Bath Hacked. A user group". It ends
 * in front of a link, but where a label is a part of it: "Bern: Bern [[http://a.example|User Group]]". No word for a group is
 * needed where the name says the place and more ("Talca: Alpha Talca"), or the address is named like it.
 */
function namedAfterPlace(
	prose: Prose,
	from: number,
	place: string,
	kind: Separator["kind"] | undefined,
): Name | undefined {
	const { text, spans } = prose;
	const front = text.slice(from, nextLink(prose, from));
	const address = spans.find((span) => span.start >= from && isBare(span));
	const isName = (name: string): boolean =>
		isCertainGroup(name) ||
		((kind === "colon" || isKnownPlace(place)) &&
			!canBeNoPlace(name) &&
			!address?.isMail &&
			isMoreThan(place, name)) ||
		(kind === "colon" &&
			address !== undefined &&
			isNameOfSite(name, place, address));
	return (
		(isUnfinished(front) ? undefined : nameInFront(front, from, isName)) ??
		nameInFront(text.slice(from, address?.start), from, isName)
	);
}

/** A parenthesis that is not closed, as a link is in it. */
const OPEN = /\s\([^()]*$/;

/** The group that a text names in front of its first separator or verb. */
function nameInFront(
	text: string,
	from: number,
	isNameOfGroup: (name: string) => boolean,
): Name | undefined {
	const [next] = separatorsOf(text);
	const piece = text.slice(0, next?.start);
	const verb = findVerb(piece);
	const written = (verb < 0 ? piece : piece.slice(0, verb)).trimEnd();
	const bare = withoutStatus(written).replace(OPEN, "");
	const name = cleanName(bare);
	const isName =
		isNameOfGroup(name) &&
		!isPlural(name) &&
		/^\p{Lu}/u.test(name) &&
		!/^(?:The|An?|Our) /.test(name);
	return isName
		? { name, nameSource: "text", end: from + bare.length }
		: undefined;
}
