/** Arguments of the command, read and checked. */

import { constants } from "node:buffer";
import { parseArgs } from "node:util";
import { closestMatch } from "leven";
import { dialectNames } from "../../../grammar/dialect-names";
import type { Dialect } from "../../ast";
import { DEFAULT_LIMITS } from "../../dump/limits";
import { errorMessage, listChoices } from "../../error-message";
import {
	COMMAND_NAMES,
	type CommandName,
	isCommandName,
	isOptionName,
	OPTIONS,
	optionsOf,
} from "./option-table";

/** Wrong usage: the command ends with 2. */
export class UsageError extends Error {
	override name = "UsageError";

	/** @param command whose help says more. */
	constructor(
		message: string,
		readonly command?: CommandName,
	) {
		super(message);
	}
}

/**
 * Reads arguments.
 *
 * @throws UsageError if an option is unknown or lacks its value.
 */
export function readArguments(argv: readonly string[]) {
	const command = argv.find(isCommandName);
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: OPTIONS,
		});
	} catch (error) {
		const [, name = ""] =
			/^Unknown option '(-[^']*)'/.exec(errorMessage(error)) ?? [];
		const [, option = ""] =
			/^Option '(?:-\w, )?(--[\w-]+)/.exec(errorMessage(error)) ?? [];
		if (errorMessage(error).includes("ambiguous"))
			throw new UsageError(
				`${option} needs a value; one that begins with "-" is written ${option}=-VALUE`,
				command,
			);
		if (name === "") throw new UsageError(errorMessage(error), command);
		const options = optionsOf(command).map(([each]) => `--${each}`);
		throw new UsageError(
			`unknown option ${name}${suggestion(name, options)}`,
			command,
		);
	}
}

/** The options that were given. */
export type Values = ReturnType<typeof readArguments>["values"];

/**
 * Returns what a run reads: its operands, or standard input as `-`, and the files that options name. Output never goes there.
 *
 * @param files operands.
 * @param command whose options they are; the same option may be read by one and written by another.
 */
export const inputsOf = (
	files: readonly string[],
	values: Values,
	command?: CommandName,
): readonly string[] => [
	...(files.length === 0 ? ["-"] : files),
	...optionFiles(values, command),
];

/** Returns the files and folders that options name to be read. */
export const optionFiles = (values: Values, command?: CommandName): string[] =>
	optionsOf(command).flatMap(([name, { access }]) => {
		const value = values[name];
		return access === "read" && typeof value === "string" ? [value] : [];
	});

/**
 * Finds the command.
 *
 * @throws UsageError if there is none of that name, or it does not take one of the options.
 */
export function readCommand(
	name: string | undefined,
	values: Values,
): CommandName {
	if (name === undefined) throw new UsageError("expected a command");
	if (!isCommandName(name))
		throw new UsageError(
			`unknown command "${name}"${suggestion(name, COMMAND_NAMES)}`,
		);
	for (const option of Object.keys(values)) {
		if (!isOptionName(option)) continue;
		const { commands }: { commands: readonly CommandName[] } = OPTIONS[option];
		if (!commands.includes(name))
			throw new UsageError(
				`"moinmoin ${name}" has no option --${option} (${commands.join(", ")} ${commands.length === 1 ? "has" : "have"})`,
				name,
			);
	}
	return name;
}

/** Words that differ in more letters are no slips. */
const SLIPS = 3;

/** Returns advice that names the nearest word, if one is near. */
export const suggestion = (word: string, words: readonly string[]): string => {
	const maxDistance = Math.min(SLIPS, Math.ceil(word.length / 2));
	const nearest = closestMatch(word, words, { maxDistance });
	return nearest === undefined ? "" : `, did you mean ${nearest}?`;
};

/** The options of the commands that read pages, checked. */
export interface Options {
	dialect: Dialect | "auto";
	pageName: string | undefined;
	/** A label of the Encoding Standard. */
	encoding: string;
	pretty: boolean;
	quiet: boolean;
	strict: boolean;
	/** Maximum size of a text. */
	maxFileBytes: number;
}

/**
 * Checks the options of the commands that read pages.
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
	"max-file-bytes": maxFileBytes,
}: Values): Options {
	const choices = ["auto", ...dialectNames] as const;
	const known = choices.find((name) => name === dialect);
	if (known === undefined)
		throw new UsageError(
			`--dialect must be ${listChoices(choices)} (got "${dialect}")`,
		);
	try {
		new TextDecoder(encoding);
	} catch {
		throw new UsageError(
			`--encoding must be a label of the Encoding Standard, such as utf-8 or latin1 (got "${encoding}")`,
		);
	}
	return {
		dialect: known,
		encoding,
		pageName,
		pretty,
		quiet,
		strict,
		maxFileBytes: Math.min(
			readNumber("max-file-bytes", 1, maxFileBytes) ?? DEFAULT_LIMITS.fileBytes,
			constants.MAX_STRING_LENGTH,
		),
	};
}

/**
 * Reads a number.
 *
 * @param option its name, for the error.
 * @throws UsageError if it is none, or less than the least.
 */
export function readNumber(
	option: string,
	least: number,
	value: string | undefined,
): number | undefined {
	if (value === undefined) return undefined;
	const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
	if (number < least)
		throw new UsageError(
			`--${option} must be a number from ${least} on (got "${value}")`,
		);
	return number;
}
