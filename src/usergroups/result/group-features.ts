/** What a group is recognized by in another tree. */
import { linkKey, linkTarget } from "./link-target";
import type { Region, UserGroup } from "./schema";
import { type PlacedGroup, parentNames } from "./walk-groups";

/** What two groups are compared by; texts are equal where a reader takes them for the same. */
export interface Features {
	id: string;
	name: string;
	/** The regions around it. */
	regions: string;
	/** The groups that it is a chapter of. */
	parents: string;
	/** Its name and what is around it. */
	address: string;
	/** Where its links lead. */
	links: Set<string>;
	/** All that a diff compares, its prose and its chapters, as written: distinguishes groups of one name. */
	details: string;
}

/** Reads the features of a group. */
export function featuresOf(placed: PlacedGroup): Features {
	const { id, name, links } = placed.group;
	const folded = foldName(name);
	const { regions, parents } = surroundings(placed);
	return {
		id,
		name: folded,
		regions,
		parents,
		address: JSON.stringify([regions, parents, folded]),
		links: new Set(links.map(linkKey)),
		details: JSON.stringify(detailsOf(placed.group)),
	};
}

const detailsOf = ({
	name,
	status,
	place,
	description,
	links,
	groups,
}: UserGroup): unknown[] => [
	name,
	status,
	place,
	description,
	links.map(linkTarget),
	groups.map(detailsOf),
];

/** Whether two groups are under the same regions and groups, by their names. */
export function standAlike(one: PlacedGroup, other: PlacedGroup): boolean {
	const first = surroundings(one);
	const second = surroundings(other);
	return first.regions === second.regions && first.parents === second.parents;
}

/** Whether two groups are chapters of the same groups, by their names. */
export const hasSameParents = (one: PlacedGroup, other: PlacedGroup): boolean =>
	surroundings(one).parents === surroundings(other).parents;

const surroundings = (
	placed: PlacedGroup,
): Pick<Features, "regions" | "parents"> => ({
	regions: JSON.stringify(placed.regions.map(regionKey)),
	parents: JSON.stringify(parentNames(placed).map(foldName)),
});

/** A region is the same under another name of one code. */
export const regionKey = ({ code, name }: Region): string =>
	code ?? foldName(name);

/** Without case, accents and what parts words: "boston-pig" is "BostonPig". */
const foldName = (name: string): string =>
	name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
