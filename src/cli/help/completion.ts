/** Completion scripts for shells. */
import {
	COMMAND_NAMES,
	type CommandName,
	type OptionName,
	type OptionSpec,
	optionsOf,
} from "../options/option-table";
import { COMMANDS, type Shell } from "./command-table";
import { optionHelp } from "./help-text";

/** Returns the completion script of a shell. */
export const completionScript = (shell: Shell): string => SCRIPTS[shell]();

const SCRIPTS: Readonly<Record<Shell, () => string>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
};

type Entry = readonly [OptionName, OptionSpec];

/** Returns `--output -o`. */
const flagsOf = ([name, { short }]: Entry): string[] =>
	short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];

const operandsOf = (command: CommandName): string | undefined => {
	const { completes } = COMMANDS[command];
	return completes === "file" ? undefined : completes.join(" ");
};

/** Returns the case of an option that takes a value. */
function bashValue(entry: Entry): string {
	const [, { choices, completes }] = entry;
	const reply =
		choices !== undefined
			? `($(compgen -W "${choices.join(" ")}" -- "$word"))`
			: completes === undefined
				? "()"
				: '($(compgen -f -- "$word"))';
	return `        ${flagsOf(entry).join("|")}) COMPREPLY=${reply}; return ;;`;
}

function bashCommand(name: CommandName): string {
	const options = optionsOf(name);
	const values = options.filter(([, { type }]) => type === "string");
	const operands = operandsOf(name);
	const files =
		operands === undefined ? 'COMPREPLY+=($(compgen -f -- "$word"))' : ":";
	return [
		`    ${name})`,
		...(values.length === 0
			? []
			: ["      case $previous in", ...values.map(bashValue), "      esac"]),
		`      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${options.flatMap(flagsOf).join(" ")}" -- "$word"))`,
		`      else COMPREPLY=($(compgen -W "${operands ?? ""}" -- "$word")); ${files}; fi ;;`,
	].join("\n");
}

function bashScript(): string {
	return `# Completion of moinmoin for bash.
_moinmoin() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W "${COMMAND_NAMES.join(" ")} --help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${COMMAND_NAMES.map(bashCommand).join("\n")}
  esac
}
complete -o filenames -F _moinmoin moinmoin
`;
}

/** Quotes a text for a shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zshScript(): string {
	const commands = COMMAND_NAMES.map(
		(name) => `    ${quote(`${name}:${COMMANDS[name].summary}`)}`,
	);
	const cases = COMMAND_NAMES.map((name) => {
		const specs = optionsOf(name).flatMap((entry) => {
			const [, { choices, completes, value }] = entry;
			const help = optionHelp(entry[1]).replaceAll(/[[\]:]/g, "\\$&");
			const action =
				choices !== undefined
					? `(${choices.join(" ")})`
					: completes === undefined
						? " "
						: "_files";
			const argument = value === undefined ? "" : `:${value}:${action}`;
			return flagsOf(entry).map((flag) => quote(`${flag}[${help}]${argument}`));
		});
		const operands = operandsOf(name);
		const rest =
			operands === undefined ? "*:file:_files" : `1:operand:(${operands})`;
		return [
			`    ${name})`,
			"      _arguments \\",
			...[...specs, quote(rest)].map(
				(spec, index, all) =>
					`        ${spec}${index < all.length - 1 ? " \\" : " ;;"}`,
			),
		].join("\n");
	});
	return `#compdef moinmoin
# Completion of moinmoin for zsh.
_moinmoin() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
compdef _moinmoin moinmoin
`;
}

function fishScript(): string {
	const isFirst = "__fish_use_subcommand";
	const lines = COMMAND_NAMES.flatMap((name) => {
		const isCommand = `__fish_seen_subcommand_from ${name}`;
		const operands = operandsOf(name);
		return [
			`complete -c moinmoin -f -n ${isFirst} -a ${name} -d ${quote(COMMANDS[name].summary)}`,
			...(operands === undefined
				? []
				: [
						`complete -c moinmoin -f -n ${quote(isCommand)} -a ${quote(operands)}`,
					]),
			...optionsOf(name).map(([option, spec]) => {
				const { short, value, choices, completes } = spec;
				return [
					`complete -c moinmoin -n ${quote(isCommand)} -l ${option}`,
					short === undefined ? "" : ` -s ${short}`,
					value === undefined ? "" : completes === undefined ? " -x" : " -r -F",
					choices === undefined ? "" : ` -a ${quote(choices.join(" "))}`,
					` -d ${quote(spec.help)}`,
				].join("");
			}),
		];
	});
	return `# Completion of moinmoin for fish.\n${lines.join("\n")}\n`;
}
