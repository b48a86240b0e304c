/** `moinmoin convert --to markdown|html|moin`: a whole wiki as the files of a site. */
import { writePage } from "../../site/write-page";
import { writeSite } from "../../site/write-site";
import type { Values } from "../options/options";
import { readSiteOptions } from "../options/site-options";
import type { TargetModule, TargetRun } from "./convert-target";

const optionsOf = (
	to: string,
	values: Values,
	{ options: { convert, workers, resume, force } }: TargetRun,
) => ({ ...readSiteOptions(to, values), convert, workers, resume, force });

export const siteTarget: TargetModule = {
	check(to, values) {
		readSiteOptions(to, values);
	},

	write(to, run) {
		const { dump, folder, values, progress, interrupted } = run;
		progress.begin(dump.entryCount);
		return writeSite(dump, folder, optionsOf(to, values, run), {
			signal: interrupted,
			onPage: (pass) => {
				if (pass === 2) progress.advance();
			},
		});
	},

	writePage: (to, run) => writePage(run.dump, optionsOf(to, run.values, run)),
};
