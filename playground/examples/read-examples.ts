/** The examples of the specification: what the real parsers made of small pages. */
import { type Dialect, dialectNames } from "../../grammar/dialect-names";

/** A small page and what became of it. */
export interface Example {
	dialect: Dialect;
	text: string;
	/** The tree of the real parser, in the notation of the specification. */
	result: string;
}

/** A section of the specification. */
export interface ExampleSection {
	title: string;
	examples: Example[];
}

const HEADING = /^##+ (.*)$/;

/** `19> "a\nb"  ⇒ (p "a b ")`: a JSON string and a tree, which may be on the next line. */
const EXAMPLE = /^(\d+)> ("(?:[^"\\]|\\.)*")\s*(?:⇒\s*(.*))?$/;

const RESULT = /^\s*⇒\s*(.*)$/;

/** Dialects by the digits of their names, as examples and names of files write them: `19`. */
export const dialectByDigits: ReadonlyMap<string, Dialect> = new Map(
	dialectNames.map((name) => [name.replace(".", ""), name]),
);

/**
 * Reads the examples.
 *
 * @param specification the text of `docs/moinmoin.md`.
 * @returns sections that have examples, in their order.
 */
export function readExamples(specification: string): ExampleSection[] {
	const sections: ExampleSection[] = [{ title: "", examples: [] }];
	const lines = specification.split("\n");
	for (const [index, line] of lines.entries()) {
		const title = HEADING.exec(line)?.[1];
		if (title !== undefined) sections.push({ title, examples: [] });
		const [, number = "", json = "", beside] = EXAMPLE.exec(line) ?? [];
		const result = beside ?? RESULT.exec(lines[index + 1] ?? "")?.[1] ?? "";
		const dialect = dialectByDigits.get(number);
		if (dialect === undefined) continue;
		const text: string = JSON.parse(json);
		sections.at(-1)?.examples.push({ dialect, text, result });
	}
	return sections.filter(({ examples }) => examples.length > 0);
}
