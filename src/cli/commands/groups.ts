/** `moinmoin groups`: the groups that pages list, or what changed between two pages. Loaded only where it is used. */

import { toUserGroups } from "../../usergroups/assemble/to-user-groups";
import type { Decision } from "../../usergroups/classify/decision";
import { diffGroups } from "../../usergroups/result/diff-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";
import type { Input } from "../input";
import { createWriter } from "../options/formats";
import {
	readDiffForm,
	readExplainForm,
	readForm,
	readSelection,
} from "../options/groups-options";
import { readMessageOptions } from "../options/message-options";
import { readOptions } from "../options/options";
import type { PageDecision } from "../output/decision-table";
import { diffText } from "../output/diff-text";
import { GroupsSummary } from "../output/groups-summary";
import { writeJson } from "../output/json";
import { joinMessages, type Reported } from "../output/report";
import { Session } from "../session";
import type { Command } from "./command";

export const groupsCommand: Command = {
	async run(files, values, io) {
		const options = readOptions(values);
		const reported = await readMessageOptions("groups", values);
		const session = new Session(options, reported, io);
		if (values.diff)
			await writeDiff(files, readDiffForm(files, values), session);
		else if (values.explain)
			await writeDecisions(files, readExplainForm(values), session);
		else {
			const { pageName } = options;
			const isOne = files.length < 2;
			const summary = new GroupsSummary();
			const writer = await createWriter(
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
				summary.add(tree);
			}
			await writer.end?.();
			const isForPeople = reported.form === "text" && !options.quiet;
			if (io.terminal !== undefined && isForPeople)
				for (const line of summary.lines()) io.report(line);
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

/** Writes what each item of each page was taken for. */
async function writeDecisions(
	files: readonly string[],
	form: ReturnType<typeof readExplainForm>,
	session: Session,
): Promise<void> {
	const { out, print, columns } = session.io;
	const decisions: PageDecision[] = [];
	for await (const input of session.inputs(files)) {
		const own: PageDecision[] = [];
		const { messages } = readGroups(input, session, (decision) =>
			own.push({ page: input.name, ...decision }),
		);
		session.report(input, messages);
		if (form === "ndjson")
			for (const decision of own) await out(`${JSON.stringify(decision)}\n`);
		else for (const decision of own) decisions.push(decision);
	}
	if (form !== "table") return;
	const { decisionTable } = await import("../output/decision-table");
	await print(decisionTable(decisions, files.length < 2, columns));
}

function readGroups(
	input: Input,
	session: Session,
	onDecision?: (decision: Decision) => void,
): { tree: UserGroupTree; messages: Reported[] } {
	const { tree, messages } = session.parse(input);
	const { pageName } = session.options;
	const groups = toUserGroups(tree, { pageName, onDecision });
	const found = groups.messages.map(
		({ ruleId, text, position }): Reported => ({
			line: position.start.line,
			column: position.start.column,
			place: position,
			text,
			ruleId,
		}),
	);
	return { tree: groups, messages: joinMessages(messages, found) };
}
