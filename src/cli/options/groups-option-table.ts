/** Options of `groups`: a part of the table of all options. */
import { GROUP_FORMATS, LINK_KIND_NAMES } from "./choices";
import type { OptionSpec } from "./option-spec";

/** In the order of help within each group. */
export const GROUPS_OPTIONS = {
	format: {
		group: "output",
		type: "string",
		value: "FORMAT",
		choices: GROUP_FORMATS,
		help: "json (default), a row per group as ndjson or csv; for people a table, markdown or html",
		details:
			"html is one file that loads nothing: a map of the world, a tree, a table that sorts and filters, and messages with their source lines.",
		commands: ["groups"],
	},
	"raw-csv": {
		group: "output",
		type: "boolean",
		help: "CSV cells as they are, also those that a spreadsheet would run",
		perCommand: {
			convert: {
				help: "with --graph FILE.csv: cells as they are, also those that a spreadsheet would run",
			},
		},
		commands: ["groups", "convert"],
	},
	country: {
		group: "selection",
		type: "string",
		value: "CODE",
		help: "only groups of a country: two letters, such as DE",
		commands: ["groups"],
	},
	kind: {
		group: "selection",
		type: "string",
		value: "KIND",
		choices: LINK_KIND_NAMES,
		help: "only groups that have a link of this kind, and only these links",
		commands: ["groups"],
	},
	explain: {
		group: "output",
		type: "boolean",
		help: "show what each item was taken for, by which rule and why",
		details:
			"A table of all list items and table rows with their kinds, names, rules and evidence; with --format ndjson, one JSON object per line.",
		commands: ["groups"],
	},
	diff: {
		group: "output",
		type: "boolean",
		help: "compare two files: text for people or, with --format, json or html",
		details:
			"With --format html it takes two or more files, the oldest first, and shows what changed from each to the next.",
		commands: ["groups"],
	},
} as const satisfies Readonly<Record<string, OptionSpec>>;
