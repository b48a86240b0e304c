/** The page that was asked for last, parsed once for all panes. */
import type { VFileMessage } from "vfile-message";
import type { ParsedRoot } from "../../src/ast";
import { type ParseOptions, parse } from "../../src/parse";
import type { Page, PageMessage, PageMessages } from "../protocol/requests";

/** A page with its tree. */
export interface ParsedPage {
	page: Page;
	tree: ParsedRoot;
	messages: PageMessages;
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
	const messages = new MessageCollector();
	const tree = parse(page.text, {
		...parseOptions(page),
		onMessage: messages.add,
	});
	last = { page, tree, messages: messages.all };
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

/** Maximum number of messages that are sent. */
const MAX_MESSAGES = 300;

/** Collects messages as they are sent. */
export class MessageCollector {
	readonly #shown: PageMessage[] = [];
	#total = 0;

	readonly add = (message: VFileMessage): void => {
		this.#total++;
		if (this.#shown.length < MAX_MESSAGES)
			this.#shown.push(toPageMessage(message));
	};

	get all(): PageMessages {
		return { shown: this.#shown, total: this.#total };
	}
}

function toPageMessage(message: VFileMessage): PageMessage {
	const { place, line, ruleId, reason, url } = message;
	const range =
		place !== undefined && "start" in place
			? { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
			: undefined;
	return { line: line ?? 1, range, ruleId: ruleId ?? "", text: reason, url };
}
