/** What the matchers of one dialect share while they read a text. */
import { isSpace, skipBlanks } from "./chars";
import { EmailFinder, LetterRun, NextIndex } from "./memo";

/** Where in a page processing instructions are read (specification, 1.2 and 1.3); `body` is what follows. */
export type Head = "page" | "section" | "body";

/** How a line begins. */
export interface Line {
	/** The line feed in front of it; -1 if that is in front of the text. */
	feed: number;
	/** The first character that is no white space, or the end of the line. */
	start: number;
	/** Its code; not a number at the end of the text. */
	first: number;
}

/** No offset of a line feed. */
const NO_LINE = -2;

/** The state of a reading; `reset` before each text. */
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
	/** The present line began with the end of a block, and MoinMoin appends no blank to it (10.2). */
	isAfterBlock = false;
	/** Offset after a block where 1.5 reads as at the start of a line (22.9). */
	freshStart = -1;

	/** End of the token at an offset within a line, unless that is running text or a block: -1 then. */
	tokenEnd: (offset: number) => number = () => -1;

	private readonly line: Line = { feed: NO_LINE, start: 0, first: 0 };
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
		this.isAfterBlock = false;
		this.freshStart = -1;
		this.line.feed = NO_LINE;
		this.emails.reset();
		this.letters.reset();
		this.lineFeeds.reset();
		for (const memo of this.memos) memo.reset();
	}

	/** Lets go of the text. */
	release(): void {
		this.text = "";
	}

	/** Creates the memo of one question of one matcher, reset with the scan. */
	memo(needle: string | RegExp): NextIndex {
		const memo = new NextIndex(needle);
		this.memos.push(memo);
		return memo;
	}

	/** The beginning of the line after a line feed. */
	lineAt(feed: number): Line {
		const { line } = this;
		if (line.feed !== feed) {
			line.feed = feed;
			line.start = skipBlanks(this.text, feed + 1);
			line.first = this.text.charCodeAt(line.start);
		}
		return line;
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
			? !this.isAfterBlock
			: isSpace(this.text.charCodeAt(offset));
	}
}
