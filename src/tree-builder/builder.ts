/** Actions of lines, blocks and rows; with those of `inline-builder.ts` they make the tree. */
import { skipBlanks, trim } from "../../grammar/chars";
import type { Actions } from "../../grammar/rules/actions";
import type { Token } from "../../grammar/vocabulary";
import type { Heading, Root, Section } from "../ast";
import { createCode, readBlock } from "./blocks";
import type { BuildContext } from "./context";
import { InlineBuilder } from "./inline-builder";
import {
	bulletOpener,
	Lists,
	MAX_DEPTH,
	numberOpener,
	type Opener,
} from "./lists";
import { Tables } from "./tables";

/** Builds the flow content of a page or section. */
export class Builder extends InlineBuilder implements Actions {
	private readonly lists: Lists;
	private readonly tables: Tables;
	/** The line before ended behind a block: no blank joins it to the next (10.2). */
	private glued = false;
	/** What the last `#format` says. */
	private format = "";

	/**
	 * @param outer lists and sections around.
	 */
	constructor(
		context: BuildContext,
		root: Root | Section,
		body: string,
		base: number,
		outer: number,
	) {
		super(context, root, body, base);
		this.lists = new Lists(this.tree, this.phrasing, context.report, outer);
		this.tables = new Tables(this.tree, this.phrasing, context.report);
	}

	instruction(token: Token): void {
		const { start, end } = this.lineOf(token);
		const [, word = "", rest = ""] =
			/^#(\S*)(.*)$/s.exec(token.image.slice(1)) ?? [];
		const name = word.toLowerCase();
		const value = trim(rest);
		if (name === "format") this.format = value;
		this.tree.add(
			{ type: "processingInstruction", name, ...(value !== "" && { value }) },
			start,
			end,
		);
	}

	foreignBody(token: Token): void {
		const { start, end } = this.lineOf(token);
		const [lang = "", ...args] = (this.format || "xslt").split(/\s+/);
		const meta = args.join(" ");
		this.tree.add(
			{
				type: "code",
				lang,
				...(meta !== "" && { meta }),
				value: token.image.slice(1),
			},
			start,
			end,
		);
	}

	/** A comment ends lists, but not a table at the margin (11.1). */
	comment(token: Token): void {
		const { start, end } = this.lineOf(token);
		if (!this.lists.isEmpty) this.tables.close();
		this.lists.closeAll();
		this.phrasing.close();
		this.beginLine();
		this.tree.add(
			{ type: "comment", value: trim(token.image.slice(3)) },
			start,
			end,
		);
	}

	blankLine(token: Token): void {
		this.tables.close();
		if (this.lists.isEmpty || this.glued || this.feedTaken)
			this.phrasing.close();
		else this.phrasing.closeAtBlankLine(this.startOf(token));
		this.beginLine();
	}

	heading(token: Token): void {
		const { start, end } = this.lineOf(token);
		this.closeFlow();
		this.beginLine();
		const { image } = token;
		let run = 1;
		while (image.charCodeAt(run + 1) === EQUALS) run++;
		const depth = DEPTHS[run] ?? 5;
		this.tree.open({ type: "heading", depth, children: [] }, start);
		this.phrasing.addBlock(end, start + run, end - run);
	}

	lineStart(token: Token): void {
		this.tables.close();
		this.lists.closeAll();
		this.joinLine(token);
	}

	indentation(token: Token): void {
		const width = token.image.length - 1;
		const start = this.startOf(token) + 1 + width;
		this.tables.close();
		this.lists.indent(width, bulletOpener, start);
		this.lists.openPlain(start);
		this.joinLine(token);
	}

	/** Indented like an item, but there is none: it goes on in the open one, or stands beside the list (12). */
	remarkEnd(token: Token): void {
		this.tables.close();
		this.lists.indent(1, bulletOpener, this.startOf(token) + 1);
		this.joinLine(token);
	}

	bulletMarker(token: Token): void {
		this.item(token, true, bulletOpener);
	}

	dotMarker(token: Token): void {
		this.item(token, false, bulletOpener);
	}

	numberMarker(token: Token): void {
		this.item(token, true, numberOpener(token.image));
	}

