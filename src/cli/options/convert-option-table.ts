/** Options that only `convert` has: a part of the table of all options. */
import type { OptionSpec } from "./option-spec";

/** In the order of help. */
export const CONVERT_OPTIONS = {
	resume: {
		type: "boolean",
		help: "continue where an earlier run was cut off",
		details:
			"Checks the partial output of the earlier run line by line, and that its pages and texts are as they are in the dump.",
		commands: ["convert"],
	},
	revisions: {
		type: "string",
		value: "latest|all|N",
		choices: ["latest", "all"],
		help: "which revisions of a page (default: latest)",
		commands: ["convert"],
	},
	pages: {
		type: "string",
		value: "GLOB",
		help: 'only pages of such names: * within a name, "**" over / too',
		details:
			"Also ? for a character, [a-z], [!a-z], {a,b}, and ! in front of it all. Matched in linear time; there are no regular expressions.",
		commands: ["convert"],
	},
	since: {
		type: "string",
		value: "TIME|REPORT",
		completes: "file",
		access: "read",
		help: "only pages changed after a time, or after the run of a report",
		details:
			"An ISO 8601 time, or the output of an earlier run: its report has the time of the last change that it saw. Logs and times of files are compared; a deletion is a change.",
		commands: ["convert"],
	},
	text: {
		type: "boolean",
		help: "write the text of revisions",
		commands: ["convert"],
	},
	ast: {
		type: "boolean",
		help: "write the tree of revisions",
		commands: ["convert"],
	},
	groups: {
		type: "boolean",
		help: "write the groups that revisions list, where there are any",
		commands: ["convert"],
	},
	graph: {
		type: "string",
		value: "FILE",
		completes: "file",
		access: "write",
		help: "also write the graph of links: a .csv or .json file",
		details:
			"Nodes are pages with their state and size, also missing ones; edges are links with their kind and count.",
		commands: ["convert"],
	},
	report: {
		type: "string",
		value: "FILE",
		completes: "file",
		access: "write",
		help: "also write the report: a .html file to look at, or a .json file",
		details:
			"The .html file loads nothing. With --dry-run and without --output, only that file is written. It names private pages only with --include-private.",
		commands: ["convert"],
	},
	"dry-run": {
		type: "boolean",
		help: "read everything, and write the report record only",
		commands: ["convert"],
	},
	"include-underlay": {
		type: "boolean",
		help: "also system and help pages",
		commands: ["convert"],
	},
	"include-private": {
		type: "boolean",
		help: "also pages that not everybody may read",
		commands: ["convert"],
	},
	"acl-default": {
		type: "string",
		value: "RULES",
		help: 'access rules of pages without #acl, such as "Known:read All:"',
		details:
			"In place of acl_rights_default of a wikiconfig.py in the dump, which is read and never run.",
		commands: ["convert"],
	},
	"include-people": {
		type: "boolean",
		help: "also names, hosts, IP and e-mail addresses of editors",
		commands: ["convert"],
	},
	"interwiki-name": {
		type: "string",
		value: "NAME",
		help: "the wiki's own interwiki name: links to it are local",
		commands: ["convert"],
	},
	"user-dir": {
		type: "string",
		value: "DIR",
		completes: "folder",
		access: "read",
		help: "folder of user files that is not in the dump, such as that of a farm",
		commands: ["convert"],
	},
	"group-pattern": {
		type: "string",
		value: "GLOB",
		help: "names of group pages (default: *Group)",
		commands: ["convert"],
	},
	"dict-pattern": {
		type: "string",
		value: "GLOB",
		help: "names of dictionary pages (default: *Dict)",
		commands: ["convert"],
	},
	"category-pattern": {
		type: "string",
		value: "GLOB",
		help: "names of category pages (default: Category*)",
		commands: ["convert"],
	},
	unordered: {
		type: "boolean",
		help: "pages as they are ready, not in the order of the dump",
		commands: ["convert"],
	},
	workers: {
		type: "string",
		value: "N",
		help: "threads that read markup, 0 for none (default: as many as processors, up to 8)",
		commands: ["convert"],
	},
	"max-page-bytes": {
		type: "string",
		value: "N",
		help: "maximum size of a page in a tar (default: 512 MiB)",
		commands: ["convert"],
	},
	"max-entries": {
		type: "string",
		value: "N",
		help: "maximum number of entries of an archive (default: 5000000)",
		commands: ["convert"],
	},
	"max-ratio": {
		type: "string",
		value: "N",
		help: "maximum ratio of unpacked to packed bytes (default: 200)",
		commands: ["convert"],
	},
} as const satisfies Readonly<Record<string, OptionSpec>>;
