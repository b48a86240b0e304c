/** The UserGroup tree (`docs/usergroups.md`): a schema and a type of one name for everything in it. */

import * as z from "zod";
import { dialectNames } from "../../../grammar/dialect-names";
import { linkKindNames } from "./link-kind-names";
import { TREE_VERSION } from "./versions";

/** A place in the source: `line` and `column` from 1, `offset` from 0 in UTF-16 code units. */
export const Point = z.strictObject({
	line: z.int().min(1),
	column: z.int().min(1),
	offset: z.int().min(0),
});
export type Point = z.infer<typeof Point>;

/** Where something comes from; the end is exclusive. */
export const Position = z.strictObject({ start: Point, end: Point });
export type Position = z.infer<typeof Position>;

/** What a link leads to, as far as its scheme, host and label show. */
export const LinkKind = z.enum(linkKindNames);
export type LinkKind = z.infer<typeof LinkKind>;

/** A link: a `url` (also a `mailto:` one), or a `page` of this wiki, or a `page` of another `wiki`. */
export const Link = z.strictObject({
	url: z.string().optional(),
	wiki: z.string().optional(),
	page: z.string().optional(),
	anchor: z.string().optional(),
	label: z.string().optional(),
	kind: LinkKind,
	position: Position,
	/** What was probably meant, where the link cannot lead anywhere or was written in a wrong way. */
	suggestion: z.string().optional(),
	/** Whether it is in a remark, which a reader does not see. */
	hidden: z.literal(true).optional(),
});
export type Link = z.infer<typeof Link>;

/** Somebody to write to. */
export const Contact = z.strictObject({
	name: z.string().optional(),
	email: z.string().optional(),
	irc: z.string().optional(),
	/** The address as written, where it was decoded. */
	original: z.string().optional(),
	position: Position,
});
export type Contact = z.infer<typeof Contact>;

/** Anything unexpected in the page. */
export const Message = z.strictObject({
	ruleId: z.string(),
	text: z.string(),
	position: Position,
});
export type Message = z.infer<typeof Message>;

/** One of the people of a group. */
export const Member = z.strictObject({
	name: z.string().min(1),
	section: z.string().optional(),
	links: z.array(Link),
	position: Position,
});
export type Member = z.infer<typeof Member>;

/** What the name of a group was taken from. */
export const NameSource = z.enum([
	"label",
	"text",
	"page",
	"host",
	"place",
	"region",
	"heading",
]);
export type NameSource = z.infer<typeof NameSource>;

/** Whether a group is there, is only being started, or is no more. */
export const Status = z.enum(["listed", "forming", "defunct"]);
export type Status = z.infer<typeof Status>;

/** A group of users; `groups` are its chapters. */
export interface UserGroup {
	id: string;
	name: string;
	nameSource: NameSource;
	description?: string | undefined;
	section?: string | undefined;
	status: Status;
	place?: string | undefined;
	countryCode?: string | undefined;
	links: Link[];
	contacts: Contact[];
	groups: UserGroup[];
	members: Member[];
	position: Position;
}

export const UserGroup: z.ZodType<UserGroup> = z.strictObject({
	id: z.string().min(1),
	name: z.string().min(1),
	nameSource: NameSource,
	description: z.string().optional(),
	section: z.string().optional(),
	status: Status,
	place: z.string().optional(),
	countryCode: z.string().optional(),
	links: z.array(Link),
	contacts: z.array(Contact),
	get groups() {
		return z.array(UserGroup);
	},
	members: z.array(Member),
	position: Position,
});

/** What a heading stands for. */
export const RegionKind = z.enum([
	"world-region",
	"country",
	"subdivision",
	"section",
]);
export type RegionKind = z.infer<typeof RegionKind>;

/** Content under a heading; `regions` are those under the deeper headings in it. */
export interface Region {
	name: string;
	aliases: string[];
	note?: string | undefined;
	kind: RegionKind;
	/** UN M49, ISO 3166-1 or ISO 3166-2, by kind. */
	code?: string | undefined;
	depth: number;
	description?: string | undefined;
	links: Link[];
	groups: UserGroup[];
	regions: Region[];
	position: Position;
}

export const Region: z.ZodType<Region> = z.strictObject({
	name: z.string(),
	aliases: z.array(z.string()),
	note: z.string().optional(),
	kind: RegionKind,
	code: z.string().optional(),
	depth: z.int().min(1).max(5),
	description: z.string().optional(),
	links: z.array(Link),
	groups: z.array(UserGroup),
	get regions() {
		return z.array(Region);
	},
	position: Position,
});

/** A page that lists user groups. */
export const UserGroupTree = z.strictObject({
	version: z.literal(TREE_VERSION),
	page: z.strictObject({
		title: z.string().optional(),
		dialect: z.enum(dialectNames),
		language: z.string().optional(),
		categories: z.array(z.string()),
	}),
	intro: z.strictObject({
		text: z.string().optional(),
		links: z.array(Link),
	}),
	regions: z.array(Region),
	/** Groups outside of all regions. */
	groups: z.array(UserGroup),
	messages: z.array(Message),
});
export type UserGroupTree = z.infer<typeof UserGroupTree>;
