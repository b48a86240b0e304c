/** What a group is called (`docs/usergroups.md`, “Groups”, 1). */
import { findAddresses } from "./addresses";
import { cleanName } from "./clean-name";
import type { Context } from "./context";
import type { Item } from "./item";
import { plainLetters } from "./letters";
import { isPersonName, PERSON } from "./people";
import { isPlaceName } from "./place";
import { isKnownPlace } from "./places";
import type { NameSource } from "./schema";
import { piecesOf, type Separator, separatorsOf } from "./separators";
import type { Prose, Span } from "./span";
import { mayHold, stems } from "./stems";
import { splitUrl } from "./urls";
import { findVerb, hasGroupWord, hasTopic, isPlural } from "./vocabulary";

export interface Name {
	name: string;
	nameSource: NameSource;
	/** The person who organises a group that has no name yet. */
	person?: string;
	/** The place that stands in front of the name. */
	place?: string;
	/** Where in the item's text the name ends; what stands behind it describes the group. 0 if the name is no part of it. */
	end: number;
}

/** What may stand in front of the link that an item starts with. */
const OPENING =
	/^(?:[\s([{<"'“”‘’„«»*•·–—-]|\((?:defunct|inactive|inativo|inactivo|new|neu|nuevo|novo|nouveau)\)|(?:defunct|inactive|new):)*$/iu;

/** Text behind a bare address that only describes what is there. */
const DESCRIPTION_ONLY =
	/^(?:an?|the|one|some|una?|um|uma|ein|eine|une|un)\s+\p{Ll}|\b(?:who|which|that|where)\b/u;

/** “…, started by Steve Ivy”. */
const BY_PERSON = new RegExp(
	String.raw`[,;]?\s*\(?(?:[Ss]tarted|[Oo]rgani[sz]ed|[Rr]un|[Ll]ed|[Mm]aintained|[Ff]ounded|[Cc]oordinated|[Hh]osted) by\s+(${PERSON})`,
);

/** “Brad Bollenbach is organizing a group in Montreal”. */
const ORGANISER = new RegExp(
	String.raw`^([\s(]*)(${PERSON})(?:\s*\([^)]*\))?\s+(?:is|are|está|ist|est)\s+(?:now\s+|currently\s+)?(?:trying|starting|organi[sz]ing|forming|founding|launching|planning|setting|looking|interested)\b`,
);

const ORGANISES = stems("ryi tar niz nis orm oun nch nni tti oki res");

/** “… a group in Montreal”. */
const GROUP_IN =
	/\b(?:group|meetup|pug|pig|community|chapter)\s+(?:in|for|around|near|at)\s+(?:the\s+)?(.+)$/iu;

/** Whether a link shows nothing but where it leads. */
export const isBare = ({ link }: Span): boolean =>
	link.url !== undefined &&
	(link.label === undefined ||
		(/:\/\/|@/.test(link.label) &&
			/^(?:https?|ftp):\/\/\S*$|^\S+@\S+$/.test(link.label)));

/** The link that an item starts with, but for opening punctuation. */
export function leadingSpan({ text, spans }: Prose): Span | undefined {
	const [first] = spans;
	if (first?.start === 0) return first;
	return first !== undefined && OPENING.test(text.slice(0, first.start))
		? first
		: undefined;
}

/** The name of the group that an item is about. */
export function nameOf({ prose }: Item, { channels }: Context): Name {
	const first = leadingSpan(prose);
	const found =
		nameByPerson(prose) ??
		(first === undefined || first.wikiName
			? undefined
			: isBare(first)
				? nameBehindAddress(prose, first)
				: nameByLink(first)) ??
		nameByText(prose, (text) => channels.isChannel(text));
	const name = found ?? fallback(prose);
	return name.name === "" ? { ...name, name: prose.text || "?" } : name;
}

/** The label of the link that the item starts with, or the page that it leads to. */
function nameByLink(span: Span): Name | undefined {
	const { label, page } = span.link;
	const name = cleanName(label ?? page ?? "");
	return name === ""
		? undefined
		: {
				name,
				nameSource: label === undefined ? "page" : "label",
				end: span.end,
			};
}

/** “Brad Bollenbach is organizing a group in Montreal”: no name yet, so that of the place. */
function nameByPerson({ text }: Prose): Name | undefined {
	if (!mayHold(text, ORGANISES)) return undefined;
	const person = organiserOf(text);
	if (person === undefined || !isPersonName(person)) return undefined;
	const stop = separatorsOf(text).find(({ kind }) => kind === "stop");
	const sentence = text.slice(0, stop?.start);
	const place = cleanName(GROUP_IN.exec(sentence)?.[1] ?? "");
	return isPlaceName(place)
		? { name: place, nameSource: "place", person, end: 0 }
		: undefined;
}

function organiserOf(text: string): string | undefined {
	const [, front = "", person] = ORGANISER.exec(plainLetters(text)) ?? [];
	return person === undefined
		? undefined
		: text.slice(front.length, front.length + person.length);
}

/** The text behind the addresses that an item starts with; by their host where it only describes. */
function nameBehindAddress(prose: Prose, first: Span): Name {
	let end = first.end;
	for (const span of prose.spans)
		if (isBare(span) && /^[\s,;/&]*$/u.test(prose.text.slice(end, span.start)))
			end = span.end;
	const behind = prose.text.slice(end);
	const rest = behind.replace(/^[\s\-–—:,;.)\]]+/u, "");
	const from = end + behind.length - rest.length;
	const nextLink =
		prose.spans.find(({ start, wikiName }) => start >= from && !wikiName)
			?.start ?? prose.text.length;
	const said = rest.slice(0, nextLink - from);
	const stop = separatorsOf(said)[0]?.start ?? said.length;
	const comma = said.slice(0, stop).search(/,\s+\p{Ll}/u);
	const until = comma < 0 ? stop : comma;
	const name = cleanName(said.slice(0, until));
	if (name !== "" && !DESCRIPTION_ONLY.test(said))
		return { name, nameSource: "text", end: from + until };
	return { ...hostName(first), end };
}

function hostName({ link: { url = "", label } }: Span): Omit<Name, "end"> {
	const { scheme, host } = splitUrl(url);
	const address = scheme === "mailto" ? url.slice("mailto:".length) : host;
	return {
		name: address || label || url,
		nameSource: "host",
	};
}

/** The text in front of the first link, dash, colon or full stop. */
function nameByText(
	prose: Prose,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const { text, spans } = prose;
	const address = findAddresses(text)[0];
	const afterAddress =
		address?.start === 0
			? /^[\s\-–—:,;]*/u.exec(text.slice(address.end))?.[0].length
			: undefined;
	const from =
		afterAddress === undefined || address === undefined
			? (/^(?:\s*\((?:defunct|inactive)\)\s*)+/iu.exec(text)?.[0].length ?? 0)
			: address.end + afterAddress;
	const firstLink =
		spans.find(({ start, wikiName }) => start >= from && !wikiName)?.start ??
		text.length;
	const lead = text.slice(from, firstLink);
	const cut = separatorsOf(lead).find((separator) => !goesOn(lead, separator));
	const candidate = lead.slice(0, cut?.start);
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
				end: from + by.index,
			};
	}
	return (
		nameByWikiName(prose, from, candidate) ??
		nameInProse(prose, from, candidate, isChannel) ??
		nameAsWritten(from, candidate)
	);
}

/** “Chicago: [[http://www.chipy.org/|ChiPy]]”: a place, and behind it a link that names the group. */
function nameBehindPlace(
	{ spans }: Prose,
	from: number,
	candidate: string,
	cut: Separator | undefined,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const place = cleanName(candidate);
	if (cut === undefined || !isPlaceName(place)) return undefined;
	const span = spans.find(({ start }) => start === from + cut.end);
	const label = span?.link.label;
	if (span === undefined || label === undefined || isBare(span))
		return undefined;
	const isName =
		!isChannel(label) &&
		(isKnownPlace(place) ||
			hasGroupWord(label) ||
			hasTopic(label) ||
			/^[A-Z]{3,}$/.test(label));
	return isName
		? { name: cleanName(label), nameSource: "label", place, end: span.end }
		: undefined;
}

function nameAsWritten(from: number, candidate: string): Name | undefined {
	const name = cleanName(candidate);
	return name === ""
		? undefined
		: { name, nameSource: "text", end: from + candidate.length };
}

/** A colon inside a name that goes on with a name does not end it: “DN: Python Users Group Nepal”. */
function goesOn(lead: string, { kind, start, end }: Separator): boolean {
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
	const behind = candidate.slice(first.end - from);
	const page = first.link.page ?? "";
	const isAll =
		cleanName(behind) === "" && from + candidate.length >= text.length;
	const words = page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
	const goesOnWithWhatItIs =
		/^[ ,](?!\()/.test(behind) &&
		(hasGroupWord(words) || hasTopic(words)) &&
		(hasGroupWord(behind) || findVerb(behind) >= 0);
	const describes = isAll || goesOnWithWhatItIs;
	return describes
		? { name: page, nameSource: "page", end: first.end }
		: undefined;
}

/** Running prose that names the group only through a link in its middle. */
function nameInProse(
	{ spans }: Prose,
	from: number,
	candidate: string,
	isChannel: (text: string) => boolean,
): Name | undefined {
	const verb = findVerb(candidate);
	const [start = ""] = candidate.split(/\bfor\b|\bof\b/u);
	const introduces = cleanName(start) !== "" && isChannel(start);
	if (verb < 0 && !introduces) return undefined;
	const front = cleanName(candidate.slice(0, Math.max(verb, 0)));
	if (verb > 0 && front !== "" && hasGroupWord(front) && !isPlural(front))
		return { name: front, nameSource: "text", end: from + verb };
	const span = spans.find(
		({ start, link }) =>
			start >= from &&
			(link.label !== undefined || link.page !== undefined) &&
			!link.url?.startsWith("mailto:") &&
			!isChannel(link.label ?? ""),
	);
	return span === undefined ? undefined : { ...named(span), end: 0 };
}

function named(span: Span): Omit<Name, "end"> {
	const { label, page } = span.link;
	return {
		name: cleanName(label ?? page ?? "") || "?",
		nameSource: label === undefined ? "page" : "label",
	};
}

/** Where nothing names the group: its first link that has a label, else a host, else all that is there. */
function fallback({ text, spans }: Prose): Name {
	const labelled = spans.find(
		({ link }) => cleanName(link.label ?? link.page ?? "") !== "",
	);
	if (labelled !== undefined) return { ...named(labelled), end: 0 };
	const [first] = spans;
	if (first !== undefined) return { ...hostName(first), end: 0 };
	return { name: text.trim() || "?", nameSource: "text", end: 0 };
}
