/** Groups from items, with the channels, chapters and members under them. */
import { cleanName } from "./clean-name";
import { contactsOf } from "./contacts";
import type { Context } from "./context";
import {
	beyondLabels,
	describe,
	descriptionOf,
	withNotes,
} from "./descriptions";
import type { Item } from "./item";
import { kindOf, type Surroundings } from "./item-kinds";
import { type Name, nameOf } from "./names";
import { isPlaceName, placeIn } from "./place";
import type { RegionCode } from "./places";
import { linksOf } from "./prose";
import type {
	Contact,
	Link,
	Member,
	NameSource,
	Position,
	UserGroup,
} from "./schema";
import type { Prose } from "./span";
import { splitUrl } from "./urls";
import { hasGroupWord, isMembersHeading, statusOf } from "./vocabulary";

/** What is known of the region around. */
export interface Place {
	regionNames: readonly string[];
	codes: readonly RegionCode[];
	countryCode: string | undefined;
	/** Whether a name is that of a region around. */
	isRegion: (name: string) => boolean;
}

/** What items turn out to be. */
export interface Sorted {
	groups: UserGroup[];
	channels: Channel[];
	members: Member[];
	/** Items that only tell more of what is around them. */
	prose: Prose[];
}

/** Links and contacts that belong to a group around them or beside them. */
export interface Channel {
	links: Link[];
	contacts: Contact[];
	/** What the item says, if that is more than channel words; and the part of it that is more. */
	remark?: string;
	more?: string;
	position: Position;
}

/** A group that has nothing yet but a name. */
export const emptyGroup = (
	name: string,
	nameSource: NameSource,
	position: Position,
	{ countryCode }: Place,
): UserGroup =>
	groupOf({
		name,
		nameSource,
		status: "listed",
		countryCode,
		links: [],
		contacts: [],
		position,
	});

/** A group of these facts, with its fields in the order of the schema, and without those that are undefined. */
function groupOf(
	facts: Omit<UserGroup, "id" | "groups" | "members">,
): UserGroup {
	const { description, section, place, countryCode } = facts;
	const front: Partial<UserGroup> = {
		id: "",
		name: facts.name,
		nameSource: facts.nameSource,
	};
	if (description !== undefined) front.description = description;
	if (section !== undefined) front.section = section;
	front.status = facts.status;
	if (place !== undefined) front.place = place;
	if (countryCode !== undefined) front.countryCode = countryCode;
	front.links = facts.links;
	front.contacts = facts.contacts;
	front.groups = [];
	front.members = [];
	front.position = facts.position;
	return front as UserGroup;
}

/** Sorts an item and those under it, and makes groups, channels and members of them. */
export function sortItem(
	sorted: Sorted,
	item: Item,
	around: Surroundings,
	place: Place,
	context: Context,
	section: string | undefined,
): void {
	const { prose } = item;
	const kind = kindOf(item, around, context);
	let inner = around;
	let innerSection = section;
	if (kind === "group") {
		sorted.groups.push(createGroup(item, place, context, section));
		return;
	}
	if (kind === "channel") {
		sorted.channels.push(channelOf(prose));
		if (item.items.length > 0 && isMembersHeading(cleanName(prose.text)))
			inner = { ...around, members: "all" };
	} else if (kind === "heading") {
		for (const link of linksOf(prose))
			sorted.channels.push({
				links: [link],
				contacts: [],
				position: link.position,
			});
		innerSection = cleanName(prose.text);
	} else if (kind === "member") {
		sorted.members.push(createMember(item, context, section));
		const remark = remarkOn(prose, nameOf(item, context));
		if (remark !== undefined) sorted.prose.push(remark);
	} else sorted.prose.push(prose);
	for (const each of item.items)
		sortItem(sorted, each, inner, place, context, innerSection);
}

/** The links and contacts of a channel item; the text that these do not hold is a remark. */
function channelOf(prose: Prose): Channel {
	const channel: Channel = {
		links: linksOf(prose),
		contacts: contactsOf(prose),
		position: prose.position,
	};
	if (saysMore(prose, channel.contacts)) {
		channel.remark = withNotes(prose, prose.text);
		channel.more = behindColon(beyondLabels(prose, 0));
	}
	return channel;
}

/** All that two words have; told fast. */
const MAY_SAY = /[^\0-@]{3}[^:]*[^\0-@]{2}/;

const behindColon = (text: string): string => text.slice(text.indexOf(":") + 1);

