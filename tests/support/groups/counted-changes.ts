/** Differences between trees, counted. */
import type { GroupsDiff } from "../../../src/usergroups/result/groups-diff";
import { DIFF_VERSION } from "../../../src/usergroups/result/versions";

/** The difference between equal trees. */
export const NOTHING: GroupsDiff = {
	version: DIFF_VERSION,
	added: [],
	removed: [],
	regionsChanged: [],
	moved: [],
	renamed: [],
	linksChanged: [],
	statusChanged: [],
	placesChanged: [],
};

/** Returns the number of changes of each kind that occurs. */
export const counts = (diff: GroupsDiff): Record<string, number> =>
	Object.fromEntries(
		Object.entries(diff)
			.filter(([, list]) => Array.isArray(list) && list.length > 0)
			.map(([kind, list]) => [kind, (list as unknown[]).length]),
	);
