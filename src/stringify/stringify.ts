/** Tree to source text. */
import type { FlowContent, Root } from "../ast";
import type { StringifyOptions, Writing } from "./context";
import { flow } from "./flow";
import { teller } from "./messages";
import { settle } from "./settle";

/**
 * Writes a tree as MoinMoin markup, so that reading it gives the same tree (`docs/ast.md`, compared form).
 *
 * Text that would be read as markup is escaped, and only that. What the dialect cannot say is written as near as possible, with
 * a message. Never throws on a tree of the documented shape.
 *
 * @param tree a page, from {@link parse} or made by hand.
 * Blank lines stay as they were where the nodes have positions; else they are set as usual.
 *
 * @returns the text; that of a tree without positions ends in a line feed.
 * @example
 * stringify(parse("[http://a.org A]", { dialect: "1.5" }), { dialect: "1.9" }) // "[[http://a.org|A]]"
 */
export function stringify(tree: Root, options: StringifyOptions = {}): string {
	const dialect = options.dialect ?? tree.data?.dialect ?? "1.9";
	const tell = teller(options.onMessage);
	const writing: Writing = { dialect, options, tell };
	const foreign = foreignBody(tree.children);
	if (foreign !== undefined) return foreign;
	const pieces = flow(tree.children, 0, writing);
	const { text, lost, isSettled } = settle(pieces, {
		dialect,
		head: "page",
		macros: options.macros,
	});
	for (const { spellings } of lost) tell("write-unsafe", tree, spellings[0]);
	if (!isSettled) tell("write-unsafe", tree);
	// A byte order mark at the very start would be none of the text.
	return text === ""
		? ""
		: text.slice(1).replace(/^\ufeff/, "&#65279;") + ending(tree);
}

/** The line feeds at the end of the page, as many as there were if that is known. */
function ending({ position, children }: Root): string {
	const last = children.at(-1)?.position?.end.line;
	const count =
		position === undefined || last === undefined ? 1 : position.end.line - last;
	return "\n".repeat(Math.max(0, Math.min(count, 5)));
}

/** A page of another format: its instructions, and the rest as it is. */
function foreignBody(nodes: readonly FlowContent[]): string | undefined {
	const last = nodes.at(-1);
	const format = nodes.find(
		(node) => node.type === "processingInstruction" && node.name === "format",
	);
	if (last?.type !== "code" || format?.type !== "processingInstruction")
		return undefined;
	const [name = ""] = (format.value ?? "").split(/\s/);
	if (name === "wiki" || name === "" || last.lang !== name) return undefined;
	const head = nodes
		.slice(0, -1)
		.map((node) =>
			node.type === "processingInstruction"
				? `#${node.name}${node.value === undefined ? "" : ` ${node.value}`}\n`
				: node.type === "comment"
					? `##${node.value === "" ? "" : ` ${node.value}`}\n`
					: "",
		)
		.join("");
	return `${head}${last.value.replace(/\n$/, "")}\n`;
}