/** Whether a channel's text has more than a label in front of a colon, its links and its contacts. */
function saysMore(
	{ text, spans }: Prose,
	contacts: readonly Contact[],
): boolean {
	let rest = text;
	for (const { start, end } of spans)
		rest = rest.replace(text.slice(start, end), " ");
	for (const { irc, original } of contacts) {
		if (irc !== undefined) rest = rest.replace(irc, " ");
		if (original !== undefined) rest = rest.replace(original, " ");
	}
	const said = behindColon(rest);
	return MAY_SAY.test(said) && /\p{L}{3}[^:]*\p{L}{2}/u.test(said);
}

/** What an item says of a person has no place of its own among the members; the links in it have. */
function remarkOn(prose: Prose, name: Name): Prose | undefined {
	return descriptionOf(prose, name, beyondLabels(prose, name.end)) === ""
		? undefined
		: { ...prose, spans: [], hidden: [] };
}

function createMember(
	item: Item,
	context: Context,
	section: string | undefined,
): Member {
	const { name } = nameOf(item, context);
	return {
		name,
		...(section !== undefined && { section }),
		links: linksOf(item.prose),
		position: item.prose.position,
	};
}

/** Makes the group that an item names, with the channels, chapters and members under it; its `id` is given later. */
export function createGroup(
	item: Item,
	place: Place,
	context: Context,
	section?: string,
): UserGroup {
	const { prose, items } = item;
	const status = statusOf(prose.text);
	const name = nameOf(item, context);
	const contacts = contactsOf(prose, name.name, name.person);
	const beyond = beyondLabels(prose, name.end);
	const group = groupOf({
		name: name.name,
		nameSource: name.nameSource,
		description: descriptionOf(prose, name, beyond) || undefined,
		section,
		status,
		place: placeOf(name, prose, beyond, place),
		countryCode: place.countryCode,
		links: linksOf(prose),
		contacts,
		position: prose.position,
	});
	if (items.length === 0) return group;
	const around: Surroundings = {
		groupName: name.name,
		regionNames: place.regionNames,
		members: "none",
	};
	addItems(group, items, around, place, context);
	return group;
}

/** Gives a group what stands under it. */
export function addItems(
	group: UserGroup,
	items: readonly Item[],
	around: Surroundings,
	place: Place,
	context: Context,
	section?: string,
): void {
	const { groups, members } = group;
	const sorted: Sorted = { groups, members, channels: [], prose: [] };
	for (const item of items)
		sortItem(sorted, item, around, place, context, section);
	for (const channel of sorted.channels) addChannel(group, channel, place);
	for (const text of sorted.prose) {
		group.links.push(...linksOf(text));
		group.contacts.push(...contactsOf(text));
		describe(group, withNotes(text, text.text));
	}
}

/** Gives a group one of its channels; a remark there can be the first to tell its place. */
export function addChannel(
	group: UserGroup,
	{ links, contacts, remark, more }: Channel,
	{ isRegion }: Place,
): void {
	group.links.push(...links);
	group.contacts.push(...contacts);
	describe(group, remark);
	const stated = more === undefined ? undefined : placeIn(more, isRegion);
	if (stated !== undefined) group.place ??= stated;
}

/** The place that the item states apart from the name; or the name, where that is nothing else. */
function placeOf(
	{ name, nameSource, place, end }: Name,
	prose: Prose,
	beyond: string,
	{ isRegion }: Place,
): string | undefined {
	if (nameSource === "place") return name;
	if (place !== undefined && !isRegion(place)) return place;
	const stated = placeIn(beyond, isRegion);
	if (stated !== undefined) return stated;
	return isNamedByPlace(name, prose, end) && !isRegion(name) ? name : undefined;
}

/**
 * Whether a name that looks like a place's is one: it has a state behind a comma, the item says it again or says what kind of
 * group it is, or the item says nothing else and the name is not that of the site.
 */
function isNamedByPlace(name: string, prose: Prose, end: number): boolean {
	if (!isPlaceName(name)) return false;
	const rest = prose.text.slice(end);
	const [word = name] = name.split(/[\s,/]/u);
	const { scheme, host, path } = splitUrl(prose.spans[0]?.link.url ?? "");
	return (
		/, [A-Z]{2}$/.test(name) ||
		rest.includes(word) ||
		(scheme !== "mailto" && path.toLowerCase().includes(word.toLowerCase())) ||
		(hasGroupWord(rest) && !/\p{L}{2}[.:]/u.test(rest.slice(0, 3))) ||
		(rest === "" && host !== "" && !host.includes(word.toLowerCase()))
	);
}
