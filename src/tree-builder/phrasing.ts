/** Paragraphs and what runs in them: text, and formatting that may cross and is carried on (rule book, 4 and 13). */
import { isSpace, trimEnd } from "../../grammar/chars";
import type { Mark } from "../../grammar/marks";
import type { PhrasingContent } from "../ast";
import type { BuildContext } from "./context";
import type { Tree } from "./tree";

/** A mark that is on, and where it was switched on. */
interface OpenMark {
	mark: Mark;
	start: number;
	end: number;
}

/** A stretch of text that is not a node yet. */
interface Run {
	start: number;
	end: number;
	/** Absent as long as the text of the source can be taken as it stands. */
	value: string | undefined;
}

/**
 * The phrasing content of one page or section.
 *
 * Marks that are on stay on when a block ends: `on` holds them, outermost first, and `opened` says how many of them are
 * open nodes in the present block. What comes next opens the others.
 *
 *     ''a '''b'' c'''      on   ''        '' '''      '''         (none)
 *                          tree emphasis(a strong(b)) strong(c)
 */
export class Phrasing {
	private readonly on: OpenMark[] = [];
	private opened = 0;
	private run: Run | undefined;
	/** Depth of the paragraph (or heading, or term); 0 if none is open. */
	private block = 0;
	/** Line feed of the blank line at which the paragraph ends, if that is still to be done; else below 0. */
	private blankLine = -1;

	constructor(
		private readonly tree: Tree,
		private readonly text: string,
		private readonly base: number,
		private readonly context: Pick<BuildContext, "report" | "checkText">,
	) {}

	/** Whether a paragraph is open. */
	get isOpen(): boolean {
		return this.block > 0;
	}

	/** Whether a mark is on. */
	isOn(mark: Mark): boolean {
		return this.indexOf(mark) >= 0;
	}

	/** Adds text: as it stands between the offsets, or as `value` says. White space at the start of a block is left out. */
	addText(start: number, end: number, value?: string): void {
		let from = start;
		if (this.isAtStart()) {
			if (value === undefined)
				while (from < end && isSpace(this.text.charCodeAt(from - this.base)))
					from++;
			if (from === end) return;
		}
		if (this.opened < this.on.length || !this.isOpen) {
			this.flush();
			this.openAll(from);
		}
		const { run } = this;
		if (run === undefined) {
			this.run = { start: from, end, value };
		} else {
			if (run.value !== undefined || value !== undefined || run.end !== from) {
				run.value = this.valueOf(run) + (value ?? this.slice(from, end));
			}
			run.end = end;
		}
	}

	/** The line feed between two lines of a paragraph, which the wiki shows as a blank. */
	addLineFeed(offset: number): void {
		if (!this.isOpen) return;
		if (this.blankLine < 0) {
			this.addText(offset, offset + 1);
			return;
		}
		this.addText(this.blankLine, this.blankLine + 1);
		this.flush();
		this.close();
	}

	/** Adds a node that is finished. */
	add(node: PhrasingContent, start: number, end: number): void {
		this.flush();
		this.openAll(start);
		this.tree.add(node, start, end);
	}

	/** Switches a mark on. */
	switchOn(mark: Mark, start: number, end: number): void {
		this.flush();
		this.openAll(start);
		this.on.push({ mark, start, end });
		this.openMark(mark, start, end);
	}

	/** Switches a mark off: what was opened inside of it is closed, and opened again by what follows. */
	switchOff(mark: Mark, start: number, end: number): void {
		const index = this.indexOf(mark);
		this.flush();
		if (index < this.opened) {
			if (this.closeMarks(index + 1))
				this.context.report("formatting-crossing", start, end);
			this.opened = index;
			this.tree.close(end);
		}
		this.remove(index);
	}

