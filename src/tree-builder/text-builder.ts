/** Actions of text, of single characters and of formatting. */
import { decodeHTMLStrict } from "entities";
import type { Mark } from "../../grammar/marks";
import type { MarkToken } from "../../grammar/rules/actions";
import type { Token } from "../../grammar/vocabulary";
import type { PhrasingContent, Root, Section } from "../ast";
import type { BuildContext } from "./context";
import { Phrasing } from "./phrasing";
import { switchOf } from "./switches";
import { Tree } from "./tree";

/** Builds text and formatting. */
export class TextBuilder {
	protected readonly tree: Tree;
	protected readonly phrasing: Phrasing;
	/** A mark has taken the blank that stands for the end of the line (13.1). */
	protected feedTaken = false;

	/**
	 * @param body what is read; its offset 0 is `base` in the text of the page.
	 */
	constructor(
		protected readonly context: BuildContext,
		root: Root | Section,
		protected readonly body: string,
		protected readonly base: number,
	) {
		this.tree = new Tree(context.places, root);
		this.phrasing = new Phrasing(this.tree, body, base, context);
	}

	text(token: Token): void {
		const start = this.startOf(token);
		this.phrasing.addText(start, start + token.image.length);
	}

	/** What is no entity stays as written (20.2). */
	entity(token: Token): void {
		const start = this.startOf(token);
		this.phrasing.addText(
			start,
			start + token.image.length,
			decodeHTMLStrict(token.image),
		);
	}

	smiley(token: Token): void {
		this.add(token, { type: "smiley", value: token.image });
	}

	/** `!WikiName` without its `!`. */
	noLink(token: Token): void {
		const start = this.startOf(token);
		this.phrasing.addText(
			start,
			start + token.image.length,
			token.image.slice(1),
		);
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
		const isStrong = (inner ?? token.payload) === "strong";
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
		const width = token.image.startsWith("{") ? 3 : 1;
		this.add(token, {
			type: "inlineCode",
			value: token.image.slice(width, -width),
		});
	}

	/** Offset of a token in the text of the page. */
	protected startOf(token: Token): number {
		return this.base + token.startOffset;
	}

	protected add(token: Token, node: PhrasingContent): void {
		const start = this.startOf(token);
		this.phrasing.add(node, start, start + token.image.length);
	}

	protected place(
		node: PhrasingContent,
		start: number,
		end: number,
	): PhrasingContent {
		this.tree.place(node, start, end);
		return node;
	}

	private addLiteral(
		token: Token,
		type: "superscript" | "subscript",
		width: number,
	): void {
		const start = this.startOf(token);
		const end = start + token.image.length;
		const value = token.image.slice(width, -width);
		const children =
			value === ""
				? []
				: [this.place({ type: "text", value }, start + width, end - width)];
		this.phrasing.add({ type, children }, start, end);
	}

	private toggle(mark: Mark, token: Token): void {
		const start = this.startOf(token);
		this.switchOver(mark, start, start + token.image.length);
	}

	private switchOver(mark: Mark, start: number, end: number): void {
		if (this.phrasing.isOn(mark)) this.phrasing.switchOff(mark, start, end);
		else this.phrasing.switchOn(mark, start, end);
	}

	/** A mark that is only for on, or only for off, is text where it does not fit (13.1). */
	private switch(mark: Mark, on: boolean, token: Token): void {
		if (this.phrasing.isOn(mark) === on) {
			this.text(token);
			return;
		}
		this.toggle(mark, token);
		const takesBlank = on && mark !== "delete";
		const end = token.startOffset + token.image.length;
		if (
			takesBlank &&
			!/\s$/.test(token.image) &&
			this.body.charCodeAt(end) === 10
		)
			this.feedTaken = true;
	}
}
