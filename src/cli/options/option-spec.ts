/** What an option of the command is. */

/** What an option is. */
export type OptionSpec = OptionFacts & OptionPath;

/** What its value names, if that may be a file or a folder. */
type OptionPath =
	| {
			/** What completion offers. */
			readonly completes: "file" | "folder";
			/** Whether it is read or written: output never goes to what is read. */
			readonly access: "read" | "write";
	  }
	| { readonly completes?: undefined; readonly access?: undefined };

/** What help says of an option. */
interface OptionHelp {
	/** Allowed values, where there are few. */
	readonly choices?: readonly string[];
	/** One sentence without a period. */
	readonly help: string;
}

interface OptionFacts extends OptionHelp {
	readonly group: OptionGroup;
	readonly type: "boolean" | "string";
	/** Whether it may be given several times. */
	readonly multiple?: true;
	/** One letter. */
	readonly short?: string;
	/** Name of its value, as help shows it. */
	readonly value?: string;
	/** What differs in commands that share it. */
	readonly perCommand?: {
		readonly [Name in CommandName]?: Partial<OptionHelp>;
	};
	/** Commands that write what others read. */
	readonly writtenBy?: readonly CommandName[];
	/** The help for the man page and the documentation, if there is more to say: sentences. */
	readonly details?: string;
	/** Commands that take it. */
	readonly commands: readonly CommandName[];
}

/** Headings that options are under in help, in its order. */
export const OPTION_GROUPS = {
	input: "Input",
	selection: "Selection",
	people: "People and privacy",
	output: "Output",
	sites: "Sites",
	history: "History for git",
	limits: "Limits and threads",
	messages: "Messages",
	general: "General",
} as const;
export type OptionGroup = keyof typeof OPTION_GROUPS;

/** Names of the commands. */
export const COMMAND_NAMES = [
	"parse",
	"format",
	"groups",
	"convert",
	"completion",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
