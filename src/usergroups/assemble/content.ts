/** Puts what is under each heading into its region: groups, their channels, and prose. */

import type { Classified } from "../classify/classified";
import { classifyItem } from "../classify/classify-items";
import { correct } from "../classify/corrections";
import { type Decision, decisionsOf } from "../classify/decision";
import {
	type Announcement,
	announcementOf,
	type HeadingFacts,
	OUTERMOST,
	surelyLists,
} from "../classify/listings";
import type { Listing } from "../classify/subject";
import {
	announcesEntries,
	announcesGroups,
	isMembersHeading,
} from "../dictionaries/vocabulary";
import { isPlaceName } from "../places/stated-place";
import type { Context } from "../read/context";
import { textOf } from "../read/plain-text";
import { linksOf } from "../read/prose";
import { type Entry, readSection } from "../read/section-entries";
import type { Prose } from "../read/span";
import type { Row } from "../read/tables";
import type { Link, Region, UserGroup, UserGroupTree } from "../result/schema";
import { addChannel, type Channel } from "./channels";
import { describe, withNotes } from "./descriptions";
import {
	addItems,
	addProse,
	emptyGroup,
	hasGroupOrMember,
	type Sorted,
	sortItem,
} from "./groups";
import { NOWHERE, type PlaceScope, placeScopeOf } from "./place-scope";
import type { GroupHeadings } from "./regions";
import type { PageContent } from "./sections";
import { groupsOfTable } from "./tables";

/** What prose is added to. */
interface Target {
	description?: string | undefined;
	links: Link[];
}

/** What is handed down from a heading to those under it. */
interface Scope {
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

/** Fills a tree whose regions are there already. */
export function fillTree(
	{ sections, footer }: PageContent,
	tree: UserGroupTree,
	groupHeadings: GroupHeadings,
	context: Context,
	onDecision?: ReportDecision,
): void {
	const factsOf = (region: Region): HeadingFacts => ({
		name: region.name,
		hasCode: region.code !== undefined,
		namesGroup: groupHeadings.has(region),
	});
	/** How many sections surely list groups, in each region and in all. */
	const sureIn = new Map<Region, number>();
	const countSure = (region: Region): number => {
		let count = surelyLists(factsOf(region)) ? 1 : 0;
		for (const inner of region.regions) count += countSure(inner);
		sureIn.set(region, count);
		return count;
	};
	let allSure = 0;
	for (const region of tree.regions) allSure += countSure(region);

	const nodesOf = new Map(
		sections.map(({ region, nodes }) => [region, nodes] as const),
	);
	const fill = new SectionFiller(context, onDecision);
	const introNodes = nodesOf.get(undefined) ?? [];
	const intro: Target = { links: tree.intro.links };
	const isAboutGroups =
		allSure === 0 &&
		(announcesGroups(titleWords(tree.page.title)) ||
			tree.regions.some(({ name }) => announcesGroups(name)) ||
			introNodes.some(
				(node) => node.type === "paragraph" && announcesGroups(textOf([node])),
			));
	const outside: Scope = {
		region: undefined,
		place: NOWHERE,
		group: undefined,
		announced: isAboutGroups
			? {
					lists: "groups",
					reason: "the page says that it lists groups",
					isOfEntries: false,
				}
			: {
					...OUTERMOST,
					isOfEntries: announcesEntries(titleWords(tree.page.title)),
				},
		isSure: isAboutGroups,
	};
	fill.section(introNodes, outside, intro, tree.groups, allSure > 0);
	if (intro.description !== undefined) tree.intro.text = intro.description;

	let last: Region | undefined;
	const enter = (region: Region, around: Scope): void => {
		const facts = factsOf(region);
		const hasOthers = around.isSure || allSure > (sureIn.get(region) ?? 0);
		const announced = announcementOf(facts, around.announced, hasOthers);
		const place = placeScopeOf(region, around.place);
		const scope: Scope = {
			region,
			place,
			group: announced.lists === "group" ? around.group : undefined,
			announced,
			isSure: around.isSure || surelyLists(facts),
		};
		if (facts.namesGroup) {
			scope.group = emptyGroup(region.name, "heading", region.position, place);
			region.groups.push(scope.group);
		}
		last = region;
		fill.section(
			nodesOf.get(region) ?? [],
			scope,
			region,
			region.groups,
			hasOthers,
		);
		for (const each of region.regions) enter(each, scope);
	};
	for (const region of tree.regions) enter(region, outside);
	for (const entry of readSection(footer, context))
		if (last === undefined) addFooter(tree.intro, entry);
		else addFooter(last, entry);
}

/** A page's name in words: "LinuxUserGroups" is "Linux User Groups". */
const titleWords = (title = ""): string =>
	title.replace(/(?<=\p{Ll})(?=\p{Lu})|[/_]/gu, " ");

/** What is behind the last rule of the page is text. */
function addFooter(
	target: {
		text?: string | undefined;
		description?: string | undefined;
		links: Link[];
	},
	entry: Entry,
): void {
	const own: Target = { links: target.links };
	addEntryAsProse(own, entry);
	if ("groups" in target) describe(target, own.description);
	else if (own.description !== undefined)
		target.text = [target.text, own.description].filter(Boolean).join(" ");
}

/** How many items that end up as text make a message. */
const ENOUGH_ITEMS = 2;

class SectionFiller {
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
		const entries = readSection(nodes, this.#context);
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
					? region.name
					: undefined,
			isRegion: place.isRegion,
		};
		const isOverMembers =
			group !== undefined &&
			region !== undefined &&
			isMembersHeading(region.name);
		const classified = this.#classify(entries, listing, isOverMembers);
		const sorted: Sorted = { groups, channels: [], members: [], prose: [] };
		let section: string | undefined;
		for (const [index, entry] of entries.entries()) {
			const each = classified[index];
			if (entry.type === "label") {
				if (!carriesLabel(entries, classified, index))
					describe(owner, entry.text);
				section = entry.text;
			} else if (entry.type === "table") {
				const table = groupsOfTable(
					entry.rows,
					listing,
					place,
					section,
					this.#context,
				);
				this.#reportRows(entry.rows, table?.groups ?? [], announced.reason);
				if (table === undefined) addEntryAsProse(owner, entry);
				else {
					groups.push(...table.groups);
					for (const prose of table.text) giveProse(owner, group, prose);
				}
			} else if (entry.type === "prose") giveProse(owner, group, entry.prose);
			else if (each === undefined) addEntryAsProse(owner, entry);
			else if (listing.lists === "nothing") addEntryAsProse(owner, entry);
			else if (group !== undefined)
				addItems(group, [each], groups, place, section);
			else {
				const above = sorted.groups.at(-1);
				const isContinuation =
					entry.isContinuation &&
					(each.kind === "channel" || each.kind === "prose");
				if (isContinuation && above !== undefined)
					addItems(above, [each], groups, place, section);
				else sortItem(sorted, each, place, section);
				for (const prose of sorted.prose) giveProse(owner, undefined, prose);
				sorted.prose.length = 0;
			}
		}
		this.#reportText(entries, classified, listing, region);
		this.#giveChannels(sorted, scope, target, groups);
		groups.sort((a, b) => a.position.start.offset - b.position.start.offset);
	}

