/** Puts what is under one heading into its region: groups, their channels, and prose. */

import { appendAll } from "../../append-all";
import type { Classified } from "../classify/classified";
import { classifyItem } from "../classify/classify-items";
import { type Around, correct } from "../classify/corrections";
import {
	type Decision,
	decisionOnParagraph,
	decisionsOf,
} from "../classify/decision";
import { type Announcement, listingUnder } from "../classify/listings";
import { withLinksNested } from "../classify/lists-in-lines";
import type { Listing } from "../classify/subject";
import { announcesEntries } from "../dictionaries/lists-of-entries";
import { announcesGroups, isMembersHeading } from "../dictionaries/vocabulary";
import type { Context } from "../read/context";
import { placeInHeading } from "../read/heading-place";
import { type Entry, readSection } from "../read/section-entries";
import type { Row } from "../read/tables";
import type { Region, UserGroup } from "../result/schema";
import { ownerOf } from "./channel-owner";
import { addChannel } from "./channels";
import { describe } from "./descriptions";
import { addEntryAsProse, giveProse, type Target } from "./entry-prose";
import { addItems, hasGroupOrMember, type Sorted, sortItem } from "./groups";
import { type PlaceScope, scopeUnderTitle } from "./place-scope";
import { NO_NAMES, reportItems, reportTable } from "./section-messages";
import { groupsOfTable } from "./tables";

/** What is handed down from a heading to those under it. */
export interface Scope {
	region: Region | undefined;
	place: PlaceScope;
	/** The group that a heading around names. */
	group: UserGroup | undefined;
	announced: Announcement;
	/** Whether this or a section around it surely lists groups. */
	isSure: boolean;
}

/** Takes what an item was taken for. */
export type ReportDecision = (decision: Decision) => void;

const byPosition = (one: UserGroup, other: UserGroup): number =>
	one.position.start.offset - other.position.start.offset;

/** Whether a group is after the one in front of it on the page, too. */
const isInOrder = (
	group: UserGroup,
	index: number,
	groups: readonly UserGroup[],
): boolean => {
	const last = groups[index - 1];
	return last === undefined || byPosition(last, group) <= 0;
};

const NONE: readonly never[] = [];

/** Takes all values out of a list, which mostly is empty. */
const takeAll = <T>(list: T[]): readonly T[] =>
	list.length === 0 ? NONE : list.splice(0);

export class SectionFiller {
	readonly #context: Context;
	readonly #onDecision: ReportDecision | undefined;

	constructor(context: Context, onDecision: ReportDecision | undefined) {
		this.#context = context;
		this.#onDecision = onDecision;
	}

