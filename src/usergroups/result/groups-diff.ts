/** What changed between two trees: a schema and a type of one name. */
import * as z from "zod";
import { GroupRow } from "./group-row";
import { Link, Status } from "./schema";
import { DIFF_VERSION } from "./versions";

/** Says which group it is: its id, its name, and the names of the regions and groups around it, outermost first. */
export const GroupRef = GroupRow.pick({
	id: true,
	name: true,
	regions: true,
	parents: true,
});
export type GroupRef = z.infer<typeof GroupRef>;

/** One group, as the old tree and as the new tree has it. */
export const GroupChange = z.strictObject({ old: GroupRef, new: GroupRef });
export type GroupChange = z.infer<typeof GroupChange>;

/** A heading that was renamed, removed or added around groups: the names of the regions down to it, and the groups. */
export const RegionsChange = z.strictObject({
	old: z.array(z.string()),
	new: z.array(z.string()),
	groups: z.array(GroupChange),
});
export type RegionsChange = z.infer<typeof RegionsChange>;

/** A group that has other links. */
export const LinksChange = GroupChange.extend({
	added: z.array(Link),
	removed: z.array(Link),
});
export type LinksChange = z.infer<typeof LinksChange>;

/** A group that has another status. */
export const StatusChange = GroupChange.extend({ from: Status, to: Status });
export type StatusChange = z.infer<typeof StatusChange>;

/** A group that is at another place; one that states none has no `from` or `to`. */
export const PlaceChange = GroupChange.extend({
	from: z.string().optional(),
	to: z.string().optional(),
});
export type PlaceChange = z.infer<typeof PlaceChange>;

/** What changed; a group may be in several lists, but one that is added or removed is in no other. */
export const GroupsDiff = z.strictObject({
	version: z.literal(DIFF_VERSION),
	/** In the order of the new page. */
	added: z.array(GroupRow),
	/** In the order of the old page. */
	removed: z.array(GroupRow),
	/** Headings that changed around groups, which are not in `moved` then; in the order of the new page. */
	regionsChanged: z.array(RegionsChange),
	/** Under other regions or a chapter of another group; chapters that came along are not listed. */
	moved: z.array(GroupChange),
	renamed: z.array(GroupChange),
	linksChanged: z.array(LinksChange),
	statusChanged: z.array(StatusChange),
	placesChanged: z.array(PlaceChange),
});
export type GroupsDiff = z.infer<typeof GroupsDiff>;
