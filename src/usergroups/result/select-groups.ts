/** The part of a UserGroup tree that somebody asks for. */
import { Signature } from "../../arguments/signature";
import { optionsOf, STRING } from "../../arguments/value-checks";
import { GROUP, GROUP_TREE, LINK_KIND } from "./check-tree";
import type {
	Link,
	LinkKind,
	Region,
	UserGroup,
	UserGroupTree,
} from "./schema";

/** What is asked for; where both are, a group must match both. */
export interface Selection {
	/** ISO 3166-1 alpha-2, in any case. */
	country?: string | undefined;
	/** A kind of link. */
	kind?: LinkKind | undefined;
}

const SELECTION = optionsOf<Selection>({ country: STRING, kind: LINK_KIND });

const fitsSelectionSignature = new Signature("fitsSelection", {
	group: GROUP,
	selection: SELECTION,
});

const selectGroupsSignature = new Signature("selectGroups", {
	tree: GROUP_TREE,
	selection: SELECTION,
});

/**
 * Whether a group, or its row, is one of those asked for: its country is that country, one of its own links is of that kind.
 *
 * @example
 * listGroups(selectGroups(tree, selection)).filter((row) => fitsSelection(row, selection)) // without the frames
 */
export function fitsSelection(
	group: Pick<UserGroup, "countryCode" | "links">,
	selection: Selection,
): boolean {
	fitsSelectionSignature.check(group, selection);
	return isSelected(group, selection);
}

function isSelected(
	group: Pick<UserGroup, "countryCode" | "links">,
	selection: Selection,
): boolean {
	const { countryCode, links } = group;
	const { country, kind } = selection;
	return (
		(country === undefined ||
			countryCode?.toUpperCase() === country.toUpperCase()) &&
		(kind === undefined || links.some((link) => link.kind === kind))
	);
}

/**
 * Takes the groups that are asked for out of a tree.
 *
 * - A group that matches stays with all that it has; where a `kind` is asked for, of its links and those of its members only
 *   those of that kind.
 * - A group that does not match stays where one of its chapters does, as a frame: its name and place are kept, its
 *   description, links, contacts and members are not.
 * - A region stays where a group in it does, without the prose and links that belong to no group. The intro goes for the
 *   same reason.
 * - `page` and `messages` stay: they say what was read and how, also why a group may be missing.
 *
 * @param tree is not changed; the result shares parts of it.
 * @param selection where nothing is asked for, everything stays.
 * @returns a tree of the same schema.
 * @example
 * selectGroups(tree, { country: "de", kind: "mailing-list" })
 */
export function selectGroups(
	tree: UserGroupTree,
	selection: Selection,
): UserGroupTree {
	return selectGroupsSignature.call(select, tree, selection);
}

function select(tree: UserGroupTree, selection: Selection): UserGroupTree {
	const { country, kind } = selection;
	if (country === undefined && kind === undefined) return tree;

	const selectLinks = (links: Link[]): Link[] =>
		kind === undefined ? links : links.filter((link) => link.kind === kind);

	const selectGroup = (group: UserGroup): UserGroup[] => {
		const groups = group.groups.flatMap(selectGroup);
		if (isSelected(group, selection))
			return [
				{
					...group,
					links: selectLinks(group.links),
					members: group.members.map((member) => ({
						...member,
						links: selectLinks(member.links),
					})),
					groups,
				},
			];
		return groups.length === 0 ? [] : [toFrame(group, groups)];
	};

	const selectRegion = (region: Region): Region[] => {
		const groups = region.groups.flatMap(selectGroup);
		const regions = region.regions.flatMap(selectRegion);
		if (groups.length === 0 && regions.length === 0) return [];
		const { description: _prose, ...own } = region;
		return [{ ...own, links: [], groups, regions }];
	};

	return {
		...tree,
		intro: { links: [] },
		regions: tree.regions.flatMap(selectRegion),
		groups: tree.groups.flatMap(selectGroup),
	};
}

function toFrame(group: UserGroup, groups: UserGroup[]): UserGroup {
	const { description: _prose, ...own } = group;
	return { ...own, links: [], contacts: [], members: [], groups };
}
