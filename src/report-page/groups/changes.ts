/** What changed from one page to the next. */
import { diffGroups } from "../../usergroups/result/diff-groups";
import type { GroupRef, GroupsDiff } from "../../usergroups/result/groups-diff";
import type { Link } from "../../usergroups/result/schema";
import {
	type Content,
	countOf,
	element,
	inlineList,
	type Section,
	wikiText,
} from "../html/elements";
import { type Column, table } from "../html/table";
import { columnPlot } from "../plots/column-plot";
import { groupLink } from "./links";
import type { GroupsPage } from "./page";
import { countGroups } from "./regions";

/** A line of the table: what happened to which group, and in what way. */
interface Change {
	what: string;
	name: string;
	where: string;
	details?: Content;
}

const where = ({ regions, parents }: GroupRef): string =>
	[...regions, ...parents].join(" › ");

const fromTo = (old: string, fresh: string): Content => [
	element("del.removed", {}, wikiText(old)),
	" → ",
	element("ins.added", {}, wikiText(fresh)),
];

const links = (removed: readonly Link[], added: readonly Link[]): Content =>
	inlineList([
		...removed.map((link) => element("del.removed", {}, groupLink(link))),
		...added.map((link) => element("ins.added", {}, groupLink(link))),
	]);

/** Kinds of changes. */
type Kind = Exclude<keyof GroupsDiff, "version">;

/** How each kind of change is shown. */
const SHOWN: {
	readonly [K in Kind]: (entry: GroupsDiff[K][number]) => Change;
} = {
	added: (row) => ({
		what: "added",
		name: row.name,
		where: where(row),
		details: links([], row.links),
	}),
	removed: (row) => ({
		what: "removed",
		name: row.name,
		where: where(row),
		details: links(row.links, []),
	}),
	regionsChanged: (change) => ({
		what: "region changed",
		name: change.new.at(-1) ?? change.old.at(-1) ?? "",
		where: change.new.join(" › "),
		details: [
			fromTo(change.old.join(" › "), change.new.join(" › ")),
			` (${countOf(change.groups.length, "group")})`,
		],
	}),
	moved: (change) => ({
		what: "moved",
		name: change.new.name,
		where: where(change.new),
		details: fromTo(where(change.old), where(change.new)),
	}),
	renamed: (change) => ({
		what: "renamed",
		name: change.new.name,
		where: where(change.new),
		details: fromTo(change.old.name, change.new.name),
	}),
	linksChanged: (change) => ({
		what: "links changed",
		name: change.new.name,
		where: where(change.new),
		details: links(change.removed, change.added),
	}),
	statusChanged: (change) => ({
		what: "status changed",
		name: change.new.name,
		where: where(change.new),
		details: fromTo(change.from, change.to),
	}),
	placesChanged: (change) => ({
		what: "place changed",
		name: change.new.name,
		where: where(change.new),
		details: fromTo(change.from ?? "", change.to ?? ""),
	}),
};

const KINDS = Object.keys(SHOWN) as readonly Kind[];

const changesOf = (diff: GroupsDiff): Change[] =>
	KINDS.flatMap((kind) => changesOfKind(diff, kind));

function changesOfKind<K extends Kind>(diff: GroupsDiff, kind: K): Change[] {
	const entries: readonly GroupsDiff[K][number][] = diff[kind];
	return entries.map(SHOWN[kind]);
}

const COLUMNS: readonly Column<Change>[] = [
	{ title: "Group", cell: ({ name }) => name },
	{ title: "Change", hasChoices: true, cell: ({ what }) => what },
	{ title: "Region", cell: (change) => change.where },
	{
		title: "Details",
		isWide: true,
		cell: ({ details }) => ({ content: details }),
	},
];

/**
 * Returns the section.
 *
 * @param pages versions of one page, the oldest first.
 */
export function changesSection(pages: readonly GroupsPage[]): Section {
	return {
		id: "changes",
		title: "Changes",
		content: [
			pages.length > 2
				? columnPlot(
						"Groups in each version",
						pages.map(({ tree }, index) => ({
							label: String(index + 1),
							value: countGroups(tree),
						})),
					)
				: undefined,
			pages.slice(1).map((page, index) => {
				const before = pages[index] ?? page;
				const changes = changesOf(diffGroups(before.tree, page.tree));
				return [
					element("h3", {}, wikiText(before.name), " → ", wikiText(page.name)),
					changes.length === 0
						? element("p", {}, "No group changed.")
						: table({
								id: `changes-${index + 1}`,
								caption: `${countOf(changes.length, "change")} from version ${index + 1} to version ${index + 2}`,
								columns: COLUMNS,
								rows: changes,
							}),
				];
			}),
		],
	};
}
