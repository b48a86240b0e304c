/** Actions of lines, blocks and rows; with those of `inline-builder.ts` they make the tree. */
import type { Position } from "unist";
import { isSpace, skipBlanks, trim } from "../../grammar/chars";
import { splitInstruction } from "../../grammar/page-head";
import type { Actions } from "../../grammar/rules/actions";
import type { Token } from "../../grammar/vocabulary";
import type { FlowContent, Heading, Root, Section } from "../ast";
import { createCode } from "./blocks";
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
import { PENDING, type Positioned } from "./tree";

/** Builds the flow content of a page or section. */
export class Builder extends InlineBuilder implements Actions {
	private readonly lists: Lists;
	private readonly tables: Tables;
	/** The line before ended after a block: no blank joins it to the next (10.2). */
	private isAfterBlock = false;
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
		const { report } = context;
		this.lists = new Lists(this.tree, this.phrasing, report, outer);
		this.tables = new Tables(this.tree, this.phrasing, report);
	}

	instruction(token: Token): void {
		const { name, value } = splitInstruction(token.image.slice(1));
		if (name === "format") this.format = value;
		this.addLine(token, {
			type: "processingInstruction",
			name,
			...(value !== "" && { value }),
			position: this.linePosition(token),
		});
	}

	foreignBody(token: Token): void {
		const [lang = "", ...args] = (this.format || "xslt").split(/\s+/);
		const meta = args.join(" ");
		this.addLine(token, {
			type: "code",
			lang,
			...(meta !== "" && { meta }),
			value: token.image.slice(1),
			position: this.linePosition(token),
		});
	}

	/** A comment ends lists, but not a table at the margin (11.1). */
	comment(token: Token): void {
		if (!this.lists.isEmpty) this.tables.close();
		this.lists.closeAll();
		this.phrasing.close();
		this.beginLine();
		this.addLine(token, {
			type: "comment",
			value: trim(token.image.slice(3)),
			position: this.linePosition(token),
		});
	}

	blankLine(token: Token): void {
		this.tables.close();
		if (this.lists.isEmpty || this.isAfterBlock || this.hasConsumedNewline)
			this.phrasing.close();
		else this.phrasing.closeAtBlankLine(this.startOf(token));
		this.beginLine();
	}

	heading(token: Token): void {
		const { body, tree } = this;
		this.closeFlow();
		this.beginLine();
		let text = token.startOffset + 2;
		while (body.charCodeAt(text) === EQUALS) text++;
		const run = text - token.startOffset - 1;
		const start = this.startOf(token) + 1;
		const end = this.endOf(token);
		const depth = Math.min(run, 5) as Heading["depth"];
		const position = tree.begin(start);
		tree.open({ type: "heading", depth, children: PENDING, position }, start);
		this.phrasing.addBlock(end, start + run, end - run);
	}

	lineStart(token: Token): void {
		this.tables.close();
		this.lists.closeAll();
		this.joinLine(token);
	}

	indentation(token: Token): void {
		const start = this.endOf(token);
		const width = start - this.startOf(token) - 1;
		this.tables.close();
		this.lists.indent(width, bulletOpener, start);
		this.lists.openPlain(start);
		this.joinLine(token);
	}

	/** Indented like an item, but there is none: it goes on in the open one, or is beside the list (12). */
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
		const width = this.widthOf(token);
		const start = this.startOf(token) + 1 + width;
		const end = this.base + this.body.lastIndexOf("::", token.end - 2);
		this.tables.close();
		this.lists.indent(width, "definition", start);
		if (token.payload.isRow) this.openEmptyTable(width, start);
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
		const start = this.endOf(token);
		const width = start - this.startOf(token) - 1;
		if (!this.tables.isContinuedBy(width)) {
			this.tables.close();
			if (width === 0) this.lists.closeAll();
			this.lists.indent(width, bulletOpener, start);
			if (width > 0) this.lists.openRow(start);
		}
		this.beginLine();
		this.tables.openRow(width, start);
	}

	cell(token: Token<"Cell">): void {
		if (this.tables.isOpen)
			this.tables.openCell(
				token.payload,
				this.startOf(token),
				this.endOf(token),
			);
		else this.text(token);
	}

	rowEnd(token: Token): void {
		if (this.tables.isOpen) this.tables.closeRow(this.endOf(token));
		else this.text(token);
	}

	/** A rule ends everything that is open (9). */
	rule(token: Token): void {
		this.closeFlow();
		const size = Math.min(token.end - token.startOffset - 4, 6);
		const position = this.positionOf(token);
		this.tree.add({ type: "thematicBreak", size, position }, this.endOf(token));
	}

	block(token: Token<"Block">): void {
		const { context, lists } = this;
		const { report } = context;
		const start = this.startOf(token);
		const end = this.endOf(token);
		const parts = token.payload;
		this.phrasing.close();
		this.isAfterBlock = true;
		const content = context.readBlock(parts, this.body);
		if (content.dropped !== "")
			report?.("block-argument-dropped", start, end, content.dropped);
		if (!parts.closed) report?.("block-unclosed", start, end);
		/** `{{{#!wiki … }}}` holds blocks, every other block holds code. */
		const isSection = parts.closed && content.lang === "wiki";
		const position = this.positionOf(token);
		if (!isSection || lists.depth >= MAX_DEPTH) {
			if (isSection) report?.("section-too-deep", start, end);
			this.tree.add({ ...createCode(content, this.body), position }, end);
			return;
		}
		const section: Positioned<Section> = {
			type: "section",
			parser: "wiki",
			...(content.meta && { args: content.meta }),
			children: [],
			position,
		};
		this.tree.add(section, end);
		if (content.start > content.end) return;
		context.sections.push({
			section,
			start: this.base + content.start - 1,
			end: this.base + content.end,
			depth: lists.depth + 1,
		});
	}

	/** Takes what is finished out of the tree, but for the last node. */
	takeFinished(): FlowContent[] {
		return this.tree.takeFinished() as FlowContent[];
	}

	/** Ends what is still open at the end of the text. */
	finish(): void {
		this.closeFlow();
		this.phrasing.finish();
		this.tree.finish();
	}

	private item(token: Token, marker: boolean, opener: Opener): void {
		const width = this.widthOf(token);
		const start = this.startOf(token) + 1 + width;
		let end = this.endOf(token);
		while (isSpace(this.body.charCodeAt(end - this.base - 1))) end--;
		this.tables.close();
		this.lists.indent(width, opener, start);
		this.lists.openItem(marker, start, end);
		this.beginLine();
	}

	/** White space between the line feed that a token begins with and its marker. */
	private widthOf(token: Token): number {
		const start = token.startOffset + 1;
		return skipBlanks(this.body, start) - start;
	}

	private closeFlow(): void {
		this.tables.close();
		this.lists.closeAll();
		this.phrasing.close();
	}

	private beginLine(): void {
		this.isAfterBlock = false;
		this.hasConsumedNewline = false;
	}

	/** Text that goes on in the paragraph of the line before, with a line feed between, which MoinMoin makes a blank. */
	private joinLine(token: Token): void {
		if (!this.isAfterBlock && !this.hasConsumedNewline)
			this.phrasing.addLineFeed(this.startOf(token));
		this.beginLine();
	}

	/** Position of a token that is a line of its own, without the line feed in front. */
	private linePosition(token: Token): Position {
		return this.tree.span(this.startOf(token) + 1, this.endOf(token));
	}

	/** Adds a node that is a line of its own. */
	private addLine(token: Token, node: Positioned<FlowContent>): void {
		this.tree.add(node, this.endOf(token));
	}
}

const EQUALS = 0x3d;
