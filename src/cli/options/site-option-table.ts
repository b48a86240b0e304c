/** Options of `convert --to markdown|html|moin`: a part of the table of all options. */
import { NAME_FORMS, SITE_NAMES } from "../../wiki-map/target-names";
import type { OptionSpec } from "./option-spec";

/** In the order of help within each group. */
export const SITE_OPTIONS = {
	site: {
		group: "sites",
		type: "string",
		value: "SITE",
		choices: SITE_NAMES,
		help: "with --to markdown: site generator that reads the files (default: plain)",
		commands: ["convert"],
	},
	name: {
		group: "sites",
		type: "string",
		value: "FORM",
		choices: NAME_FORMS,
		help: "names of the files of pages (default: slug)",
		details:
			"slug: front-page; title: FrontPage, as the page is named; quoted: as MoinMoin quotes names. Names that would be the same where case is ignored are numbered, and listed in the report.",
		commands: ["convert"],
	},
	"link-map": {
		group: "sites",
		type: "string",
		value: "FILE",
		completes: "file",
		access: "read",
		help: "convert: also write the map of names, anchors and files; parse --ndjson: convert records with it",
		perCommand: {
			parse: {
				help: "with --ndjson: convert records to pages of the site of this map",
			},
			convert: {
				help: "also write the map of names, anchors and files; without --output, nothing else",
			},
		},
		writtenBy: ["convert"],
		details:
			"With it, records are converted one by one, on any machine and in any order, to the same files. Each gets a field markdown, html or moin.",
		commands: ["parse", "convert"],
	},
	"old-url": {
		group: "sites",
		type: "string",
		value: "URL",
		help: "where the wiki was: its absolute URLs are links to pages",
		commands: ["convert"],
	},
	"old-prefix": {
		group: "sites",
		type: "string",
		value: "PATH",
		help: "path of the wiki in its old URLs (default: that of --old-url, or /moin)",
		details:
			"The maps of redirects (redirects.json, _redirects, and those for nginx and Apache) have these URLs.",
		commands: ["convert"],
	},
	"edit-url": {
		group: "sites",
		type: "string",
		value: "URL",
		help: "where links to missing pages lead, with $PAGE (default: they are text)",
		commands: ["convert"],
	},
} as const satisfies Readonly<Record<string, OptionSpec>>;
