/** The page that was asked for last, parsed once for all panes. */
import type { VFileMessage } from "vfile-message";
import type { ParsedRoot } from "../../src/ast";
import { type ParseOptions, parse } from "../../src/parse";
import type { Page, PageMessage } from "../protocol/requests";

/** A page with its tree. */
export interface ParsedPage {
	page: Page;
	tree: ParsedRoot;
	messages: readonly PageMessage[];
}

let last: ParsedPage | undefined;

/** Parses a page, unless it is the last one. */
export function parsePage(page: Page): ParsedPage {
	if (
		last !== undefined &&
		last.page.dialect === page.dialect &&
		last.page.pageName === page.pageName &&
		last.page.text === page.text
	)
		return last;
	const messages: PageMessage[] = [];
	const tree = parse(page.text, {
		...parseOptions(page),
		onMessage: (message) => messages.push(toPageMessage(message)),
	});
	last = { page, tree, messages };
	return last;
}

/** Options of every function that reads or writes a page by name. */
export const parseOptions = ({
	dialect,
	pageName,
}: Page): Pick<ParseOptions, "dialect" | "pageName"> => ({
	dialect,
	...(pageName !== "" && { pageName }),
});

/** Returns a message as it is sent. */
export function toPageMessage(message: VFileMessage): PageMessage {
	const { place, line, ruleId, reason, url } = message;
	const range =
		place !== undefined && "start" in place
			? { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
			: undefined;
	return { line: line ?? 1, range, ruleId: ruleId ?? "", text: reason, url };
}
