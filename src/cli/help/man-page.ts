/** The man page, made from the tables. */
import {
	COMMAND_NAMES,
	type OptionEntry,
	optionSections,
} from "../options/option-table";
import { COMMANDS, exitCodesOf, summaryOfAll } from "./command-table";
import { optionHelp, optionTitle, sentence } from "./help-text";

/** Returns the man page as troff with the macros of man(7). */
export function manPage(): string {
	return [
		'.TH MOINMOIN 1 "" "moinmoin-parser" "User Commands"',
		".SH NAME",
		"moinmoin \\- read MoinMoin wiki markup and whole wikis",
		".SH SYNOPSIS",
		...COMMAND_NAMES.flatMap((name) =>
			COMMANDS[name].usage.flatMap((usage) => [
				".P",
				`.B moinmoin ${name}`,
				escapeTroff(usage),
			]),
		),
		".SH DESCRIPTION",
		summaryOfAll(),
		...COMMAND_NAMES.flatMap((name) => [
			`.SS ${name}`,
			escapeTroff(
				`${sentence(COMMANDS[name].summary)} ${COMMANDS[name].description}`,
			),
		]),
		".SH OPTIONS",
		...optionSections().flatMap(({ title, options }) => [
			`.SS ${title}`,
			...options.flatMap(optionParagraph),
		]),
		".SH EXIT STATUS",
		...exitCodesOf().flatMap(([code, what]) => [
			".TP",
			`.B ${code}`,
			escapeTroff(sentence(what)),
		]),
		".SH EXAMPLES",
		...COMMAND_NAMES.flatMap((name) =>
			COMMANDS[name].examples.flatMap(([line, what]) => [
				".TP",
				escapeTroff(sentence(what)),
				`.B ${escapeTroff(line)}`,
			]),
		),
		"",
	].join("\n");
}

function optionParagraph([name, spec]: OptionEntry): string[] {
	const { commands, details } = spec;
	const scope =
		commands.length === COMMAND_NAMES.length ? "" : ` (${commands.join(", ")})`;
	return [
		".TP",
		`.B ${escapeTroff(optionTitle(name, spec))}`,
		escapeTroff(
			`${sentence(optionHelp(spec)).slice(0, -1)}${scope}.${details === undefined ? "" : ` ${details}`}`,
		),
	];
}

/** Escapes what troff would read: backslashes, hyphens, and a control character at the beginning of a line. */
const escapeTroff = (text: string): string =>
	text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
