/** `moinmoin convert --to mediawiki`: a whole wiki as an export that MediaWiki imports. */
import {
	type ExportOptions,
	writeExport,
} from "../../mediawiki-export/write-export";
import { writeExportPage } from "../../mediawiki-export/write-page";
import type { ConvertCommandOptions } from "../options/convert-options";
import { UsageError, type Values } from "../options/options";
import { readUrl } from "../options/site-options";
import type { TargetModule } from "./convert-target";

/** Options of sites, which say nothing about an export. */
const SITE_OPTIONS = ["site", "name", "old-prefix", "edit-url"] as const;

/** What is exported. */
const exportOptionsOf = (
	{ convert }: ConvertCommandOptions,
	values: Values,
): Pick<ExportOptions, "convert" | "oldUrl"> => ({
	convert,
	oldUrl: readUrl("old-url", values["old-url"]),
});

export const mediawikiTarget: TargetModule = {
	canResume: false,

	check(to, values) {
		for (const name of SITE_OPTIONS)
			if (values[name] !== undefined)
				throw new UsageError(
					`--${name} is for sites: it excludes --to ${to}`,
					"convert",
				);
		readUrl("old-url", values["old-url"]);
		if (values.resume)
			throw new UsageError(
				`--to ${to} writes one file at once: it excludes --resume`,
				"convert",
			);
	},

	write(_to, run) {
		const { dump, folder, options, values, progress, interrupted, onReport } =
			run;
		progress.begin(dump.entryCount);
		return writeExport(
			dump,
			folder,
			{ ...exportOptionsOf(options, values), force: options.force },
			{
				signal: interrupted,
				onPage: (pass) => {
					if (pass === 2) progress.advance();
				},
				onReport,
			},
		);
	},

	writePage: (_to, { dump, options, values }) =>
		writeExportPage(dump, exportOptionsOf(options, values)),
};
