/** Pages of another `#format`: instructions and comments at the head, and a body that is no wiki markup. */
import type { Code, FlowContent, Root } from "../../ast";
import { parse } from "../../parse";
import { parseOptionsOf, type Writing } from "../context";
import type { IsSame, WrittenPage } from "./write-page";

/** Returns the markup of a node of the page as it was, with its line feed; `undefined` if it was changed. */
type OriginalOf = (node: FlowContent) => string | undefined;

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
	const markup = foreignMarkup(head, body, originalOf);
	if (markup === undefined) return undefined;
	const read = parse(markup, parseOptionsOf(writing)).children;
	const isSafe = isSame(children, read);
	if (!isSafe && !isForeign) return undefined;
	if (!isSafe) writing.report("write-unsafe", body);
	return { markup, isSafe, isReported: !isSafe };
}

/** The format of a page that begins with `<?xml`, and of one whose last `#format` has no value. */
const UNNAMED = "xslt";

/** Instructions, and the rest as it is; `undefined` if there is something else in front of it. */
function foreignMarkup(
	head: readonly FlowContent[],
	body: Code,
	originalOf: OriginalOf,
): string | undefined {
	const lines = head.map((node) => originalOf(node) ?? headLine(node));
	return lines.includes(undefined)
		? undefined
		: lines.join("") +
				(originalOf(body) ?? `${body.value.replace(/\n$/, "")}\n`);
}

/** Whether a node says that the page is of a format. */
const isFormat = (node: FlowContent, format: string): boolean =>
	node.type === "processingInstruction" &&
	node.name === "format" &&
	node.value?.split(/\s/)[0] === format;

/** A line of the head of a page; `undefined` if a node is none. */
function headLine(node: FlowContent): string | undefined {
	if (node.type === "processingInstruction")
		return `#${node.name}${node.value === undefined ? "" : ` ${node.value}`}\n`;
	return node.type === "comment"
		? `##${node.value === "" ? "" : ` ${node.value}`}\n`
		: undefined;
}
