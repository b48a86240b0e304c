/** Searches that remember their last result, so that all of them together pass the text once. */
import { codeBefore, isEmail, isLetter, isWord } from "./chars";

/** After the end of every text; a small integer, which is faster than infinity. */
export const NEVER = 0x3fff_ffff;

/**
 * Where a needle comes next. As long as the offsets asked for grow, the text is passed once in all, also where the
 * needle never comes: a bracket that nobody closes costs nothing the second time.
 */
export class NextIndex {
	private from = 0;
	private at = -1;

	constructor(private readonly needle: string | RegExp) {}

	reset(): void {
		this.from = 0;
		this.at = -1;
	}

	/** First occurrence at or after `offset`; `NEVER` if there is none. */
	find(text: string, offset: number): number {
		if (offset < this.from || offset > this.at) {
			this.from = offset;
			this.at = this.search(text, offset);
		}
		return this.at;
	}

	private search(text: string, offset: number): number {
		if (typeof this.needle === "string") {
			const at = text.indexOf(this.needle, offset);
			return at < 0 ? NEVER : at;
		}
		this.needle.lastIndex = offset;
		return this.needle.exec(text)?.index ?? NEVER;
	}
}

/**
 * Where an e-mail address comes next (specification, 17.2). Each `@` is looked at once: the address before it may start at
 * any character of its run, so that a token that ends within the run does not make it look again.
 *
 *     x <joe.doe@example.org>
 *        ^start ^at         ^end
 */
export class EmailFinder {
	private start = 0;
	private at = -1;
	private end = 0;

	reset(): void {
		this.start = 0;
		this.at = -1;
		this.end = 0;
	}

	/** Start of the first address that starts at or after `offset`; `NEVER` if there is none. */
	find(text: string, offset: number): number {
		while (offset >= this.at) this.next(text);
		return Math.max(offset, this.start);
	}

	/** End of the last address. */
	get matchEnd(): number {
		return this.end;
	}

	private next(text: string): void {
		for (;;) {
			const at = text.indexOf("@", this.at + 1);
			this.at = at < 0 ? NEVER : at;
			this.start = this.at;
			if (at < 0) return;
			this.end = domainEnd(text, at + 1);
			if (this.end < 0) continue;
			while (isEmail(codeBefore(text, this.start))) this.start--;
			if (this.start < at) return;
		}
	}
}

/** End of `example.org` at `offset`: labels with at least one dot between; -1 if there is none. */
function domainEnd(text: string, offset: number): number {
	let end = -1;
	let at = offset;
	for (;;) {
		const label = at;
		while (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2d) at++;
		if (at === label) return end;
		if (label > offset) end = at;
		if (text.charCodeAt(at) !== 0x2e) return end;
		at++;
	}
}

/** Where the run of ASCII letters around an offset ends; each run is passed once. */
export class LetterRun {
	private from = 0;
	private to = 0;

	reset(): void {
		this.from = 0;
		this.to = 0;
	}

	end(text: string, offset: number): number {
		if (offset < this.from || offset >= this.to) {
			this.from = offset;
			this.to = offset;
			while (isLetter(text.charCodeAt(this.to))) this.to++;
		}
		return this.to;
	}
}
