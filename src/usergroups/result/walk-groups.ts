/** Visits every group of a tree with its parents. */
import type { Region, UserGroup, UserGroupTree } from "./schema";

/** A group in its place. */
export interface PlacedGroup {
	group: UserGroup;
	/** The regions around it, outermost first. */
	regions: readonly Region[];
	/** The group that it is a chapter of. */
	parent: PlacedGroup | undefined;
}

/** All groups in page order, chapters after their parent. */
export function walkGroups(tree: UserGroupTree): PlacedGroup[] {
	const found: PlacedGroup[] = [];
	const addGroups = (
		groups: readonly UserGroup[],
		regions: readonly Region[],
		parent?: PlacedGroup,
	): void => {
		for (const group of groups) {
			const placed = { group, regions, parent };
			found.push(placed);
			addGroups(group.groups, regions, placed);
		}
	};
	const addRegions = (
		inner: readonly Region[],
		around: readonly Region[],
	): void => {
		for (const region of inner) {
			const path = [...around, region];
			addGroups(region.groups, path);
			addRegions(region.regions, path);
		}
	};
	addGroups(tree.groups, []);
	addRegions(tree.regions, []);
	return found;
}

/** Names of the groups that a group is a chapter of, outermost first. */
export function parentNames({ parent }: PlacedGroup): string[] {
	const names: string[] = [];
	for (let at = parent; at !== undefined; at = at.parent)
		names.push(at.group.name);
	return names.reverse();
}
