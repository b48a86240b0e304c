/** The command with all of its subcommands. */
import type { Command } from "./commands/command";
import type { ProcessIo } from "./io";
import type { CommandName } from "./options/option-table";
import { runCommand } from "./run-command";

/** Commands, each loaded when it is used. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
	parse: async () => (await import("./commands/parse")).parseCommand,
	format: async () => (await import("./commands/format")).formatCommand,
	groups: async () => (await import("./commands/groups")).groupsCommand,
	convert: async () => (await import("./commands/convert")).convertCommand,
	completion: async () =>
		(await import("./commands/completion")).completionCommand,
};

/** Runs the command, as {@link runCommand} does. */
export const main = (
	argv: readonly string[],
	process: ProcessIo,
): Promise<number> => runCommand(argv, process, (name) => COMMANDS[name]());
