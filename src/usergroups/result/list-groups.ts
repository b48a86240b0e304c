/** A UserGroup tree as rows. */
import { Signature } from "../../arguments/signature";
import { GROUP_TREE } from "./check-tree";
import type { GroupRow } from "./group-row";
import type { UserGroupTree } from "./schema";
import { type PlacedGroup, parentNames, walkGroups } from "./walk-groups";

const listGroupsSignature = new Signature("listGroups", { tree: GROUP_TREE });

/**
 * Lists the groups of a tree as flat rows.
 *
 * @param tree what `toUserGroups` or `selectGroups` returns; it is not changed, and the rows share its links.
 * @returns a row for each group in page order, chapters after their parent.
 * @example
 * listGroups(toUserGroups(parse("= Chile =\n * [[http://a.example|Group A]]"))).map(({ name, regions }) => [name, regions])
 * // [["Group A", ["Chile"]]]
 */
export function listGroups(tree: UserGroupTree): GroupRow[] {
	return listGroupsSignature.call(
		(checked) => walkGroups(checked).map(toRow),
		tree,
	);
}

/** The row of a group in its place. */
export function toRow(placed: PlacedGroup): GroupRow {
	const { id, name, nameSource, groups: _chapters, ...own } = placed.group;
	return {
		id,
		name,
		nameSource,
		regions: placed.regions.map(({ name }) => name),
		regionCodes: placed.regions.flatMap(({ code }) => code ?? []),
		parents: parentNames(placed),
		...own,
	};
}
