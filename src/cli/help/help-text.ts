/** What `--help` shows. */
import { OPTION_GROUPS } from "../options/option-spec";
import {
	COMMAND_NAMES,
	type CommandName,
	type OptionName,
	type OptionSection,
	type OptionSpec,
	optionSections,
} from "../options/option-table";
import { COMMANDS, exitCodesOf, summaryOfAll } from "./command-table";

const WIDTH = 80;
const INDENT = "  ";

/** Returns the help of a command or, without one, of all. */
export function helpText(command?: CommandName): string {
	return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
	return [
		"Usage: moinmoin COMMAND [options] [FILE...]",
		"",
		summaryOfAll(),
		"",
		"Commands:",
		...columns(COMMAND_NAMES.map((name) => [name, COMMANDS[name].summary])),
		"",
		...optionLines(
			optionSections().filter(({ title }) => title === OPTION_GROUPS.general),
		),
		'For the options of a command, see "moinmoin COMMAND --help"',
		"",
	].join("\n");
}

function commandHelp(command: CommandName): string {
	const { usage, description, examples } = COMMANDS[command];
	return [
		...usage.map(
			(each, index) =>
				`${index === 0 ? "Usage:" : "      "} moinmoin ${command} ${each}`,
		),
		"",
		...wrap(`${sentence(COMMANDS[command].summary)} ${description}`, WIDTH),
		"",
		...optionLines(optionSections(command)),
		"Examples:",
		...examples.flatMap(([line, what]) => [
			`${INDENT}# ${what}`,
			`${INDENT}${line}`,
		]),
		"",
		"Exit codes:",
		...columns(exitCodesOf(command)),
		"",
	].join("\n");
}

/** Returns `-o, --output FILE`. */
export function optionTitle(
	name: OptionName,
	{ short, value }: OptionSpec,
): string {
	const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
	return short === undefined ? long : `-${short}, ${long}`;
}

/** Returns what an option does, with its values where there are few. */
export const optionHelp = ({ help, choices, value }: OptionSpec): string =>
	choices === undefined || value?.includes("|")
		? help
		: `${help}: ${choices.join(", ")}`;

/** Options under their headings, which have one column for all; a single heading says nothing. */
function optionLines(sections: readonly OptionSection[]): string[] {
	const width = widthOf(
		sections.flatMap(({ options }) =>
			options.map((option) => optionTitle(...option)),
		),
	);
	return sections.flatMap(({ title, options }) => [
		`${sections.length === 1 ? "Options" : title}:`,
		...columns(
			options.map(([name, spec]) => [
				optionTitle(name, spec),
				optionHelp(spec),
			]),
			width,
		),
		"",
	]);
}

const widthOf = (terms: readonly string[]): number =>
	Math.max(...terms.map(({ length }) => length)) + 2;

/** Lines up terms and their descriptions. */
function columns(
	rows: readonly (readonly [term: string, text: string])[],
	width = widthOf(rows.map(([term]) => term)),
): string[] {
	return rows.flatMap(([term, text]) =>
		wrap(text, WIDTH - INDENT.length - width).map(
			(line, index) => INDENT + (index === 0 ? term : "").padEnd(width) + line,
		),
	);
}

/** Breaks a text into lines. */
function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

/** Returns a phrase as a sentence. */
export const sentence = (phrase: string): string =>
	`${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`;
