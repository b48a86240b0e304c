/** Pages of another `#format`: instructions and comments at the head, and a body that is no wiki markup. */
import type { Code, FlowContent, Root } from "../../ast";
import { parse } from "../../parse";
import { parseOptionsOf, type Writing } from "../context";
import { lowerBlock } from "../lower/blocks";
import type { Report } from "../messages";
import type { IsSame } from "./page-draft";
import type { WrittenPage } from "./write-page";

/** Returns the markup of a node of the page as it was, with its line feed; `undefined` if it was changed. */
type OriginalOf = (node: FlowContent, index: number) => string | undefined;

/**
 * Writes a page of another format and reads it again: what its body begins with may be an instruction in this dialect.
 *
 * @param originalOf what stays as it was.
 * @returns the page, without a line feed in front; `undefined` if it is in wiki markup.
 */
export function writeForeignPage(
	{ children }: Root,
	writing: Writing,
	isSame: IsSame,
	originalOf: OriginalOf = () => undefined,
): WrittenPage | undefined {
	const head = children.slice(0, -1);
	const body = children.at(-1);
	if (body?.type !== "code" || body.lang === undefined) return undefined;
	const { lang } = body;
	const isForeign = head.some((node) => isFormat(node, lang));
	if (!isForeign && lang !== UNNAMED) return undefined;
	const write = (nodes: readonly FlowContent[]): WrittenPage | undefined => {
		const markup = foreignMarkup(nodes, originalOf);
		if (markup === undefined) return undefined;
		const read = parse(markup, parseOptionsOf(writing)).children;
		return { markup, isSafe: isSame(nodes, read), isReported: false };
	};
	const page = write(children);
	if (page === undefined || page.isSafe) return page;
	if (!isForeign) return undefined;
	// What is replaced is reported if it is written.
	const messages: Parameters<Report>[] = [];
	const silent: Writing = {
		...writing,
		report: (...message) => messages.push(message),
	};
	const lowered = write([
		...head.flatMap((node) => lowerBlock(node, false, silent)),
		apartFromHead(body, silent),
	]);
	if (lowered?.isSafe) {
		for (const message of messages) writing.report(...message);
		return { ...lowered, isReported: true };
	}
	writing.report("write-unsafe", body);
	return { ...page, isReported: true };
}

/** A body that begins as an instruction does, after a blank line, which ends the head. */
function apartFromHead(body: Code, { report }: Writing): Code {
	const { value } = body;
	if (!value.startsWith("#")) return body;
	report("write-value", body, value.slice(0, value.search(/\n|$/)));
	return { ...body, value: `\n${value}` };
}

/** The format of a page that begins with `<?xml`, and of one whose last `#format` has no value. */
const UNNAMED = "xslt";

/** Instructions, and the rest as it is; `undefined` if there is something else in front of it. */
function foreignMarkup(
	nodes: readonly FlowContent[],
	originalOf: OriginalOf,
): string | undefined {
	const lines = nodes.map(
		(node, index) => originalOf(node, index) ?? linesOf(node),
	);
	return lines.includes(undefined) ? undefined : lines.join("");
}

/** Whether a node says that the page is of a format. */
const isFormat = (node: FlowContent, format: string): boolean =>
	node.type === "processingInstruction" &&
	node.name === "format" &&
	node.value?.split(/\s/)[0] === format;

/** A line of the head of a page, or the body; `undefined` if a node is neither. */
function linesOf(node: FlowContent): string | undefined {
	if (node.type === "code")
		return node.value === "" ? "" : `${node.value.replace(/\n$/, "")}\n`;
	if (node.type === "processingInstruction")
		return `#${node.name}${node.value === undefined ? "" : ` ${node.value}`}\n`;
	return node.type === "comment"
		? `##${node.value === "" ? "" : ` ${node.value}`}\n`
		: undefined;
}
