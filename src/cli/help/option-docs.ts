/** The options as Markdown: `docs/cli-options.md`. */
import {
	COMMAND_NAMES,
	type OptionEntry,
	optionSections,
} from "../options/option-table";
import { optionHelp, optionTitle } from "./help-text";

/** Returns a page with tables of all options, and the commands that take each. */
export function optionDocs(): string {
	const sections = optionSections().flatMap(({ title, options }) => [
		`## ${title}`,
		"",
		"| option | commands | what it does |",
		"| --- | --- | --- |",
		...options.map(row),
		"",
	]);
	return [
		"# Options of the command `moinmoin`",
		"",
		"This page is made from the table that the command reads its arguments by (`npm run build:help`).",
		"",
		...sections,
	].join("\n");
}

function row([name, spec]: OptionEntry): string {
	const { commands, details } = spec;
	const scope =
		commands.length === COMMAND_NAMES.length ? "all" : commands.join(", ");
	const text = `${optionHelp(spec)}${details === undefined ? "" : `. ${details}`}`;
	return `| \`${cell(optionTitle(name, spec))}\` | ${scope} | ${proseCell(text)} |`;
}

/** A bar would end the cell, also within code. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Text is neither emphasis nor HTML. */
const proseCell = (text: string): string =>
	cell(text).replaceAll(/[*<]/g, "\\$&");
