/** `moinmoin groups`: the groups that pages list, or what changed between two pages. Loaded only where it is used. */

import { toUserGroups } from "../../usergroups/assemble/to-user-groups";
import { diffGroups } from "../../usergroups/result/diff-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";
import type { Input } from "../input";
import { createWriter } from "../options/formats";
import {
	readDiffForm,
	readForm,
	readSelection,
} from "../options/groups-options";
import { readOptions } from "../options/options";
import { diffText } from "../output/diff-text";
import { writeJson } from "../output/json";
import { joinMessages, type Reported } from "../output/report";
import { Session } from "../session";
import type { Command } from "./command";

export const groupsCommand: Command = {
	async run(files, values, io) {
		const session = new Session(readOptions(values), io);
		if (values.diff)
			await writeDiff(files, readDiffForm(files, values), session);
		else {
			const { pageName } = session.options;
			const isOne = files.length < 2;
			const writer = createWriter(
				readForm(values),
				readSelection(values),
				values["raw-csv"] === true,
				isOne,
				io,
			);
			for await (const input of session.inputs(files)) {
				const { tree, messages } = readGroups(input, session);
				const page = isOne ? (pageName ?? input.name) : input.name;
				await writer.write(page, tree);
				session.report(input, messages);
			}
			await writer.end?.();
		}
		return session.failed;
	},
};

/** Writes nothing unless both pages can be read. */
async function writeDiff(
	files: readonly string[],
	form: ReturnType<typeof readDiffForm>,
	session: Session,
): Promise<void> {
	const trees: UserGroupTree[] = [];
	for await (const input of session.inputs(files)) {
		const { tree, messages } = readGroups(input, session);
		trees.push(tree);
		session.report(input, messages);
	}
	const [before, after] = trees;
	if (before === undefined || after === undefined) return;
	const diff = diffGroups(before, after);
	const { out, print } = session.io;
	if (form === "text") await print(diffText(diff));
	else await writeJson(diff, form === "json-indented", out);
}

function readGroups(
	input: Input,
	session: Session,
): { tree: UserGroupTree; messages: Reported[] } {
	const { tree, messages } = session.parse(input);
	const { pageName } = session.options;
	const groups = toUserGroups(tree, { pageName });
	const found = groups.messages.map(
		({ ruleId, text, position: { start } }): Reported => ({
			line: start.line,
			column: start.column,
			text,
			ruleId,
		}),
	);
	return { tree: groups, messages: joinMessages(messages, found) };
}
