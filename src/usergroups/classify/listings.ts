/** What each section lists, by its heading and those around it (`docs/usergroups.md`, "Regions"). */
import { isChannelHeading } from "../dictionaries/channel-words";
import {
	isOfFormerGroups,
	isOfFormingGroups,
} from "../dictionaries/heading-status";
import { announcesEntries } from "../dictionaries/lists-of-entries";
import { remembering } from "../dictionaries/remembering";
import {
	announcesGroups,
	hasGroupWord,
	hasOtherSubject,
	isFieldHeading,
	isMembersHeading,
	isPartOfWorld,
	isPlural,
	isSubjectHeading,
} from "../dictionaries/vocabulary";
import { isKnownPlace } from "../places";
import { isPlaceName } from "../places/stated-place";
import type { UserGroup } from "../result/schema";
import type { Listing } from "./subject";

/** What is known of a heading by itself. */
export interface OwnHeadingFacts {
	name: string;
	/** Whether it is a place that has a code. */
	hasCode: boolean;
	/** Whether it names a group itself. */
	namesGroup: boolean;
}

/** What is known of a heading and of those beside it. */
export interface HeadingFacts extends OwnHeadingFacts {
	/** Whether it is in no place that has a code, and most headings beside it are countries or regions of the world. */
	isAmongCountries: boolean;
}

/** What a heading says, without its surroundings. */
export type Announcement = Pick<Listing, "lists" | "reason"> & {
	/** Whether conferences, schools or the like are listed. */
	isOfEntries: boolean;
	/** What it says of how the groups are. */
	status: UserGroup["status"];
};

/** A page as a whole, or what is before its first heading. */
export const OUTERMOST: Announcement = {
	lists: "unknown",
	reason: "no heading says what is listed",
	isOfEntries: false,
	status: "listed",
};

/** What a title says of the groups under it. */
export function statusOfTitle(title: string): UserGroup["status"] {
	if (isOfFormerGroups(title)) return "defunct";
	return isOfFormingGroups(title) ? "forming" : "listed";
}

const isOfChannels = (title: string): boolean =>
	isChannelHeading(title) && !hasGroupWord(title);

/** What is listed under a line in bold, where the section around it lists what is given. */
export const listingUnder = (title: string, around: Listing): Listing =>
	(around.lists === "groups" || around.lists === "unknown") &&
	(isSubjectHeading(title) || isOfChannels(title)) &&
	!announcesEntries(title)
		? {
				...around,
				lists: "unknown",
				hasOthers: true,
				reason: "the line in bold names another subject",
			}
		: around;

/** Over meetings that may be groups, each by its name, beside groups. */
const MEETINGS_BY_PLACE = /^(?:local|regional) meetings$/i;

/**
 * What a section lists.
 *
 * @param around what the section around it lists.
 * @param hasOthers whether another section, neither around it nor in it, lists groups for certain.
 */
export function announcementOf(
	{ name, hasCode, namesGroup, isAmongCountries }: HeadingFacts,
	around: Announcement,
	hasOthers: boolean,
): Announcement {
	const { isOfEntries } = around;
	const own = hasCode ? "listed" : statusOfTitle(name);
	const status = around.status === "listed" ? own : around.status;
	const is = (
		lists: Listing["lists"],
		reason: string,
		entries = isOfEntries,
	): Announcement => ({
		lists,
		reason,
		isOfEntries: entries,
		status,
	});
	if (namesGroup) return is("group", "the heading names a group", false);
	if (hasCode) return is("groups", "the heading is a place with a code");
	if (around.lists === "group")
		return isSubjectHeading(name) || isMembersHeading(name)
			? around
			: is("group", "the heading around names a group");
	if (isMembersHeading(name))
		return is("nothing", "the heading is over people");
	if (own !== "listed" && around.lists !== "nothing")
		return is("groups", `the heading says of all groups: ${own}`);
	if ((hasOthers || around.lists === "groups") && MEETINGS_BY_PLACE.test(name))
		return is("unknown", "meetings by place may be those of groups", false);
	const entries = announcesEntries(name) && !hasOtherSubject(name);
	const isField =
		isOfEntries && around.lists === "groups" && isFieldHeading(name);
	if ((isSubjectHeading(name) || (isOfChannels(name) && !entries)) && !isField)
		return entries && around.lists !== "nothing" && (isOfEntries || !hasOthers)
			? is("groups", "the heading announces entries", true)
			: is("nothing", "the heading names another subject", false);
	if (announcesGroups(name))
		return is("groups", "the heading announces groups");
	if (around.lists === "nothing") return around;
	if (hasGroupWord(name) && isPlural(name))
		return is("groups", "the heading announces groups");
	if (entries) return is("groups", "the heading announces entries", true);
	if (isPartOfWorld(name) || isKnownPlace(name.replace(/^\p{L}+ /u, "")))
		return is("groups", "the heading is a part of the world");
	return isAmongCountries && around.lists === "groups" && !isPlaceName(name)
		? is(
				"unknown",
				"the heading is no place, and those beside it are countries",
			)
		: around;
}

/** Whether a heading by itself says that its section lists groups, so that unfamiliar sections need more evidence. */
export const surelyLists = ({
	name,
	hasCode,
	namesGroup,
}: OwnHeadingFacts): boolean => namesGroup || hasCode || announcesList(name);

const announcesList = remembering(
	(name) =>
		!isSubjectHeading(name) &&
		(announcesGroups(name) || announcesEntries(name)),
);
