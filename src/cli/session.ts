/** One run of a command: reads pages, reports messages, and remembers whether anything failed. */
import type { Root } from "../ast";
import { detectDialect } from "../dialect";
import { PageReader } from "../page-reader";
import { parserNamesOf, type WikiNames } from "../records/facts/wiki-names";
import { type Input, readInputs } from "./input";
import { InputError } from "./input-error";
import type { Io } from "./io";
import type { MessageOptions } from "./options/message-options";
import type { Options } from "./options/options";
import { type Failure, formOf } from "./output/message-form";
import { startProgress } from "./output/progress";
import { type Reported, toReported } from "./output/report";

/** How a file of HTML begins. */
const HTML = /^\s*(?:<!doctype html|<html)\b/i;

const NO_NAMES: WikiNames = { macros: [], interwiki: {} };

export class Session {
	/** Whether a file could not be read, or messages count as errors. */
	failed = false;
	readonly #form;

	/** @param names that the wiki of the pages knows. */
	constructor(
		readonly options: Options,
		readonly messages: MessageOptions,
		readonly io: Io,
		readonly names = NO_NAMES,
	) {
		this.#form = formOf(messages.form);
	}

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
				if (input instanceof InputError) this.fail(input);
				else {
					progress.bytes(input.source.length);
					this.#warnOfHtml(input);
					yield input;
				}
				progress.advance();
			}
		} finally {
			progress.stop();
		}
	}

	/** A page that was saved from a browser is read as MoinMoin markup, too: as text, which is hardly what anybody wants. */
	#warnOfHtml({ name, source }: Input): void {
		if (
			HTML.test(source) &&
			!this.options.quiet &&
			this.messages.form === "text"
		)
			this.io.report(
				`moinmoin: warning: ${name} is HTML, not markup; save the page with "?action=raw" at the end of its address`,
			);
	}

	/** Parses a page; returns its tree and the messages. */
	parse(input: Input): { tree: Root; messages: Reported[] } {
		const messages: Reported[] = [];
		const reader = this.read(input, messages);
		reader.readAll();
		return { tree: reader.finish(), messages };
	}

	/**
	 * Begins to read a page.
	 *
	 * @param messages gets those about the page when it is finished.
	 */
	read({ source, page }: Input, messages?: Reported[]): PageReader {
		const { dialect: wanted, pageName = page } = this.options;
		const dialect = wanted === "auto" ? detectDialect(source) : wanted;
		return new PageReader(source, {
			dialect,
			pageName,
			...parserNamesOf(this.names, dialect),
			onMessage: messages && ((message) => messages.push(toReported(message))),
		});
	}

	/** Reports the messages of a page. */
	report({ name }: Input, messages: readonly Reported[]): void {
		const { strict, quiet } = this.options;
		for (const message of messages) {
			const level = this.messages.levelOf(message.ruleId);
			if (level === "off") continue;
			if (strict || level === "error") this.failed = true;
			const severity = level === "error" ? level : "warning";
			if (!quiet)
				this.io.report(...this.#form.message(name, message, severity));
		}
	}

	/** Reports a file that cannot be read or written; the run goes on. */
	fail({ file, reason, code }: Failure): void {
		this.failed = true;
		this.io.report(...this.#form.failure({ file, reason, code }));
	}
}
