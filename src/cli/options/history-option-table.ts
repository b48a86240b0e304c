/** Options of `convert --history`: a part of the table of all options. */
import type { OptionSpec } from "./option-spec";

/** In the order of help within each group. */
export const HISTORY_OPTIONS = {
	history: {
		group: "history",
		type: "boolean",
		help: 'with --to markdown|moin: all revisions as commits, for "git fast-import"',
		details:
			"A commit for each revision, deletion and attachment, in the order of time: docs/git-history.md.",
		commands: ["convert"],
	},
	branch: {
		group: "history",
		type: "string",
		value: "NAME",
		help: "with --history: branch of the commits (default: main)",
		commands: ["convert"],
	},
	authors: {
		group: "history",
		type: "string",
		value: "FILE",
		completes: "file",
		access: "read",
		help: "with --history --include-people: who authors are in git, NAME = NAME <ADDRESS> per line",
		commands: ["convert"],
	},
	"authors-template": {
		group: "history",
		type: "boolean",
		help: "with --history --include-people: write the lines of --authors, to be filled in",
		commands: ["convert"],
	},
	"import-marks": {
		group: "history",
		type: "string",
		value: "FILE",
		help: "with --history: write only what the run did not that wrote these marks",
		commands: ["convert"],
	},
	"export-marks": {
		group: "history",
		type: "string",
		value: "FILE",
		help: "with --history: write marks for a later run; may be the file of --import-marks",
		commands: ["convert"],
	},
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Names of the options. */
export const HISTORY_OPTION_NAMES = Object.keys(
	HISTORY_OPTIONS,
) as readonly (keyof typeof HISTORY_OPTIONS)[];
