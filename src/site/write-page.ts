/** A dump of one page as the text of its file. */
import type { Dump } from "../dump/dump";
import { Accounts } from "../records/accounts/accounts";
import { prepareConversion } from "../records/conversion";
import { convertPages } from "../records/convert-dump";
import type { ReportRecord } from "../records/records";
import { inThisThread } from "../records/threads/executor";
import { surveyPage } from "../wiki-map/survey/survey-page";
import { surveyWiki } from "../wiki-map/survey/survey-wiki";
import { mapOptionsOf, type SiteOptions } from "./site-options";
import { forSite } from "./survey-for";
import { convertJob } from "./threads/site-job";

/**
 * Converts a dump of one page. Links to other pages are text, as there are none.
 *
 * @returns the text; empty if the page has none, or not everybody may read it.
 */
export async function writePage(
	dump: Dump,
	options: SiteOptions,
): Promise<{ content: string; report: ReportRecord }> {
	const { to, site } = options;
	const conversion = await prepareConversion(dump, forSite(options.convert));
	const context = { ...conversion.context, target: { to, site } };
	const map = await surveyWiki(
		conversion,
		mapOptionsOf(options),
		inThisThread((job) => surveyPage(job, context)),
	);
	const accounts = new Accounts(undefined, !options.convert.includePrivate);
	let content = "";
	if (map !== undefined)
		for await (const { result } of convertPages(
			conversion,
			accounts,
			inThisThread((job) => convertJob(job, { ...context, map: map.shared })),
		))
			content += result.content ?? "";
	return { content, report: accounts.toReport(dump, conversion.facts) };
}
