/** Messages about pages, each with the line that it is about. */
import {
	type Content,
	element,
	outerLink,
	type Section,
	wikiText,
} from "../html/elements";
import { type Column, PAGE_COLUMN, table } from "../html/table";
import type { GroupsPage, PageMessage } from "./page";

/** A message with its line. */
interface Row extends PageMessage {
	page: string;
	sourceLine: string;
}

/** So much of a long line is shown on each side of what a message is about. */
const CONTEXT = 80;

const COLUMNS: readonly Column<Row>[] = [
	{ title: "Line", isNumber: true, cell: ({ line }) => line },
	{
		title: "Rule",
		hasChoices: true,
		cell: ({ ruleId, url }) => ({
			content: outerLink(ruleId, url),
			sort: ruleId,
		}),
	},
	{ title: "Message", isWide: true, cell: ({ text }) => text },
	{
		title: "Source",
		isWide: true,
		cell: (row) => ({ content: sourceExcerpt(row) }),
	},
];

/** Returns the section, if there are messages. */
export function messagesSection(
	pages: readonly GroupsPage[],
): Section | undefined {
	const rows = pages.flatMap(({ name, source, messages }) => {
		const lines = source.split(/\r\n|\r|\n/);
		return messages.map((message) => ({
			...message,
			page: name,
			sourceLine: lines[(message.line ?? 0) - 1] ?? "",
		}));
	});
	if (rows.length === 0) return undefined;
	return {
		id: "messages",
		title: "Messages",
		content: table({
			id: "messages-table",
			caption: "What is unexpected in the page, with its line",
			columns: pages.length > 1 ? [...COLUMNS, PAGE_COLUMN] : COLUMNS,
			rows,
		}),
	};
}

/** The line of a message, with what the message is about marked. */
function sourceExcerpt({ sourceLine, place }: Row): Content {
	const start = place === undefined ? 0 : place.start.column - 1;
	const end =
		place === undefined
			? 0
			: place.end.line === place.start.line
				? place.end.column - 1
				: sourceLine.length;
	const from = Math.max(0, start - CONTEXT);
	const markEnd = Math.min(end, start + 2 * CONTEXT);
	const to = Math.min(sourceLine.length, markEnd + CONTEXT);
	return element(
		"code",
		{},
		from > 0 ? "…" : undefined,
		wikiText(sourceLine.slice(from, start)),
		markEnd > start
			? element("mark", {}, wikiText(sourceLine.slice(start, markEnd)))
			: undefined,
		wikiText(sourceLine.slice(markEnd, to)),
		to < sourceLine.length ? "…" : undefined,
	);
}
