/** What changed between two UserGroup trees. */
import { Signature } from "../../arguments/signature";
import { GROUP_TREE } from "./check-tree";
import { standAlike } from "./group-features";
import type {
	GroupChange,
	GroupRef,
	GroupsDiff,
	LinksChange,
} from "./groups-diff";
import { linkTarget } from "./link-target";
import { toRow } from "./list-groups";
import { matchGroups } from "./match-groups";
import { type Move, partMoves } from "./region-changes";
import type { Link, UserGroupTree } from "./schema";
import { DIFF_VERSION } from "./versions";
import { type PlacedGroup, walkGroups } from "./walk-groups";

const diffGroupsSignature = new Signature("diffGroups", {
	before: GROUP_TREE,
	after: GROUP_TREE,
});

/**
 * Compares the groups of two trees, such as those of two revisions of a page, or of one page in two dialects.
 *
 * A group is the same in both if it has the same id, else the same name but for case and accents, else if it shares its
 * links; the best match counts. A chapter that comes along with its group is not moved, and a heading that was renamed, or removed
 * or added around several groups, is one entry in `regionsChanged` with them. A link is another one if it leads
 * elsewhere, as written; labels, contacts, members and prose are not compared. A group that lost both its name and its links is one that was removed and one that was added.
 *
 * @param before the old tree; it is not changed.
 * @param after the new tree; it is not changed.
 * @returns what changed; `GroupsDiff` is its schema.
 * @example
 * diffGroups(old, fresh).renamed.map((change) => `${change.old.name} → ${change.new.name}`)
 */
export function diffGroups(
	before: UserGroupTree,
	after: UserGroupTree,
): GroupsDiff {
	return diffGroupsSignature.call(compare, before, after);
}

function compare(before: UserGroupTree, after: UserGroupTree): GroupsDiff {
	const olds = walkGroups(before);
	const news = walkGroups(after);
	const matches = matchGroups(olds, news);
	const matched = new Map([...matches].map(([old, fresh]) => [fresh, old]));
	const diff: GroupsDiff = {
		version: DIFF_VERSION,
		added: news.filter((fresh) => !matched.has(fresh)).map(toRow),
		removed: olds.filter((old) => !matches.has(old)).map(toRow),
		regionsChanged: [],
		moved: [],
		renamed: [],
		linksChanged: [],
		statusChanged: [],
		placesChanged: [],
	};
	const moves: Move[] = [];
	for (const fresh of news) {
		const old = matched.get(fresh);
		if (old === undefined) continue;
		if (isMoved(old, fresh, matches)) moves.push({ old, fresh });
		addChanges(diff, old, fresh);
	}
	const { changes, others } = partMoves(moves, before, after);
	diff.moved = others.map(toChange);
	diff.regionsChanged = changes.map((each) => ({
		old: each.old,
		new: each.new,
		groups: each.moves.map(toChange),
	}));
	return diff;
}

function addChanges(
	diff: GroupsDiff,
	old: PlacedGroup,
	fresh: PlacedGroup,
): void {
	const change = toChange({ old, fresh });
	const { name, status, place, links } = old.group;
	if (name !== fresh.group.name) diff.renamed.push(change);
	const { added, removed } = compareLinks(links, fresh.group.links);
	if (added.length + removed.length > 0)
		diff.linksChanged.push({ ...change, added, removed });
	if (status !== fresh.group.status)
		diff.statusChanged.push({
			...change,
			from: status,
			to: fresh.group.status,
		});
	if (place !== fresh.group.place)
		diff.placesChanged.push({
			...change,
			...(place !== undefined && { from: place }),
			...(fresh.group.place !== undefined && { to: fresh.group.place }),
		});
}

const toChange = ({ old, fresh }: Move): GroupChange => ({
	old: toRef(old),
	new: toRef(fresh),
});

function toRef(placed: PlacedGroup): GroupRef {
	const { id, name, regions, parents } = toRow(placed);
	return { id, name, regions, parents };
}

/** A chapter that comes along with its group is not moved, nor is one whose group has another name only. */
function isMoved(
	old: PlacedGroup,
	fresh: PlacedGroup,
	matches: ReadonlyMap<PlacedGroup, PlacedGroup>,
): boolean {
	const cameAlong =
		old.parent !== undefined &&
		fresh.parent !== undefined &&
		matches.get(old.parent) === fresh.parent;
	return !cameAlong && !standAlike(old, fresh);
}

/** A repeated link counts as two links. */
function compareLinks(
	old: readonly Link[],
	fresh: readonly Link[],
): Pick<LinksChange, "added" | "removed"> {
	return { added: without(fresh, old), removed: without(old, fresh) };
}

/** Where a link leads, as written; an empty path is the same as "/". */
const addressOf = (link: Link): string =>
	linkTarget(link).replace(/^([a-z][\w+.-]*:\/\/[^/?#]*)\/$/i, "$1");

function without(links: readonly Link[], others: readonly Link[]): Link[] {
	const counts = new Map<string, number>();
	for (const link of others) {
		const target = addressOf(link);
		counts.set(target, (counts.get(target) ?? 0) + 1);
	}
	return links.filter((link) => {
		const target = addressOf(link);
		const count = counts.get(target) ?? 0;
		counts.set(target, count - 1);
		return count <= 0;
	});
}
