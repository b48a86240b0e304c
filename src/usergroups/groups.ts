/** Groups from items, with the channels, chapters and members under them. */
import { contactsOf } from "./contacts";
import type { Context } from "./context";
import type { Item } from "./item";
import { type ItemKind, kindOf, type Surroundings } from "./item-kinds";
import { cleanName, type Name, nameOf } from "./names";
import { isPlaceName, LINK, placeIn } from "./place";
import type { RegionCode } from "./places";
import { linksOf, type Prose } from "./prose";
import type {
	Contact,
	Link,
	Member,
	NameSource,
	Position,
	UserGroup,
} from "./schema";
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
): UserGroup => ({
	id: "",
	name,
	nameSource,
	status: "listed",
	...(countryCode !== undefined && { countryCode }),
	links: [],
	contacts: [],
	groups: [],
	members: [],
	position,
});

/** Adds a text to a description. */
export function describe(
	target: { description?: string | undefined },
	text: string | undefined,
): void {
	if (text === undefined || text === "") return;
	target.description =
		target.description === undefined ? text : `${target.description} ${text}`;
}

/** Sorts items, and makes groups, channels and members of them. */
export function sortItems(
	items: readonly Item[],
	around: Surroundings,
	place: Place,
	context: Context,
	section?: string,
): Sorted {
	const sorted: Sorted = { groups: [], channels: [], members: [], prose: [] };
	for (const item of items)
		add(
			sorted,
			item,
			kindOf(item, around, context),
			around,
			place,
			context,
			section,
		);
	return sorted;
}

function add(
	sorted: Sorted,
	item: Item,
	kind: ItemKind,
	around: Surroundings,
	place: Place,
	context: Context,
	section: string | undefined,
): void {
	const inner = (
		items: readonly Item[],
		surroundings: Surroundings,
		innerSection: string | undefined,
	): void => {
		const found = sortItems(items, surroundings, place, context, innerSection);
		sorted.groups.push(...found.groups);
		sorted.channels.push(...found.channels);
		sorted.members.push(...found.members);
		sorted.prose.push(...found.prose);
	};
	const { prose, items } = item;
	if (kind === "group")
		sorted.groups.push(createGroup(item, place, context, section));
	else if (kind === "channel") {
		sorted.channels.push(channelOf(prose));
		const isLabel = isMembersHeading(cleanName(prose.text));
		inner(items, isLabel ? { ...around, members: "all" } : around, section);
	} else if (kind === "heading") {
		sorted.channels.push(
			...linksOf(prose).map((link) => ({
				links: [link],
				contacts: [],
				position: link.position,
			})),
		);
		inner(items, around, cleanName(prose.text));
	} else if (kind === "member") {
		sorted.members.push(createMember(item, context, section));
		const remark = remarkOn(prose, nameOf(item, context));
		if (remark !== undefined) sorted.prose.push(remark);
		inner(items, around, section);
	} else {
		sorted.prose.push(prose);
		inner(items, around, section);
	}
}

/** The links and contacts of a channel item; the text that these do not hold is a remark. */
function channelOf(prose: Prose): Channel {
	const links = linksOf(prose);
	const contacts = contactsOf(prose);
	const shown = prose.spans.map(({ start, end }) =>
		prose.text.slice(start, end),
	);
	const addresses = contacts.flatMap(({ irc, original }) => [
		...(irc === undefined ? [] : [irc]),
		...(original === undefined ? [] : [original]),
	]);
	let rest = prose.text;
	for (const text of [...shown, ...addresses]) rest = rest.replace(text, " ");
	const says = /\p{L}{3}[^:]*\p{L}{2}/u.test(rest.replace(/^[^:]*:/, ""));
	return {
		links,
		contacts,
		...(says && {
			remark: withNotes(prose, prose.text),
			more: beyondLabels(prose, 0).replace(/^[^:]*:/, ""),
		}),
		position: prose.position,
	};
}

/** What an item says of a person has no place of its own among the members; the links in it have. */
function remarkOn(prose: Prose, name: Name): Prose | undefined {
	return descriptionOf(prose, name) === ""
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
	const name = nameOf(item, context);
	const description = descriptionOf(prose, name);
	const stated = placeOf(name, prose, place);
	const group: UserGroup = {
		id: "",
		name: name.name,
		nameSource: name.nameSource,
		...(description !== "" && { description }),
		...(section !== undefined && { section }),
		status: statusOf(prose.text),
		...(stated !== undefined && { place: stated }),
		...(place.countryCode !== undefined && { countryCode: place.countryCode }),
		links: linksOf(prose),
		contacts: contactsOf(prose, name.name, name.person),
		groups: [],
		members: [],
		position: prose.position,
	};
	addSorted(
		group,
		sortItems(
			items,
			{ groupName: name.name, regionNames: place.regionNames, members: "none" },
			place,
			context,
		),
		place,
	);
	return group;
}

/** Gives a group what stands under it. */
export function addSorted(
	group: UserGroup,
	{ groups, channels, members, prose }: Sorted,
	place: Place,
): void {
	group.groups.push(...groups);
	group.members.push(...members);
	for (const channel of channels) addChannel(group, channel, place);
	for (const text of prose) {
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
	{ isRegion }: Place,
): string | undefined {
	if (nameSource === "place") return name;
	if (place !== undefined && !isRegion(place)) return place;
	const stated = placeIn(beyondLabels(prose, end), isRegion);
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

/** What stands behind a position, with a sign in place of what links show. */
function beyondLabels({ text, spans }: Prose, from: number): string {
	let rest = "";
	let at = from;
	for (const { start, end, wikiName } of spans) {
		if (end <= from || wikiName) continue;
		rest += `${text.slice(at, Math.max(at, start))}${LINK}`;
		at = Math.max(at, end);
	}
	return rest + text.slice(at);
}

const withNotes = ({ notes }: Prose, text: string): string =>
	[text, ...notes].filter((part) => part !== "").join(" ");

/** What an item says of its group beside the name; labels of links alone say nothing. */
function descriptionOf(prose: Prose, { name, end }: Name): string {
	const rest = prose.text
		.slice(end)
		.replace(/^[\s\-–—:,;.!)\]}"'“”]+/u, "")
		.trim();
	const said = beyondLabels(prose, end)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	return withNotes(prose, said === "" || rest === name ? "" : rest);
}
