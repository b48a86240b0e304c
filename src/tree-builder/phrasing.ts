/** Paragraphs and their content: text, and formatting that may cross and is carried on (specification, 4 and 13). */
import { isSpace, trimEnd } from "../../grammar/chars";
import type { Mark } from "../../grammar/marks";
import type { PhrasingContent } from "../ast";
import type { BuildContext } from "./context";
import { PENDING, type Positioned, type Tree } from "./tree";

/** A mark that is on, and where it was switched on. */
interface OpenMark {
	mark: Mark;
	start: number;
	end: number;
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
	/** A run of text that is not a node yet; none if it starts below 0. */
	private runStart = -1;
	private runEnd = -1;
	/** Its value, unless that is the text of the source as it is. */
	private runValue: string | undefined = undefined;
	/** How much of the value, up to the last entity, is text whatever it is: `&nbsp;` is no white space of the source. */
	private runFixed = 0;
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

	/** Adds text: as it is between the offsets, or as `value` says. White space at the start of a block is dropped. */
	addText(start: number, end: number, value?: string): void {
		let from = start;
		if (this.isAtStart()) {
			if (value === undefined)
				while (from < end && isSpace(this.text.charCodeAt(from - this.base)))
					from++;
			if (from === end) return;
		}
		if (this.opened < this.on.length || this.block === 0) {
			this.flush();
			this.openAll(from);
		}
		if (this.runStart < 0) {
			this.runStart = from;
			this.runValue = value;
			this.runFixed = 0;
		} else if (
			this.runValue !== undefined ||
			value !== undefined ||
			this.runEnd !== from
		) {
			this.runValue = this.runText() + (value ?? this.slice(from, end));
		}
		if (value !== undefined) this.runFixed = this.runValue?.length ?? 0;
		this.runEnd = end;
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

	/** Begins to add a finished node at an offset; `Tree.add` follows. */
	prepare(start: number): void {
		this.flush();
		this.openAll(start);
	}

	/** Adds a finished node. */
	add(node: Positioned<PhrasingContent>, start: number, end: number): void {
		this.prepare(start);
		this.tree.add(node, end);
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
				this.context.report?.("formatting-crossing", start, end);
			this.opened = index;
			this.tree.close(end);
		}
		this.remove(index);
	}

	/** Ends the paragraph, if one is open. Marks stay on. */
	close(): void {
		this.blankLine = -1;
		if (this.block === 0) return;
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

	/** Reports which marks are still on at the end. */
	finish(): void {
		for (const { mark, start, end } of this.on)
			this.context.report?.("formatting-unclosed", start, end, mark);
	}

	/** The innermost of some marks that are on. */
	innermost(...marks: readonly Mark[]): Mark | undefined {
		return this.on.findLast(({ mark }) => marks.includes(mark))?.mark;
	}

	/** Whether no text has come that is not a node yet, or only white space. */
	private isRunBlank(): boolean {
		return this.runStart < 0 || trimEnd(this.runText()) === "";
	}

	private isAtStart(): boolean {
		if (this.block === 0) return true;
		return this.runStart < 0 && this.opened === 0 && this.tree.isEmpty;
	}

	private openAll(start: number): void {
		if (this.block === 0) {
			const { tree } = this;
			this.block = tree.depth + 1;
			tree.open(
				{ type: "paragraph", children: PENDING, position: tree.begin(start) },
				start,
			);
		}
		while (this.opened < this.on.length)
			this.openMark((this.on[this.opened] as OpenMark).mark, start, start);
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
		const position = this.tree.begin(start);
		this.tree.open({ type: mark, children: PENDING, position }, end);
		this.opened++;
	}

	/** Closes marks until `count` are open; those without content are dropped. Returns whether one had content. */
	private closeMarks(count: number): boolean {
		let hadContent = false;
		for (; this.opened > count; this.opened--) {
			if (this.tree.isEmpty) {
				this.tree.drop();
			} else {
				this.tree.close();
				hadContent = true;
			}
		}
		return hadContent;
	}

	private flush(): void {
		const start = this.runStart;
		if (start < 0) return;
		const end = this.runEnd;
		const value = this.runText();
		this.runStart = -1;
		this.context.checkText?.(value, start, end);
		const position = this.tree.span(start, end);
		this.tree.add({ type: "text", value, position }, end);
	}

	private trimEnd(): void {
		if (this.runStart < 0) return;
		while (
			this.runEnd > this.runStart &&
			isSpace(this.text.charCodeAt(this.runEnd - 1 - this.base))
		)
			this.runEnd--;
		if (this.runValue !== undefined)
			this.runValue =
				this.runValue.slice(0, this.runFixed) +
				trimEnd(this.runValue.slice(this.runFixed));
		if (this.runValue === "" || this.runEnd === this.runStart)
			this.runStart = -1;
	}

	private runText(): string {
		return this.runValue ?? this.slice(this.runStart, this.runEnd);
	}

	private slice(start: number, end: number): string {
		return this.text.slice(start - this.base, end - this.base);
	}
}
