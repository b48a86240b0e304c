/** What of a wiki is written to a site, and how. */
import type { ConvertDumpOptions } from "../records/options";
import type { MapOptions } from "../wiki-map/survey/survey-wiki";

/** Options of a site. */
export interface SiteOptions {
	to: MapOptions["to"];
	site: MapOptions["site"];
	names: MapOptions["names"];
	/** Where the wiki was: its absolute URLs are links to pages. */
	oldUrl: string | undefined;
	/** Where links to missing pages lead, with `$PAGE`; they are text without it. */
	editUrl: string | undefined;
	/** Path of the wiki on the old server, without a `/` at its end. */
	oldPrefix: string;
	/** What of the dump is wanted; always the newest revisions. */
	convert: ConvertDumpOptions;
	/** How many threads. */
	workers: number;
	/** Continue an earlier run, if there was one. */
	resume: boolean;
	/** Overwrite files of the same name. */
	force: boolean;
}

/** Returns what the map of the wiki must know of the options. */
export const mapOptionsOf = ({
	to,
	site,
	names,
	oldUrl,
	editUrl,
}: Pick<
	SiteOptions,
	"to" | "site" | "names" | "oldUrl" | "editUrl"
>): MapOptions => ({
	to,
	site,
	names,
	...(oldUrl !== undefined && { oldUrl }),
	...(editUrl !== undefined && { editUrl }),
});
