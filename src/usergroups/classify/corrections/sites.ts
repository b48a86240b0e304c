/** What the sites of nested links say: pages of the group around them, or chapters that differ by their place. */
import {
	hasEntryWord,
	hasGroupWord,
	hasTopic,
	isSubjectHeading,
} from "../../dictionaries/vocabulary";
import { isKnownPlace } from "../../places";
import { isPlaceName } from "../../places/stated-place";
import type { Item } from "../../read/items";
import { hasWord } from "../../read/letters";
import { besideSpans, leadingSpan, type Span } from "../../read/span";
import { splitUrl } from "../../read/urls";
import type { Link, LinkKind } from "../../result/schema";
import type { Classified } from "../classified";
import { otherWords } from "../own-names";

const WEBSITE: ReadonlySet<LinkKind> = new Set<LinkKind>(["website"]);

/** Kinds of links that lead to channels of a group, not to its chapters. */
const WITHOUT_CHAPTERS: ReadonlySet<LinkKind> = new Set<LinkKind>([
	"mailing-list",
	"chat",
	"social",
	"code",
	"video",
]);

/** Services, whose hosts many groups share. */
const SERVICES: ReadonlySet<LinkKind> = new Set<LinkKind>([
	...WITHOUT_CHAPTERS,
	"meetup",
]);

interface LabeledLink {
	url: string;
	label: string;
}

/** The address and the label of a link of one of some kinds. */
function labeledLink(
	span: Span | undefined,
	kinds: ReadonlySet<LinkKind>,
): LabeledLink | undefined {
	const { url, label, link } = span ?? {};
	return url && label && link && kinds.has(link.kind)
		? { url, label }
		: undefined;
}

/** The website that an item starts with. */
const websiteOf = ({ item }: Classified): LabeledLink | undefined =>
	labeledLink(leadingSpan(item.prose), WEBSITE);

/** Whether a label may be a place, and is no subject such as "Minutes". */
const canBePlace = (label: string): boolean =>
	isPlaceName(label) && !isSubjectHeading(label);

/** Whether a link leads to a page under that of the group around it, and is called as the page is: "LeagueOfUlm/Bonn". */
function isSubpage(
	{ item }: Classified,
	owner: Classified | undefined,
): boolean {
	const { page = "", label } = leadingSpan(item.prose) ?? {};
	const own = owner?.item.prose.spans[0]?.page;
	const at = page.lastIndexOf("/");
	const last = page.slice(at + 1);
	return (
		at > 0 &&
		page.slice(0, at) === own &&
		label !== undefined &&
		letters(label) === letters(last) &&
		canBePlace(label)
	);
}

const isWithin = (host: string, site: string): boolean =>
	host === site || host.endsWith(`.${site}`);

const hostsOf = (links: readonly Link[]): string[] =>
	links.flatMap(({ url, kind }) =>
		url === undefined || kind !== "website" ? [] : [splitUrl(url).host],
	);

/** Whether a nested link leads to a site that its group itself has a link to. */
export function isOnSiteOf(child: Classified, owner: Classified): boolean {
	const site = websiteOf(child);
	if (site === undefined) return false;
	const { host } = splitUrl(site.url);
	const own = hostsOf(owner.item.prose.spans.map(({ link }) => link));
	return own.some((other) => isWithin(host, other) || isWithin(other, host));
}

/** Shorter words are in many addresses. */
const SHORTEST_WORD = 3;

/**
 * Whether an item is nothing but a link to a service, whose label is not in its address, and is no proper name ("E-posta
 * listesi") unless the address is that of the group around it.
 */
export function isServiceOnly(
	{ prose, items }: Item,
	owner: Classified,
): boolean {
	const [span, ...others] = prose.spans;
	const link = labeledLink(span, WITHOUT_CHAPTERS);
	if (link === undefined || others.length > 0 || items.length > 0) return false;
	const { url, label } = link;
	if (hasWord(besideSpans(prose)) || hasGroupWord(label) || hasTopic(label))
		return false;
	const isName = !SMALL_WORD.test(label) || isPlaceName(label);
	if (isName && (isKnownPlace(label) || !isAddressOf(url, owner))) return false;
	const address = letters(url);
	return !label
		.split(/[^\p{L}\p{N}]+/u)
		.map(letters)
		.some((word) => word.length >= SHORTEST_WORD && address.includes(word));
}

