/** What the map needs to know of a page, read off its markup: the part of the survey that may be done in another thread. */

import type { Root } from "../../ast";
import { expand } from "../../bridge/expand";
import {
	listParts,
	type PageHeading,
	type PageParts,
	shownText,
} from "../../bridge/ids/page-ids";
import { dialectOf } from "../../dialect-facts";
import { parserNamesOf } from "../../records/facts/wiki-names";
import type { PageRecord } from "../../records/records";
import {
	type Job,
	type JobContext,
	toRecords,
	treeOf,
} from "../../records/threads/job";
import type { LinkMapHeader } from "../schema";
import { SITES } from "../sites";

/** What is the same for all pages. */
export interface SurveyContext extends JobContext {
	target: Pick<LinkMapHeader, "to" | "site">;
}

/** A page, and what of it links can lead to. */
export interface SurveyedPage {
	page?: PageRecord;
	parts: PageParts;
}

/** Gives the headings of a page their ids in the output, in their order. */
export type HeadingIds = (heading: PageHeading) => string;

const ownIds: HeadingIds = ({ id }) => id;

/** HTML and MoinMoin keep MoinMoin's own ids. */
const HEADING_IDS: Readonly<
	Record<LinkMapHeader["to"], (site: LinkMapHeader["site"]) => HeadingIds>
> = {
	markdown(site) {
		const slugger = SITES[site].slugger();
		return ({ children }) => slugger.slug(shownText(children));
	},
	html: () => ownIds,
	moin: () => ownIds,
};

/** Reads the newest revision of a page. Never throws. */
export function surveyPage(job: Job, context: SurveyContext): SurveyedPage {
	const { to, site } = context.target;
	return surveyWith(job, context, HEADING_IDS[to](site));
}

/**
 * Reads the newest revision of a page for a format of its own. Never throws.
 *
 * @param headingIds gives the headings of the page their ids.
 */
export function surveyWith(
	job: Job,
	context: JobContext,
	headingIds: HeadingIds,
): SurveyedPage {
	const { known } = context;
	const { page, revisions } = toRecords(job, {
		...context,
		wanted: { ...context.wanted, ast: true },
	});
	const tree = treeOf(revisions.at(-1));
	if (page === undefined || tree === undefined)
		return { parts: NO_PARTS, ...(page && { page }) };
	return { page, parts: partsOf(tree, page.name, known, headingIds) };
}

const NO_PARTS: PageParts = { headings: [], anchors: [] };

/** Returns what of a tree links can lead to, as the map has it. */
export const treeParts = (
	tree: Root,
	pageName: string,
	{ known, target }: Pick<SurveyContext, "known" | "target">,
): PageParts =>
	partsOf(tree, pageName, known, HEADING_IDS[target.to](target.site));

function partsOf(
	tree: Root,
	pageName: string,
	known: JobContext["known"],
	headingIds: HeadingIds,
): PageParts {
	const dialect = dialectOf(tree);
	const { interwiki } = parserNamesOf(known, dialect);
	const root = expand(tree, { pageName, interwiki }, () => {});
	return listParts(root, pageName, dialect, headingIds);
}
