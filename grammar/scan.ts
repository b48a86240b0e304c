/** What the token patterns of one lexer share while they read a text. */
import { isSpace } from "./chars";
import { EmailFinder, LetterRun, NextIndex } from "./memo";

/** Where in a page processing instructions may stand (rule book, 1.2 and 1.3). */
export type Head = "page" | "section" | "over";

/** State of one reading; `reset` before each text. */
export class Scan {
	text = "";
	/** Names that 1.5 reads as macros. */
	macros: ReadonlySet<string> = new Set();
	/** Whether instructions may still come, and which. */
	head: Head = "page";
	/** What the head's `#format` names. */
	format: string | undefined = undefined;
	/** The present line is a table row: `||` separates cells. */
	inRow = false;
	/** The present line goes on behind a block, where MoinMoin appends no blank (10.2). */
	glued = false;
	/** What a pattern found out about its match, for the token's payload. */
	payload: unknown = undefined;

	readonly emails = new EmailFinder();
	readonly letters = new LetterRun();
	readonly lineFeeds = new NextIndex("\n");
	private readonly memos: NextIndex[] = [];

	reset(text: string, head: Head, macros: ReadonlySet<string>): void {
		this.text = text;
		this.head = head;
		this.macros = macros;
		this.format = undefined;
		this.inRow = false;
		this.glued = false;
		this.payload = undefined;
		this.emails.reset();
		this.letters.reset();
		this.lineFeeds.reset();
		for (const memo of this.memos) memo.reset();
	}

	/** A memo of its own for one question of one pattern, reset with the scan. */
	memo(needle: string | RegExp): NextIndex {
		const memo = new NextIndex(needle);
		this.memos.push(memo);
		return memo;
	}

	/** End of the line that `offset` is in. */
	lineEnd(offset: number): number {
		return Math.min(this.lineFeeds.find(this.text, offset), this.text.length);
	}

	/** Whether `offset` is the end of its line. */
	isLineEnd(offset: number): boolean {
		return offset >= this.text.length || this.text.charCodeAt(offset) === 10;
	}

	/** Whether white space follows, the blank that MoinMoin appends to a line included (1.5). */
	isBlank(offset: number): boolean {
		return this.isLineEnd(offset)
			? !this.glued
			: isSpace(this.text.charCodeAt(offset));
	}
}