	#classify(
		entries: readonly Entry[],
		listing: Listing,
		isUnderMembers: boolean,
	): (Classified | undefined)[] {
		// A paragraph under an unfamiliar heading needs more evidence than an item.
		const ofParagraphs: Listing = { ...listing, hasOthers: true };
		return entries.map((entry) => {
			if (entry.type !== "item") return undefined;
			const own = entry.isListed ? listing : ofParagraphs;
			const each = classifyItem(entry.item, own, this.#context);
			correct(each, {
				owner: undefined,
				isUnderMembers,
				listing,
				context: this.#context,
			});
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
				evidence: ["no column of names beside places or addresses"],
				rejected: [],
			});
	}

	/** Says so where list items became text because the section was taken for one that lists no groups. */
	#reportText(
		entries: readonly Entry[],
		classified: readonly (Classified | undefined)[],
		{ lists, reason }: Listing,
		region: Region | undefined,
	): void {
		if (lists !== "nothing" && lists !== "unknown") return;
		const items = entries.flatMap((entry, index) => {
			const each = classified[index];
			return entry.type === "item" && entry.isListed && each?.kind === "prose"
				? [each]
				: [];
		});
		const [first] = items;
		if (first === undefined || items.length < ENOUGH_ITEMS) return;
		this.#context.report(
			"items-not-groups",
			`${items.length} list items are text, no groups: ${reason}`,
			region?.position ?? first.item.prose.position,
		);
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
			const owner = ownerOf(channel, groups, region, place, canBeGroup);
			if (owner === undefined) {
				target.links.push(...channel.links);
				describe(target, channel.remark);
			} else addChannel(owner, channel, place.isRegion);
		}
		for (const member of sorted.members)
			ownerOf(member, groups, region, place, true)?.members.push(member);
	}
}

/** Whether a group or member behind a line in bold, up to the next, carries it as its section. */
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

function giveProse(
	target: Target,
	group: UserGroup | undefined,
	prose: Prose,
): void {
	if (group !== undefined) addProse(group, prose);
	else {
		target.links.push(...linksOf(prose));
		describe(target, withNotes(prose, prose.text));
	}
}

function addEntryAsProse(target: Target, entry: Entry): void {
	if (entry.type === "label") describe(target, entry.text);
	else if (entry.type === "prose") giveProse(target, undefined, entry.prose);
	else if (entry.type === "table")
		for (const { cells } of entry.rows)
			for (const { prose } of cells) giveProse(target, undefined, prose);
	else addItemAsProse(target, entry.item);
}

function addItemAsProse(
	target: Target,
	{ prose, items }: Extract<Entry, { type: "item" }>["item"],
): void {
	giveProse(target, undefined, prose);
	for (const item of items) addItemAsProse(target, item);
}

/** Whether nothing is known of a group but a name that can be a place's. */
const isBarePlace = ({ name, place, description }: UserGroup): boolean =>
	isPlaceName(name) &&
	(place === name || (place === undefined && description === undefined));

/**
 * The group that a channel or a member beside it belongs to: the only named one of its region, if it is more than a bare place; else one
 * that has the region's name, if there can be one.
 */
function ownerOf(
	{ position }: Pick<Channel, "position">,
	groups: UserGroup[],
	region: Region | undefined,
	place: PlaceScope,
	canBeGroup: boolean,
): UserGroup | undefined {
	const own = groups.find(({ nameSource }) => nameSource === "region");
	if (own !== undefined) return own;
	const [only, ...others] = groups;
	if (only !== undefined && others.length === 0 && !isBarePlace(only))
		return only;
	if (!canBeGroup) return undefined;
	const group = emptyGroup(region?.name || "?", "region", position, place);
	groups.push(group);
	return group;
}
