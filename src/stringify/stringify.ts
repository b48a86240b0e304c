/** Tree to source text. */
import type { FlowContent, Root } from "../ast";
import { reusable, type StringifyOptions, type Writing } from "./context";
import type { Piece } from "./escape/pieces";
import { settle } from "./escape/settle";
import { flow } from "./flow";
import { carries } from "./gaps";
import { withSource } from "./merge/with-source";
import { teller } from "./messages";

/**
 * Writes a tree as MoinMoin markup, so that reading it gives the same tree (`docs/ast.md`, compared form).
 *
 * Text that would be read as markup is escaped, and only that. What the dialect cannot say is written as near as possible, with
 * a message. Never throws on a tree of the documented shape.
 *
 * With the `source` that the tree was read from, all that was not changed stays byte for byte: a node is known by its place, and
 * stays where it still says what it said there. Without it all of the page is written in the usual style; only blank lines,
 * the blanks in cells, and brackets, quotes and backticks stay as they were where the nodes have positions.
 *
 * @param tree a page, from {@link parse} or made by hand.
 * @returns the text; that of a tree without positions ends in a line feed.
 * @example
 * stringify(parse("[http://a.org A]", { dialect: "1.5" }), { dialect: "1.9" }) // "[[http://a.org|A]]"
 * @example
 * const source = "  *  a [[ http://a.org | A ]]\r\n  *  b\r\n";
 * const tree = parse(source);
 * tree.children[0].children.pop();
 * stringify(tree, { source }) // "  *  a [[ http://a.org | A ]]\r\n"
 */
export function stringify(tree: Root, given: StringifyOptions = {}): string {
	const options = reusable(given);
	const dialect = options.dialect ?? tree.data?.dialect ?? "1.9";
	const tell = teller(options.onMessage);
	const writing: Writing = {
		dialect,
		isOwnDialect: dialect === tree.data?.dialect,
		options,
		tell,
	};
	return options.source === undefined
		? plainPage(tree, writing)
		: withSource(tree, options.source, writing, {
				settle: (pieces, own) => page(tree, pieces, own),
				plain: (own) => plainPage(tree, own),
			});
}

/** All of the page in the usual style. */
function plainPage(tree: Root, writing: Writing): string {
	const foreign = foreignBody(tree.children);
	if (foreign !== undefined) return foreign;
	const written = page(tree, flow(tree.children, 0, writing), writing);
	return written === "" ? "" : written + ending(tree);
}

/** The text of pieces that begin with a line feed, without that. */
function page(
	tree: Root,
	pieces: readonly Piece[],
	{ dialect, options, tell }: Writing,
): string {
	const { text, lost, isSettled } = settle(pieces, {
		dialect,
		head: "page",
		macros: options.macros,
	});
	for (const { spellings } of lost) tell("write-unsafe", tree, spellings[0]);
	if (!isSettled) tell("write-unsafe", tree);
	// A byte order mark at the very start would be none of the text.
	return text.slice(1).replace(/^\ufeff/, "&#65279;");
}

/** The line feeds at the end of the page, as many as there were if that is known. */
function ending({ position, children }: Root): string {
	const last = children.at(-1);
	if (position === undefined || last?.position === undefined) return "\n";
	const lines = position.end.line - last.position.end.line;
	// Behind a heading that formatting is carried into stands a line that is none of the page's.
	const own = last.type === "heading" && carries(last) ? lines - 1 : lines;
	return "\n".repeat(Math.max(0, Math.min(own, 5)));
}

/** A page of another format: its instructions, and the rest as it is. */
function foreignBody(nodes: readonly FlowContent[]): string | undefined {
	const head = nodes.slice(0, -1);
	const last = nodes.at(-1);
	const format = head.find(
		(node) => node.type === "processingInstruction" && node.name === "format",
	);
	if (last?.type !== "code" || format?.type !== "processingInstruction")
		return undefined;
	const [name] = format.value?.split(/\s/) ?? [];
	if (name === undefined || name === "wiki" || last.lang !== name)
		return undefined;
	const lines = head.map(headLine);
	return lines.includes(undefined)
		? undefined
		: `${lines.join("")}${last.value.replace(/\n$/, "")}\n`;
}

/** A line of the head of a page; `undefined` if a node is none. */
function headLine(node: FlowContent): string | undefined {
	if (node.type === "processingInstruction")
		return `#${node.name}${node.value === undefined ? "" : ` ${node.value}`}\n`;
	return node.type === "comment"
		? `##${node.value === "" ? "" : ` ${node.value}`}\n`
		: undefined;
}
