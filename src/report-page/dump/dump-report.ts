/** A wiki and its conversion as a report to look at (`docs/reports.md`). */
import { type Figure, reportDocument } from "../html/document";
import {
	type Content,
	element,
	type Section,
	wikiText,
} from "../html/elements";
import { accountsSection } from "./accounts";
import { activitySection } from "./activity";
import { estimateSection } from "./estimate";
import { extensionsSection } from "./extensions";
import { problemsSection, unconvertedSection } from "./losses";
import { missingSection } from "./missing";
import { pagesSection } from "./pages";
import { ranksSection } from "./ranks";
import type { WikiReport } from "./wiki-report";

/** Returns the parts of the report; those without content are absent. */
export const wikiSections = (wiki: WikiReport): Section[] =>
	[
		pagesSection(wiki),
		activitySection(wiki),
		ranksSection(wiki),
		extensionsSection(wiki),
		missingSection(wiki),
		unconvertedSection(wiki),
		problemsSection(wiki),
		accountsSection(wiki),
		estimateSection(wiki),
	].filter((section) => section !== undefined);

/** Returns the numbers at its top. */
export function wikiFigures({ report }: WikiReport): Figure[] {
	const editors = report.years.reduce(
		(most, { users }) => Math.max(most, users),
		0,
	);
	return [
		{ label: "pages", value: report.entries.written },
		{ label: "revisions seen", value: report.revisions.seen },
		{ label: "attachments", value: report.attachments.seen },
		{ label: "private pages", value: report.privatePages.count },
		{ label: "categories", value: report.categories.length },
		{ label: "missing pages", value: report.missingPages.length },
		{
			label: "missing attachments",
			value: report.missingAttachments.length,
		},
		{ label: "most editors in a year", value: editors },
	];
}

/** Returns what it says first: the name, and whether all of the wiki could be read. */
export const wikiLead = ({ name, report }: WikiReport): Content =>
	element(
		"span",
		{},
		wikiText(name),
		report.complete
			? ": everything could be read."
			: ": some files could not be read.",
	);

/**
 * Writes the report of a conversion as one file of HTML: pages, activity, ranks, macros and parsers, broken links, what is skipped
 * and lost, and an estimate of the work by hand. Tables are cut, so that the file stays small however large the wiki is; it loads
 * nothing.
 *
 * @param wiki the report record of a run, also of one that wrote nothing.
 * @returns HTML.
 * @example
 * wikiReport({ name: "backup.tar.gz", report })
 */
export function wikiReport(wiki: WikiReport): string {
	return reportDocument({
		title: `Wiki report: ${wiki.name}`,
		lead: wikiLead(wiki),
		figures: wikiFigures(wiki),
		sections: wikiSections(wiki),
	});
}
