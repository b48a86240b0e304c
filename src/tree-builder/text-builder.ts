/** Actions of text, of single characters and of formatting. */
import type { IToken } from "chevrotain";
import { decodeHTMLStrict } from "entities";
import type { QuoteOrder } from "../../grammar/tokens/formatting";
import type { PhrasingContent, Root, Section } from "../ast";
import type { BuildContext } from "./context";
import { type Mark, Phrasing } from "./phrasing";
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

	text(token: IToken): void {
		const start = this.startOf(token);
		this.phrasing.addText(start, start + token.image.length);
	}

	/** What is no entity stays as written (20.2). */
	entity(token: IToken): void {
		const start = this.startOf(token);
		this.phrasing.addText(
			start,
			start + token.image.length,
			decodeHTMLStrict(token.image),
		);
	}

	smiley(token: IToken): void {
		this.add(token, { type: "smiley", value: token.image });
	}

	/** `!WikiName` without its `!`. */
	noLink(token: IToken): void {
		const start = this.startOf(token);
		this.phrasing.addText(
			start,
			start + token.image.length,
			token.image.slice(1),
		);
	}

	strong(token: IToken): void {
		this.toggle("strong", token);
	}

	emphasis(token: IToken): void {
		this.toggle("emphasis", token);
	}

	underline(token: IToken): void {
		this.toggle("underline", token);
	}

	delete(token: IToken): void {
		this.toggle("delete", token);
	}

	/**
	 * Five quotes are both marks, side by side. The order in which they are switched on is the token's to say; what is
	 * on is switched off first, the inner one before the outer (13.3).
	 */
	strongEmphasis(token: IToken): void {
		const first: QuoteOrder = token.payload;
		const inner = this.phrasing.innermost("strong", "emphasis");
		const start = this.startOf(token);
		const isStrong = (inner ?? first) === "strong";
		const middle = start + (isStrong ? 3 : 2);
		this.switchOver(isStrong ? "strong" : "emphasis", start, middle);
		this.switchOver(isStrong ? "emphasis" : "strong", middle, start + 5);
	}

	deleteOn(token: IToken): void {
		this.switch("delete", true, token);
	}

	deleteOff(token: IToken): void {
		this.switch("delete", false, token);
	}

	smallerOn(token: IToken): void {
		this.switch("smaller", true, token);
	}

	smallerOff(token: IToken): void {
		this.switch("smaller", false, token);
	}

	largerOn(token: IToken): void {
		this.switch("larger", true, token);
	}

	largerOff(token: IToken): void {
		this.switch("larger", false, token);
	}

	remarkOn(token: IToken): void {
		this.switch("remark", true, token);
	}

	remarkOff(token: IToken): void {
		this.switch("remark", false, token);
	}

	superscript(token: IToken): void {
		this.addLiteral(token, "superscript", 1);
	}

	subscript(token: IToken): void {
		this.addLiteral(token, "subscript", 2);
	}

	inlineCode(token: IToken): void {
		const width = token.image.startsWith("{") ? 3 : 1;
		this.add(token, {
			type: "inlineCode",
			value: token.image.slice(width, -width),
		});
	}

	/** Offset of a token in the text of the page. */
	protected startOf(token: IToken): number {
		return this.base + token.startOffset;
	}

	protected add(token: IToken, node: PhrasingContent): void {
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
		token: IToken,
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

	private toggle(mark: Mark, token: IToken): void {
		const start = this.startOf(token);
		this.switchOver(mark, start, start + token.image.length);
	}

	private switchOver(mark: Mark, start: number, end: number): void {
		if (this.phrasing.isOn(mark)) this.phrasing.switchOff(mark, start, end);
		else this.phrasing.switchOn(mark, start, end);
	}

	/** A mark that is only for on, or only for off, is text where it does not fit (13.1). */
	private switch(mark: Mark, on: boolean, token: IToken): void {
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
