/** Actions of what stands within a line. */
import type { IToken } from "chevrotain";
import { decodeHTMLStrict } from "entities";
import type { SingleBracketParts } from "../../grammar/addresses";
import type { BracketParts, MacroParts } from "../../grammar/brackets";
import type { QuoteOrder } from "../../grammar/formatting";
import type { PhrasingContent, Root, Section } from "../ast";
import type { BuildContext } from "./context";
import type { LinkWithLabel } from "./links";
import {
	createAddress15,
	createInterwiki15,
	createLink15,
	createQuotedLink,
} from "./links15";
import { createLink19 } from "./links19";
import { type Mark, Phrasing } from "./phrasing";
import { createTransclusion } from "./transclusions";
import { Tree } from "./tree";

/** Builds the phrasing content of a page or section. */
export class InlineBuilder {
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
		const inner = this.phrasing.open.findLast(
			(mark) => mark === "strong" || mark === "emphasis",
		);
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

	link(token: IToken): void {
		const link = this.createLink(token);
		if (link === undefined) this.noName(token, token.image === '[""]' ? 0 : 2);
		else this.addLink(token, link);
	}

	url(token: IToken): void {
		const address = token.image;
		if (this.context.dialect === "1.5")
			this.addLink(token, createAddress15(address, this.context.links));
		else
			this.addLink(token, {
				node: { type: "link", url: address, children: [] },
				label: address,
				at: 0,
			});
	}

	email(token: IToken): void {
		this.addLink(token, {
			node: { type: "link", url: `mailto:${token.image}`, children: [] },
			label: token.image,
			at: 0,
		});
	}

	/** A wiki that the map does not know makes the whole match text (18). */
	interwiki(token: IToken): void {
		const { links, dialect } = this.context;
		const colon = token.image.indexOf(":");
		const wiki = token.image.slice(0, colon);
		if (!links.isWiki(wiki)) {
			this.text(token);
		} else if (dialect === "1.5") {
			this.addLink(token, createInterwiki15(token.image, links));
		} else {
			const node = links.interwikiLink(wiki, token.image.slice(colon + 1));
			this.addLink(token, { node, label: node.page, at: colon + 1 });
		}
	}

	/** The page's own name is text; 1.5 compares it as written (19 and 22.8). */
	wikiName(token: IToken): void {
		const { links, dialect, wikiNames } = this.context;
		const name = token.image;
		const node = links.pageLink(name);
		const isOwn =
			dialect === "1.5"
				? name === links.pageName
				: node.page === links.pageName && node.anchor === undefined;
		if (isOwn || !wikiNames) this.text(token);
		else this.addLink(token, { node, label: name, at: 0 });
	}

	transclusion(token: IToken): void {
		const parts: BracketParts = token.payload;
		this.add(token, createTransclusion(parts, this.context.links));
		this.reportIgnored(
			this.startOf(token),
			this.startOf(token) + token.image.length,
		);
	}

	macro(token: IToken): void {
		const { name, args }: MacroParts = token.payload;
		this.add(token, {
			type: "macro",
			name,
			...(args !== undefined && { args }),
		});
	}

	/** Offset of a token in the text of the page. */
	protected startOf(token: IToken): number {
		return this.base + token.startOffset;
	}

	private createLink(token: IToken): LinkWithLabel | undefined {
		const { links, dialect } = this.context;
		if (dialect === "1.9") {
			const parts: BracketParts = token.payload;
			return createLink19(parts, links);
		}
		if (token.image.startsWith('["'))
			return createQuotedLink(token.image.slice(2, -2), links);
		const parts: SingleBracketParts = token.payload;
		return createLink15(parts, links);
	}

	/** A name in brackets that is no link: the text without the brackets. */
	private noName(token: IToken, width: number): void {
		const start = this.startOf(token);
		this.phrasing.addText(start + width, start + token.image.length - width);
	}

	private add(token: IToken, node: PhrasingContent): void {
		const start = this.startOf(token);
		this.phrasing.add(node, start, start + token.image.length);
	}

	private addLink(token: IToken, { node, label, at }: LinkWithLabel): void {
		const { image } = token;
		const start = this.startOf(token);
		const end = start + image.length;
		if (node.type === "link" && this.context.checkText !== undefined)
			this.checkUrl(node.url, start, end);
		if ("children" in node && label !== undefined && label !== "") {
			node.children =
				typeof label === "string"
					? [this.createLabel(label, at, start, end)]
					: [this.place(label, start, end)];
		}
		this.phrasing.add(node, start, end);
		this.reportIgnored(start, end);
	}

	/** The text of a link, at its place in the link if it is written there as it is shown. */
	private createLabel(
		value: string,
		at: number | undefined,
		start: number,
		end: number,
	): PhrasingContent {
		const from = at === undefined ? start : start + at;
		const to = at === undefined ? end : from + value.length;
		return this.place({ type: "text", value }, from, to);
	}

	private place(
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

	private reportIgnored(start: number, end: number): void {
		const { links, report } = this.context;
		if (links.ignored.length === 0) return;
		for (const key of links.ignored.splice(0))
			report("link-parameter", start, end, key);
	}

	private checkUrl(url: string, start: number, end: number): void {
		if (this.context.dialect === "1.9" && this.isInSingleBracket(start))
			this.context.report("link-other-dialect", start - 1, end, `[${url}`);
		if (/^(?:https?|ftp):/.test(url) && !/^\w+:\/\/[^/\s]/.test(url)) {
			this.context.report("link-impossible-url", start, end, url);
		}
	}

	/** Whether `[`, but not `[[`, stands right before an offset. */
	private isInSingleBracket(offset: number): boolean {
		const at = offset - this.base;
		return (
			this.body.charAt(at) !== "[" &&
			this.body.charAt(at - 1) === "[" &&
			this.body.charAt(at - 2) !== "["
		);
	}
}
