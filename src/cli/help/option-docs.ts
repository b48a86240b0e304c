/** The options as Markdown: `docs/cli-options.md`. */
import { COMMAND_NAMES, optionsOf } from "../options/option-table";
import { optionHelp, optionTitle } from "./help-text";

/** Returns a page with a table of all options, and the commands that take each. */
export function optionDocs(): string {
	const rows = optionsOf().map(([name, spec]) => {
		const { commands, details } = spec;
		const scope =
			commands.length === COMMAND_NAMES.length ? "all" : commands.join(", ");
		const text = `${optionHelp(spec)}${details === undefined ? "" : `. ${details}`}`;
		return `| \`${cell(optionTitle(name, spec))}\` | ${scope} | ${proseCell(text)} |`;
	});
	return [
		"# Options of the command `moinmoin`",
		"",
		"This page is made from the table that the command reads its arguments by (`npm run build:help`).",
		"",
		"| option | commands | what it does |",
		"| --- | --- | --- |",
		...rows,
		"",
	].join("\n");
}

/** A bar would end the cell, also within code. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Text is neither emphasis nor HTML. */
const proseCell = (text: string): string =>
	cell(text).replaceAll(/[*<]/g, "\\$&");
