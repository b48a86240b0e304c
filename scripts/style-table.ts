/** Reads the table of words in `docs/style.md` as rules that can be checked. */

/** One row of the table. */
export interface StyleRule {
	/** The left column, for messages. */
	avoid: string;
	/** The middle column. */
	write: string;
	/** Matches a whole identifier; absent if the row names none. */
	identifier: RegExp | undefined;
	/** Matches a phrase in prose; absent if the row names none. Global. */
	phrase: RegExp | undefined;
	/** Matches phrases that are exempt, at the position of the phrase. Sticky. */
	except: RegExp | undefined;
	/** Path prefixes to which the rule is limited; none means everywhere. */
	within: readonly string[];
}

const ESCAPED = /[\\^$.*+?()[\]{}|]/g;

/** Between the words of a phrase: white space, and the marks of a comment's next line. */
const GAP = "[\\s*/]+";

/**
 * Parses the rows of the table with the columns “Do not write”, “Write” and “Checked”.
 *
 * @param markdown the page.
 * @returns one rule per row, except for rows that say “by review” and nothing else.
 * @throws Error if the page has no such table.
 * @example
 * parseStyleTable("| Do not write | Write | Checked |\n|---|---|---|\n| `foo*` | bar | everywhere |")[0]?.identifier
 * // /^(?:foo.*)$/
 */
export function parseStyleTable(markdown: string): StyleRule[] {
	const lines = markdown.split("\n");
	const start = lines.findIndex((line) => line.startsWith("| Do not write |"));
	if (start < 0) throw new Error('no table with a column "Do not write"');
	const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
	return lines
		.slice(start + 2, length < 0 ? undefined : start + length)
		.map((line) => line.split("|").map((cell) => cell.trim()))
		.flatMap(([, avoid = "", write = "", checked = ""]) =>
			checked === "by review" ? [] : [toRule(avoid, write, checked)],
		);
}

function toRule(avoid: string, write: string, checked: string): StyleRule {
	const [scope = "", except = ""] = checked.split(", not ");
	const reviewed = new Set(
		scope
			.split(", ")
			.filter((part) => part.endsWith("by review"))
			.flatMap(quoted),
	);
	const phrases = quoted(avoid).filter((phrase) => !reviewed.has(phrase));
	const exceptions = quoted(except);
	return {
		avoid,
		write,
		identifier: anyOf(codeSpans(avoid).map(globSource), "^(?:", ")$"),
		phrase: anyOf(phrases.map(phraseSource), "\\b(?:", ")\\b", "gi"),
		except: anyOf(exceptions.map(phraseSource), "(?:", ")\\b", "iy"),
		within: codeSpans(scope),
	};
}

const quoted = (cell: string): string[] =>
	[...cell.matchAll(/"([^"]+)"/g)].flatMap(([, text]) => text ?? []);

const codeSpans = (cell: string): string[] =>
	[...cell.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text ?? []);

const anyOf = (
	sources: readonly string[],
	before: string,
	after: string,
	flags = "",
): RegExp | undefined =>
	sources.length === 0
		? undefined
		: new RegExp(before + sources.join("|") + after, flags);

const escapeSource = (text: string): string => text.replace(ESCAPED, "\\$&");

const globSource = (glob: string): string =>
	glob.split("*").map(escapeSource).join(".*");

const phraseSource = (phrase: string): string =>
	phrase
		.split(" ")
		.map((word) => `(?:${word.split("/").map(escapeSource).join("|")})`)
		.join(GAP);
