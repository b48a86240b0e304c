/** Groups from items, with the channels, chapters and members under them. */

import { appendAll } from "../../append-all";
import type { Classified } from "../classify/classified";
import { isOverPeople } from "../classify/corrections/members";
import type { Name } from "../classify/name";
import { otherWords } from "../classify/own-names";
import { statusOfItem } from "../classify/status";
import {
	findVerb,
	hasGroupWord,
	hasTopic,
	isCertainGroup,
	statusOf,
	statusOfSubject,
} from "../dictionaries/vocabulary";
import { isKnownPlace } from "../places";
import { placeIn } from "../places/place-in";
import { isPlaceName } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import { linksOf } from "../read/prose";
import { piecesOf } from "../read/separators";
import { beyondLabels, type Prose, wordsOf } from "../read/span";
import { splitUrl } from "../read/urls";
import type {
	LinkKind,
	Member,
	NameSource,
	Position,
	UserGroup,
} from "../result/schema";
import { addChannel, type Channel, channelOf } from "./channels";
import { contactsOf } from "./contacts";
import { describe, descriptionOf, withNotes } from "./descriptions";
import { type PlaceScope, scopeUnderTitle } from "./place-scope";
import { plainClass } from "./plain-class";

/** What items turn out to be. */
export interface Sorted {
	groups: UserGroup[];
	channels: Channel[];
	members: Member[];
	/** Items that only add to their surroundings. */
	prose: Prose[];
}

/** A group that has nothing yet but a name. */
export const emptyGroup = (
	name: string,
	nameSource: NameSource,
	position: Position,
	{ countryCode }: PlaceScope,
): UserGroup =>
	new Group({
		name,
		nameSource,
		status: "listed",
		countryCode,
		links: [],
		contacts: [],
		position,
	});

/** A group of these facts, with its fields in the order of the schema, and without those that are undefined. */
const Group = plainClass(function fill(
	this: UserGroup,
	facts: Omit<UserGroup, "id" | "groups" | "members">,
): void {
	const { description, section, place, countryCode } = facts;
	this.id = "";
	this.name = facts.name;
	this.nameSource = facts.nameSource;
	if (description !== undefined) this.description = description;
	if (section !== undefined) this.section = section;
	this.status = facts.status;
	if (place !== undefined) this.place = place;
	if (countryCode !== undefined) this.countryCode = countryCode;
	this.links = facts.links;
	this.contacts = facts.contacts;
	this.groups = [];
	this.members = [];
	this.position = facts.position;
});

/** Sorts an item and those under it by their kinds, and makes groups, channels and members of them. */
export function sortItem(
	sorted: Sorted,
	classified: Classified,
	place: PlaceScope,
	section: string | undefined,
): void {
	const { kind, item } = classified;
	const { prose } = item;
	let innerSection = section;
	let innerPlace = place;
	if (kind === "group") {
		sorted.groups.push(createGroup(classified, place, section));
		return;
	}
	if (kind === "channel") {
		if (!isOverPeople(classified) || prose.spans.length > 0)
			sorted.channels.push({
				...channelOf(prose),
				isField: classified.rule === "field",
			});
	} else if (kind === "heading") {
		const title = cleanName(prose.text);
		innerSection = section === undefined ? title : `${section} / ${title}`;
		innerPlace = scopeUnderTitle(title, place);
		// Who carries a heading's text says it; else it is prose.
		if (classified.inner.some(hasGroupOrMember))
			appendAll(
				sorted.channels,
				linksOf(prose).map((link) => ({
					links: [link],
					contacts: [],
					position: link.position,
				})),
			);
		else sorted.prose.push(prose);
	} else if (kind === "member") {
		sorted.members.push(createMember(classified, section));
		const remark = remarkOn(prose, classified.name);
		if (remark !== undefined) sorted.prose.push(remark);
	} else sorted.prose.push(prose);
	for (const each of classified.inner)
		sortItem(sorted, each, innerPlace, innerSection);
}

/** Whether an item, or one under it, is a group or a member, and so carries the heading that it is under. */
export const hasGroupOrMember = ({ kind, inner }: Classified): boolean =>
	kind === "group" || kind === "member" || inner.some(hasGroupOrMember);

/** What an item says of a person has no place of its own among the members; the links in it have. */
function remarkOn(prose: Prose, name: Name): Prose | undefined {
	return descriptionOf(prose, name, beyondLabels(prose, name.end)) === ""
		? undefined
		: { ...prose, spans: [], hidden: [] };
}

function createMember(
	{ item, name: { name } }: Classified,
	section: string | undefined,
): Member {
	return {
		name,
		...(section !== undefined && { section }),
		links: linksOf(item.prose),
		position: item.prose.position,
	};
}

