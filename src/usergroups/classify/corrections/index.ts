/** Corrections of what items were classified as, which need the item around; in this order, from the outermost item inwards. */

import { saysWhatIsThere } from "../../dictionaries/channel-words";
import {
	findVerb,
	hasEntryWord,
	hasGroupWord,
	hasTime,
	hasTopic,
	isCertainGroup,
	isPlural,
	isRole,
	isSubjectHeading,
	startsWithArticle,
} from "../../dictionaries/vocabulary";
import { placeIn } from "../../places/place-in";
import { isPlaceName } from "../../places/stated-place";
import { cleanName } from "../../read/clean-name";
import type { Context } from "../../read/context";
import { separatorsOf } from "../../read/separators";
import { beyondLabels, endOfDate, leadingSpan } from "../../read/span";
import type { Classified, ItemKind } from "../classified";
import { wordsOfPage } from "../names/page-names";
import { otherWords } from "../own-names";
import { isHomePage, isPersonName } from "../people";
import type { Listing } from "../subject";
import { isOverPeople, underMembers } from "./members";
import { isOnSiteOf, isServiceOnly, namesChapter, placeBySite } from "./sites";

/** What is around an item. */
export interface Around {
	/** The group that it is nested in, also through headings. */
	owner: Classified | undefined;
	/** Whether it is under "Members". */
	isUnderMembers: boolean;
	listing: Listing;
	context: Context;
}

interface Correction {
	name: string;
	says: string;
	/** Whether it is only for what is nested in a group. */
	isNested: boolean;
	kindOf: (child: Classified, around: Around) => ItemKind | undefined;
}

const membersUnderLabel: Correction = {
	name: "under-members",
	says: 'What is nested under "Members" is people.',
	isNested: false,
	kindOf: (child, { isUnderMembers, context }) =>
		isUnderMembers ? underMembers(child, context) : undefined,
};

/** A nested conference or meetup page, or a channel that is called after its group: "Nepal Python User Group Meetups". */
const channelOfOwner: Correction = {
	name: "channel-of-owner",
	says: "A nested link that is called after its group, but for channel words, is a channel; so is a conference.",
	isNested: true,
	kindOf({ item }, { owner, listing, context }) {
		if (owner === undefined || item.items.length > 0) return undefined;
		const label = leadingSpan(item.prose)?.label;
		if (label === undefined) return undefined;
		if (/\bpycon\b/iu.test(label)) return "channel";
		const others = otherWords(label, [owner.name.name, ...listing.names]);
		return context.channels.isChannel(others.join(" ")) ? "channel" : undefined;
	},
};

/** "Photos of the last meeting", "[[mailto:…|Jane Roe]] gives the classes." under a group. */
const linkOfOwner: Correction = {
	name: "link-of-owner",
	says: "A nested link after a date, or whose label says what is there, or is the person whom its address reaches, belongs to the group around it.",
	isNested: true,
	kindOf({ kind, item }, { owner }) {
		if (kind !== "group" || owner === undefined || item.items.length > 0)
			return undefined;
		const { label, isMail } = leadingSpan(item.prose) ?? {};
		if (label === undefined) return undefined;
		if (isMail)
			return isPersonName(label) || isRole(label) ? "channel" : undefined;
		if (endOfDate(item.prose.text) > 0 && !isCertainGroup(label))
			return "channel";
		const says =
			saysWhatIsThere(label) ||
			(!label.includes(" ") && isSubjectHeading(label));
		return says && !hasGroupWord(label) ? "channel" : undefined;
	},
};

/** Whether a group is a school, a company or the like by its name, and no group of people there. */
const isSchool = ({ name: { name } }: Classified): boolean =>
	hasEntryWord(name) && !hasGroupWord(name);

/** "CS 205: Networks". */
const COURSE = /^[A-Z]{2,5}[ -]?\d{2,4}\b/;

/** "CS 205" under a university; "Statutes" under a group at whose site they are. */
const pageOfOwner: Correction = {
	name: "page-of-owner",
	says: "A nested link to its group's site, or under a school, conference or the like, is the group's, unless its label names a group or a place.",
	isNested: true,
	kindOf(child, { owner, listing: { isOfEntries, isRegion } }) {
		const { kind, item } = child;
		if (kind !== "group" || owner === undefined || item.items.length > 0)
			return undefined;
		const label = leadingSpan(item.prose)?.label;
		const isOfSchool = isOfEntries || isSchool(owner);
		if (label === undefined) return undefined;
		const [course] = COURSE.exec(label) ?? [];
		if (isOfSchool && course && !hasGroupWord(course)) return "channel";
		if (namesChapter(label, isOfEntries)) return undefined;
		const { prose } = item;
		if (placeIn(beyondLabels(prose, child.name.end), isRegion) !== undefined)
			return undefined;
		return isOfSchool || isOnSiteOf(child, owner) ? "channel" : undefined;
	},
};

