/** All options of the command: what the parser reads, help, completion, the man page and `docs/cli.md` are made from this table. */
import { dialectNames } from "../../../grammar/dialect-names";
import { MESSAGE_FORMS } from "../output/message-form";
import { CONVERT_TARGETS, PAGE_FORMATS } from "./choices";
import { CONVERT_OPTIONS } from "./convert-option-table";
import { GROUPS_OPTIONS } from "./groups-option-table";
import { HISTORY_OPTIONS } from "./history-option-table";
import {
	COMMAND_NAMES,
	type CommandName,
	OPTION_GROUPS,
	type OptionSpec,
} from "./option-spec";
import { SITE_OPTIONS } from "./site-option-table";

export { COMMAND_NAMES, type CommandName, type OptionSpec };

const PAGES = ["parse", "format", "groups"] as const;
const READERS = [...PAGES, "convert"] as const;

const OUTPUT_FILE = "output file, written atomically";

/** In the order of help within each group. */
export const OPTIONS = {
	dialect: {
		group: "input",
		type: "string",
		value: "DIALECT",
		choices: ["auto", ...dialectNames],
		help: "dialect of the markup (default: auto, by signs in the page)",
		perCommand: {
			convert: {
				help: "dialect of the markup (default: auto, by the wiki's logs or format, else by signs in its pages)",
			},
		},
		details:
			"auto: parse, format and groups take the dialect that has more signs in a page. convert asks the log of the wiki's conversion, then the wiki's format, and then signs in its pages, once for the wiki.",
		commands: READERS,
	},
	"page-name": {
		group: "input",
		type: "string",
		value: "NAME",
		help: "name of the page: resolves /Sub and ../Other",
		details:
			"With several files, each of them is read under this name; groups names their rows by their files then.",
		perCommand: {
			convert: { help: "name of the page, if the dump is one page" },
		},
		commands: READERS,
	},
	encoding: {
		group: "input",
		type: "string",
		value: "LABEL",
		help: "encoding of text that is not UTF-8, such as latin1 or koi8-r",
		perCommand: {
			convert: {
				help: "encoding of text that is not UTF-8, such as koi8-r (default: windows-1252)",
			},
		},
		details:
			"A label of the Encoding Standard. parse, format and groups read all files in it (default: utf-8); convert reads text that is not UTF-8 in it (default: windows-1252).",
		commands: READERS,
	},
	macros: {
		group: "input",
		type: "string",
		value: "NAMES",
		help: "more names of macros, separated by commas",
		commands: ["parse", "format", "convert"],
	},
	interwiki: {
		group: "input",
		type: "string",
		value: "FILE",
		completes: "file",
		access: "read",
		help: 'more of the wiki map: a file with lines "Name URL"',
		commands: ["parse", "format", "convert"],
	},
	"no-positions": {
		group: "output",
		type: "boolean",
		help: "trees without positions",
		commands: ["parse", "convert"],
	},
	ndjson: {
		group: "input",
		type: "boolean",
		help: "read records with text or markup, write them with their trees",
		details:
			'Each line of the files is a JSON object with "text" or "markup"; it is written with "ast". "page" or "name" is the page\'s name, "dialect" its dialect. Other records are written as they are.',
		commands: ["parse"],
	},
	to: {
		group: "output",
		type: "string",
		value: "TARGET",
		choices: [...PAGE_FORMATS, ...dialectNames, "moin"],
		help: "parse, convert: format to write (default: json); format: dialect to convert pages to",
		perCommand: {
			parse: { choices: PAGE_FORMATS, help: "format to write (default: json)" },
			format: { choices: dialectNames, help: "dialect to convert pages to" },
			convert: {
				choices: CONVERT_TARGETS,
				help: "records as json (default), or a folder: a site of markdown, html or moin files, or an export for MediaWiki",
			},
		},
		details:
			'"format --to" changes what the other dialect spells differently, and nothing else. mdast, hast and pandoc are JSON; "pandoc -f json" makes reStructuredText, docx and more of the last. "convert --to" writes a whole wiki, whose links work: docs/wiki-out.md.',
		commands: ["parse", "format", "convert"],
	},
	standalone: {
		group: "output",
		type: "boolean",
		help: "with --to html: a whole file, with a head",
		commands: ["parse"],
	},
	"pandoc-api": {
		group: "output",
		type: "string",
		value: "VERSION",
		choices: ["1.22", "1.23"],
		help: "with --to pandoc: version of its AST, 1.23 (the default) for pandoc 3, 1.22 for pandoc 2.17",
		commands: ["parse"],
	},
	write: {
		group: "output",
		type: "boolean",
		help: "write the files in place",
		commands: ["format"],
	},
	check: {
		group: "output",
		type: "boolean",
		help: "name the files that would change; exit code 1 if there are any",
		commands: ["format"],
	},
	...GROUPS_OPTIONS,
	pretty: {
		group: "output",
		type: "boolean",
		help: "indented JSON; groups without --format: a tree for people",
		perCommand: {
			parse: { help: "indented JSON" },
			groups: { help: "a tree for people; with --format json, indented JSON" },
		},
		commands: ["parse", "groups"],
	},
	output: {
		group: "output",
		type: "string",
		short: "o",
		value: "FILE",
		completes: "file",
		access: "write",
		help: "output file, written atomically; convert also takes a folder: DIR/",
		perCommand: {
			parse: { help: OUTPUT_FILE },
			format: { help: OUTPUT_FILE },
			groups: { help: OUTPUT_FILE },
			convert: { help: "output file, or a folder: DIR/, written atomically" },
		},
		details:
			"The file gets its name when it is complete. Devices, pipes and open files (/dev/stdout) are written directly. Output onto an input is refused. A folder gets wiki.json, report.json and a file for each page.",
		commands: READERS,
	},
	force: {
		group: "output",
		type: "boolean",
		help: "overwrite existing files of the same name, and delete nothing else",
		commands: READERS,
	},
	...CONVERT_OPTIONS,
	...SITE_OPTIONS,
	...HISTORY_OPTIONS,
	"max-file-bytes": {
		group: "limits",
		type: "string",
		value: "N",
		help: "maximum size of a text (default: 64 MiB)",
		details: "With parse --ndjson, of a line.",
		commands: READERS,
	},
	messages: {
		group: "messages",
		type: "string",
		value: "FORM",
		choices: MESSAGE_FORMS,
		help: "form of the messages on standard error (default: text)",
		details:
			"json: an object per line, with file, severity, ruleId, place, actual, expected, url and reason. github: workflow commands, which GitHub shows at the lines of the files.",
		commands: READERS,
	},
	rule: {
		group: "messages",
		type: "string",
		multiple: true,
		value: "NAME=off|warn|error",
		help: "drop the messages of a rule, or take them as errors: exit code 1",
		details:
			"May be given several times. docs/messages.md lists the rules of all commands; a name that is unknown is wrong usage, and the nearest one is named.",
		commands: READERS,
	},
	strict: {
		group: "messages",
		type: "boolean",
		help: "exit code 1 if there is any message",
		commands: READERS,
	},
	quiet: {
		group: "messages",
		type: "boolean",
		short: "q",
		help: "no messages",
		commands: READERS,
	},
	help: {
		group: "general",
		type: "boolean",
		short: "h",
		help: "show this help",
		commands: COMMAND_NAMES,
	},
	version: {
		group: "general",
		type: "boolean",
		short: "V",
		help: "show the version",
		commands: COMMAND_NAMES,
	},
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** Whether there is an option of that name. */
export const isOptionName = (name: string): name is OptionName =>
	Object.hasOwn(OPTIONS, name);

/** An option with its name. */
export type OptionEntry = readonly [OptionName, OptionSpec];

const ENTRIES = Object.keys(OPTIONS)
	.filter(isOptionName)
	.map((name): OptionEntry => [name, OPTIONS[name]]);

/** Returns the options of a command, as it takes them, or all, in the order of the table. */
export const optionsOf = (command?: CommandName): readonly OptionEntry[] =>
	command === undefined
		? ENTRIES
		: ENTRIES.filter(([, { commands }]) => commands.includes(command)).map(
				([name, spec]) => [name, specFor(command, spec)],
			);

/** Options under a heading. */
export interface OptionSection {
	title: string;
	options: readonly OptionEntry[];
}

/** Returns the options of a command, or all, under their headings, in the order of help. */
export function optionSections(command?: CommandName): OptionSection[] {
	const all = optionsOf(command);
	return Object.entries(OPTION_GROUPS)
		.map(([group, title]) => ({
			title,
			options: all.filter(([, spec]) => spec.group === group),
		}))
		.filter(({ options }) => options.length > 0);
}

/** Returns an option as a command takes it. */
function specFor(command: CommandName, spec: OptionSpec): OptionSpec {
	const { perCommand, writtenBy = [] } = spec;
	return spec.access !== undefined && writtenBy.includes(command)
		? { ...spec, ...perCommand?.[command], access: "write" }
		: { ...spec, ...perCommand?.[command] };
}

/** Whether there is a command of that name. */
export const isCommandName = (name: string): name is CommandName =>
	COMMAND_NAMES.some((each) => each === name);
