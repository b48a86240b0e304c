/** What a careful curator reads off a page: the UserGroup tree without places, ids and descriptions of groups. */
import type {
	LinkKind,
	NameSource,
	RegionKind,
	Status,
} from "../../src/usergroups/schema";

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
	/** Names only: no page of the generator lists people, so that anybody found there is invented. */
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

/** Every link of some regions, in the order of groups and regions. */
export function regionLinks(regions: readonly RegionModel[]): LinkModel[] {
	const ofGroup = (group: GroupModel): LinkModel[] => [
		...group.links,
		...group.chapters.flatMap(ofGroup),
	];
	return regions.flatMap((region) => [
		...region.links,
		...region.groups.flatMap(ofGroup),
		...regionLinks(region.regions),
	]);
}
