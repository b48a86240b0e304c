/** Offsets of the lines of a log, by page: 32 bytes per line, for logs of millions of lines. */

/** A line. */
export interface LinePlace {
	start: number;
	end: number;
	/** Absent if the line names none. */
	revision: number | undefined;
}

/** Numbers kept of a line: start, end, revision, and the line before it that is of the same page. */
const LENGTH = 4;
/** Stands for no revision and no line. */
const NONE = -1;
const FIRST_SIZE = 1024;

export class LinePlaces {
	#numbers = new Float64Array(FIRST_SIZE * LENGTH);
	#count = 0;
	/** The last line of each page. */
	readonly #last = new Map<string, number>();

	/** Adds a line after all others. */
	add(page: string, { start, end, revision = NONE }: LinePlace): void {
		const at = this.#count * LENGTH;
		if (at === this.#numbers.length) {
			const larger = new Float64Array(2 * at);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers.set([start, end, revision, this.#last.get(page) ?? NONE], at);
		this.#last.set(page, this.#count);
		this.#count++;
	}

	/** The lines of a page, in their order. */
	of(page: string): LinePlace[] {
		const found: LinePlace[] = [];
		let line = this.#last.get(page) ?? NONE;
		while (line !== NONE) {
			const at = line * LENGTH;
			const [start = 0, end = 0, revision = NONE, before = NONE] =
				this.#numbers.subarray(at, at + LENGTH);
			found.push({
				start,
				end,
				revision: revision === NONE ? undefined : revision,
			});
			line = before;
		}
		return found.reverse();
	}
}
