/** What of a dump is wanted. */
import type { Dialect } from "../ast";

/** What `convertDump` is told. */
export interface ConvertDumpOptions {
	/** Which revisions of a page: the newest one that is there, all, or so many of the newest. */
	revisions?: "latest" | "all" | number | undefined;
	/** Write texts. */
	text?: boolean | undefined;
	/** Write trees. */
	ast?: boolean | undefined;
	/** Write the groups that pages list. */
	groups?: boolean | undefined;
	/** `false`: trees without places. */
	positions?: boolean | undefined;
	/** `auto`: as log, format and signs tell. */
	dialect?: Dialect | "auto" | undefined;
	/** Only pages whose names match this glob: `*` within a name, `**` over `/` too, `?`, `[a-z]`, `{a,b}`, `!` in front. */
	pages?: string | undefined;
	/** Also system and help pages. */
	includeUnderlay?: boolean | undefined;
	/** Also pages that only some people may read. */
	includePrivate?: boolean | undefined;
	/** Also names, e-mail addresses, IP addresses and hosts of editors. */
	includePeople?: boolean | undefined;
	/** Records of pages in the order of the dump (the default), or as they are ready. Records of one page always stand together. */
	ordered?: boolean | undefined;
}

/** What was asked for, with nothing left open. */
export interface Wanted {
	/** How many of the newest. */
	revisions: number;
	text: boolean;
	ast: boolean;
	groups: boolean;
	positions: boolean;
	dialect: Dialect | "auto";
	pages: string | undefined;
	underlay: boolean;
	private: boolean;
	people: boolean;
	ordered: boolean;
}

/** Fills in what is not said. */
export const readWanted = ({
	revisions = "latest",
	text = false,
	ast = false,
	groups = false,
	positions = true,
	dialect = "auto",
	pages,
	includeUnderlay = false,
	includePrivate = false,
	includePeople = false,
	ordered = true,
}: ConvertDumpOptions): Wanted => ({
	revisions:
		revisions === "latest"
			? 1
			: revisions === "all"
				? Number.POSITIVE_INFINITY
				: revisions,
	text,
	ast,
	groups,
	positions,
	dialect,
	pages,
	underlay: includeUnderlay,
	private: includePrivate,
	people: includePeople,
	ordered,
});
