/** `moinmoin convert --to mediawiki`: a whole wiki as an export that MediaWiki imports. */
import { writeExport } from "../../mediawiki-export/write-export";
import { writeExportPage } from "../../mediawiki-export/write-page";
import { UsageError } from "../options/options";
import type { TargetModule } from "./convert-target";

/** Options of sites, which say nothing about an export. */
const SITE_OPTIONS = [
	"site",
	"name",
	"old-url",
	"old-prefix",
	"edit-url",
] as const;

export const mediawikiTarget: TargetModule = {
	check(to, values) {
		for (const name of SITE_OPTIONS)
			if (values[name] !== undefined)
				throw new UsageError(
					`--${name} is for sites: it excludes --to ${to}`,
					"convert",
				);
		if (values.resume)
			throw new UsageError(
				`--to ${to} writes one file at once: it excludes --resume`,
				"convert",
			);
	},

	write(_to, { dump, folder, options, progress, interrupted }) {
		progress.begin(dump.entryCount);
		return writeExport(
			dump,
			folder,
			{ convert: options.convert, force: options.force },
			{
				signal: interrupted,
				onPage: (pass) => {
					if (pass === 2) progress.advance();
				},
			},
		);
	},

	writePage: (_to, { dump, options }) => writeExportPage(dump, options.convert),
};
