/** Finds the group that channels and members without an enclosing item belong to. */

import { isPlaceName } from "../places/stated-place";
import { placeInHeading } from "../read/heading-place";
import type { Region, UserGroup } from "../result/schema";
import type { Channel } from "./channels";
import { emptyGroup } from "./groups";
import type { PlaceScope } from "./place-scope";

/** Whether nothing is known of a group but a name that can be a place's. */
const isBarePlace = ({ name, place, description }: UserGroup): boolean =>
	isPlaceName(name) &&
	(place === name || (place === undefined && description === undefined));

/**
 * The group that a channel or a member beside it belongs to: the only named one of its region, if it is more than a bare place; else one
 * that has the region's name, if there can be one.
 */
export function ownerOf(
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
	const group = emptyGroup(
		placeInHeading(region?.name ?? "") || "?",
		"region",
		position,
		place,
	);
	groups.push(group);
	return group;
}
