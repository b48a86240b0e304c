/** Blocks whose content is no markup (specification, sections 10 and 22.9). */
import type { Code, Dialect } from "../ast";
import type { Writing } from "./context";
import { indent, line, mark, type Piece } from "./escape/pieces";
import { trimStart } from "./escape/white-space";

/** What begins and ends a block. */
export type Fence = readonly [open: string, close: string];

/** Braces, and a word in 1.9, that are not in the value. In 1.5 there is one fence only, whatever the value. */
export function fenceFor(value: string, dialect: Dialect): Fence {
	if (dialect === "1.5" || !value.includes("}}}")) return ["{{{", "}}}"];
	let longest = 3;
	for (const [run] of value.matchAll(/\}{3,}/g))
		longest = Math.max(longest, run.length);
	if (longest < MOST_BRACES)
		return ["{".repeat(longest + 1), "}".repeat(longest + 1)];
	let word = "end";
	while (value.includes(`${word}}}}`)) word += "x";
	return [`{{{${word}`, `${word}}}}`];
}

/** A fence of more braces is hard to read: a word is better. */
const MOST_BRACES = 19;

/** A name that 1.9 reads right after the braces; any other is in a line of its own. */
const WORD = /^[\p{L}\p{N}_]+$/u;

/** What comes before the first line of the content. */
function headOf({ lang, meta, value }: Code, dialect: Dialect): string {
	// Without a name 1.9 drops blank lines, and both take one from a line that begins with `#!`.
	if (lang === undefined) {
		if (dialect === "1.5") return /^ *#!/.test(value) ? " " : "\n";
		return /^\s*\n|^\s*#!/.test(value) ? "#!text\n" : "\n";
	}
	// An indented line in the content names the parser.
	if (value.startsWith(" ") && trimStart(value).startsWith(`#!${lang}`))
		return "\n";
	const name = `#!${lang}${meta === undefined || meta === "" ? "" : ` ${meta}`}`;
	return dialect === "1.5" || WORD.test(lang) ? `${name}\n` : `\n${name}\n`;
}

/** A block of code. */
export function code(node: Code, width: number, { dialect }: Writing): Piece[] {
	const value = node.value.replaceAll("\r", "");
	const [open, close] = fenceFor(value, dialect);
	const head = headOf({ ...node, value }, dialect);
	// 1.9 drops one blank line after a name, and the last line if it is blank.
	const isNamed = head.includes("#!");
	const gap =
		dialect === "1.9" && isNamed && value !== "" && /^ *(?:\n|$)/.test(value)
			? "\n"
			: "";
	const end = dialect === "1.9" && /\n *$/.test(value) ? "\n\n" : "\n";
	const body = value === "" ? "" : `${gap}${value}${end}`;
	return [line(indent(width)), mark(`${open}${head}${body}${close}`)];
}
