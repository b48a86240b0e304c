/** What the command can do with a page. */
import { stringifyChunked } from "@discoveryjs/json-ext";
import { removePosition } from "unist-util-remove-position";
import type { VFileMessage } from "vfile-message";
import { parse } from "../parse";
import { toUserGroups } from "../usergroups/tree";
import type { Input } from "./input";
import type { Options } from "./options";
import { prettyGroups } from "./pretty-groups";
import type { Reported } from "./report";

/** Writes what is asked for, and returns what was odd. */
type Command = (
	input: Input,
	options: Options,
	out: (text: string) => Promise<void>,
) => Promise<Reported[]>;

const toReported = ({
	line,
	column,
	reason,
	ruleId,
}: VFileMessage): Reported => ({
	line: line ?? 1,
	column: column ?? 1,
	text: reason,
	ruleId: ruleId ?? "",
});

/** In pieces: the JSON of a large page can be longer than a string may be. */
async function writeJson(
	value: unknown,
	pretty: boolean,
	out: (text: string) => Promise<void>,
): Promise<void> {
	for (const chunk of stringifyChunked(value, null, pretty ? 2 : undefined))
		await out(chunk);
	await out("\n");
}

function read({ source }: Input, { dialect, pageName }: Options) {
	const messages: Reported[] = [];
	const tree = parse(source, {
		dialect,
		pageName,
		onMessage: (message) => messages.push(toReported(message)),
	});
	return { tree, messages };
}

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	[
		"parse",
		async (input, options, out) => {
			const { tree, messages } = read(input, options);
			if (!options.positions) removePosition(tree, { force: true });
			await writeJson(tree, options.pretty, out);
			return messages;
		},
	],
	[
		"groups",
		async (input, options, out) => {
			const { tree, messages } = read(input, options);
			const { pageName } = options;
			const groups = toUserGroups(tree, { pageName });
			if (options.pretty) await out(prettyGroups(groups));
			else await writeJson(groups, false, out);
			const found = groups.messages
				.filter(
					({ ruleId }) =>
						!messages.some((message) => message.ruleId === ruleId),
				)
				.map(({ ruleId, text, position: { start } }) => ({
					line: start.line,
					column: start.column,
					text,
					ruleId,
				}));
			return [...messages, ...found];
		},
	],
]);
