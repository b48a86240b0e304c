/** One run of a command: reads pages, reports messages, and remembers whether anything failed. */
import type { Root } from "../ast";
import { detectDialect } from "../dialect";
import { parse } from "../parse";
import { parserNamesOf, type WikiNames } from "../records/facts/wiki-names";
import { type Input, readInputs } from "./input";
import { InputError } from "./input-error";
import type { Io } from "./io";
import type { Options } from "./options/options";
import { startProgress } from "./output/progress";
import { formatMessage, type Reported, toReported } from "./output/report";

const NO_NAMES: WikiNames = { macros: [], interwiki: {} };

export class Session {
	/** Whether a file could not be read or, with `--strict`, there were messages. */
	failed = false;

	/** @param names that the wiki of the pages knows. */
	constructor(
		readonly options: Options,
		readonly io: Io,
		readonly names = NO_NAMES,
	) {}

	/** The files that can be read; the others are reported. */
	async *inputs(files: readonly string[]): AsyncGenerator<Input> {
		const progress = startProgress(this.io, "files");
		progress.begin(Math.max(1, files.length));
		try {
			for await (const input of readInputs(
				files,
				this.options,
				this.io.stdin,
			)) {
				if (input instanceof InputError) {
					this.failed = true;
					this.io.report(`moinmoin: ${input.message}`);
				} else {
					progress.bytes(input.source.length);
					yield input;
				}
				progress.advance();
			}
		} finally {
			progress.stop();
		}
	}

	/** Parses a page; returns its tree and the messages. */
	parse({ source }: Input): { tree: Root; messages: Reported[] } {
		const { dialect: wanted, pageName } = this.options;
		const dialect = wanted === "auto" ? detectDialect(source) : wanted;
		const messages: Reported[] = [];
		const tree = parse(source, {
			dialect,
			pageName,
			...parserNamesOf(this.names, dialect),
			onMessage: (message) => messages.push(toReported(message)),
		});
		return { tree, messages };
	}

	/** Reports the messages of a page. */
	report({ name }: Input, messages: readonly Reported[]): void {
		const { strict, quiet } = this.options;
		if (strict && messages.length > 0) this.failed = true;
		if (quiet) return;
		for (const message of messages)
			this.io.report(...formatMessage(name, message));
	}
}
