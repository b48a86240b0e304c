/** A dump of one page as wikitext. */
import type { Dump } from "../dump/dump";
import { Accounts } from "../records/accounts/accounts";
import { prepareConversion } from "../records/conversion";
import { convertPages } from "../records/convert-dump";
import type { ReportRecord } from "../records/records";
import { inThisThread } from "../records/threads/executor";
import { toRecords, treeOf } from "../records/threads/job";
import { convertRevision } from "./convert-revision";
import { type ExportOptions, surveyNames } from "./write-export";

/**
 * Converts a dump of one page. Links to other pages are text, as there are none.
 *
 * @returns the wikitext; empty if the page has no text, or not everybody may read it.
 */
export async function writeExportPage(
	dump: Dump,
	options: Pick<ExportOptions, "convert" | "oldUrl">,
): Promise<{ content: string; report: ReportRecord }> {
	const { convert, oldUrl } = options;
	const conversion = await prepareConversion(dump, {
		...convert,
		revisions: "latest",
		ast: true,
	});
	const names = await surveyNames(conversion, oldUrl, {});
	const { context, facts } = conversion;
	const accounts = new Accounts(undefined, !convert.includePrivate);
	let content = "";
	if (names !== undefined)
		for await (const { step, result } of convertPages(
			conversion,
			accounts,
			inThisThread((job) => toRecords(job, context)),
		))
			for (const revision of result.revisions) {
				const tree = treeOf(revision);
				if (tree !== undefined)
					content += convertRevision(tree, step.job.pageName, {
						names,
						known: context.known,
						onMessage: () => {},
					});
			}
	return { content, report: accounts.toReport(dump, facts) };
}
