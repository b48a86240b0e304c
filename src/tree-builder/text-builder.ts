/** Actions of text, of single characters and of formatting. */
import type { Position } from "unist";
import { isSpace } from "../../grammar/chars";
import { type Mark, marks } from "../../grammar/marks";
import type { MarkToken } from "../../grammar/rules/actions";
import type { Token } from "../../grammar/vocabulary";
import type { PhrasingContent, Root, Section } from "../ast";
import type { BuildContext } from "./context";
import { decodeEntity } from "./entities";
import { Phrasing } from "./phrasing";
import { switchOf } from "./switches";
import { type Positioned, Tree } from "./tree";

/** Builds text and formatting. */
export class TextBuilder {
	protected readonly tree: Tree;
	protected readonly phrasing: Phrasing;
	/** A mark has consumed the blank that the line feed is shown as (13.1). */
	protected hasConsumedNewline = false;

	/**
	 * @param body the text that is read; its offset 0 is `base` in the text of the page.
	 */
	constructor(
		protected readonly context: BuildContext,
		root: Root | Section,
		protected readonly body: string,
		protected readonly base: number,
	) {
		this.tree = new Tree(context.positions, root);
		this.phrasing = new Phrasing(this.tree, body, base, context);
	}

	text(token: Token): void {
		this.phrasing.addText(this.startOf(token), this.endOf(token));
	}

	/** What is no entity stays as written (20.2). */
	entity(token: Token): void {
		const value = decodeEntity(token.image);
		this.phrasing.addText(this.startOf(token), this.endOf(token), value);
	}

	smiley(token: Token): void {
		const position = this.positionOf(token);
		this.add(token, { type: "smiley", value: token.image, position });
	}

	/** `!WikiName` without its `!`. */
	noLink(token: Token): void {
		const value = token.image.slice(1);
		this.phrasing.addText(this.startOf(token), this.endOf(token), value);
	}

	mark(token: MarkToken): void {
		const { mark, action } = switchOf(token);
		if (action === "toggle") this.toggle(mark, token);
		else this.switch(mark, action === "on", token);
	}

	/**
	 * Five quotes are both marks, side by side. The order in which they are switched on is the token's to say; what is
	 * on is switched off first, the inner one before the outer (13.3).
	 */
	strongEmphasis(token: Token<"StrongEmphasis">): void {
		const inner = this.phrasing.innermost("strong", "emphasis");
		const start = this.startOf(token);
		const isStrong = (inner ?? token.payload.outer) === "strong";
		const middle = start + (isStrong ? 3 : 2);
		this.switchOver(isStrong ? "strong" : "emphasis", start, middle);
		this.switchOver(isStrong ? "emphasis" : "strong", middle, start + 5);
	}

	superscript(token: Token): void {
		this.addLiteral(token, "superscript", 1);
	}

	subscript(token: Token): void {
		this.addLiteral(token, "subscript", 2);
	}

	inlineCode(token: Token): void {
		const { image } = token;
		const width = image.startsWith("{") ? 3 : 1;
		const value = image.slice(width, -width);
		const position = this.positionOf(token);
		this.add(token, { type: "inlineCode", value, position });
	}

	/** Offset of a token in the text of the page. */
	protected startOf(token: Token): number {
		return this.base + token.startOffset;
	}

	/** Offset of the end of a token in the text of the page. */
	protected endOf(token: Token): number {
		return this.base + token.end;
	}

	protected positionOf(token: Token): Position {
		return this.tree.span(this.startOf(token), this.endOf(token));
	}

	/** Adds a node that is all of a token. */
	protected add(token: Token, node: Positioned<PhrasingContent>): void {
		this.phrasing.add(node, this.startOf(token), this.endOf(token));
	}

	private addLiteral(
		token: Token,
		type: "superscript" | "subscript",
		width: number,
	): void {
		const children: PhrasingContent[] = [];
		const start = this.startOf(token) + width;
		const end = this.endOf(token) - width;
		if (end > start) {
			const value = token.image.slice(width, -width);
			const position = this.tree.span(start, end);
			children.push({ type: "text", value, position });
		}
		this.add(token, { type, children, position: this.positionOf(token) });
	}

	private toggle(mark: Mark, token: Token): void {
		this.switchOver(mark, this.startOf(token), this.endOf(token));
	}

	private switchOver(mark: Mark, start: number, end: number): void {
		if (this.phrasing.isOn(mark)) this.phrasing.switchOff(mark, start, end);
		else this.phrasing.switchOn(mark, start, end);
	}

	/** A mark that is only for on, or only for off, is text where it does not apply (13.1). */
	private switch(mark: Mark, on: boolean, token: Token): void {
		if (this.phrasing.isOn(mark) === on) {
			this.text(token);
			return;
		}
		this.toggle(mark, token);
		if (
			on &&
			marks[mark].blanks !== "free" &&
			!isSpace(this.body.charCodeAt(token.end - 1)) &&
			this.body.charCodeAt(token.end) === LINE_FEED
		)
			this.hasConsumedNewline = true;
	}
}

const LINE_FEED = 10;
