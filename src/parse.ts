/** Source text to tree. */

import { dialectNames } from "../grammar/dialect-names";
import { readText } from "../grammar/rules/parser";
import { readSource } from "../grammar/source";
import { macroNames, namesOf } from "../grammar/tokens/names";
import type { Dialect, ParsedRoot, Root, Section } from "./ast";
import { checkChoice, checkObject, checkString } from "./check-arguments";
import { checkText } from "./check-text";
import { detectDialect } from "./dialect";
import { createMessage, type OnMessage } from "./messages";
import { PositionIndex } from "./position";
import { Builder } from "./tree-builder/builder";
import type { BuildContext } from "./tree-builder/context";
import { treeDialects } from "./tree-builder/dialects";
import { LinkContext } from "./tree-builder/links/links";
import type { Report } from "./tree-builder/report";

/** Options of `parse`. */
export interface ParseOptions {
	/** `auto` counts the signs of either dialect and says in `data.dialect` what it took. */
	dialect?: Dialect | "auto" | undefined;
	/** Name of the page: resolves `/Sub` and `../Other`, and makes the page's own name plain text. */
	pageName?: string | undefined;
	/** The wiki map: names to URL prefixes, in which `$PAGE` is replaced by the page. Default: MoinMoin's own. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The names that 1.5 reads as macros. Default: MoinMoin's own. */
	macros?: Iterable<string> | undefined;
	/** `false`: CamelCase names are text. */
	wikiNames?: boolean | undefined;
	/** Called with each message, in the order of the page. */
	onMessage?: OnMessage | undefined;
}

/**
 * Reads a page as MoinMoin does.
 *
 * Never throws, whatever the string, and takes time and memory in proportion to its length.
 *
 * @param source the page's text, with any line ends.
 * @returns the tree, with the position of every node in `source`; `data.dialect` says how it was read.
 * @throws TypeError if `source` is no string or the dialect is unknown.
 * @example
 * parse("'''bold''' [[http://example.org|link]]").children[0]
 * // { type: 'paragraph', children: [{ type: 'strong', … }, { type: 'text', … }, { type: 'link', … }], … }
 */
export function parse(source: string, options: ParseOptions = {}): ParsedRoot {
	checkString("source", source);
	checkObject("options", options);
	checkChoice("dialect", options.dialect, ["auto", ...dialectNames]);
	const page = readSource(source);
	const { text } = page;
	const dialect =
		options.dialect === undefined || options.dialect === "auto"
			? detectDialect(text)
			: options.dialect;
	const positions = new PositionIndex(page);
	const { onMessage } = options;
	const reported: Parameters<Report>[] = [];
	const report: Report | undefined =
		onMessage === undefined
			? undefined
			: (...message) => reported.push(message);
	const names = namesOf[dialect];
	const macros = macroNames(dialect, options.macros);
	const context: BuildContext = {
		...treeDialects[dialect],
		positions,
		links: new LinkContext(
			treeDialects[dialect].reader.isUrl,
			options.pageName,
			options.interwiki ?? names.intermap,
		),
		wikiNames: options.wikiNames ?? true,
		report,
		checkText: report === undefined ? undefined : checkText(dialect, report),
		sections: [],
	};
	const root: Root = { type: "root", children: [], data: { dialect } };
	read(root, 0, text.length, 0);
	for (
		let next = context.sections.pop();
		next !== undefined;
		next = context.sections.pop()
	) {
		read(next.section, next.start, next.end, next.depth);
	}
	const last = positions.point(text.length);
	const position = {
		start: { line: 1, column: 1, offset: 0 },
		end: {
			line: last.line,
			column: last.column + source.length - (last.offset ?? 0),
			offset: source.length,
		},
	};
	sendMessages(reported, positions, onMessage);
	return Object.assign(root, { data: { dialect }, position });

	function read(
		parent: Root | Section,
		start: number,
		end: number,
		depth: number,
	): void {
		const body = text.slice(start, end);
		const builder = new Builder(context, parent, body, start, depth);
		readText(
			body,
			{ dialect, head: parent.type === "root" ? "page" : "section", macros },
			builder,
		);
		builder.finish();
	}
}

/** Sends messages in the order of the page, and only when parsing is done: callbacks may call `parse` again. */
function sendMessages(
	reported: Parameters<Report>[],
	positions: PositionIndex,
	onMessage: OnMessage | undefined,
): void {
	reported.sort(([, first], [, second]) => first - second);
	for (const [ruleId, start, end, detail] of reported)
		onMessage?.(createMessage(ruleId, positions.span(start, end), detail));
}
