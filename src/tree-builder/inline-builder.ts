/** Actions of links, transclusions and macros. */
import type { Token } from "../../grammar/vocabulary";
import type { PhrasingContent } from "../ast";
import { type LinkWithLabel, urlLink } from "./links/links";
import { createLink15 } from "./links/links15";
import { createLink19 } from "./links/links19";
import { createTransclusion } from "./links/transclusions";
import { TextBuilder } from "./text-builder";
import type { Positioned } from "./tree";

/** Builds what is within a line. */
export class InlineBuilder extends TextBuilder {
	link(token: Token<"Link">): void {
		this.addLink(token, createLink19(token.payload, this.context.links));
	}

	singleBracketLink(token: Token<"SingleBracketLink">): void {
		this.addLink(token, createLink15(token.payload, this.context.links));
	}

	/** `["quoted name"]` of 1.5. The page's own name is text, and so is all of it where there is no name (22.5). */
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
		const { reader, links } = this.context;
		this.addLink(token, reader.address(token.image, links));
	}

	email(token: Token): void {
		const label = token.image;
		this.addLink(token, { node: urlLink(`mailto:${label}`), label, at: 0 });
	}

	/** A wiki that the map does not know makes the whole match text (18). */
	interwiki(token: Token): void {
		const { reader, links } = this.context;
		const { image } = token;
		if (links.isWiki(image.slice(0, image.indexOf(":"))))
			this.addLink(token, reader.interwiki(image, links));
		else this.text(token);
	}

	/** The page's own name is text (19). */
	wikiName(token: Token): void {
		const { reader, links, wikiNames } = this.context;
		const label = token.image;
		const node = links.pageLink(label);
		if (!wikiNames || reader.isOwnName(label, node, links)) this.text(token);
		else this.addLink(token, { node, label, at: 0 });
	}

	transclusion(token: Token<"Transclusion">): void {
		const { node, ignored } = createTransclusion(
			token.payload,
			this.context.links,
		);
		node.position = this.positionOf(token);
		this.add(token, node as Positioned<typeof node>);
		this.reportIgnored(ignored, this.startOf(token), this.endOf(token));
	}

	macro(token: Token<"Macro">): void {
		const { name, args } = token.payload;
		const position = this.positionOf(token);
		this.add(
			token,
			args === undefined
				? { type: "macro", name, position }
				: { type: "macro", name, args, position },
		);
	}

	private addLink(
		token: Token,
		{ node, label, at, ignored }: LinkWithLabel,
	): void {
		const start = this.startOf(token);
		const end = this.endOf(token);
		if (node.type === "link" && this.context.report !== undefined)
			this.checkUrl(node.url, start, end);
		node.position = this.tree.span(start, end);
		if ("children" in node && label !== undefined && label !== "")
			node.children = [this.createLabel(label, at, start, end)];
		this.phrasing.add(node as Positioned<typeof node>, start, end);
		if (ignored !== undefined) this.reportIgnored(ignored, start, end);
	}

	/** What a link shows, at its position in the link if it is written there as it is shown. */
	private createLabel(
		label: NonNullable<LinkWithLabel["label"]>,
		at: number | undefined,
		start: number,
		end: number,
	): PhrasingContent {
		if (typeof label !== "string") {
			label.position = this.tree.span(start, end);
			return label;
		}
		const from = at === undefined ? start : start + at;
		const to = at === undefined ? end : from + label.length;
		return { type: "text", value: label, position: this.tree.span(from, to) };
	}

	private reportIgnored(
		ignored: readonly string[],
		start: number,
		end: number,
	): void {
		for (const key of ignored)
			this.context.report?.("link-parameter", start, end, key);
	}

	private checkUrl(url: string, start: number, end: number): void {
		const { report, reader } = this.context;
		if (!reader.hasSingleBrackets && this.isInSingleBracket(start))
			report?.("link-other-dialect", start - 1, end, `[${url}`);
		if (/^(?:https?|ftp):/.test(url) && !/^\w+:\/\/[^/\s]/.test(url))
			report?.("link-impossible-url", start, end, url);
	}

	/** Whether `[`, but not `[[`, is right before an offset. */
	private isInSingleBracket(offset: number): boolean {
		const at = offset - this.base;
		return (
			this.body.charAt(at) !== "[" &&
			this.body.charAt(at - 1) === "[" &&
			this.body.charAt(at - 2) !== "["
		);
	}
}