const serviceOfOwner: Correction = {
	name: "service-of-owner",
	says: "A nested item that is a link to a service, whose label is not in its address, is a channel if it is no name, or if the address is that of the group around it.",
	isNested: true,
	kindOf: ({ kind, item }, { owner }) =>
		kind === "group" && owner !== undefined && isServiceOnly(item, owner)
			? "channel"
			: undefined,
};

const homePageOfNobody: Correction = {
	name: "home-page-of-no-group",
	says: "A home page that is nested in no group names a group.",
	isNested: false,
	kindOf: ({ rule }, { owner, listing }) =>
		rule === "home-page" && owner === undefined && listing.lists === "groups"
			? "group"
			: undefined,
};

const proseOfOwner: Correction = {
	name: "text-of-owner",
	says: "A text nested in a group that names no group is prose of it.",
	isNested: true,
	kindOf(child, { owner }) {
		const { kind, item } = child;
		if (kind !== "group" || owner === undefined) return undefined;
		const lead = leadingSpan(item.prose);
		if (lead !== undefined && !lead.wikiName) return undefined;
		if (item.items.length > 0) return undefined;
		const { name } = child;
		const isName = name.end > 0 && findVerb(name.name) < 0;
		const isGroup =
			(isSchool(owner) ? isCertainGroup : hasGroupWord)(name.name) &&
			!isPlural(name.name) &&
			!hasTime(name.name);
		const isOfTopic = hasTopic(name.name) && !isClause(name.name);
		if (isName && (isGroup || isOfTopic)) return undefined;
		const [span] = item.prose.spans;
		return span === undefined ||
			findVerb(item.prose.text.slice(0, span.start)) >= 0
			? "prose"
			: undefined;
	},
};

/** At least this number of words after an article is more than a name. */
const CLAUSE_WORDS = 4;

/** "O Python substituiu o Pascal": an article and so many words are a sentence, whatever its verb. */
const isClause = (text: string): boolean =>
	startsWithArticle(text) && text.split(" ").length >= CLAUSE_WORDS;

/** "AlphaUlmDe -- Ulm" under "Alpha League". */
const chapterByPlace: Correction = {
	name: "chapter-by-place",
	says: "A nested wiki page of the group around it that differs by its place is a chapter named by that place.",
	isNested: true,
	kindOf(child, { owner }) {
		if (owner === undefined) return undefined;
		const { prose } = child.item;
		const page = leadingSpan(prose)?.page;
		if (page === undefined) return undefined;
		const [dash, next] = separatorsOf(prose.text);
		if (dash?.kind !== "dash") return undefined;
		const place = cleanName(prose.text.slice(dash.end, next?.start));
		if (!isPlaceName(place) || !isWithin(place, page)) return undefined;
		// The page is called after the place, or after the group and the place.
		const others = otherWords(wordsOfPage(page).join(" "), [place]);
		if (otherWords(others.join(" "), [owner.name.name]).length > 0)
			return undefined;
		child.rename({
			name: place,
			nameSource: "place",
			end: next?.start ?? prose.text.length,
		});
		return "group";
	},
};

/** Whether all words of a place are in the name of a page. */
const isWithin = (place: string, page: string): boolean =>
	otherWords(place, [page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")]).length ===
	0;

export const CORRECTIONS: readonly Correction[] = [
	membersUnderLabel,
	chapterByPlace,
	channelOfOwner,
	linkOfOwner,
	pageOfOwner,
	serviceOfOwner,
	homePageOfNobody,
	proseOfOwner,
];

/** Those of items that no group is around. */
const OUTSIDE_GROUPS = CORRECTIONS.filter(({ isNested }) => !isNested);

/** Whether an item is a person by its name or its page. */
const isPerson = ({ kind, name, item }: Classified): boolean =>
	kind === "member" ||
	isPersonName(name.name) ||
	isHomePage(leadingSpan(item.prose)?.page ?? "");

/** Corrects an item and all under it, in place. */
export function correct(classified: Classified, around: Around): void {
	const corrections = around.owner === undefined ? OUTSIDE_GROUPS : CORRECTIONS;
	for (const { name, says, kindOf } of corrections) {
		const kind = kindOf(classified, around);
		if (kind === undefined) continue;
		if (kind === classified.kind) break;
		classified.correct(kind, name, says);
		break;
	}
	if (classified.inner.length === 0) return;
	const inner: Around = {
		...around,
		owner: classified.kind === "group" ? classified : around.owner,
		isUnderMembers:
			((classified.kind === "channel" ||
				(classified.kind === "heading" && classified.inner.every(isPerson))) &&
				isOverPeople(classified)) ||
			(around.isUnderMembers && classified.kind !== "group"),
	};
	for (const child of classified.inner) correct(child, inner);
	placeBySite(classified.inner, inner.owner);
}
