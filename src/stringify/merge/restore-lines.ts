/** The way back from what MoinMoin reads to the source: CR and tabs. */
import { headStart } from "../../../grammar/page-head";
import { readSource } from "../../../grammar/source";

/** A line of the source. */
interface Line {
	/** As MoinMoin reads it: tabs expanded, without CR. */
	text: string;
	/** As it is in the source, without the CR at its end. */
	source: string;
	/** The CR at its end, if there is one. */
	end: string;
}

/**
 * A page without CR and tabs, with those that its lines had.
 *
 * @param page lines of the source, as MoinMoin reads them, and others.
 * @param source what the page was made from.
 * @returns the page, in which lines of the source are as they were; the others end as most lines of the source do.
 */
export function restoreLines(page: string, source: string): string {
	const { text, isPlain } = readSource(source);
	if (isPlain) return page;
	const skipped = headStart(source);
	const lines = linesOf(text, source.slice(skipped));
	const usual =
		2 * lines.filter(({ end }) => end !== "").length >= lines.length - 1
			? "\r"
			: "";
	const written = page.split("\n");
	const last = written.length - 1;
	const restored = match(written, lines.slice(0, -1)).map((line, index) => {
		const own = written[index] ?? "";
		const end = line?.end ?? usual;
		return `${line === undefined ? own : restore(own, line)}${index === last ? "" : end}`;
	});
	const joined = restored.join("\n");
	const marked = source.slice(0, skipped) + joined;
	// Before a letter or digit the mark would be text.
	return headStart(marked) === skipped ? marked : joined;
}

function linesOf(text: string, source: string): Line[] {
	const sources = source.split("\n");
	return text.split("\n").map((line, index) => {
		const whole = sources[index] ?? line;
		const end = whole.endsWith("\r") ? "\r" : "";
		return {
			text: line,
			source: end === "" ? whole : whole.slice(0, -1),
			end,
		};
	});
}

/**
 * Finds the line of the source for each line of a page: the one after the last that was found if that is the same; else one with
 * the same text; else the next one, changed.
 */
function match(
	written: readonly string[],
	lines: readonly Line[],
): (Line | undefined)[] {
	const byText = new Map<string, number[]>();
	for (const [index, { text }] of lines.entries()) {
		const same = byText.get(text);
		if (same === undefined) byText.set(text, [index]);
		else same.push(index);
	}
	for (const same of byText.values()) same.reverse();
	let next = 0;
	return written.map((own) => {
		if (lines[next]?.text === own) return lines[next++];
		const same = byText.get(own);
		const found =
			same !== undefined && same.length > 1 ? same.pop() : same?.[0];
		if (found === undefined && lines[next]?.text[0] !== own[0])
			return undefined;
		const index = found ?? next;
		next = index + 1;
		return lines[index];
	});
}

/** A line with the tabs and CR that it had, up to the first character that was changed. */
function restore(own: string, { text, source }: Line): string {
	if (own === text) return source;
	let same = 0;
	while (same < own.length && own[same] === text[same]) same++;
	/** Columns count characters, offsets code units. */
	let column = 0;
	let offset = 0;
	let at = 0;
	/** Up to where the source, and the line, are the same. */
	let sameSource = 0;
	let sameLine = 0;
	for (const character of source) {
		const blanks = character === "\t" ? TAB - (column % TAB) : 0;
		const isRead = character !== "\r";
		column += blanks || Number(isRead);
		offset += blanks || (isRead ? character.length : 0);
		if (offset > same) break;
		at += character.length;
		sameSource = at;
		sameLine = offset;
	}
	return source.slice(0, sameSource) + own.slice(sameLine);
}

/** Columns of a tab (specification, 1.4). */
const TAB = 8;
