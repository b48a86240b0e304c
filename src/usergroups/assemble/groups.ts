/** Groups from items, with the channels, chapters and members under them. */

import {
	aroundIn,
	isOverPeople,
	kindOf,
	type Surroundings,
	tellsSection,
} from "../classify/item-kinds";
import { type Name, nameOf } from "../classify/names";
import { hasGroupWord, statusOf } from "../dictionaries/vocabulary";
import type { RegionCode } from "../places";
import { isPlaceName, placeIn } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { linksOf } from "../read/prose";
import type { Prose } from "../read/span";
import { splitUrl } from "../read/urls";
import type { Member, NameSource, Position, UserGroup } from "../result/schema";
import { addChannel, type Channel, channelOf } from "./channels";
import { contactsOf } from "./contacts";
import {
	beyondLabels,
	describe,
	descriptionOf,
	withNotes,
} from "./descriptions";

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
	let innerSection = section;
	if (kind === "group") {
		sorted.groups.push(createGroup(item, place, context, section));
		return;
	}
	if (kind === "channel") {
		if (!isOverPeople(item) || prose.spans.length > 0)
			sorted.channels.push(channelOf(prose));
	} else if (kind === "heading") {
		const title = cleanName(prose.text);
		innerSection = section === undefined ? title : `${section} / ${title}`;
		// Who carries a heading's text tells it; else it is prose.
		if (item.items.some((each) => tellsSection(each, around, context)))
			sorted.channels.push(
				...linksOf(prose).map((link) => ({
					links: [link],
					contacts: [],
					position: link.position,
				})),
			);
		else sorted.prose.push(prose);
	} else if (kind === "member") {
		sorted.members.push(createMember(item, context, section));
		const remark = remarkOn(prose, nameOf(item, context));
		if (remark !== undefined) sorted.prose.push(remark);
	} else sorted.prose.push(prose);
	const inner = aroundIn(item, kind, around);
	for (const each of item.items)
		sortItem(sorted, each, inner, place, context, innerSection);
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
	const organiser = name.nameSource === "place" ? name.person : undefined;
	if (organiser !== undefined && contacts.length === 0)
		contacts.push({ name: organiser, position: prose.position });
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
	for (const channel of sorted.channels)
		addChannel(group, channel, place.isRegion);
	for (const text of sorted.prose) {
		group.links.push(...linksOf(text));
		group.contacts.push(...contactsOf(text));
		describe(group, withNotes(text, text.text));
	}
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
