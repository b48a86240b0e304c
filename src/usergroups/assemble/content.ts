/** Puts what stands under each heading into its region: groups, their channels, and prose. */
import type { FlowContent } from "../../ast";
import { type Surroundings, tellsSection } from "../classify/item-kinds";
import { nameOf } from "../classify/names";
import {
	isAboutGroups,
	isCertainGroup,
	isMembersHeading,
	isOtherSection,
	isPlaceSection,
} from "../dictionaries/vocabulary";
import { findRegion, foldName, isKnownPlace, type RegionCode } from "../places";
import { isPlaceName } from "../places/stated-place";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { textOf } from "../read/plain-text";
import { linksOf } from "../read/prose";
import { type Entry, readSection } from "../read/section-entries";
import type { Prose } from "../read/span";
import type { Link, Region, UserGroup, UserGroupTree } from "../result/schema";
import { addChannel, type Channel } from "./channels";
import { describe, withNotes } from "./descriptions";
import {
	addItems,
	emptyGroup,
	type Place,
	type Sorted,
	sortItem,
} from "./groups";
import { namesGroup } from "./regions";

/** What prose is added to. */
interface Target {
	description?: string | undefined;
	links: Link[];
}

/** What the page as a whole tells. */
interface PageFacts {
	/** Whether a heading stands for a place that has a code. */
	isCoded: boolean;
	/** Whether the page says that it lists groups, where no heading tells places. */
	isAboutGroups: boolean;
}

/** What is handed down from a heading to those under it. */
interface Scope {
	region: Region | undefined;
	place: Place;
	/** The group that a heading around names. */
	group: UserGroup | undefined;
	/** Whether a heading around is that of books, related pages … */
	isOther: boolean;
}

/**
 * Fills a tree whose regions are there already.
 *
 * @param sections in the order of the page; the first, without a region, is what stands in front of all headings.
 */
export function contentOf(
	sections: readonly { region: Region | undefined; nodes: FlowContent[] }[],
	tree: UserGroupTree,
	context: Context,
): void {
	const content = new Map(
		sections.map(({ region, nodes }) => [region, nodes] as const),
	);
	const scope: Scope = {
		region: undefined,
		place: {
			regionNames: [],
			codes: [],
			countryCode: undefined,
			isRegion: () => false,
		},
		group: undefined,
		isOther: false,
	};
	const intro: Target = { links: tree.intro.links };
	const introNodes = content.get(undefined) ?? [];
	const isCoded = sections.some(({ region }) => region?.code !== undefined);
	const page: PageFacts = {
		isCoded,
		isAboutGroups:
			!isCoded &&
			(isAboutGroups(tree.page.title ?? "") ||
				tree.regions.some(({ name }) => isAboutGroups(name)) ||
				introNodes.some(
					(node) => node.type === "paragraph" && isAboutGroups(textOf([node])),
				)),
	};
	fill(introNodes, scope, intro, tree.groups, page, context);
	if (intro.description !== undefined) tree.intro.text = intro.description;
	const enter = (region: Region, around: Scope): void => {
		const inner = scopeOf(region, around);
		fill(
			content.get(region) ?? [],
			inner,
			region,
			region.groups,
			page,
			context,
		);
		for (const each of region.regions) enter(each, inner);
	};
	for (const region of tree.regions) enter(region, scope);
}

const codeOf = ({ kind, code }: Region): RegionCode | undefined =>
	code === undefined
		? undefined
		: { kind: kind === "section" ? "subdivision" : kind, code };

function scopeOf(region: Region, around: Scope): Scope {
	const { place } = around;
	const names = [region.name, ...region.aliases];
	const folded = names.map(foldName);
	const code = codeOf(region);
	const codes = code === undefined ? place.codes : [...place.codes, code];
	const countryCode =
		code === undefined || code.kind === "world-region"
			? place.countryCode
			: code.code.slice(0, 2);
	const inner: Place = {
		regionNames: [...place.regionNames, ...names],
		codes,
		countryCode,
		isRegion: (name) =>
			folded.includes(foldName(name)) ||
			(code !== undefined &&
				findRegion(name, place.codes)?.code === code.code) ||
			place.isRegion(name),
	};
	let { group } = around;
	if (namesGroup(region.name)) {
		group = emptyGroup(region.name, "heading", region.position, inner);
		region.groups.push(group);
	}
	return {
		region,
		place: inner,
		group,
		isOther: around.isOther || isOtherSection(region.name),
	};
}

