/** One run of a command: reads pages, tells what was odd, and keeps in mind whether anything failed. */
import type { Root } from "../ast";
import { parse } from "../parse";
import { type Input, InputError, readInputs } from "./input";
import type { Io } from "./io";
import type { Options } from "./options/options";
import { formatMessage, type Reported, toReported } from "./output/report";

export class Session {
	/** Whether a file could not be read or, with `--strict`, there were messages. */
	failed = false;

	constructor(
		readonly options: Options,
		readonly io: Io,
	) {}

	/** The files that can be read; the others are told. */
	async *inputs(files: readonly string[]): AsyncGenerator<Input> {
		const { encoding } = this.options;
		for await (const input of readInputs(files, encoding, this.io.stdin)) {
			if (input instanceof InputError) {
				this.failed = true;
				this.io.report(`moinmoin: ${input.message}`);
			} else {
				yield input;
			}
		}
	}

	/** The tree of a page, and what was odd in it. */
	parse({ source }: Input): { tree: Root; messages: Reported[] } {
		const { dialect, pageName } = this.options;
		const messages: Reported[] = [];
		const tree = parse(source, {
			dialect,
			pageName,
			onMessage: (message) => messages.push(toReported(message)),
		});
		return { tree, messages };
	}

	/** Tells what was odd in a page. */
	tell({ name }: Input, messages: readonly Reported[]): void {
		const { strict, quiet } = this.options;
		if (strict && messages.length > 0) this.failed = true;
		if (quiet) return;
		for (const message of messages)
			this.io.report(...formatMessage(name, message));
	}
}
