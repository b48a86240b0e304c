/** The command: arguments in, text out, exit code back. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { commands } from "./commands";
import { InputError, readInputs } from "./input";
import { readOptions, UsageError } from "./options";
import { formatMessage } from "./report";
import { help } from "./usage";

/** What the command needs of its process. */
export interface Io {
	/** Writes a piece of output; resolves when more may come. */
	out: (text: string) => Promise<void>;
	/** Writes to standard error. */
	err: (text: string) => void;
	/** Whether standard error is a terminal that shows colours. */
	color: boolean;
	/** Standard input. */
	stdin: AsyncIterable<Uint8Array>;
}

/**
 * Runs the command.
 *
 * @param argv arguments without the program's name.
 * @returns exit code: 0, 1 (a file could not be read or, with `--strict`, there were messages), 2 (wrong usage).
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	try {
		const { values, positionals } = parse(argv);
		if (values.help) return await print(io, help);
		if (values.version) return await print(io, `${version}\n`);
		const [name = "", ...files] = positionals;
		const command = commands.get(name);
		if (command === undefined)
			throw new UsageError(
				name === "" ? "no command" : `unknown command “${name}”`,
			);
		const options = readOptions(values);
		let failed = false;
		for await (const input of readInputs(files, options.encoding, io.stdin)) {
			if (input instanceof InputError) {
				failed = true;
				io.err(`moinmoin: ${input.message}\n`);
				continue;
			}
			const messages = await command(input, options, io.out);
			if (options.strict && messages.length > 0) failed = true;
			if (options.quiet) continue;
			for (const message of messages)
				io.err(`${formatMessage(input.name, message, io.color)}\n`);
		}
		return failed ? 1 : 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		io.err(`moinmoin: ${error.message}; see “moinmoin --help”\n`);
		return 2;
	}
}

async function print(io: Io, text: string): Promise<number> {
	await io.out(text);
	return 0;
}

/** Arguments by Node's own reader, whose complaints are ours to tell. */
function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				dialect: { type: "string", default: "auto" },
				"page-name": { type: "string" },
				encoding: { type: "string", default: "utf-8" },
				"no-positions": { type: "boolean", default: false },
				pretty: { type: "boolean", default: false },
				quiet: { type: "boolean", short: "q", default: false },
				strict: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
				version: { type: "boolean", short: "V", default: false },
			},
		});
	} catch (error) {
		throw new UsageError(
			error instanceof Error ? error.message : String(error),
		);
	}
}