	/** Ends the paragraph, if one is open. Marks stay on. */
	close(): void {
		this.blankLine = -1;
		if (!this.isOpen) return;
		this.trimEnd();
		this.flush();
		this.closeMarks(0);
		if (this.tree.isEmpty) this.tree.drop();
		else this.tree.close();
		this.block = 0;
	}

	/**
	 * Ends the paragraph at a blank line within an item. A mark that is the last thing of its line holds the blank between
	 * both lines where the item goes on, so the paragraph stays open until that is known.
	 */
	closeAtBlankLine(lineFeed: number): void {
		const isAtMark = this.opened > 0 && this.tree.isEmpty && this.isRunBlank();
		if (!isAtMark) this.close();
		else if (this.blankLine < 0) this.blankLine = lineFeed;
	}

	/** A block that holds literal text, such as a heading: formatting that is on goes on in it. */
	addBlock(end: number, textStart: number, textEnd: number): void {
		this.block = this.tree.depth;
		if (textEnd > textStart) this.addText(textStart, textEnd);
		this.trimEnd();
		this.flush();
		this.closeMarks(0);
		this.tree.close(end);
		this.block = 0;
	}

	/** Tells which marks are still on at the end. */
	finish(): void {
		for (const { mark, start, end } of this.on)
			this.context.report("formatting-unclosed", start, end, mark);
	}

	/** The innermost of some marks that are on. */
	innermost(...marks: readonly Mark[]): Mark | undefined {
		return this.on.findLast(({ mark }) => marks.includes(mark))?.mark;
	}

	/** Whether no text has come that is not a node yet, or only white space. */
	private isRunBlank(): boolean {
		return this.run === undefined || trimEnd(this.valueOf(this.run)) === "";
	}

	private isAtStart(): boolean {
		if (!this.isOpen) return true;
		return this.run === undefined && this.opened === 0 && this.tree.isEmpty;
	}

	private openAll(start: number): void {
		if (!this.isOpen) {
			this.block = this.tree.depth + 1;
			this.tree.open({ type: "paragraph", children: [] }, start);
		}
		for (
			let next = this.on[this.opened];
			next !== undefined;
			next = this.on[this.opened]
		)
			this.openMark(next.mark, start, start);
	}

	private indexOf(mark: Mark): number {
		let index = this.on.length - 1;
		while (index >= 0 && this.on[index]?.mark !== mark) index--;
		return index;
	}

	/** Takes one of the few marks out; by hand, which is faster than to splice. */
	private remove(index: number): void {
		for (let at = index; at + 1 < this.on.length; at++)
			this.on[at] = this.on[at + 1] as OpenMark;
		this.on.pop();
	}

	private openMark(mark: Mark, start: number, end: number): void {
		this.tree.open({ type: mark, children: [] }, start, end);
		this.opened++;
	}

	/** Closes marks until `count` are open; those without content are dropped. Returns whether one had content. */
	private closeMarks(count: number): boolean {
		let cut = false;
		for (; this.opened > count; this.opened--) {
			if (this.tree.isEmpty) {
				this.tree.drop();
			} else {
				this.tree.close();
				cut = true;
			}
		}
		return cut;
	}

	private flush(): void {
		const { run } = this;
		if (run === undefined) return;
		this.run = undefined;
		const value = this.valueOf(run);
		this.context.checkText?.(value, run.start, run.end);
		this.tree.add({ type: "text", value }, run.start, run.end);
	}

	private trimEnd(): void {
		const { run } = this;
		if (run === undefined) return;
		while (
			run.end > run.start &&
			isSpace(this.text.charCodeAt(run.end - 1 - this.base))
		)
			run.end--;
		if (run.value !== undefined) run.value = trimEnd(run.value);
		if (run.value === "" || run.end === run.start) this.run = undefined;
	}

	private valueOf(run: Run): string {
		return run.value ?? this.slice(run.start, run.end);
	}

	private slice(start: number, end: number): string {
		return this.text.slice(start - this.base, end - this.base);
	}
}
