/** The part of the work on a page that needs the parser: it may be done in another thread. */
import type { PageRecord } from "../../records/records";
import { type Job, toRecords, treeOf } from "../../records/threads/job";
import type { SurveyContext } from "../../wiki-map/survey/survey-page";
import { type SharedMap, WikiMap } from "../../wiki-map/wiki-map";
import { convertPage, editOf } from "../pages/convert-page";
import type { PageOutcome } from "../pages/page-source";

/** What all pages need. */
export interface SiteContext extends SurveyContext {
	map: SharedMap;
}

/** A page, converted. */
export interface SitePage extends Partial<PageOutcome> {
	page?: PageRecord;
	/** The whole file; absent if the page has none. */
	content?: string;
}

const maps = new WeakMap<SharedMap, WikiMap>();

/** Returns the map of a context, the same object each time. */
function mapOf({ map: shared }: SiteContext): WikiMap {
	const map = maps.get(shared) ?? new WikiMap(shared);
	maps.set(shared, map);
	return map;
}

/** Reads and converts the newest revision of a page. */
export function convertJob(job: Job, context: SiteContext): SitePage {
	const map = mapOf(context);
	const { page, revisions } = toRecords(job, {
		...context,
		wanted: { ...context.wanted, text: true, ast: true },
	});
	const newest = revisions.at(-1);
	if (page === undefined) return {};
	const entry = map.entry(page);
	const tree = treeOf(newest);
	if (entry?.file === undefined || newest === undefined || tree === undefined)
		return { page };
	return {
		page,
		...convertPage(map, {
			entry,
			text: newest.text ?? "",
			tree,
			...editOf(newest),
		}),
	};
}
