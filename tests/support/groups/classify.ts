/** Items of lists as they are classified where groups are listed, and elsewhere. */
import type { Classified } from "../../../src/usergroups/classify/classified";
import { classifyItem } from "../../../src/usergroups/classify/classify-items";
import { correct } from "../../../src/usergroups/classify/corrections";
import type { Listing } from "../../../src/usergroups/classify/subject";
import { contextOf, itemsOf } from "./prose-of";

/** A section under a country. */
export const LISTS_GROUPS: Listing = {
	lists: "groups",
	reason: "the heading is a place with a code",
	isOfEntries: false,
	hasOthers: false,
	isStrict: false,
	names: ["Chile"],
	isRegion: (name) => name === "Chile",
};

/** A section under a heading that names a group. */
export const GROUP_HEADING: Listing = {
	...LISTS_GROUPS,
	lists: "group",
	reason: "the heading names a group",
	names: ["Windy PUG"],
};

/** A section whose heading says nothing. */
export const UNFAMILIAR: Listing = {
	...LISTS_GROUPS,
	lists: "unknown",
	reason: "no heading says what is listed",
	names: [],
	isRegion: () => false,
};

/** A section of books or the like. */
export const OTHER_SUBJECT: Listing = {
	...UNFAMILIAR,
	lists: "nothing",
	reason: "the heading names another subject",
};

/** The first item of a page, classified and corrected. */
export function classify(
	markup: string,
	listing: Listing,
	isUnderMembers = false,
): Classified {
	const context = contextOf();
	const [item] = itemsOf(markup, context);
	if (item === undefined) throw new Error("no item");
	const classified = classifyItem(item, listing, context);
	correct(classified, { owner: undefined, isUnderMembers, listing, context });
	return classified;
}
