/** What happened in a wiki, in the order of time: an index in memory, and the map of the wiki in the end. */
import type { Dump } from "../dump/dump";
import { Accounts } from "../records/accounts/accounts";
import {
	type Conversion,
	prepareConversion,
	withNewestOnly,
} from "../records/conversion";
import { convertPages } from "../records/convert-dump";
import { readFormerNames } from "../records/revisions/former-names";
import { inThisThread } from "../records/threads/executor";
import { toRecords } from "../records/threads/job";
import { mapOptionsOf, type SiteOptions } from "../site/site-options";
import { folderKey } from "../wiki-map/schema";
import { surveyPage } from "../wiki-map/survey/survey-page";
import { surveyWiki } from "../wiki-map/survey/survey-wiki";
import type { WikiMap } from "../wiki-map/wiki-map";
import type { Identity } from "./authors";
import { HistoricalPaths } from "./historical-paths";
import { eventsOf, type HistoryEvent, type HistoryPage } from "./history-pages";
import { type Marks, markId } from "./marks";

/** What of a history is written, and how. */
export interface HistoryOptions
	extends Pick<
		SiteOptions,
		"to" | "site" | "names" | "oldUrl" | "editUrl" | "convert"
	> {
	/** Name of the branch. */
	branch: string;
	/** Who authors are in git, by their names in the wiki; only where people are requested. */
	authors: ReadonlyMap<string, Identity>;
	/** What earlier runs have written; gets what this one writes. */
	marks: Marks;
}

/** Who hears of the run. */
export interface HistoryListener {
	/** A page was surveyed or read, or a commit was written. */
	onStep?: (step: "page" | "commit") => void;
	/** Stops the run after the commit that it is at; the stream has no end then, so that git imports nothing. */
	signal?: AbortSignal;
}

/** Prepared once: the map of the wiki in the end, and the index of all that happened. */
export interface History {
	conversion: Conversion;
	map: WikiMap;
	/** Paths of names that nothing has in the end. */
	paths: HistoricalPaths;
	events: HistoryEvent[];
	accounts: Accounts;
}

/** Reads a history; `undefined` if the run was stopped. */
export async function readHistory(
	dump: Dump,
	options: HistoryOptions,
	listener: HistoryListener,
): Promise<History | undefined> {
	const conversion = await prepareConversion(dump, {
		...options.convert,
		revisions: "all",
		text: true,
	});
	const { to, site } = options;
	const context = { ...conversion.context, target: { to, site } };
	const map = await surveyWiki(
		withNewestOnly(conversion),
		mapOptionsOf(options),
		inThisThread((job) => surveyPage(job, context)),
		{
			onPage: () => listener.onStep?.("page"),
			signal: listener.signal,
		},
	);
	if (map === undefined) return undefined;
	const history = {
		conversion,
		map,
		paths: new HistoricalPaths(map),
		accounts: new Accounts(undefined, !options.convert.includePrivate),
	};
	return {
		...history,
		events: await readEvents(history),
	};
}

/** All that happened, in the order of time. */
async function readEvents({
	conversion,
	map,
	paths,
	accounts,
}: Omit<History, "events">): Promise<HistoryEvent[]> {
	const { access } = conversion;
	const events: HistoryEvent[] = [];
	const ids = new Set<string>();
	const done = convertPages(conversion, accounts, {
		...inThisThread((job) => toRecords(job, conversion.context)),
		hasRevisions: false,
		hasAttachments: false,
	});
	for await (const { step, result } of done) {
		if (result.page === undefined) continue;
		const { dumpPage, selected } = step;
		const { name } = dumpPage;
		const known = map.entry(dumpPage);
		const entry = known ?? { name, folder: folderKey(dumpPage) };
		const page: HistoryPage = {
			name,
			entry,
			path: entry.file ?? paths.historical(name),
			newest: entry.revision ?? -1,
		};
		const names = await readFormerNames(dumpPage, selected.revisions, access);
		const own = eventsOf(dumpPage, selected, page, names);
		for await (const event of own) {
			// Folders of one page name may have the same revisions: the first one has the ids that do not depend on the folder.
			if (ids.has(event.id)) event.id = markId(event.id, entry.folder);
			ids.add(event.id);
			events.push(event);
		}
	}
	// Events of one time keep the order of the dump, and of revisions.
	return events.sort((a, b) => a.time - b.time);
}
