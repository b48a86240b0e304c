/** The commands, for help, completion, the man page and the documentation. */
import { dialectNames } from "../../../grammar/dialect-names";
import { COMMAND_NAMES, type CommandName } from "../options/option-table";

/** What a command is called with. */
export interface CommandSpec {
	readonly summary: string;
	/** What follows its name. */
	readonly usage: readonly string[];
	/** What it does: sentences. */
	readonly description: string;
	/** What completion offers for its operands. */
	readonly completes: "file" | readonly string[];
	readonly examples: readonly (readonly [command: string, what: string])[];
}

/** Says what all commands do together. A function, because the first list that is formatted takes Node.js 14 ms. */
export const summaryOfAll = (): string =>
	`Reads MoinMoin wiki markup, ${new Intl.ListFormat("en-GB").format(dialectNames)}, and whole wikis.`;

/** Shells with completion. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
	parse: {
		summary: "write the tree of a page as JSON, or the page in another format",
		usage: ["[options] [FILE...]"],
		description:
			'One file gives its tree; of several files, each gives a line {"file": ..., "ast": ...}. "-", or no file, is standard input.',
		completes: "file",
		examples: [
			["moinmoin parse FrontPage.txt", "the tree of a page"],
			[
				"moinmoin parse --dialect 1.5 --no-positions pages/*.txt -o trees.ndjson",
				"trees of many pages, one per line",
			],
			[
				"moinmoin parse --to markdown FrontPage.txt > FrontPage.md",
				"the page as Markdown",
			],
			[
				"moinmoin parse --to pandoc FrontPage.txt | pandoc -f json -t rst",
				"the page as reStructuredText",
			],
		],
	},
	format: {
		summary: "write a page in the usual style, or in the other dialect",
		usage: ["[options] [FILE...]"],
		description:
			'Writes the pages to standard output, or in place. "-", or no file, is standard input.',
		completes: "file",
		examples: [
			[
				"moinmoin format --to 1.9 --write pages/*.txt",
				"convert pages of 1.5 in place",
			],
			[
				"moinmoin format --check --to 1.9 pages/*.txt",
				"exit code 1 if there is a page of 1.5",
			],
		],
	},
	groups: {
		summary: "write the user groups that a page lists",
		usage: ["[options] [FILE...]", "--diff [options] OLD NEW"],
		description:
			'With --diff, compares the groups of two files. "-", or no file, is standard input.',
		completes: "file",
		examples: [
			["moinmoin groups --pretty LocalUserGroups.txt", "the groups for people"],
			[
				"moinmoin groups --format csv --country DE LocalUserGroups.txt",
				"the groups of a country for a spreadsheet",
			],
		],
	},
	convert: {
		summary:
			"write a whole wiki: a site, an export, a history, or JSON records",
		usage: ["[options] DUMP"],
		description:
			'DUMP is a wiki with its configuration and data directory, a backup, a package, a folder of page files or a page; "-" is standard input. Writes JSON records: the wiki, then each page with its revisions and attachments, then the report, one per line; with --to, a folder of another format.',
		completes: "file",
		examples: [
			[
				"moinmoin convert wiki --revisions all --text -o wiki.ndjson",
				"all revisions with their texts",
			],
			[
				"moinmoin convert backup.tar.gz --dry-run",
				"only the report: what is in there",
			],
		],
	},
	completion: {
		summary: "write a completion script for a shell",
		usage: ["bash|zsh|fish"],
		description: "Writes the script to standard output.",
		completes: SHELLS,
		examples: [
			[
				'eval "$(moinmoin completion bash)"',
				"completion in this shell; put it into ~/.bashrc",
			],
			[
				"moinmoin completion fish > ~/.config/fish/completions/moinmoin.fish",
				"completion in fish",
			],
		],
	},
};

/** Commands that read files. */
const READERS = COMMAND_NAMES.filter(
	(name) => COMMANDS[name].completes === "file",
);

/** Exit codes with what they mean. */
const EXIT_CODES: readonly {
	readonly code: number;
	readonly what: string;
	/** Commands that end with it; all, where absent. */
	readonly commands?: readonly CommandName[];
}[] = [
	{ code: 0, what: "success" },
	{
		code: 1,
		what: "a file could not be read or written",
		commands: ["parse", "format", "groups"],
	},
	{
		code: 1,
		what: "something could not be read or written; all else is converted",
		commands: ["convert"],
	},
	{
		code: 1,
		what: "there is a message, with --strict or as an error by --rule",
		commands: READERS,
	},
	{ code: 1, what: "a page would change, with --check", commands: ["format"] },
	{ code: 2, what: "wrong usage" },
	{ code: 130, what: "interrupted", commands: READERS },
];

/** Returns the exit codes of a command, or of all, each with its reasons. */
export function exitCodesOf(
	command?: CommandName,
): readonly (readonly [code: string, what: string])[] {
	const reasons = new Map<number, string[]>();
	for (const { code, what, commands } of EXIT_CODES) {
		if (command !== undefined && commands?.includes(command) === false)
			continue;
		reasons.set(code, [...(reasons.get(code) ?? []), what]);
	}
	return [...reasons].map(([code, whats]) => [String(code), whats.join("; ")]);
}
