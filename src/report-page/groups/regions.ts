/** The regions of pages as a tree with their groups. */
import type {
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/result/schema";
import {
	type Content,
	countOf,
	element,
	joined,
	outerLink,
	type Section,
	wikiText,
} from "../html/elements";
import { linkByKind } from "./links";
import type { GroupsPage } from "./page";

/** Returns the section. Regions without groups are in it: they show what a page has no groups for. */
export const regionsSection = (pages: readonly GroupsPage[]): Section => ({
	id: "regions",
	title: "Regions",
	content: pages.map(({ name, tree }) => [
		pages.length > 1 ? element("h3", {}, wikiText(name)) : undefined,
		element(
			"ul.tree",
			{},
			tree.groups.map(groupItem),
			tree.regions.map(regionItem),
		),
	]),
});

function regionItem(region: Region): Content {
	const { name, aliases, note, kind, code, description, groups, regions } =
		region;
	const facts = [kind === "section" ? undefined : kind, code, note].flatMap(
		(fact) => fact ?? [],
	);
	return element(
		"li",
		{},
		element(
			"details",
			{ open: region.depth < 3 },
			element(
				"summary",
				{},
				wikiText([name, ...aliases].join(" / ")),
				element(
					"span.muted",
					{},
					" – ",
					joined(
						[countOf(countGroups(region), "group"), ...facts.map(wikiText)],
						", ",
					),
				),
			),
			description === undefined
				? undefined
				: element("p.muted", {}, wikiText(description)),
			element("ul", {}, groups.map(groupItem), regions.map(regionItem)),
		),
	);
}

function groupItem(group: UserGroup): Content {
	const { name, place, status, links, contacts, members, groups } = group;
	const shown = links.filter(({ hidden }) => !hidden);
	const [home] = shown;
	const facts = [
		place === undefined ? undefined : wikiText(place),
		status === "listed" ? undefined : status,
		...shown.slice(1).map(linkByKind),
		...contacts.map(({ name: who, email, irc }) =>
			outerLink(
				who ?? email ?? irc ?? "",
				email === undefined ? undefined : `mailto:${email}`,
			),
		),
		members.length === 0 ? undefined : countOf(members.length, "member"),
	].filter((fact) => fact !== undefined);
	return element(
		"li",
		{},
		outerLink(name, home?.suggestion ?? home?.url),
		facts.length === 0 ? undefined : [" – ", joined(facts, ", ")],
		groups.length === 0 ? undefined : element("ul", {}, groups.map(groupItem)),
	);
}

/** Returns how many groups are under a heading, chapters too. */
export const countGroups = ({
	groups,
	regions,
}: Pick<UserGroupTree, "groups" | "regions">): number =>
	groups.reduce(
		(sum, group) =>
			sum + 1 + countGroups({ groups: group.groups, regions: [] }),
		0,
	) + regions.reduce((sum, region) => sum + countGroups(region), 0);

/** Returns how many headings there are. */
export const countRegions = (regions: readonly Region[]): number =>
	regions.reduce((sum, region) => sum + 1 + countRegions(region.regions), 0);
