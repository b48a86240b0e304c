/** What earlier runs have written: a line for each commit, `:1` and the id of what it is of, as git's own files of marks have them. */
import { createHash } from "node:crypto";

/** A file of marks is not one. */
export class MarksError extends Error {
	override name = "MarksError";
}

/** Marks of commits by what they are of. */
export class Marks {
	readonly #marks = new Map<string, number>();
	#last = 0;

	/** Whether there are none. */
	get isEmpty(): boolean {
		return this.#marks.size === 0;
	}

	/** Whether a run has written this. */
	has(id: string): boolean {
		return this.#marks.has(id);
	}

	/** Gives the next mark. */
	add(id: string): number {
		this.#last++;
		this.#marks.set(id, this.#last);
		return this.#last;
	}

	/**
	 * Reads a file of marks.
	 *
	 * @throws MarksError if a line has another form.
	 */
	static parse(text: string): Marks {
		const marks = new Marks();
		for (const [index, line] of text.split("\n").entries()) {
			if (line === "") continue;
			const [, number, id] = /^:([1-9]\d*) ([\da-f]{40})$/.exec(line) ?? [];
			if (number === undefined || id === undefined)
				throw new MarksError(
					`line ${index + 1} must be a mark and an id (got "${line}")`,
				);
			marks.#marks.set(id, Number(number));
			marks.#last = Math.max(marks.#last, Number(number));
		}
		return marks;
	}

	/** The lines of a file of marks. */
	*toLines(): Generator<string> {
		for (const [id, mark] of this.#marks) yield `:${mark} ${id}\n`;
	}
}

/** The id of what a commit is of: a hash, as names of pages may be long. */
export const markId = (...parts: readonly (string | number)[]): string =>
	createHash("sha1").update(parts.join("\n")).digest("hex");