/** Whether the address of a service is on the site of a group, or ends with its name or the beginning of its host: "alphaulm" of `alpha.ulm.example`. */
function isAddressOf(url: string, { name, item }: Classified): boolean {
	const { host, path } = splitUrl(url);
	const last = letters(path.split("/").findLast((part) => part !== "") ?? "");
	return (
		(last !== "" && last === letters(name.name)) ||
		hostsOf(item.prose.spans.map(({ link }) => link)).some(
			(own) =>
				isWithin(host, own) ||
				(last.length > SHORTEST_WORD && letters(own).startsWith(last)),
		)
	);
}

/** A word in small letters, which most names do not begin or end with. */
const SMALL_WORD = /^\p{Ll}|\s\p{Ll}\S*$/u;

/** Whether the address of a service has both the name of the group around and the label: "Bonn" at `facebook.com/alphabonn` under "Alpha". */
function isServiceOfChapter(
	{ item }: Classified,
	owner: Classified | undefined,
): boolean {
	const link = labeledLink(leadingSpan(item.prose), SERVICES);
	if (owner === undefined || link === undefined) return false;
	const { url, label } = link;
	if (!canBePlace(label)) return false;
	const address = letters(splitUrl(url).path);
	return (
		address.includes(letters(label)) &&
		otherWords(owner.name.name, [label]).some(
			(word) => word.length >= SHORTEST_WORD && address.includes(letters(word)),
		)
	);
}

/** Whether a label names somebody of its own: a group, an entry, or a place, also beside other words. */
export const namesChapter = (label: string, isOfEntries: boolean): boolean =>
	hasGroupWord(label) ||
	(isOfEntries
		? hasEntryWord(label) || isKnownPlace(label)
		: isPlaceName(label) || label.split(/[\s-]/).some(isKnownPlace));

const letters = (text: string): string =>
	text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The site of an address, without the part of it that is the label's: the first part of the host or the last of the path.
 *
 *     http://ulm.alpha.example/  Ulm  ->  alpha.example
 *     http://alpha.example/ulm   Ulm  ->  alpha.example
 */
function siteBeyond(url: string, label: string): string | undefined {
	const { host, path } = splitUrl(url);
	const [first = "", ...domain] = host.split(".");
	const own = letters(label);
	if (domain.length > 1 && letters(first) === own) return domain.join(".");
	const parts = path.split("/").filter((part) => part !== "");
	return letters(parts.at(-1) ?? "") === own
		? [host, ...parts.slice(0, -1)].join("/")
		: undefined;
}

/** At least this number of siblings whose addresses differ by their names is named by their places. */
const ENOUGH = 2;

/**
 * Gives groups beside each other the places that they are named by, where that is what distinguishes their addresses: "Ulm"
 * at `ulm.alpha.example` beside "Bonn" at `bonn.alpha.example`.
 *
 * @param owner the group around them, whose own site counts as well.
 */
export function placeBySite(
	siblings: readonly Classified[],
	owner: Classified | undefined,
): void {
	if (siblings.length === 0) return;
	const bySite = new Map<string, Classified[]>();
	for (const each of siblings) {
		if (
			each.kind === "group" &&
			(isSubpage(each, owner) || isServiceOfChapter(each, owner))
		)
			each.rename({ ...each.name, place: each.name.name });
		const site = each.kind === "group" ? websiteOf(each) : undefined;
		if (site === undefined || !canBePlace(site.label)) continue;
		const beyond = siteBeyond(site.url, site.label);
		if (beyond === undefined) continue;
		bySite.set(beyond, [...(bySite.get(beyond) ?? []), each]);
	}
	for (const [site, groups] of bySite) {
		const own = hostsOf(owner?.item.prose.spans.map(({ link }) => link) ?? []);
		if (groups.length < ENOUGH && !own.includes(site)) continue;
		for (const group of groups)
			group.rename({ ...group.name, place: group.name.name });
	}
}
