/** Blocks whose content is no markup (specification, sections 10 and 22.9). */
import type { Code, Dialect } from "../ast";
import { factsOf } from "../dialect-facts";
import type { Writing } from "./context";
import { indent, line, mark, type Piece } from "./escape/pieces";
import { isBlank, trimStart } from "./escape/white-space";

/** What begins and ends a block. */
export type Fence = readonly [open: string, close: string];

/** Braces, with a word if need be, that are not in the value; the usual ones where the dialect has no others. */
export function fenceFor(value: string, dialect: Dialect): Fence {
	if (!factsOf({ dialect }).hasFreeBraces || !value.includes("}}}"))
		return ["{{{", "}}}"];
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

/** What a dialect makes of the lines around the content. */
interface BlockSyntax {
	/** What comes before a content without a name. */
	plainHead: (value: string) => string;
	/** Whether a name is read right after the braces; else it is in a line of its own. */
	isNameAfterBraces: (lang: string) => boolean;
	/** Whether one blank line after a name is dropped, and the last line if it is blank. */
	dropsBlankLines: boolean;
}

const SYNTAX: Readonly<Record<Dialect, BlockSyntax>> = {
	"1.5": {
		plainHead: (value) => (/^ *#!/.test(value) ? " " : "\n"),
		isNameAfterBraces: () => true,
		dropsBlankLines: false,
	},
	"1.9": {
		plainHead: (value) =>
			/^\s*(?:\n|#!)|^\s+$/.test(value) ? "#!text\n" : "\n",
		isNameAfterBraces: (lang) => WORD.test(lang),
		dropsBlankLines: true,
	},
};

/** What comes before the first line of the content. */
function headOf({ lang, meta, value }: Code, dialect: Dialect): string {
	// Without a name 1.9 drops blank lines, and both take one from a line that begins with `#!`.
	if (lang === undefined) return SYNTAX[dialect].plainHead(value);
	// An indented line in the content names the parser.
	if (value.startsWith(" ") && trimStart(value).startsWith(`#!${lang}`))
		return "\n";
	const name = `#!${lang}${meta === undefined || meta === "" ? "" : ` ${meta}`}`;
	return SYNTAX[dialect].isNameAfterBraces(lang) ? `${name}\n` : `\n${name}\n`;
}

/** A block of code. */
export function code(node: Code, width: number, { dialect }: Writing): Piece[] {
	const value = node.value.replaceAll("\r", "");
	const [open, close] = fenceFor(value, dialect);
	const head = headOf({ ...node, value }, dialect);
	const { dropsBlankLines } = SYNTAX[dialect];
	const isNamed = head.includes("#!");
	const gap =
		dropsBlankLines && isNamed && value !== "" && isBlank(firstLine(value))
			? "\n"
			: "";
	const end = dropsBlankLines && isBlank(lastLine(value)) ? "\n\n" : "\n";
	const body = value === "" ? "" : `${gap}${value}${end}`;
	return [line(indent(width)), mark(`${open}${head}${body}${close}`)];
}

const firstLine = (value: string): string => {
	const feed = value.indexOf("\n");
	return feed < 0 ? value : value.slice(0, feed);
};

const lastLine = (value: string): string =>
	value.slice(value.lastIndexOf("\n") + 1);
