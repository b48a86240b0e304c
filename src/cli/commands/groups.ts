/** `moinmoin groups`: the groups that pages list, or what changed between two pages. Loaded only where it is used. */

import { basename } from "node:path";
import type { Dialect } from "../../ast";
import { dialectOf } from "../../dialect-facts";
import type { PageReader } from "../../page-reader";
import type { GroupsPage } from "../../report-page/groups/page";
import type { ReadNodes } from "../../usergroups/assemble/sections";
import { readUserGroups } from "../../usergroups/assemble/to-user-groups";
import type { Decision } from "../../usergroups/classify/decision";
import { diffGroups } from "../../usergroups/result/diff-groups";
import { listGroups } from "../../usergroups/result/list-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";
import {
	fitsSelection,
	type Selection,
	selectGroups,
} from "../../usergroups/result/select-groups";
import { shrinkTexts } from "../../usergroups/text/shrink-texts";
import type { Input } from "../input";
import { createWriter, type Writer } from "../options/formats";
import {
	type DiffForm,
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
import { writeJson } from "../output/pieces";
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
			const form = readForm(values);
			const selection = readSelection(values);
			const summary = new GroupsSummary();
			if (form === "html")
				await writeReport(files, selection, summary, session);
			else
				await writeGroups(
					files,
					selection,
					await createWriter(
						form,
						selection,
						values["raw-csv"] === true,
						files.length < 2,
						io,
					),
					summary,
					session,
				);
			const isForPeople = reported.form === "text" && !options.quiet;
			if (io.terminal !== undefined && isForPeople)
				for (const line of summary.lines()) io.report(line);
		}
		return session.failed;
	},
};

async function writeGroups(
	files: readonly string[],
	selection: Selection,
	writer: Writer,
	summary: GroupsSummary,
	session: Session,
): Promise<void> {
	const { pageName } = session.options;
	const isOne = files.length < 2;
	const found = new FoundGroups(selection);
	for await (const input of session.inputs(files)) {
		const { tree, messages } = readGroups(input, session);
		found.add(tree);
		const page = (isOne ? pageName : undefined) ?? input.page ?? input.name;
		await writer.write(page, tree, input.source.length);
		session.report(input, messages);
		summary.add(tree);
	}
	await writer.end?.();
	found.warn(session);
}

/** Whether there was any group of those that are asked for. */
class FoundGroups {
	/** What is asked for and was not found yet; empty if nothing is. */
	#missing: string;

	constructor(private readonly selection: Selection) {
		const { country, kind } = selection;
		this.#missing = [
			...(country === undefined ? [] : [`--country ${country}`]),
			...(kind === undefined ? [] : [`--kind ${kind}`]),
		].join(" ");
	}

	add(tree: UserGroupTree): void {
		if (this.#missing === "") return;
		const rows = listGroups(selectGroups(tree, this.selection));
		if (rows.some((row) => fitsSelection(row, this.selection)))
			this.#missing = "";
	}

	/** Warns of a selection that matches nothing, which may be a slip. */
	warn({ io, options }: Session): void {
		if (this.#missing !== "" && !options.quiet)
			io.report(`moinmoin: warning: ${this.#missing} matches no group`);
	}
}

/** Writes one file of HTML about all pages, or nothing if none can be read. */
async function writeReport(
	files: readonly string[],
	selection: Selection,
	summary: GroupsSummary,
	session: Session,
): Promise<void> {
	const pages = await readPages(files, session);
	if (pages.length === 0) return;
	const { groupsReport } = await import(
		"../../report-page/groups/groups-report"
	);
	for (const { tree } of pages) summary.add(tree);
	const found = new FoundGroups(selection);
	for (const { tree } of pages) found.add(tree);
	const selected = pages.map((page) => ({
		...page,
		tree: selectGroups(page.tree, selection),
	}));
	await session.io.out(groupsReport(selected));
	found.warn(session);
}

/** Reads pages, and reports their messages; those of rules that are off are not in the result. */
async function readPages(
	files: readonly string[],
	session: Session,
): Promise<GroupsPage[]> {
	const pages: GroupsPage[] = [];
	const { pageName } = session.options;
	for await (const input of session.inputs(files)) {
		const { tree, messages } = readGroups(input, session);
		session.report(input, messages);
		pages.push({
			name:
				(files.length < 2 ? pageName : undefined) ??
				input.page ??
				(files.length < 2 ? basename(input.name) : input.name),
			source: input.source,
			tree,
			messages: messages.filter(
				({ ruleId }) => session.messages.levelOf(ruleId) !== "off",
			),
		});
	}
	return pages;
}

/** Writes nothing unless all pages can be read. */
async function writeDiff(
	files: readonly string[],
	form: DiffForm,
	session: Session,
): Promise<void> {
	const pages = await readPages(files, session);
	if (pages.length < files.length) return;
	if (form === "html") {
		const { groupsHistoryReport } = await import(
			"../../report-page/groups/groups-report"
		);
		await session.io.out(groupsHistoryReport(pages));
		return;
	}
	const [before, after] = pages.map(({ tree }) => tree);
	if (before === undefined || after === undefined) return;
	const diff = diffGroups(before, after);
	const { out, print } = session.io;
	if (form === "text") await print(diffText(diff));
	else await writeJson(diff, { pretty: form === "json-indented" }, out);
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
			own.push({ page: input.page ?? input.name, ...decision }),
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

/** Maximum length of a page whose tree is in memory as a whole; longer ones are read twice instead. */
const MAX_WHOLE = 1_000_000;

function readGroups(
	input: Input,
	session: Session,
	onDecision?: (decision: Decision) => void,
): { tree: UserGroupTree; messages: Reported[] } {
	const { pageName = input.page } = session.options;
	const { dialect, readNodes, messages } =
		input.source.length > MAX_WHOLE
			? readInSteps(input, session)
			: readAtOnce(input, session);
	const groups = readUserGroups(dialect, readNodes, { pageName, onDecision });
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

/** The nodes of a page, and the messages about it, which are there when the nodes were read. */
interface PageNodes {
	dialect: Dialect;
	readNodes: ReadNodes;
	messages: Reported[];
}

const BEYOND_LATIN1 = /[^\0-\xff]/;

function readAtOnce(input: Input, session: Session): PageNodes {
	const { tree, messages } = session.parse(input);
	if (BEYOND_LATIN1.test(input.source)) shrinkTexts(tree);
	return { dialect: dialectOf(tree), readNodes: () => tree.children, messages };
}

function readInSteps(input: Input, session: Session): PageNodes {
	const messages: Reported[] = [];
	const first = session.read(input, messages);
	let next: PageReader | undefined = first;
	return {
		dialect: first.dialect,
		*readNodes() {
			const reader = next ?? session.read(input);
			next = undefined;
			yield* reader.children();
			reader.finish();
		},
		messages,
	};
}
