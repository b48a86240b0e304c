/** The text that the lexer reads, and the way back from its offsets to the source (specification, 1.1 and 1.4). */

/**
 * What MoinMoin parses instead of the source: no CR, tabs expanded to columns of 8. A line feed stands in front, so that
 * every line, the first one included, begins with one.
 *
 *     source   "a\r\n\tb"         text   "\na\n        b"
 */
export interface Source {
	/** Line feed, then the text as MoinMoin sees it. */
	readonly text: string;
	/**
	 * Offset in the source of an offset in `text`; never falls, and inside an expanded tab is that of the tab. What follows a CR
	 * starts at the CR.
	 */
	readonly toOffset: (offset: number) => number;
	/** Whether the text is the source as it was given, so that all offsets differ by one. */
	readonly isPlain: boolean;
}

const TAB = 8;

/**
 * Prepares a source for the lexer.
 *
 * @param source the page as it was given; a byte order mark is skipped where it would hide the markup of the first line.
 * @returns the text to read and the map of its offsets.
 */
export function readSource(source: string): Source {
	const skipped = /^\uFEFF(?![\p{L}\p{N}])/u.test(source) ? 1 : 0;
	if (skipped === 0 && !source.includes("\r") && !source.includes("\t"))
		return {
			text: ["\n", source].join(""),
			toOffset: (offset) => Math.max(0, offset - 1),
			isPlain: true,
		};
	return expand(source, skipped);
}

/** A stretch of the text: offset `from + n` there is `to + n * step` in the source. */
interface Stretch {
	from: number;
	to: number;
	step: 0 | 1;
}

function expand(source: string, skipped: number): Source {
	const stretches: Stretch[] = [{ from: 0, to: skipped - 1, step: 1 }];
	const parts = ["\n"];
	let length = 1;
	let column = 0;
	const copy = (part: string): void => {
		parts.push(part);
		length += part.length;
		const lineStart = part.lastIndexOf("\n") + 1;
		column = characters(part.slice(lineStart)) + (lineStart === 0 ? column : 0);
	};
	let start = skipped;
	const special = /[\r\t]+/g;
	special.lastIndex = skipped;
	for (
		let match = special.exec(source);
		match !== null;
		match = special.exec(source)
	) {
		copy(source.slice(start, match.index));
		start = special.lastIndex;
		for (let at = match.index; at < start; at++) {
			if (source.charCodeAt(at) === 13) continue;
			const isBehindReturn = source.charCodeAt(at - 1) === 13;
			stretches.push({
				from: length + Number(isBehindReturn),
				to: at,
				step: 0,
			});
			copy(" ".repeat(TAB - (column % TAB)));
			stretches.push({ from: length, to: at + 1, step: 1 });
		}
		stretches.push({ from: length + 1, to: start + 1, step: 1 });
	}
	copy(source.slice(start));
	return {
		text: parts.join(""),
		toOffset: mapper(stretches),
		isPlain: false,
	};
}

/** Number of characters, astral ones counted once. */
function characters(line: string): number {
	const pairs = line.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
	return line.length - (pairs === null ? 0 : pairs.length);
}

/** Looks the stretch of an offset up, near the last one asked for first. */
function mapper(stretches: readonly Stretch[]): (offset: number) => number {
	let index = 0;
	const from = (at: number): number =>
		stretches[at]?.from ?? Number.POSITIVE_INFINITY;
	return (offset) => {
		if (offset < from(index) || offset >= from(index + 8))
			index = search(stretches, offset);
		while (offset >= from(index + 1)) index++;
		const stretch = stretches[index];
		return stretch === undefined
			? 0
			: Math.max(0, stretch.to + (offset - stretch.from) * stretch.step);
	};
}

/** Last stretch that starts at or before `offset`. */
function search(stretches: readonly Stretch[], offset: number): number {
	let low = 0;
	let high = stretches.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
