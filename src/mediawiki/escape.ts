/** Text that MediaWiki would read as markup: of each mark, one character is written as an entity. */
import { cleanText } from "./characters";
import { PROTOCOLS } from "./urls";

/** Where text is. */
export interface TextContext {
	/** Whether `|` would end a cell. */
	isInTable: boolean;
	/** Whether `:` would end a term. */
	isInTerm: boolean;
	/** Whether brackets and `|` would end a label. */
	isInLabel: boolean;
}

/** What is beside a text. */
export interface Neighbors {
	/** The last character before it. */
	before: string;
	/** The first character after it. */
	after: string;
}

export const entity = (character: string): string =>
	`&#${character.charCodeAt(0)};`;

const protocols = PROTOCOLS.map((each) => each.replaceAll("/", "\\/"));
const urlStart = `(?:${protocols.join("|")})`;

/**
 * Marks within a line. Each alternative begins with a character of its own, and looks ahead over what no other match
 * begins in or over a bounded part, so that the search is linear.
 */
const MARKS = new RegExp(
	[
		"&(?=(?:#\\d+|#x[\\da-f]+|[\\w\\u0080-\\uFFFF]+);)",
		"<(?=[a-z/!?])",
		"'+",
		"[[\\]{|:]",
		"__(?=[^\\s_]{1,60}__)",
		"~~(?=~)",
		`(?<!\\w)${urlStart}`,
		"(?<!\\w)(?:RFC|PMID|ISBN)[\\t\\p{Zs}]+(?=\\d)",
	].join("|"),
	"giu",
);

/** Characters that MediaWiki keeps, in one line. */
export const oneLine = (value: string): string =>
	cleanText(value.replace(/[\n\r\v\f]+/g, " "));

/** Escapes text within a line. */
export function escapeText(
	value: string,
	{ isInTable, isInTerm, isInLabel }: TextContext,
	{ before, after }: Neighbors,
): string {
	const mark = (found: string, offset: number): string => {
		const next = value[offset + found.length] ?? after;
		const previous = offset === 0 ? before : (value[offset - 1] ?? "");
		switch (found[0]) {
			case "'":
				return quotes(found, offset === 0 && before === "'", next === "'");
			case "[":
				return isInLabel || next === "[" || value.startsWith("//", offset + 1)
					? entity("[")
					: found;
			case "]":
				return isInLabel || (offset === 0 && before === "]")
					? entity("]")
					: found;
			case "{":
				return next === "{" || next === "|" || previous === "-"
					? entity("{")
					: found;
			case "|":
				return isInTable || isInLabel ? entity("|") : found;
			case ":":
				return isInTerm ? entity(":") : found;
			case "_":
				return `${entity("_")}_`;
			case "~":
				return `~${entity("~")}`;
			case "&":
				return "&amp;";
			case "<":
				return "&lt;";
			default:
				// `&#82;FC 1` is no link; `RFC&#160;1` is one, as MediaWiki takes that entity for a blank.
				return /^(?:RFC|PMID|ISBN)[\t\p{Zs}]/u.test(found)
					? `${entity(found.charAt(0))}${found.slice(1)}`
					: // What follows, be it an entity, is a part of the URL.
						!isInTerm && /^\s?$/.test(next)
						? found
						: found.replace(":", entity);
		}
	};
	return value.replace(MARKS, mark);
}

/** Of quotes that are neighbors, every other one is an entity. */
function quotes(found: string, isAfter: boolean, isBefore: boolean): string {
	let result = "";
	let wasQuote = isAfter;
	for (let index = 0; index < found.length; index++) {
		const isLast = index === found.length - 1;
		const isPlain = !wasQuote && !(isLast && isBefore);
		result += isPlain ? "'" : entity("'");
		wasQuote = isPlain;
	}
	return result;
}

/**
 * Escapes what a line that begins a block must not begin with.
 *
 * @param isText whether the line begins with text, not with markup.
 */
export function escapeLineStart(
	line: string,
	isText: boolean,
	isInTable: boolean,
): string {
	const isMark =
		(isText && /^(?:[*#:;]|----)/.test(line)) ||
		(isText && isInTable && line.startsWith("!")) ||
		/^=.*=\s*$/.test(line);
	return isMark ? entity(line[0] ?? "") + line.slice(1) : line;
}
