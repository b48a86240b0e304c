/** The first pass for a site, in threads. */
import type { Dump } from "../dump/dump";
import { Accounts } from "../records/accounts/accounts";
import { type Conversion, prepareConversion } from "../records/conversion";
import type { ConvertDumpOptions } from "../records/options";
import type { ReportRecord } from "../records/records";
import {
	type SurveyListener,
	surveyWiki,
} from "../wiki-map/survey/survey-wiki";
import type { WikiMap } from "../wiki-map/wiki-map";
import { mapOptionsOf, type SiteOptions } from "./site-options";
import { startSurvey } from "./threads/start-site-workers";

/** Returns what of a dump is read for a site: its newest revisions. */
export const forSite = (convert: ConvertDumpOptions): ConvertDumpOptions => ({
	...convert,
	revisions: "latest",
	text: true,
});

/** Surveys a wiki; returns `undefined` if that was stopped. */
export async function surveyFor(
	conversion: Conversion,
	options: SiteOptions,
	{
		signal,
		...listener
	}: Pick<SurveyListener, "accounts" | "onStep" | "signal">,
): Promise<WikiMap | undefined> {
	const { to, site, workers: count } = options;
	const context = { ...conversion.context, target: { to, site } };
	const workers = startSurvey(count, context);
	try {
		return await surveyWiki(conversion, mapOptionsOf(options), workers, {
			...listener,
			signal,
		});
	} finally {
		await workers.close();
	}
}

/**
 * Makes the map of a wiki, and nothing else.
 *
 * @returns the map and the account of the dump; `undefined` if the survey was stopped.
 */
export async function mapWiki(
	dump: Dump,
	options: SiteOptions,
	signal?: AbortSignal,
): Promise<{ map: WikiMap; report: ReportRecord } | undefined> {
	const conversion = await prepareConversion(dump, forSite(options.convert));
	const accounts = new Accounts(undefined, !options.convert.includePrivate);
	const map = await surveyFor(conversion, options, { accounts, signal });
	return map && { map, report: accounts.toReport(dump, conversion.facts) };
}
