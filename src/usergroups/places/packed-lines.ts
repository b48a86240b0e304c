/** Lines of a packed table of names, which are unpacked where a name that is looked up may be in them. */

/** A line of a table: a code, and names in the form in which they are compared, but for capitals. */
export interface PackedLine {
	code: string;
	names: string;
}

/** At most this number of first words is looked for, each in all lines; then all lines are unpacked. */
const MAX_WORDS = 64;

const isLowerLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether a name that starts with a word is in a text of names, at its beginning or after one of `|;=!`. */
function hasNameFrom(word: string, text: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const isStart = at === 0 || "|;=!".includes(text.charAt(at - 1));
		if (isStart && !isLowerLetter(text.charCodeAt(at + word.length)))
			return true;
	}
	return false;
}

/**
 * The lines of one table. A small page names few places, for which most of the table need not be unpacked.
 *
 * @example
 * new PackedLines(lines, unpack).prepare("cape town") // unpacks the lines that have a name from "cape" on
 */
export class PackedLines {
	readonly #unpack: (line: PackedLine) => void;
	/** Lines that are packed still, with their names in small letters. */
	readonly #packed: Map<PackedLine, string>;
	readonly #seen = new Set<string>();

	/** @param unpack takes each line at most once. */
	constructor(
		lines: readonly PackedLine[],
		unpack: (line: PackedLine) => void,
	) {
		this.#unpack = unpack;
		this.#packed = new Map(
			lines.map((line) => [line, line.names.toLowerCase()]),
		);
	}

	/** Unpacks all lines that a folded name may be in. */
	prepare(folded: string): void {
		if (this.#packed.size === 0 || folded === "") return;
		const end = folded.indexOf(" ");
		const word = end < 0 ? folded : folded.slice(0, end);
		if (this.#seen.has(word)) return;
		if (this.#seen.size === MAX_WORDS) {
			this.prepareAll();
			return;
		}
		this.#seen.add(word);
		for (const [line, names] of this.#packed)
			if (hasNameFrom(word, names)) this.#take(line);
	}

	/** Unpacks the line of a code. */
	prepareCode(code: string): void {
		for (const line of this.#packed.keys())
			if (line.code === code) this.#take(line);
	}

	prepareAll(): void {
		for (const line of this.#packed.keys()) this.#take(line);
		this.#seen.clear();
	}

	#take(line: PackedLine): void {
		this.#packed.delete(line);
		this.#unpack(line);
	}
}
