/** What the command needs of its process, and the one door through which text for people leaves. */
import { styleText } from "node:util";
import { escapeControls } from "../escape-controls";

/** What the command needs of its process. */
export interface ProcessIo {
	/** Writes a piece of output, text or UTF-8; resolves when more may come. */
	out: (text: string | Uint8Array) => Promise<void>;
	/** Writes to standard error, as it is. */
	err: (text: string) => void;
	/** Whether standard error is a terminal that shows colors. */
	color: boolean;
	/** How many columns a line of output may have; `Infinity` where nothing is to be cut. */
	columns: number;
	/** Standard error, if it is a terminal. */
	terminal: NodeJS.WritableStream | undefined;
	/**
	 * Lets the command clean up when the user interrupts it: listeners of the signal run at once, then the process ends. Without a call,
	 * the process ends by the signal.
	 */
	catchInterrupt: () => AbortSignal;
	/**
	 * Makes the process collect garbage earlier, in this thread and in those that are started later: else it takes the more memory the more
	 * the machine has.
	 */
	saveMemory: () => void;
	/**
	 * Makes the process collect garbage whenever its heap has grown by a quarter, and not when it has several times its size. For one tree that
	 * is large; `saveMemory` would take four times as long for it.
	 */
	growSlowly: () => void;
	/** Standard input. */
	stdin: AsyncIterable<Uint8Array>;
}

/** A part of a line, with a style where colors are shown. */
export type Span = string | { text: string; style: "bold" | "dim" };

/** What commands write with. Data goes to `out` as it is; text for people goes to `print` and `report`, which escape controls. */
export interface Io extends Omit<ProcessIo, "err" | "color"> {
	/** Writes text for people to standard output: lines, each with its line end. */
	print: (text: string) => Promise<void>;
	/** Writes a line for people to standard error. */
	report: (...spans: readonly Span[]) => void;
}

/** Output that goes elsewhere than to standard output. */
export interface OutputStream {
	out: ProcessIo["out"];
	/** Whether its lines are cut to the width of a terminal. */
	isTerminal: boolean;
}

/** Returns the same with output that goes elsewhere. */
export const withOutput = (io: Io, { out, isTerminal }: OutputStream): Io => ({
	...io,
	out,
	print: printTo(out),
	columns: isTerminal ? io.columns : Number.POSITIVE_INFINITY,
});

const printTo =
	(out: ProcessIo["out"]): Io["print"] =>
	(text) =>
		out(text.split("\n").map(escapeControls).join("\n"));

/** Wraps a process so that nothing unsafe reaches a terminal, whether or not its streams are terminals. */
export function createIo({ err, color, ...process }: ProcessIo): Io {
	return {
		...process,
		print: printTo(process.out),
		report(...spans) {
			err(`${spans.map(show).join("")}\n`);
		},
	};

	function show(span: Span): string {
		if (typeof span === "string") return escapeControls(span);
		const text = escapeControls(span.text);
		return color
			? styleText(span.style, text, { validateStream: false })
			: text;
	}
}
