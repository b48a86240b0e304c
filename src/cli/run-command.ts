/** The command: arguments in, text out, exit code back. Which subcommands there are is up to the caller. */
import { version } from "../../package.json";
import { OutputError } from "../records/output/output-error";
import type { Command } from "./commands/command";
import { helpText } from "./help/help-text";
import { InputError } from "./input-error";
import { createIo, type Io, type ProcessIo, withOutput } from "./io";
import { type CommandName, isCommandName } from "./options/option-table";
import {
	inputsOf,
	readArguments,
	readCommand,
	UsageError,
	type Values,
} from "./options/options";
import { openOutput } from "./output/open-output";

/** Exit codes. */
const SUCCESS = 0;
const FAILURE = 1;
const WRONG_USAGE = 2;

/** Gives a subcommand, which is loaded when it is used. */
export type LoadCommand = (name: CommandName) => Promise<Command>;

/**
 * Runs the command.
 *
 * @param argv arguments without the program's name.
 * @returns exit code: 0, 1 (a file could not be read or written or, with `--strict`, there were messages), 2 (wrong usage).
 */
export async function runCommand(
	argv: readonly string[],
	process: ProcessIo,
	load: LoadCommand,
): Promise<number> {
	const io = createIo(process);
	try {
		const { values, positionals } = readArguments(argv);
		const [name, ...files] = positionals;
		if (values.help) {
			const command =
				name === undefined || isCommandName(name) ? name : undefined;
			return await print(io, helpText(command));
		}
		if (values.version) return await print(io, `${version}\n`);
		const command = await load(readCommand(name, values));
		const hasFailed = command.writesOutput
			? await command.run(files, values, io)
			: await runWithOutput(command, files, values, io);
		return hasFailed ? FAILURE : SUCCESS;
	} catch (error) {
		if (error instanceof InputError) {
			io.report(`moinmoin: ${error.message}`);
			return FAILURE;
		}
		if (error instanceof OutputError) {
			io.report(`moinmoin: ${error.message} (${error.code})`);
			return FAILURE;
		}
		if (!(error instanceof UsageError)) throw error;
		reportUsage(error, argv, io);
		return WRONG_USAGE;
	}
}

/** Runs a command with its output in the file of `--output`. */
async function runWithOutput(
	command: Command,
	files: readonly string[],
	values: Values,
	io: Io,
): Promise<boolean> {
	const { output, force = false } = values;
	if (output === "") throw new UsageError('--output must be a name (got "")');
	if (force && output === undefined)
		throw new UsageError("--force needs --output");
	const inputs = inputsOf(files, values);
	const target = await openOutput(output, inputs, { force }, io);
	try {
		const hasFailed = await command.run(files, values, withOutput(io, target));
		if (hasFailed && target.isEmpty()) await target.discard();
		else await target.finish();
		return hasFailed;
	} catch (error) {
		await target.discard();
		throw error;
	}
}

function reportUsage(
	{ message, command }: UsageError,
	argv: readonly string[],
	{ report }: Io,
): void {
	if (argv.length === 0) {
		report(`moinmoin: ${message}`);
		report();
		for (const line of helpText().trimEnd().split("\n")) report(line);
		return;
	}
	const known = command ?? argv.find(isCommandName);
	const help = known === undefined ? "moinmoin" : `moinmoin ${known}`;
	report(`moinmoin: ${message}; see "${help} --help"`);
}

async function print(io: Io, text: string): Promise<number> {
	await io.out(text);
	return SUCCESS;
}