/** Makes the group that an item names, with the channels, chapters and members under it; its `id` is given later. */
export function createGroup(
	{ item, name, inner }: Classified,
	around: PlaceScope,
	section?: string,
): UserGroup {
	const { prose } = item;
	// A country in front of the name says where the group is, as a heading would.
	const place =
		name.place === undefined ? around : scopeUnderTitle(name.place, around);
	const contacts = contactsOf(prose, name.name, name.person);
	if (name.person !== undefined && name.isContact && contacts.length === 0)
		contacts.push({ name: name.person, position: prose.position });
	const beyond = beyondLabels(prose, name.end);
	const group = new Group({
		name: name.name,
		nameSource: name.nameSource,
		description: descriptionOf(prose, name, beyond) || undefined,
		section,
		status: statusOfItem(prose, name),
		place: placeOf(name, prose, beyond, place),
		countryCode: place.countryCode,
		links: linksOf(prose),
		contacts,
		position: prose.position,
	});
	addItems(group, inner, group.groups, place);
	return group;
}

/**
 * Gives a group what is under it.
 *
 * @param groups takes the groups under it: its chapters, or the region's groups.
 */
export function addItems(
	group: UserGroup,
	items: readonly Classified[],
	groups: UserGroup[],
	place: PlaceScope,
	section?: string,
): void {
	const { members } = group;
	const sorted: Sorted = { groups, members, channels: [], prose: [] };
	for (const item of items) sortItem(sorted, item, place, section);
	for (const channel of sorted.channels)
		addChannel(group, channel, place.isRegion);
	for (const text of sorted.prose) addProse(group, text);
}

/** Gives a group a text of its own, with its links and contacts. */
export function addProse(group: UserGroup, text: Prose): void {
	appendAll(group.links, linksOf(text));
	appendAll(group.contacts, contactsOf(text));
	describe(group, withNotes(text, text.text));
	if (group.status === "listed") group.status = statusOfSentences(text);
}

/** The status that a sentence of a group's text says of the group. */
function statusOfSentences(prose: Prose): UserGroup["status"] {
	if (statusOf(prose.text, wordsOf(prose)) === "listed") return "listed";
	return (
		piecesOf(prose.text)
			.map(statusOfSubject)
			.find((status) => status !== "listed") ?? "listed"
	);
}

/** The place that the item states apart from the name; or the name, where that is nothing else. */
function placeOf(
	{ name, nameSource, place, end }: Name,
	prose: Prose,
	beyond: string,
	{ isRegion }: PlaceScope,
): string | undefined {
	if (nameSource === "place") return name;
	if (place !== undefined && !isRegion(place)) return place;
	const stated = placeIn(beyond, isRegion);
	if (stated !== undefined) return stated;
	return isNamedByPlace(name, prose, end) && !isRegion(name) ? name : undefined;
}

/**
 * Whether a name that looks like a place's is one: it has a state after a comma or is a known place, what follows it at once
 * says what kind of group it is, or the address, which is that of a service, says that and the name does not.
 */
function isNamedByPlace(name: string, prose: Prose, end: number): boolean {
	if (!isPlaceName(name)) return false;
	if (/, [A-Z]{2}$| (?:City|County|Area)$/.test(name) || isKnownPlace(name))
		return true;
	if (name.includes(",") && isKnownPlace(name.slice(name.indexOf(",") + 1)))
		return true;
	const rest = prose.text.slice(end);
	const [span] = prose.spans;
	const verb = findVerb(rest);
	const kind = verb < 0 ? rest : rest.slice(0, verb);
	if (/^ \p{L}/u.test(rest) && hasGroupWord(kind)) return true;
	return (
		span !== undefined &&
		NAMED_BY_PLACE.has(span.link.kind) &&
		(/\p{L}/u.test(rest) ? isGroupsPath : isTopicPath)(
			wordsOfPath(span.url ?? ""),
			name,
		)
	);
}

/** The last part of an address as words: "Brisbane Python User Group" of `…/Brisbane-Python-User-Group/`. */
function wordsOfPath(url: string): string {
	const { path } = splitUrl(url);
	const end = path.endsWith("/") ? path.length - 1 : path.length;
	return path
		.slice(path.lastIndexOf("/", end - 1) + 1, end)
		.replaceAll("-", " ");
}

/** "Brisbane Python User Group" after "Brisbane": the name, and what kind of group is there. */
function isGroupsPath(words: string, name: string): boolean {
	const start = `${name.toLowerCase()} `;
	return (
		words.toLowerCase().startsWith(start) &&
		isCertainGroup(words.slice(start.length))
	);
}

/**
 * "SLCPython" after "Salt Lake City", "chico linux" after "Chico": what the group is about, and all of the name or nothing of
 * it; a name of which a part is there ("Boulder Makers", "boulder python") says more than the place.
 */
function isTopicPath(words: string, name: string): boolean {
	if (!/^\p{Lu}/u.test(name) || !hasTopic(words)) return false;
	const others = otherWords(name, [words]).length;
	return (
		others === 0 || others === otherWords(name, []).length || /[,/]/.test(name)
	);
}

/** Kinds of links whose groups are often named by their places. */
const NAMED_BY_PLACE: ReadonlySet<LinkKind> = new Set<LinkKind>([
	"meetup",
	"mailing-list",
	"social",
	"chat",
]);
