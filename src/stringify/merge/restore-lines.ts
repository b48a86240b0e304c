/** The way back from what MoinMoin reads to the source: CR and tabs. */
import { readSource } from "../../../grammar/source";

/**
 * A page without CR and tabs, with those that its lines had.
 *
 * @param page lines of the source, as MoinMoin reads them, and others.
 * @param source what the page was made from.
 * @returns the page, in which lines of the source are as they were; the others end as all lines of the source do.
 */
export function restoreLines(page: string, source: string): string {
	const { text, isPlain } = readSource(source);
	if (isPlain) return page;
	const hasMark = source.startsWith("\ufeff") && text[1] !== "\ufeff";
	const end = /(?<!\r)\n/.test(source) ? "\n" : "\r\n";
	const sources = source.slice(hasMark ? 1 : 0).split(end);
	const written = new Map<string, string[]>();
	for (const [index, line] of text.slice(1).split("\n").entries()) {
		const all = written.get(line);
		const one = sources[index] ?? line;
		if (all === undefined) written.set(line, [one]);
		else all.push(one);
	}
	for (const all of written.values()) all.reverse();
	const restored = page.split("\n").map((line) => {
		const all = written.get(line) ?? [line];
		return (all.length > 1 ? all.pop() : all[0]) ?? line;
	});
	const joined = restored.join(end);
	// Before a letter or digit the mark would be text.
	return hasMark && !/^[\p{L}\p{N}]/u.test(joined) ? `\ufeff${joined}` : joined;
}
