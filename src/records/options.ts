/** What of a dump is wanted. */
import { DIALECT_OR_AUTO } from "../arguments/markup-options";
import {
	arrayOf,
	BOOLEAN,
	COUNT,
	either,
	oneOf,
	optional,
	optionsOf,
	recordOf,
	STRING,
} from "../arguments/value-checks";
import type { Dialect } from "../ast";
import type { PagePatterns } from "./facts/page-patterns";
import { TRIED_FORMATS, type TriedFormat } from "./record-fields";

/** Options of `convertDump`. */
export interface ConvertDumpOptions {
	/** Which revisions of a page: the newest one that is there, all, or so many of the newest. */
	revisions?: "latest" | "all" | number | undefined;
	/** Write texts. */
	text?: boolean | undefined;
	/** Write trees. */
	ast?: boolean | undefined;
	/** Write the groups that pages list. */
	groups?: boolean | undefined;
	/** `false`: trees without positions. */
	positions?: boolean | undefined;
	/** `auto`: by the log, by the wiki's format, else by signs in its pages, once for the wiki. */
	dialect?: Dialect | "auto" | undefined;
	/** Only pages whose names match this glob: `*` within a name, `**` over `/` too, `?`, `[a-z]`, `{a,b}`, `!` in front. */
	pages?: string | undefined;
	/** Names of macros that the wiki has besides those of its plugins. */
	macros?: readonly string[] | undefined;
	/** More of the wiki map: names to URL prefixes. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The wiki's own interwiki name: links to it are local. */
	interwikiName?: string | undefined;
	/** Globs of the names of group, dictionary and category pages, in place of MoinMoin's `*Group`, `*Dict` and `Category*`. */
	patterns?: PagePatterns | undefined;
	/** Access rules of pages without their own, such as `"Known:read All:"`; they win over the wiki's configuration. */
	aclDefault?: string | undefined;
	/** Only pages that were changed later, by their logs or the times of their files: ISO 8601. */
	since?: string | undefined;
	/** Also system and help pages. */
	includeUnderlay?: boolean | undefined;
	/** Also pages that only some people may read. */
	includePrivate?: boolean | undefined;
	/** Also names, e-mail addresses, IP addresses and hosts of editors. */
	includePeople?: boolean | undefined;
	/** Try the conversion to a format, and record what of each page it cannot carry over. */
	tries?: TriedFormat | undefined;
	/** Records of pages in the order of the dump (the default), or as they are ready. Records of one page are always together. */
	ordered?: boolean | undefined;
}

/** The check of the options of `convertDump`. */
export const CONVERT_DUMP_OPTIONS = optionsOf<ConvertDumpOptions>({
	revisions: either(oneOf(["latest", "all"]), COUNT),
	text: BOOLEAN,
	ast: BOOLEAN,
	groups: BOOLEAN,
	positions: BOOLEAN,
	dialect: DIALECT_OR_AUTO,
	pages: STRING,
	macros: arrayOf(STRING),
	interwiki: recordOf(STRING),
	interwikiName: STRING,
	patterns: recordOf(optional(STRING)),
	aclDefault: STRING,
	since: STRING,
	includeUnderlay: BOOLEAN,
	includePrivate: BOOLEAN,
	includePeople: BOOLEAN,
	tries: oneOf(TRIED_FORMATS),
	ordered: BOOLEAN,
});

/** The options, with defaults filled in. */
export interface Wanted {
	/** How many of the newest. */
	revisions: number;
	text: boolean;
	ast: boolean;
	groups: boolean;
	positions: boolean;
	dialect: Dialect | "auto";
	pages: string | undefined;
	macros: readonly string[];
	interwiki: Readonly<Record<string, string>>;
	interwikiName: string | undefined;
	patterns: PagePatterns;
	aclDefault: string | undefined;
	since: string | undefined;
	underlay: boolean;
	private: boolean;
	people: boolean;
	tries: TriedFormat | undefined;
	ordered: boolean;
}

/** Fills in defaults. */
export const readWanted = ({
	revisions = "latest",
	text = false,
	ast = false,
	groups = false,
	positions = true,
	dialect = "auto",
	pages,
	macros = [],
	interwiki = {},
	interwikiName,
	patterns = {},
	aclDefault,
	since,
	includeUnderlay = false,
	includePrivate = false,
	includePeople = false,
	tries,
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
	macros,
	interwiki,
	interwikiName,
	patterns,
	aclDefault,
	since,
	underlay: includeUnderlay,
	private: includePrivate,
	people: includePeople,
	tries,
	ordered,
});
