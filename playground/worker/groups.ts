/** The user groups of the page, shown by the sections of the reports. */
import type { Root } from "hast";
import { escapeControls } from "../../src/escape-controls";
import {
	countCountries,
	countriesSection,
} from "../../src/report-page/groups/countries";
import { groupsTable } from "../../src/report-page/groups/groups-table";
import { linkKindsSection } from "../../src/report-page/groups/link-kinds";
import { rowsOf } from "../../src/report-page/groups/page";
import { regionsSection } from "../../src/report-page/groups/regions";
import {
	type Content,
	countOf,
	element,
	type Section,
	sectionElement,
	wikiText,
} from "../../src/report-page/html/elements";
import { type Column, table } from "../../src/report-page/html/table";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import type { Decision } from "../../src/usergroups/classify/decision";
import type { UserGroupTree } from "../../src/usergroups/result/schema";
import type { Page, Range } from "../protocol/requests";
import { parseOptions, parsePage } from "./parsed-page";

/** Maximum number of groups, rows and messages that are shown: a browser stops for as long as it takes to lay them out. */
const MAX_ROWS = 300;

const REST = "The command `moinmoin groups` lists all of them.";

/** Maps the page, and returns what the pane shows. */
export function groupsContent(page: Page): Root {
	const decisions: Decision[] = [];
	const { pageName } = parseOptions(page);
	const tree = toUserGroups(parsePage(page).tree, {
		...(pageName !== undefined && { pageName }),
		onDecision: (decision) => decisions.push(decision),
	});
	const pages = [{ name: pageName ?? "", source: "", tree, messages: [] }];
	const rows = rowsOf(pages);
	const countries = countCountries(rows);
	return {
		type: "root",
		children: [
			element(
				"p.muted",
				{},
				rows.length === 0
					? "No groups. They are read from lists under headings with names of places; one of the examples is such a page."
					: `${countOf(rows.length, "group")}.`,
				rows.length > MAX_ROWS
					? ` The table has the first ${MAX_ROWS}. ${REST}`
					: undefined,
			),
			...[
				rows.length > MAX_ROWS ? undefined : regionsSection(pages),
				groupsTable(rows.slice(0, MAX_ROWS), false),
				countriesSection(countries, rows.length),
				linkKindsSection(rows),
				decisionsSection(decisions),
				messagesSection(tree.messages),
			]
				.flatMap((section) => section ?? [])
				.map(sectionElement),
		],
	};
}

/** A button that selects a part of the source. */
const sourceButton = ({ start, end }: Range, line: number): Content =>
	element(
		"button.jump",
		{ type: "button", dataStart: start, dataEnd: end },
		`line ${line}`,
	);

const offsetsOf = ({ position }: Pick<Decision, "position">): Range => ({
	start: position.start.offset,
	end: position.end.offset,
});

const lineOf = (entry: Pick<Decision, "position">) => ({
	content: sourceButton(offsetsOf(entry), entry.position.start.line),
	sort: String(entry.position.start.line).padStart(8, "0"),
});

const DECISIONS: readonly Column<Decision>[] = [
	{ title: "Item", cell: ({ name }) => name },
	{ title: "Line", cell: lineOf },
	{ title: "Became", hasChoices: true, cell: ({ kind }) => kind },
	{ title: "Rule", hasChoices: true, cell: ({ rule }) => rule },
	{
		title: "Evidence",
		isWide: true,
		cell: ({ evidence }) => evidence.join("; "),
	},
	{
		title: "Rejected rules",
		isWide: true,
		cell: ({ rejected }) =>
			rejected.map(({ rule, reason }) => `${rule}: ${reason}`).join("; "),
	},
];

function decisionsSection(decisions: readonly Decision[]): Section | undefined {
	if (decisions.length === 0) return undefined;
	return {
		id: "decisions",
		title: "Decisions",
		content: table({
			id: "decisions-table",
			caption: "Why each item became what it is",
			columns: DECISIONS,
			rows: decisions,
			limit: MAX_ROWS,
			rest: REST,
		}),
	};
}

function messagesSection(
	messages: UserGroupTree["messages"],
): Section | undefined {
	if (messages.length === 0) return undefined;
	return {
		id: "group-messages",
		title: "Messages of the mapper",
		content: [
			element(
				"ul",
				{},
				messages
					.slice(0, MAX_ROWS)
					.map((message) =>
						element(
							"li",
							{},
							sourceButton(offsetsOf(message), message.position.start.line),
							" ",
							wikiText(escapeControls(message.text)),
							element("code", {}, ` ${message.ruleId}`),
						),
					),
			),
			messages.length > MAX_ROWS
				? element(
						"p.muted",
						{},
						`${countOf(messages.length - MAX_ROWS, "more message")} not shown. ${REST}`,
					)
				: undefined,
		],
	};
}
