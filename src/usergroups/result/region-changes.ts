/** Headings that were renamed, removed or added around groups: one change, however many groups are under them. */
import { hasSameParents, regionKey } from "./group-features";
import type { Region, UserGroupTree } from "./schema";
import type { PlacedGroup } from "./walk-groups";

/** A group under other regions than before. */
export interface Move {
	old: PlacedGroup;
	fresh: PlacedGroup;
}

/** Moves that have one cause. */
export interface RegionMoves {
	/** The names of the regions down to those that changed, in each tree. */
	old: string[];
	new: string[];
	moves: Move[];
}

/** At least this number of groups under a heading that was removed or added is beyond chance; one may have been moved. */
const ENOUGH = 2;

/**
 * Parts moves into those of groups whose heading changed, and all others.
 *
 * @returns changes and moves, each in the order of the moves.
 */
export function partMoves(
	moves: readonly Move[],
	before: UserGroupTree,
	after: UserGroupTree,
): { changes: RegionMoves[]; others: Move[] } {
	const oldPaths = pathsOf(before);
	const newPaths = pathsOf(after);
	const byChange = new Map<string, Change>();
	const others = new Set(moves);
	for (const move of moves) {
		if (!hasSameParents(move.old, move.fresh)) continue;
		const change = changeOf(move);
		const isRemoved = change.kind === "added" || !newPaths.has(change.oldKey);
		const isAdded = change.kind === "removed" || !oldPaths.has(change.newKey);
		if (!isRemoved || !isAdded) continue;
		// Names that differ in accents only have one key, but an entry says one of them.
		const key = JSON.stringify([
			change.oldKey,
			change.newKey,
			change.old,
			change.new,
		]);
		const known = byChange.get(key);
		if (known === undefined) byChange.set(key, change);
		else {
			known.moves.push(move);
			known.hasInner ||= change.hasInner;
		}
	}
	const changes = [...byChange.values()].filter(
		({ kind, hasInner, moves: own }) =>
			kind === "renamed" || hasInner || own.length >= ENOUGH,
	);
	for (const { moves: own } of changes)
		for (const move of own) others.delete(move);
	return { changes, others: [...others] };
}

interface Change extends RegionMoves {
	oldKey: string;
	newKey: string;
	/** Where a heading was removed or added, one of the paths has only what both have in common. */
	kind: "renamed" | "removed" | "added";
	/** Whether the groups are under further regions in both trees. */
	hasInner: boolean;
}

/** What differs between the paths of a group, without the regions at their starts and ends that are the same. */
function changeOf(move: Move): Change {
	const old = move.old.regions;
	const fresh = move.fresh.regions;
	const isSame = (at: number, other: number): boolean => {
		const [one, two] = [old[at], fresh[other]];
		return (
			one !== undefined &&
			two !== undefined &&
			regionKey(one) === regionKey(two)
		);
	};
	let front = 0;
	while (isSame(front, front)) front++;
	let back = 0;
	const shorter = Math.min(old.length, fresh.length) - front;
	while (
		back < shorter &&
		isSame(old.length - 1 - back, fresh.length - 1 - back)
	)
		back++;
	const oldPath = old.slice(0, old.length - back);
	const newPath = fresh.slice(0, fresh.length - back);
	return {
		old: oldPath.map(({ name }) => name),
		new: newPath.map(({ name }) => name),
		oldKey: keyOf(oldPath),
		newKey: keyOf(newPath),
		kind:
			newPath.length === front
				? "removed"
				: oldPath.length === front
					? "added"
					: "renamed",
		hasInner: back > 0,
		moves: [move],
	};
}

const keyOf = (path: readonly Region[]): string =>
	JSON.stringify(path.map(regionKey));

/** The paths of all regions of a tree. */
function pathsOf(tree: UserGroupTree): Set<string> {
	const paths = new Set<string>();
	const enter = (
		regions: readonly Region[],
		around: readonly Region[],
	): void => {
		for (const region of regions) {
			const path = [...around, region];
			paths.add(keyOf(path));
			enter(region.regions, path);
		}
	};
	enter(tree.regions, []);
	return paths;
}
