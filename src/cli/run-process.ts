/** The command in its process: the only place that knows of it. */
import { constants } from "node:os";
import type { ProcessIo } from "./io";
import { setFlag } from "./set-flag";

/** Columns of a terminal that does not report its size. */
const UNKNOWN_WIDTH = 80;

/** A process that a signal ends has this exit code, plus the signal's number. */
const SIGNAL_EXIT = 128;

/**
 * Runs the command with the arguments of the process and ends it with its exit code.
 *
 * @param main returns the exit code.
 */
export async function runProcess(
	main: (argv: readonly string[], process: ProcessIo) => Promise<number>,
): Promise<void> {
	// Whoever reads our output may have seen enough (`moinmoin parse … | head`).
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		process.stderr.write(
			`moinmoin: standard output cannot be written: ${error.message}\n`,
		);
		process.exit(1);
	});
	const code = await main(process.argv.slice(2), {
		out: (text) =>
			new Promise((resolve) => {
				if (process.stdout.write(text)) resolve();
				else process.stdout.once("drain", resolve);
			}),
		err: (text) => void process.stderr.write(text),
		color: process.stderr.isTTY === true && !process.env.NO_COLOR,
		columns: process.stdout.isTTY
			? process.stdout.columns || UNKNOWN_WIDTH
			: Number.POSITIVE_INFINITY,
		terminal: process.stderr.isTTY ? process.stderr : undefined,
		catchInterrupt() {
			const interruption = new AbortController();
			for (const signal of ["SIGINT", "SIGTERM"] as const)
				process.once(signal, () => {
					interruption.abort();
					process.exit(SIGNAL_EXIT + constants.signals[signal]);
				});
			return interruption.signal;
		},
		// Set at run time, this flag changes when heaps grow, and nothing about code. A whole wiki takes half of the memory.
		saveMemory: () => setFlag("--optimize-for-size"),
		growSlowly: () => setFlag("--heap-growing-percent=25"),
		stdin: process.stdin,
	});
	// A process that ends by itself frees all of its memory first, and waits for code that is being compiled.
	await flushed(process.stdout);
	await flushed(process.stderr);
	process.exit(code);
}

/** Waits until all that was written has left the process, or cannot. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
	if (stream.writableLength > 0)
		await new Promise<void>((resolve) => {
			stream.write("", () => resolve());
		});
}
