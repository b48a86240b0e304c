/** What kind of item an item is (`docs/usergroups.md`, “Groups”). */
import type { ChannelWords } from "../dictionaries/channel-words";
import {
	findVerb,
	hasGroupWord,
	hasTopic,
	isMembersHeading,
	isPlural,
	isRequest,
} from "../dictionaries/vocabulary";
import { cleanName } from "../read/clean-name";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { hasWord } from "../read/letters";
import { isBare, leadingSpan, type Prose, type Span } from "../read/span";
import { nameOf } from "./names";
import { isHomePage, isPersonName } from "./people";

/** `prose` is what tells more of the group around it, or of the region. */
export type ItemKind = "group" | "channel" | "heading" | "member" | "prose";

/** What stands around an item. */
export interface Surroundings {
	/** The group that it is nested in. */
	groupName?: string | undefined;
	/** Names of the regions around. */
	regionNames: readonly string[];
	/** Whether people are listed here: all items, those that look like people, or none. */
	members: "all" | "likely" | "none";
}

/** Sorts an item. */
export function kindOf(
	item: Item,
	around: Surroundings,
	context: Context,
): ItemKind {
	if (isChannelItem(item.prose, context)) return "channel";
	const { groupName, regionNames } = around;
	if (
		groupName !== undefined &&
		isOwnChannel(item, [groupName, ...regionNames], context)
	)
		return "channel";
	if (isHeadingItem(item, around, context)) return "heading";
	if (isMember(item, around, context)) return "member";
	return isProse(item, around, context) ? "prose" : "group";
}

/** “Members” over people: whether what is nested in a channel are those of a group. */
export const isOverPeople = ({ prose, items }: Item): boolean =>
	items.length > 0 && isMembersHeading(cleanName(prose.text));

/** What stands around the items that are nested in one. */
export const aroundIn = (
	item: Item,
	kind: ItemKind,
	around: Surroundings,
): Surroundings =>
	kind === "channel" && isOverPeople(item)
		? { ...around, members: "all" }
		: around;

/** Whether an item, or one under it, is a group or a member, and so tells the section that it stands in. */
export function tellsSection(
	item: Item,
	around: Surroundings,
	context: Context,
): boolean {
	const kind = kindOf(item, around, context);
	const inner = aroundIn(item, kind, around);
	return (
		kind === "group" ||
		kind === "member" ||
		item.items.some((each) => tellsSection(each, inner, context))
	);
}

/** A text without its links and remarks in brackets. */
const besideLinks = ({ text, spans }: Prose): string => {
	let rest = "";
	let from = 0;
	for (const { start, end } of spans) {
		rest += `${text.slice(from, start)} `;
		from = end;
	}
	return (rest + text.slice(from)).replace(/\([^()]*\)/g, " ");
};

/** Nothing but channel words, and their links or addresses. */
function isChannelItem(prose: Prose, { channels }: Context): boolean {
	const { text, spans } = prose;
	const front = labelInFront(text);
	if (
		front !== undefined &&
		(spans[0]?.start ?? text.length) > front.length &&
		channels.isChannel(front)
	)
		return true;
	if (spans.length === 0) return channels.isChannel(text);
	if (spans.every((span) => isBare(span) || isLabel(span, channels))) {
		const rest = besideLinks(prose);
		if (!hasWord(rest) || channels.isChannel(rest)) return true;
		if (!text.includes(":") && channels.isChannel(text)) return true;
	}
	const first = leadingSpan(prose);
	return (
		first !== undefined &&
		isLabel(first, channels) &&
		/^\s*(?:$|[-–—:,;.(]|\p{Ll})/u.test(text.slice(first.end))
	);
}

/** “IRC” of “IRC: #python”. */
const labelInFront = (text: string): string | undefined =>
	text.includes(":") ? /^[^\p{L}#]*([^:]+):\s/u.exec(text)?.[1] : undefined;

/** Whether a link's label, or what stands in it in front of a colon, is a channel's. */
function isLabel({ link }: Span, channels: ChannelWords): boolean {
	const { label } = link;
	if (label === undefined) return false;
	if (channels.isChannel(label)) return true;
	const front = /^([^:]+):\s/.exec(label)?.[1];
	return front !== undefined && channels.isChannel(front);
}

const wordsOf = (text: string): readonly string[] =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A nested conference or meetup page, or a channel that is called after its group: “DN: Python Users Group Nepal Meetups”. */
function isOwnChannel(
	{ prose, items }: Item,
	names: readonly string[],
	{ channels }: Context,
): boolean {
	const label = leadingSpan(prose)?.link.label;
	if (items.length > 0 || label === undefined) return false;
	if (/\bpycon\b/iu.test(label)) return true;
	const own = new Set(names.flatMap(wordsOf));
	const others = wordsOf(label).filter((word) => !own.has(word));
	return channels.isChannel(others.join(" "));
}

/** A text without links that only introduces the groups, or the people, nested in it. */
function isHeadingItem(
	item: Item,
	around: Surroundings,
	context: Context,
): boolean {
	const { prose, items } = item;
	if (items.length === 0 || prose.spans.some(({ wikiName }) => !wikiName))
		return false;
	const names = hasGroupWord(prose.text) || hasTopic(prose.text);
	if ((names || prose.spans.length > 0) && !isPlural(prose.text)) return false;
	const nested = items.map((inner) =>
		kindOf(inner, { ...around, groupName: undefined }, context),
	);
	return nested.every(
		(kind) => kind === "group" || kind === "heading" || kind === "member",
	);
}

/** One of a group's people. */
function isMember(
	item: Item,
	{ members, groupName }: Surroundings,
	context: Context,
): boolean {
	const link = leadingSpan(item.prose)?.link;
	const isHome =
		link?.page !== undefined &&
		isHomePage(link.page) &&
		(link.label === undefined || isPersonName(link.label));
	if (members === "all") return item.prose.text !== "";
	if (members === "likely")
		return isHome || isPersonName(nameOf(item, context).name);
	return groupName !== undefined && isHome && item.items.length === 0;
}

/** What tells of the group or region around it, and names nothing. */
function isProse(
	item: Item,
	{ groupName }: Surroundings,
	context: Context,
): boolean {
	const { prose, items } = item;
	const { text, spans } = prose;
	const first = leadingSpan(prose);
	if (text === "") return true;
	if (first !== undefined && !first.wikiName) return false;
	if (groupName === undefined)
		return (
			items.length === 0 &&
			isRequest(text) &&
			(findVerb(text) >= 0 || text.includes("?"))
		);
	if (isRequest(text)) return true;
	if (items.length > 0) return false;
	const { name, end } = nameOf(item, context);
	const isName = end > 0 && findVerb(name) < 0;
	if (isName && (hasGroupWord(name) || hasTopic(name))) return false;
	const [span] = spans;
	return span === undefined || findVerb(text.slice(0, span.start)) >= 0;
}