/** Sorts what stands in one section. */
function fill(
	nodes: readonly FlowContent[],
	scope: Scope,
	target: Target,
	groups: UserGroup[],
	page: PageFacts,
	context: Context,
): void {
	const entries = readSection(nodes, context);
	const { group, region, place } = scope;
	const isMembers = region !== undefined && isMembersHeading(region.name);
	const listsGroups =
		group !== undefined ||
		(!scope.isOther &&
			((region !== undefined &&
				(page.isCoded ||
					isCertainGroup(region.name) ||
					isAboutGroups(region.name) ||
					isPlaceSection(region.name) ||
					isKnownPlace(region.name.replace(/^\p{L}+ /u, "")))) ||
				page.isAboutGroups ||
				mostAreGroups(entries, context)));
	const owner: Target = group ?? target;
	const isText = !listsGroups || (isMembers && group === undefined);
	const around: Surroundings = {
		groupName: group?.name,
		regionNames: place.regionNames,
		members: group === undefined ? "none" : isMembers ? "all" : "likely",
	};
	const sorted: Sorted = { groups, channels: [], members: [], prose: [] };
	let section: string | undefined;
	for (const [index, entry] of entries.entries()) {
		if (entry.type === "label") {
			const isTold =
				!isText &&
				itemsBehind(entries, index).some((item) =>
					tellsSection(item, around, context),
				);
			if (!isTold) describe(owner, entry.text);
			section = entry.text;
		} else if (entry.type === "prose") addProse(owner, entry.prose);
		else if (isText) addItemAsProse(owner, entry.item);
		else if (group !== undefined)
			addItems(group, [entry.item], around, place, context, section);
		else {
			sortItem(sorted, entry.item, around, place, context, section);
			giveToRegion(sorted, owner);
		}
	}
	for (const channel of sorted.channels)
		addChannel(
			ownerOf(channel, groups, region, place),
			channel,
			place.isRegion,
		);
	for (const member of sorted.members)
		ownerOf(member, groups, region, place).members.push(member);
	groups.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The items behind a label, up to the next. */
function itemsBehind(entries: readonly Entry[], label: number): Item[] {
	const next = entries.findIndex(
		({ type }, index) => index > label && type === "label",
	);
	return entries
		.slice(label, next < 0 ? undefined : next)
		.flatMap((entry) => (entry.type === "item" ? [entry.item] : []));
}

/** The region takes what is no group's. */
function giveToRegion({ prose }: Sorted, target: Target): void {
	for (const text of prose) addProse(target, text);
	prose.length = 0;
}

const addProse = (target: Target, prose: Prose): void => {
	target.links.push(...linksOf(prose));
	describe(target, withNotes(prose, prose.text));
};

function addItemAsProse(target: Target, { prose, items }: Item): void {
	addProse(target, prose);
	for (const item of items) addItemAsProse(target, item);
}

/** Whether a list that no place tells to be one of groups is one all the same. */
function mostAreGroups(entries: readonly Entry[], context: Context): boolean {
	const items = entries.filter((entry) => entry.type === "item");
	const certain = items.filter(
		({ item }) =>
			linksOf(item.prose).length > 0 &&
			isCertainGroup(nameOf(item, context).name),
	);
	return certain.length * 2 > items.length;
}

/**
 * The group that a channel or a member beside it belongs to: the only named one of its region, if it is more than a bare place; else one
 * that has the region's name.
 */
function ownerOf(
	{ position }: Pick<Channel, "position">,
	groups: UserGroup[],
	region: Region | undefined,
	place: Place,
): UserGroup {
	const own = groups.find(({ nameSource }) => nameSource === "region");
	if (own !== undefined) return own;
	const [only, ...others] = groups;
	if (only !== undefined && others.length === 0 && !isPlaceName(only.name))
		return only;
	const group = emptyGroup(region?.name || "?", "region", position, place);
	groups.push(group);
	return group;
}
