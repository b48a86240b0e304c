/** The command: arguments in, text out, exit code back. */
import { version } from "../../package.json";
import type { Command } from "./commands/command";
import { createIo, type Io, type ProcessIo } from "./io";
import { readArguments, UsageError, type Values } from "./options/options";
import { help } from "./options/usage";

/** Commands by name, each loaded when it is used. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
	["parse", async () => (await import("./commands/parse")).parseCommand],
	["format", async () => (await import("./commands/format")).formatCommand],
	["convert", async () => (await import("./commands/convert")).convertCommand],
	["groups", async () => (await import("./commands/groups")).groupsCommand],
]);

/**
 * Runs the command.
 *
 * @param argv arguments without the program's name.
 * @returns exit code: 0, 1 (a file could not be read or, with `--strict`, there were messages), 2 (wrong usage).
 */
export async function main(
	argv: readonly string[],
	process: ProcessIo,
): Promise<number> {
	const io = createIo(process);
	try {
		const { values, positionals } = readArguments(argv);
		if (values.help) return await print(io, help);
		if (values.version) return await print(io, `${version}\n`);
		const [name = "", ...files] = positionals;
		const command = await commands.get(name)?.();
		if (command === undefined)
			throw new UsageError(
				name === "" ? "no command" : `unknown command "${name}"`,
			);
		for (const option of Object.keys(values) as (keyof Values)[])
			if (!command.options.has(option))
				throw new UsageError(`"moinmoin ${name}" has no option --${option}`);
		return (await command.run(files, values, io)) ? 1 : 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		io.report(`moinmoin: ${error.message}; see "moinmoin --help"`);
		return 2;
	}
}

async function print(io: Io, text: string): Promise<number> {
	await io.out(text);
	return 0;
}
