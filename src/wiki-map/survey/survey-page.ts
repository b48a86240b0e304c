/** What the map needs to know of a page, read off its markup: the part of the survey that may be done in another thread. */

import type { Root } from "../../ast";
import { expand } from "../../bridge/expand";
import { mapIds } from "../../bridge/ids/page-ids";
import { dialectOf } from "../../dialect-facts";
import { parserNamesOf } from "../../records/facts/wiki-names";
import type { PageRecord } from "../../records/records";
import {
	type Job,
	type JobContext,
	toRecords,
	treeOf,
} from "../../records/threads/job";
import type { LinkMapHeader, MappedPage } from "../schema";
import { SITES } from "../sites";
import type { Slugger } from "../sluggers";

/** What is the same for all pages. */
export interface SurveyContext extends JobContext {
	target: Pick<LinkMapHeader, "to" | "site">;
}

/** A page, and what of its entry its markup says. */
export interface SurveyedPage {
	page?: PageRecord;
	ids: NonNullable<MappedPage["ids"]>;
}

/** Formats that keep MoinMoin's own ids have no slugger. */
const SLUGGERS: Readonly<
	Record<
		LinkMapHeader["to"],
		(site: LinkMapHeader["site"]) => Slugger | undefined
	>
> = {
	markdown: (site) => SITES[site].slugger(),
	html: () => undefined,
	moin: () => undefined,
};

/** Reads the newest revision of a page. Never throws. */
export function surveyPage(job: Job, context: SurveyContext): SurveyedPage {
	const { to, site } = context.target;
	return surveyWith(job, context, SLUGGERS[to](site));
}

/**
 * Reads the newest revision of a page for a format of its own. Never throws.
 *
 * @param slugger gives the headings of the page their ids; absent if they keep those of MoinMoin.
 */
export function surveyWith(
	job: Job,
	context: JobContext,
	slugger: Pick<Slugger, "slug"> | undefined,
): SurveyedPage {
	const { known } = context;
	const { page, revisions } = toRecords(job, {
		...context,
		wanted: { ...context.wanted, ast: true },
	});
	const tree = treeOf(revisions.at(-1));
	if (page === undefined || tree === undefined)
		return { ids: {}, ...(page && { page }) };
	return { page, ids: idsOf(tree, page.name, known, slugger) };
}

/** Returns the ids of headings and anchors of a tree, as the map has them. */
export const treeIds = (
	tree: Root,
	pageName: string,
	{ known, target }: Pick<SurveyContext, "known" | "target">,
): SurveyedPage["ids"] =>
	idsOf(tree, pageName, known, SLUGGERS[target.to](target.site));

function idsOf(
	tree: Root,
	pageName: string,
	known: JobContext["known"],
	slugger: Pick<Slugger, "slug"> | undefined,
): SurveyedPage["ids"] {
	const { interwiki } = parserNamesOf(known, dialectOf(tree));
	const root = expand(tree, { pageName, interwiki }, () => {});
	const ids = mapIds(root, pageName, ({ id, text }) =>
		slugger === undefined ? id : slugger.slug(text),
	);
	return Object.fromEntries(ids);
}
