/** `-o` of the commands that write one stream of text. */
import {
	closeSync,
	constants,
	createWriteStream,
	openSync,
	rmSync,
} from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { existsError, toOutputError } from "../../records/output/output-error";
import { exists, partialName, publish } from "../../records/output/partial";
import {
	refuseOpenInput,
	resolveFileTarget,
	type Target,
	type TargetOptions,
} from "../../records/output/target";
import type { Io, OutputStream } from "../io";

/** Number of standard output among open files. */
export const STDOUT_FD = 1;

type Write = Io["out"];

/** What may be overwritten. */
export interface OutputOptions extends Pick<TargetOptions, "others"> {
	/** Whether that is an existing file. */
	force: boolean;
}

/** Where a command writes. */
export interface Output extends OutputStream {
	/** Absent for standard output. */
	target?: Target;
	/** Whether nothing was written. */
	isEmpty(): boolean;
	/** Completes the output: a file gets its name. */
	finish(): Promise<void>;
	/** Removes what is not complete; does nothing when all is. */
	discard(): Promise<void>;
}

/**
 * Opens the output of a command.
 *
 * @param output path, or standard output.
 * @param inputs paths of the files that are read; `-` is standard input.
 * @throws OutputError if it is an input, exists, or cannot be written.
 */
export async function openOutput(
	output: string | undefined,
	inputs: readonly string[],
	options: OutputOptions,
	{ out, catchInterrupt }: Io,
): Promise<Output> {
	if (output === undefined) {
		refuseOpenInput(STDOUT_FD, inputs, "standard output");
		return {
			out,
			isTerminal: true,
			isEmpty: () => false,
			finish: async () => {},
			discard: async () => {},
		};
	}
	const { force } = options;
	const target = await resolveFileTarget(output, inputs, options);
	if (target.kind !== "file") {
		const [write, close] = writerOf(target, out);
		return {
			target,
			out: write,
			isTerminal: target.fd === STDOUT_FD,
			isEmpty: () => false,
			finish: close,
			discard: async () => {},
		};
	}
	const file = target.path;
	const partial = partialName(file);
	if (await exists(partial)) {
		if (!force) throw existsError(partial);
		await rm(partial);
	}
	const interrupted = catchInterrupt();
	let handle: FileHandle;
	try {
		// No signal is handled between these two: an interrupt never leaves the file behind.
		closeSync(openSync(partial, "wx"));
		interrupted.addEventListener("abort", () =>
			rmSync(partial, { force: true }),
		);
		// Without creating it: an interrupt may remove the file before it is opened.
		handle = await open(partial, constants.O_WRONLY | constants.O_APPEND);
	} catch (error) {
		throw toOutputError(output, error);
	}
	let isEmpty = true;
	let isFinished = false;
	return {
		target,
		isTerminal: false,
		isEmpty: () => isEmpty,
		async out(text) {
			isEmpty &&= text.length === 0;
			try {
				await handle.appendFile(text);
			} catch (error) {
				throw toOutputError(output, error);
			}
		},
		async finish() {
			try {
				await handle.sync();
				await handle.close();
				await publish(partial, file, force);
				isFinished = true;
			} catch (error) {
				throw toOutputError(output, error);
			}
		},
		async discard() {
			if (isFinished) return;
			await handle.close().catch(() => {});
			await rm(partial, { force: true });
		},
	};
}

/**
 * Returns what writes to a stream, and what waits for its end.
 *
 * @param out writes to standard output.
 */
export function writerOf(
	{ path, fd }: Extract<Target, { kind: "stream" }>,
	out: Write,
): [Write, () => Promise<void>] {
	if (fd === STDOUT_FD) return [out, async () => {}];
	const stream = createWriteStream(path, {
		...(fd !== undefined && { fd, autoClose: false }),
	});
	let failure: Error | undefined;
	stream.on("error", (error) => {
		failure = error;
	});
	return [
		(text) =>
			new Promise((resolve, reject) => {
				stream.write(text, (error) => {
					if (error) reject(toOutputError(path, failure ?? error));
					else resolve();
				});
			}),
		async () => {
			stream.end();
			await finished(stream).catch((error) => {
				throw toOutputError(path, error);
			});
		},
	];
}
