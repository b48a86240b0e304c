/** What a careful curator reads off a page: the UserGroup tree without places, ids and descriptions of groups. */
import type {
	LinkKind,
	NameSource,
	RegionKind,
	Status,
} from "../../usergroups/result/schema";

export interface LinkModel {
	url?: string | undefined;
	page?: string | undefined;
	label?: string | undefined;
	kind: LinkKind;
}

export interface ContactModel {
	name?: string | undefined;
	email?: string | undefined;
	irc?: string | undefined;
	/** The address as the page spells it, where that had to be decoded. */
	original?: string | undefined;
}

export interface GroupModel {
	name: string;
	nameSource: NameSource;
	status: Status;
	place?: string | undefined;
	countryCode?: string | undefined;
	section?: string | undefined;
	links: LinkModel[];
	contacts: ContactModel[];
	chapters: GroupModel[];
	/** Names only. */
	members: string[];
}

export interface RegionModel {
	name: string;
	aliases: string[];
	note?: string | undefined;
	kind: RegionKind;
	code?: string | undefined;
	depth: number;
	description?: string | undefined;
	links: LinkModel[];
	groups: GroupModel[];
	regions: RegionModel[];
}

export interface PageModel {
	language?: string | undefined;
	categories: string[];
	intro: { text?: string | undefined; links: LinkModel[] };
	regions: RegionModel[];
	/** Groups outside of all regions. */
	groups: GroupModel[];
}

const withInner = (region: RegionModel): RegionModel[] => [
	region,
	...region.regions.flatMap(withInner),
];

const withChapters = (group: GroupModel): GroupModel[] => [
	group,
	...group.chapters.flatMap(withChapters),
];

/** Every region of a page, in its order. */
export const allRegions = ({ regions }: PageModel): RegionModel[] =>
	regions.flatMap(withInner);

/** Every group of a page, chapters included. */
export const allGroups = (page: PageModel): GroupModel[] =>
	[...page.groups, ...allRegions(page).flatMap(({ groups }) => groups)].flatMap(
		withChapters,
	);

/** Every link of a page, by what it belongs to. */
export const pageLinks = (page: PageModel): LinkModel[] => [
	...page.intro.links,
	...allRegions(page).flatMap(({ links }) => links),
	...allGroups(page).flatMap(({ links }) => links),
];
