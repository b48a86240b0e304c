/** Actions of links, transclusions and macros. */
import type { Token } from "../../grammar/vocabulary";
import type { PhrasingContent } from "../ast";
import type { LinkReader, LinkWithLabel } from "./links";
import { createLink15, links15 } from "./links15";
import { createLink19, links19 } from "./links19";
import { TextBuilder } from "./text-builder";
import { createTransclusion } from "./transclusions";

const READERS = { "1.5": links15, "1.9": links19 };

/** Builds what stands within a line. */
export class InlineBuilder extends TextBuilder {
	link(token: Token<"Link">): void {
		this.addLink(token, createLink19(token.payload, this.context.links));
	}

	singleBracketLink(token: Token<"SingleBracketLink">): void {
		this.addLink(token, createLink15(token.payload, this.context.links));
	}

	/** The page's own name is text, and so is all of it where there is no name (22.5). */
	quotedLink(token: Token): void {
		const { links } = this.context;
		const name = token.image.slice(2, -2);
		const start = this.startOf(token);
		if (name === "") this.text(token);
		else if (name === links.pageName)
			this.phrasing.addText(start + 2, start + 2 + name.length);
		else
			this.addLink(token, { node: links.pageLink(name), label: name, at: 2 });
	}

	url(token: Token): void {
		this.addLink(token, this.reader.address(token.image, this.context.links));
	}

	email(token: Token): void {
		this.addLink(token, {
			node: { type: "link", url: `mailto:${token.image}`, children: [] },
			label: token.image,
			at: 0,
		});
	}

	/** A wiki that the map does not know makes the whole match text (18). */
	interwiki(token: Token): void {
		const { links } = this.context;
		const { image } = token;
		if (links.isWiki(image.slice(0, image.indexOf(":"))))
			this.addLink(token, this.reader.interwiki(image, links));
		else this.text(token);
	}

	/** The page's own name is text (19). */
	wikiName(token: Token): void {
		const { links, wikiNames } = this.context;
		const node = links.pageLink(token.image);
		if (!wikiNames || this.reader.isOwnName(token.image, node, links))
			this.text(token);
		else this.addLink(token, { node, label: token.image, at: 0 });
	}

	transclusion(token: Token<"Transclusion">): void {
		this.add(token, createTransclusion(token.payload, this.context.links));
		this.reportIgnored(
			this.startOf(token),
			this.startOf(token) + token.image.length,
		);
	}

	macro(token: Token<"Macro">): void {
		const { name, args } = token.payload;
		this.add(token, {
			type: "macro",
			name,
			...(args !== undefined && { args }),
		});
	}

	private get reader(): LinkReader {
		return READERS[this.context.dialect];
	}

	private addLink(token: Token, { node, label, at }: LinkWithLabel): void {
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
