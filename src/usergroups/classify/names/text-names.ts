/** Names of groups that are text before the first link, dash, colon or full stop. */

import {
	findVerb,
	findVerbOutsideBrackets,
	hasGroupWord,
	hasTopic,
	isGenericGroup,
	isKindOfGroup,
	isPlural,
	isUnfinished,
	statusOf,
} from "../../dictionaries/vocabulary";
import { isPlaceName } from "../../places/stated-place";
import { findAddresses } from "../../read/addresses";
import { isGap } from "../../read/characters";
import { cleanName } from "../../read/clean-name";
import { plainLetters } from "../../read/letters";
import { piecesOf, type Separator, separatorsOf } from "../../read/separators";
import { endOfDate, isBare, type Prose } from "../../read/span";
import { codeOrNone } from "../../text/codes";
import type { Name } from "../name";
import { PERSON } from "../people";
import { firstNamed, named, nextLink } from "./link-names";
import { nameAfterPlace } from "./names-after-places";
import { nameByWikiName } from "./page-names";
import {
	ARTICLE,
	inFrontOfSemicolon,
	nameAsWritten,
	withoutLastRemark,
} from "./written-names";

/** “…, started by Kim Lane”. */
const BY_PERSON = new RegExp(
	String.raw`[,;]?\s*\(?(?:[Ss]tarted|[Oo]rgani[sz]ed|[Rr]un|[Ll]ed|[Mm]aintained|[Ff]ounded|[Cc]oordinated|[Hh]osted) by\s+(${PERSON})`,
);

/** In front of a name that is text: the group is no more. */
const STATUS = /^(?:\((?:defunct|inactive)\)\s*)+/iu;

/** Where a name that is text starts: after an address that is written out, or what says that the group is no more. */
function startOfName(prose: Prose): number {
	const { text } = prose;
	const [address] = findAddresses(prose);
	let from = address?.start === 0 ? address.end : endOfStatus(text);
	while (isGap(codeOrNone(text, from))) from++;
	return from;
}

/** Where the date and the status in front of a name end. */
function endOfStatus(text: string): number {
	const from = endOfDate(text);
	return text.startsWith("(", from)
		? from + (STATUS.exec(text.slice(from))?.[0].length ?? 0)
		: from;
}

/** The text in front of the first link, dash, colon or full stop. */
export function nameByText(
	prose: Prose,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const { text } = prose;
	const from = startOfName(prose);
	const lead = text.slice(from, nextLink(prose, from));
	const cut = cutOf(lead, prose.boldEnd - from);
	const candidate = withoutLastRemark(
		withoutAddress(
			prose,
			withoutNextLine(prose, from, lead.slice(0, cut?.start), isChannel),
		),
		isChannel,
	);
	const readAfter =
		nameAfterPlace(prose, from, candidate, cut, isChannel) ??
		nameAfterStatus(prose, from, candidate, cut, isChannel);
	if (readAfter !== undefined) return readAfter;
	const by = candidate.includes(" by")
		? BY_PERSON.exec(plainLetters(candidate))
		: null;
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
		nameAsWritten(from, inFrontOfSemicolon(candidate))
	);
}

/**
 * "Alpha LUG<<BR>>Website" in front of an address: the name, and on a line of its own what the address is, or a sentence
 * ("It meets monthly").
 */
function withoutNextLine(
	{ breaks }: Prose,
	from: number,
	candidate: string,
	isChannel: (text: string) => boolean,
): string {
	const last = breaks.findLast(
		(at) => at > from && at < from + candidate.length,
	);
	if (last === undefined) return candidate;
	const front = candidate.slice(0, last - from);
	const line = candidate.slice(last - from + 1);
	const isSentence =
		findVerb(line) > 0 &&
		/^\p{Lu}/u.test(line) &&
		findVerb(front) < 0 &&
		!isUnfinished(front);
	return isChannel(line) || isSentence ? front : candidate;
}

/** "Alpha LUG <<MailTo(info AT a.example)>>": what the macro shows is no part of the name. */
function withoutAddress({ contacts }: Prose, candidate: string): string {
	const written = candidate.trimEnd();
	const shown = contacts
		.map(({ name, email = "" }) => name ?? email)
		.find((text) => text !== "" && written.endsWith(` ${text}`));
	return shown === undefined ? candidate : written.slice(0, -shown.length);
}

/**
 * "No longer active: [[http://a.example|Alpha LUG]]", "Subgroup: [[http://a.example|Alpha]]": how the group is, or what it is, and
 * after it a link that names the group.
 */
function nameAfterStatus(
	{ text, spans }: Prose,
	from: number,
	candidate: string,
	cut: Separator | undefined,
	isChannel: (text: string) => boolean,
): Name | undefined {
	if (cut?.kind !== "colon") return undefined;
	const span = spans.find(({ start }) => start === from + cut.end);
	if (span === undefined || isBare(span)) return undefined;
	const { label = "", end } = span;
	const saysHow = hasGroupWord(candidate)
		? isKindOfGroup(candidate) &&
			(hasGroupWord(label) || hasTopic(label)) &&
			!isChannel(label) &&
			// "Subgroups: Alpha LUG, Beta LUG".
			!/^\s*[,;/&+]/.test(text.slice(end))
		: statusOf(`(${candidate})`) !== "listed";
	const name = saysHow ? named(span, end) : undefined;
	return name && { ...name, front: cleanName(candidate) };
}

/** `"Alpha and Beta", Ulm`: a name in quotation marks, in front of a comma or a parenthesis. */
const QUOTED =
	/^["“„«][^"“”„«»]{2,60}["”“»](?=\s?\(|, (?:\p{Lu}|http|an? |the ))/u;

/** Where a name ends that is text: where its quotes or bold type end, else at the first dash, colon or full stop. */
function cutOf(lead: string, boldEnd: number): Separator | undefined {
	const quoted = QUOTED.exec(lead)?.[0].length;
	if (quoted !== undefined) return { kind: "dash", start: quoted, end: quoted };
	const cut = separatorsOf(lead).find(
		(separator) => !isInsideName(lead, separator),
	);
	const isBold =
		boldEnd > 1 && boldEnd < Math.min(lead.length, cut?.start ?? lead.length);
	if (!isBold || !/^\s*[,(]/.test(lead.slice(boldEnd))) return cut;
	return { kind: "dash", start: boldEnd, end: boldEnd };
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
	const written = candidate.slice(0, Math.max(verb, 0));
	// The verb may be in a parenthesis: "Alpha Group (which is new)".
	const front = cleanName(written.replace(/\([^()]*$/, ""));
	if (hasGroupWord(front) && !isPlural(front) && !isGenericGroup(front)) {
		const read = nameAsWritten(from, candidate.slice(0, verb));
		return read && { ...read, name: read.name.replace(ARTICLE, "") };
	}
	if (!introduces && findVerbOutsideBrackets(candidate) < 0) return undefined;
	return firstNamed(
		spans.filter(
			({ start, isMail, label }) =>
				start >= from && !isMail && !isChannel(label ?? ""),
		),
	);
}
