/** `moinmoin convert --to markdown|html|moin`: a whole wiki as the files of a site. */

import { mapWiki } from "../../site/survey-for";
import { writePage } from "../../site/write-page";
import { writeSite } from "../../site/write-site";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { UsageError, type Values } from "../options/options";
import { readSiteOptions } from "../options/site-options";
import type { Output } from "../output/open-output";
import type { TargetModule, TargetRun } from "./convert-target";

const optionsOf = (
	to: string,
	values: Values,
	{ options: { convert, workers, resume, force } }: TargetRun,
) => ({ ...readSiteOptions(to, values), convert, workers, resume, force });

export const siteTarget: TargetModule = {
	canResume: true,

	check(to, values) {
		readSiteOptions(to, values);
		const { revisions = "latest" } = values;
		if (revisions !== "latest")
			throw new UsageError(
				`--revisions is for records, --to mediawiki and --history: --to ${to} writes the newest ones (got "${revisions}")`,
				"convert",
			);
	},

	write(to, run) {
		const { dump, folder, values, progress, interrupted, linkMap, onReport } =
			run;
		progress.begin(dump.entryCount);
		return writeSite(dump, folder, optionsOf(to, values, run), {
			signal: interrupted,
			onMap: (map) => writeMap(map, linkMap),
			onPage: () => progress.advance(),
			onReport,
		});
	},

	async map(to, run) {
		const { dump, values, interrupted, linkMap } = run;
		const result = await mapWiki(dump, optionsOf(to, values, run), interrupted);
		if (result !== undefined) await writeMap(result.map, linkMap);
		return result?.report;
	},

	writePage: (to, run) => writePage(run.dump, optionsOf(to, run.values, run)),
};

async function writeMap(
	map: WikiMap,
	output: Output | undefined,
): Promise<void> {
	if (output === undefined) return;
	for (const bytes of map.toLines()) await output.out(bytes);
	await output.finish();
}