	/** Sorts what is in one section. */
	section(
		nodes: readonly Parameters<typeof readSection>[0][number][],
		scope: Scope,
		target: Target,
		groups: UserGroup[],
		hasOthers: boolean,
	): void {
		const { group, region, place, announced } = scope;
		const entries = readSection(nodes, this.#context, group !== undefined);
		const owner: Target = group ?? target;
		const listing: Listing = {
			lists: announced.lists,
			reason: announced.reason,
			isOfEntries: announced.isOfEntries,
			hasOthers,
			isStrict: region === undefined,
			names:
				group === undefined
					? place.regionNames
					: [group.name, ...place.regionNames],
			region:
				region?.code !== undefined && announced.lists === "groups"
					? placeInHeading(region.name)
					: undefined,
			isRegion: place.isRegion,
		};
		const isOverMembers =
			group !== undefined &&
			region !== undefined &&
			isMembersHeading(region.name);
		const listings = listingsOf(entries, listing);
		const classified = this.#classify(entries, listings, isOverMembers);
		const sorted: Sorted = { groups, channels: [], members: [], prose: [] };
		let section: string | undefined;
		let placeUnderLabel = place;
		for (let index = 0; index < entries.length; index++) {
			const entry = entries[index] as Entry;
			const each = classified[index];
			if (entry.type === "label") {
				if (!carriesLabel(entries, classified, index))
					describe(owner, entry.text);
				section = entry.text;
				placeUnderLabel = scopeUnderTitle(section, place);
			} else if (entry.type === "table") {
				const table = entry.isText
					? undefined
					: groupsOfTable(
							entry.rows,
							listing,
							placeUnderLabel,
							section,
							this.#context,
						);
				this.#reportRows(entry.rows, table?.groups ?? [], announced.reason);
				if (table === undefined) {
					addEntryAsProse(owner, entry);
					reportTable(entry.rows, listing, region, this.#context);
				} else {
					appendAll(groups, table.groups);
					for (const prose of table.text) giveProse(owner, group, prose);
				}
			} else if (entry.type === "prose") giveProse(owner, group, entry.prose);
			else if (each === undefined) addEntryAsProse(owner, entry);
			else if (listing.lists === "nothing") addEntryAsProse(owner, entry);
			else if (group !== undefined)
				addItems(group, [each], groups, placeUnderLabel, section);
			else {
				const above = sorted.groups.at(-1);
				const isContinuation =
					entry.isContinuation &&
					(each.kind === "channel" || each.kind === "prose");
				if (isContinuation && above !== undefined)
					addItems(above, [each], groups, placeUnderLabel, section);
				else sortItem(sorted, each, placeUnderLabel, section);
				for (const prose of takeAll(sorted.prose))
					giveProse(owner, undefined, prose);
			}
		}
		reportItems(entries, classified, listings, region, this.#context);
		this.#giveChannels(sorted, scope, target, groups);
		if (groups.length > 1 && !groups.every(isInOrder)) groups.sort(byPosition);
	}

	#classify(
		entries: readonly Entry[],
		listings: readonly Listing[],
		isUnderMembers: boolean,
	): (Classified | undefined)[] {
		const context = this.#context;
		let around: Around | undefined;
		return entries.map((entry, index) => {
			if (entry.type === "prose" && entry.prose.spans.length > 0)
				this.#onDecision?.(decisionOnParagraph(entry.prose));
			const listing = listings[index];
			if (entry.type !== "item" || listing === undefined) return undefined;
			if (around?.listing !== listing)
				around = { owner: undefined, isUnderMembers, listing, context };
			// A paragraph under an unfamiliar heading needs more evidence than an item.
			const own =
				entry.isListed || listing.hasOthers
					? listing
					: { ...listing, hasOthers: true };
			const item =
				own.lists === "groups"
					? withLinksNested(entry.item, context)
					: entry.item;
			const each = classifyItem(item, own, context);
			correct(each, around);
			if (this.#onDecision !== undefined) decisionsOf(each, this.#onDecision);
			return each;
		});
	}

	/** Reports the rows of a table that became groups, or that the table lists none. */
	#reportRows(
		rows: readonly Row[],
		groups: readonly UserGroup[],
		reason: string,
	): void {
		const report = this.#onDecision;
		const [first] = rows;
		if (report === undefined || first === undefined) return;
		for (const { position, name } of groups)
			report({
				position,
				kind: "group",
				name,
				rule: "table-row",
				evidence: [reason],
				rejected: [],
			});
		if (groups.length === 0)
			report({
				position: first.position,
				kind: "prose",
				name: `table of ${rows.length} rows`,
				rule: "table-without-groups",
				evidence: [NO_NAMES],
				rejected: [],
			});
	}

	/** Channels and members that no item encloses. */
	#giveChannels(
		sorted: Sorted,
		{ region, place, announced }: Scope,
		target: Target,
		groups: UserGroup[],
	): void {
		if (sorted.channels.length === 0 && sorted.members.length === 0) return;
		const canBeGroup =
			region !== undefined &&
			announced.lists === "groups" &&
			!announcesGroups(region.name) &&
			!announcesEntries(region.name);
		for (const channel of sorted.channels) {
			const owner = ownerOf(
				channel,
				groups,
				region,
				place,
				canBeGroup && !channel.isField,
			);
			if (owner === undefined) {
				appendAll(target.links, channel.links);
				describe(target, channel.remark);
			} else addChannel(owner, channel, place.isRegion);
		}
		for (const member of sorted.members)
			ownerOf(member, groups, region, place, true)?.members.push(member);
	}
}

/** What each entry of a section is listed as: under a line in bold that names another subject, an item must show that it is a group. */
function listingsOf(entries: readonly Entry[], own: Listing): Listing[] {
	let listing = own;
	return entries.map((entry) => {
		if (entry.type === "label") listing = listingUnder(entry.text, own);
		return listing;
	});
}

/** Whether a group or member after a line in bold, up to the next, carries it as its section. */
function carriesLabel(
	entries: readonly Entry[],
	classified: readonly (Classified | undefined)[],
	label: number,
): boolean {
	for (let index = label + 1; index < entries.length; index++) {
		const entry = entries[index];
		if (entry?.type === "label") return false;
		const each = classified[index];
		if (each !== undefined && hasGroupOrMember(each)) return true;
	}
	return false;
}
