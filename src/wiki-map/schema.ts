/** The link map as a file: lines of JSON, the header first, then a page per line in the order of their names. */
import * as z from "zod";
import { Count, Sha256 } from "../records/record-fields";
import type { PageRecord } from "../records/records";
import { NAME_FORMS, SITE_NAMES, SITE_TARGETS } from "./target-names";

/** Version of link maps; raised on breaking changes. */
export const LINK_MAP_VERSION = 1;

/** The first line: what is the same for all pages. */
export const LinkMapHeader = z.strictObject({
	type: z.literal("link-map"),
	version: z.literal(LINK_MAP_VERSION),
	to: z.enum(SITE_TARGETS),
	site: z.enum(SITE_NAMES),
	names: z.enum(NAME_FORMS),
	/** How many lines follow. */
	pages: Count,
	/** `data_format_revision`: up to 1.5, `_` in names is a blank. */
	format: z.int().min(0).optional(),
	/** The wiki map, the wiki's own name in those of others, and macros of its own. */
	interwiki: z.record(z.string(), z.string()),
	interwikiName: z.string().optional(),
	/** Name of the page that readers see first: its file is the index of the site. */
	frontPage: z.string().optional(),
	macros: z.array(z.string()),
	/** Where the wiki was: its absolute URLs are links to pages. */
	oldUrl: z.string().optional(),
	/** Where missing pages can be written: `$PAGE` is the name. */
	editUrl: z.string().optional(),
});
export type LinkMapHeader = z.infer<typeof LinkMapHeader>;

/** An attachment and its file. */
export const MappedFile = z.strictObject({
	name: z.string(),
	/** Path in the output. */
	file: z.string(),
	size: Count,
	sha256: Sha256,
});
export type MappedFile = z.infer<typeof MappedFile>;

/** A page and its file. Fields without content are absent. */
export const MappedPage = z.strictObject({
	name: z.string(),
	/** Where it is in the dump, see `folderKey`: several folders may have the same name. */
	folder: z.string(),
	/** Path in the output; absent if the page has attachments only. */
	file: z.string().optional(),
	/** Number of the revision that headings and categories are those of. */
	revision: z.int().min(0).optional(),
	/** Page that it redirects to. */
	redirect: z.string().optional(),
	/** Titles of headings, of which MoinMoin makes their ids, and their ids in the output, see `HeadingEntry`. */
	headings: z
		.array(
			z.union([
				z.tuple([z.string(), z.string()]),
				z.tuple([z.string(), z.string(), z.string()]),
			]),
		)
		.optional(),
	/** Ids of anchors, which are the same in the output. */
	anchors: z.array(z.string()).optional(),
	categories: z.array(z.string()).optional(),
	/** Pages that redirect to it. */
	redirectedFrom: z.array(z.string()).optional(),
	/** Names that the page had before it was renamed. */
	oldNames: z.array(z.string()).optional(),
	attachments: z.array(MappedFile).optional(),
});
export type MappedPage = z.infer<typeof MappedPage>;

/** Returns what identifies a page in its dump, unlike its name: `data/Front(20)Page`. */
export const folderKey = ({
	origin,
	directory,
}: Pick<PageRecord, "origin" | "directory">): string =>
	`${origin}/${directory}`;
