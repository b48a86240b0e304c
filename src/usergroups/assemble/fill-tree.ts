/** Walks the regions of a page and fills each with what is under its heading. */

import { appendAll } from "../../append-all";
import {
	announcementOf,
	OUTERMOST,
	type OwnHeadingFacts,
	statusOfTitle,
	surelyLists,
} from "../classify/listings";
import { announcesEntries } from "../dictionaries/lists-of-entries";
import { announcesGroups, statusOf } from "../dictionaries/vocabulary";
import type { Context } from "../read/context";
import { withoutNumber } from "../read/heading-place";
import { textOf } from "../read/plain-text";
import { type Entry, readSection } from "../read/section-entries";
import type { Link, Region, UserGroup, UserGroupTree } from "../result/schema";
import { describe } from "./descriptions";
import { addEntryAsProse, type Target } from "./entry-prose";
import { emptyGroup } from "./groups";
import { NOWHERE, placeScopeOf } from "./place-scope";
import type { GroupHeadings } from "./regions";
import {
	type ReportDecision,
	type Scope,
	SectionFiller,
} from "./section-filler";
import type { PageContent } from "./sections";

/** Fills a tree whose regions are there already: outer ones before inner ones, which is the order of the sections. */
export function fillTree(
	{ sections, footer }: PageContent,
	tree: UserGroupTree,
	groupHeadings: GroupHeadings,
	context: Context,
	onDecision?: ReportDecision,
): void {
	const factsOf = (region: Region): OwnHeadingFacts => ({
		name: withoutNumber(region.name),
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

	const fill = new SectionFiller(context, onDecision);
	const introNodes = sections.next();
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
					status: "listed",
				}
			: {
					...OUTERMOST,
					isOfEntries: announcesEntries(titleWords(tree.page.title)),
				},
		isSure: isAboutGroups,
	};
	fill.section(introNodes, outside, intro, tree.groups, allSure > 0);
	markGroups(tree.groups, "listed");
	if (intro.description !== undefined) tree.intro.text = intro.description;

	let last: Region | undefined;
	const enterAll = (regions: readonly Region[], around: Scope): void => {
		if (regions.length === 0) return;
		const isAmongCountries =
			around.place.codes.length === 0 && areMostlyCountries(regions);
		for (const region of regions) enter(region, around, isAmongCountries);
	};
	const enter = (
		region: Region,
		around: Scope,
		isAmongCountries: boolean,
	): void => {
		const { name, hasCode, namesGroup } = factsOf(region);
		const facts = { name, hasCode, namesGroup, isAmongCountries };
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
		if (namesGroup) {
			const { note, position } = region;
			scope.group = emptyGroup(name, "heading", position, place);
			scope.group.status = statusOf(
				note === undefined ? name : `${name} (${note})`,
			);
			appendAll(scope.group.links, region.links.splice(0));
			region.groups.push(scope.group);
		}
		last = region;
		fill.section(sections.next(), scope, region, region.groups, hasOthers);
		markGroups(region.groups, announced.status);
		enterAll(region.regions, scope);
	};
	enterAll(tree.regions, outside);
	for (const entry of readSection(footer, context))
		if (last === undefined) addFooter(tree.intro, entry);
		else addFooter(last, entry);
}

/** Gives groups, with their chapters, the status that a heading, a line in bold or a row over them says, where they say none. */
function markGroups(
	groups: readonly UserGroup[],
	around: UserGroup["status"],
): void {
	for (const group of groups) {
		const status =
			around === "listed" ? statusOfSection(group.section) : around;
		if (group.status === "listed") group.status = status;
		markGroups(group.groups, status);
	}
}

const statusOfSection = (section: string | undefined): UserGroup["status"] =>
	section === undefined ? "listed" : statusOfTitles(section);

const statusOfTitles = (section: string): UserGroup["status"] =>
	section
		.split(" / ")
		.map(statusOfTitle)
		.find((status) => status !== "listed") ?? "listed";

/** At least this number of countries or regions of the world among headings says what the others should be. */
const ENOUGH_COUNTRIES = 2;

function areMostlyCountries(regions: readonly Region[]): boolean {
	const { length } = regions.filter(
		({ kind }) => kind === "country" || kind === "world-region",
	);
	return length >= ENOUGH_COUNTRIES && length * 2 > regions.length;
}

/** A page's name in words: "LinuxUserGroups" is "Linux User Groups". */
const titleWords = (title = ""): string =>
	title.replace(/(?<=\p{Ll})(?=\p{Lu})|[/_]/gu, " ");

/** What is after the last rule of the page is text. */
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