	term(token: Token<"Term">): void {
		const { image } = token;
		const width = widthOf(image);
		const start = this.startOf(token) + 1 + width;
		const end = this.startOf(token) + image.lastIndexOf("::");
		this.tables.close();
		this.lists.indent(width, "definition", start);
		if (token.payload) this.openEmptyTable(width, start);
		this.lists.openTerm(start);
		this.beginLine();
		this.phrasing.addBlock(end, start, end);
		this.lists.openDescription(end, end + 2);
	}

	/** A term that has the shape of a row opens a table, which it ends at once. */
	private openEmptyTable(width: number, start: number): void {
		this.lists.openRow(start);
		this.tables.openTable(width, start);
		this.tables.close();
	}

	rowStart(token: Token): void {
		const width = token.image.length - 1;
		const start = this.startOf(token) + 1 + width;
		if (!this.tables.goesOn(width)) {
			this.tables.close();
			if (width === 0) this.lists.closeAll();
			this.lists.indent(width, bulletOpener, start);
			if (width > 0) this.lists.openRow(start);
		}
		this.beginLine();
		this.tables.openRow(width, start);
	}

	cell(token: Token<"Cell">): void {
		const start = this.startOf(token);
		if (this.tables.isOpen)
			this.tables.openCell(token.payload, start, start + token.image.length);
		else this.text(token);
	}

	rowEnd(token: Token): void {
		if (this.tables.isOpen)
			this.tables.closeRow(this.startOf(token) + token.image.length);
		else this.text(token);
	}

	/** A rule ends everything that is open (9). */
	rule(token: Token): void {
		const start = this.startOf(token);
		this.closeFlow();
		this.tree.add(
			{ type: "thematicBreak", size: Math.min(token.image.length - 4, 6) },
			start,
			start + token.image.length,
		);
	}

	block(token: Token<"Block">): void {
		const { context, lists } = this;
		const start = this.startOf(token);
		const end = start + token.image.length;
		const parts = token.payload;
		this.phrasing.close();
		this.glued = true;
		const content = readBlock(context.dialect, parts, this.body);
		if (content.dropped !== "")
			context.report("block-argument-dropped", start, end, content.dropped);
		if (!parts.closed) context.report("block-unclosed", start, end);
		const isSection = parts.closed && content.lang === "wiki";
		if (!isSection || lists.depth >= MAX_DEPTH) {
			if (isSection) context.report("section-too-deep", start, end);
			this.tree.add(createCode(content, this.body), start, end);
			return;
		}
		const section: Section = {
			type: "section",
			parser: "wiki",
			...(content.meta && { args: content.meta }),
			children: [],
		};
		this.tree.add(section, start, end);
		if (content.start > content.end) return;
		context.sections.push({
			section,
			start: this.base + content.start - 1,
			end: this.base + content.end,
			depth: lists.depth + 1,
		});
	}

	/** Ends what is still open at the end of the text. */
	finish(): void {
		this.closeFlow();
		this.phrasing.finish();
		this.tree.finish();
	}

	private item(token: Token, marker: boolean, opener: Opener): void {
		const width = widthOf(token.image);
		const start = this.startOf(token) + 1 + width;
		const { length } = trim(token.image);
		this.tables.close();
		this.lists.indent(width, opener, start);
		this.lists.openItem(marker, start, start + length);
		this.beginLine();
	}

	private closeFlow(): void {
		this.tables.close();
		this.lists.closeAll();
		this.phrasing.close();
	}

	private beginLine(): void {
		this.glued = false;
		this.feedTaken = false;
	}

	/** Text that goes on in the paragraph of the line before, with a line feed between, which MoinMoin makes a blank. */
	private joinLine(token: Token): void {
		if (!this.glued && !this.feedTaken)
			this.phrasing.addLineFeed(this.startOf(token));
		this.beginLine();
	}

	/** Place of a token that is a line of its own, without the line feed in front. */
	private lineOf(token: Token): { start: number; end: number } {
		const start = this.startOf(token);
		return { start: start + 1, end: start + token.image.length };
	}
}

const EQUALS = 0x3d;

const DEPTHS: readonly (Heading["depth"] | undefined)[] = [
	undefined,
	1,
	2,
	3,
	4,
	5,
];

/** White space between the line feed and the marker. */
function widthOf(image: string): number {
	return skipBlanks(image, 1) - 1;
}
