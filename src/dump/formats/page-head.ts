/** What stands at the head of a page, read without the parser (`docs/dumps.md`, section 4). */

/** A line `#verb rest`. */
export interface Instruction {
	/** In lower case. */
	name: string;
	value: string;
}

/** Text of XSLT. */
const XML = /^<\?xml\b/;

/**
 * Lines from the top that start with `#`, up to the first that does not or is `#` alone; comments are left out.
 *
 * @param text of a revision.
 */
export function readHead(text: string): Instruction[] {
	const found: Instruction[] = [];
	for (let from = 0; text[from] === "#"; ) {
		const end = text.indexOf("\n", from);
		const line = text.slice(from, end < 0 ? undefined : end).trimEnd();
		if (line === "#") break;
		if (!line.startsWith("##")) {
			const nameEnd = line.search(/\s|$/);
			found.push({
				name: line.slice(1, nameEnd).toLowerCase(),
				value: line.slice(nameEnd).trimStart(),
			});
		}
		if (end < 0) break;
		from = end + 1;
	}
	return found;
}

/** The format of a page: `wiki`, or the first word of `#format`. */
export function formatOf(text: string, head: readonly Instruction[]): string {
	if (XML.test(text)) return "xslt";
	const value = head.find(({ name }) => name === "format")?.value ?? "";
	return /\S+/.exec(value)?.[0].toLowerCase() ?? "wiki";
}
