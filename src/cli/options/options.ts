/** Options of the command: what there is, and those that all commands have, checked. */
import { parseArgs } from "node:util";
import type { Dialect } from "../../ast";
import { errorMessage } from "../../error-message";

/** Wrong usage: the command ends with 2. */
export class UsageError extends Error {
	override name = "UsageError";
}

/** Options that every command takes. */
export const COMMON = [
	"dialect",
	"page-name",
	"encoding",
	"pretty",
	"quiet",
	"strict",
] as const;

/** Reads arguments by Node's own reader, whose complaints are ours to tell. */
export function readArguments(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				dialect: { type: "string" },
				"page-name": { type: "string" },
				encoding: { type: "string" },
				"no-positions": { type: "boolean" },
				format: { type: "string" },
				country: { type: "string" },
				kind: { type: "string" },
				"raw-csv": { type: "boolean" },
				diff: { type: "boolean" },
				to: { type: "string" },
				write: { type: "boolean" },
				check: { type: "boolean" },
				ndjson: { type: "boolean" },
				output: { type: "string", short: "o" },
				resume: { type: "boolean" },
				force: { type: "boolean" },
				revisions: { type: "string" },
				pages: { type: "string" },
				text: { type: "boolean" },
				ast: { type: "boolean" },
				groups: { type: "boolean" },
				"include-underlay": { type: "boolean" },
				"include-private": { type: "boolean" },
				"include-people": { type: "boolean" },
				unordered: { type: "boolean" },
				workers: { type: "string" },
				"max-file-bytes": { type: "string" },
				"max-page-bytes": { type: "string" },
				"max-entries": { type: "string" },
				"max-ratio": { type: "string" },
				pretty: { type: "boolean" },
				quiet: { type: "boolean", short: "q" },
				strict: { type: "boolean" },
				help: { type: "boolean", short: "h" },
				version: { type: "boolean", short: "V" },
			},
		});
	} catch (error) {
		throw new UsageError(errorMessage(error));
	}
}

/** The options that were given. */
export type Values = ReturnType<typeof readArguments>["values"];

/** The options that every command takes, checked. */
export interface Options {
	dialect: Dialect | "auto";
	pageName: string | undefined;
	/** A label of the Encoding Standard. */
	encoding: string;
	pretty: boolean;
	quiet: boolean;
	strict: boolean;
}

/**
 * Checks the options that every command takes.
 *
 * @throws UsageError if a value is none of those allowed.
 */
export function readOptions({
	dialect = "auto",
	encoding = "utf-8",
	"page-name": pageName,
	pretty = false,
	quiet = false,
	strict = false,
}: Values): Options {
	if (dialect !== "auto" && dialect !== "1.5" && dialect !== "1.9")
		throw new UsageError(
			`--dialect must be auto, 1.5 or 1.9 (got "${dialect}")`,
		);
	try {
		new TextDecoder(encoding);
	} catch {
		throw new UsageError(
			`--encoding must be a label of the Encoding Standard, such as utf-8 or latin1 (got "${encoding}")`,
		);
	}
	return { dialect, encoding, pageName, pretty, quiet, strict };
}
