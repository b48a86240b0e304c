/**
 * What earlier runs have written: a line for each commit, `:1` and the id of what it is of, as git's own files of marks have them. After that
 * of a revision is where its page is in git, and after that of an attachment where it is.
 *
 *     :1 da39a3ee5e6b4b0d3255bfef95601890afd80709 "help/links.md"
 */
import { createHash } from "node:crypto";
import { parseJson } from "../records/output/scan-lines";

/** A file of marks is not one. */
export class MarksError extends Error {
	override name = "MarksError";
}

/** Marks of commits by what they are of. */
export class Marks {
	readonly #marks = new Map<string, number>();
	/** Paths of pages by the ids of their revisions, and of attachments. */
	readonly #paths = new Map<string, string>();
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

	/** Says where a page is, after one of its revisions, or an attachment. */
	setPath(id: string, path: string): void {
		this.#paths.set(id, path);
	}

	/** Where the page of a revision was, if it was written. */
	pathOf(id: string): string | undefined {
		return this.#paths.get(id);
	}

	/** Where everything is, by its id. */
	places(): { id: string; path: string }[] {
		return [...this.#paths].map(([id, path]) => ({ id, path }));
	}

	/** Forgets that something was written. */
	forget(id: string): void {
		this.#marks.delete(id);
		this.#paths.delete(id);
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
			const [, number, id, quoted] =
				/^:([1-9]\d*) ([\da-f]{40})(?: (".*"))?$/.exec(line) ?? [];
			const path = quoted === undefined ? undefined : parseJson(quoted);
			const isPath = quoted === undefined || typeof path === "string";
			if (number === undefined || id === undefined || !isPath)
				throw new MarksError(
					`line ${index + 1} must be a mark, an id and perhaps a path between quotes (got "${line}")`,
				);
			marks.#marks.set(id, Number(number));
			if (typeof path === "string") marks.#paths.set(id, path);
			marks.#last = Math.max(marks.#last, Number(number));
		}
		return marks;
	}

	/** The lines of a file of marks. */
	*toLines(): Generator<string> {
		for (const [id, mark] of this.#marks) {
			const path = this.#paths.get(id);
			const at = path === undefined ? "" : ` ${JSON.stringify(path)}`;
			yield `:${mark} ${id}${at}\n`;
		}
	}
}

/** The id of what a commit is of: a hash, as names of pages may be long. */
export const markId = (...parts: readonly (string | number)[]): string =>
	createHash("sha1").update(parts.join("\n")).digest("hex");
