/** What a page is made of: lines. */

import * as t from "../vocabulary";
import { InlineRules } from "./inline-rules";

/**
 * A page is lines; a line is what it begins with and a run of inline constructs. Nothing nests here: lists follow from
 * the widths of lines, formatting goes on until it is switched off, and a stack behind the actions puts both together.
 * So no rule calls itself, and one token of lookahead decides everything.
 */
export class LineRules extends InlineRules {
	private readonly lines = [
		{ ALT: () => this.SUBRULE(this.paragraphLine) },
		{ ALT: () => this.SUBRULE(this.blankLine) },
		{ ALT: () => this.SUBRULE(this.item) },
		{ ALT: () => this.SUBRULE(this.indentedLine) },
		{ ALT: () => this.SUBRULE(this.heading) },
		{ ALT: () => this.SUBRULE(this.row) },
		{ ALT: () => this.SUBRULE(this.definition) },
		{ ALT: () => this.SUBRULE(this.comment) },
		{ ALT: () => this.SUBRULE(this.instruction) },
		{ ALT: () => this.SUBRULE(this.foreignBody) },
		{ ALT: () => this.SUBRULE(this.remarkLine) },
	];

	readonly page = this.RULE("page", () => {
		this.MANY(() => this.OR(this.lines));
	});

	private readonly instruction = this.RULE("instruction", () =>
		this.actions.instruction(this.CONSUME(t.Instruction)),
	);
	private readonly foreignBody = this.RULE("foreignBody", () =>
		this.actions.foreignBody(this.CONSUME(t.ForeignBody)),
	);
	private readonly comment = this.RULE("comment", () =>
		this.actions.comment(this.CONSUME(t.Comment)),
	);
	private readonly blankLine = this.RULE("blankLine", () =>
		this.actions.blankLine(this.CONSUME(t.BlankLine)),
	);
	private readonly heading = this.RULE("heading", () =>
		this.actions.heading(this.CONSUME(t.Heading)),
	);

	private readonly paragraphLine = this.RULE("paragraphLine", () => {
		this.actions.lineStart(this.CONSUME(t.LineStart));
		this.SUBRULE(this.inline);
	});

	private readonly indentedLine = this.RULE("indentedLine", () => {
		this.actions.indentation(this.CONSUME(t.Indentation));
		this.SUBRULE(this.inline);
	});

	private readonly remarkLine = this.RULE("remarkLine", () => {
		this.actions.remarkEnd(this.CONSUME(t.RemarkEnd));
		this.SUBRULE(this.inline);
	});

	private readonly markers = [
		{ ALT: () => this.actions.bulletMarker(this.CONSUME(t.BulletMarker)) },
		{ ALT: () => this.actions.numberMarker(this.CONSUME(t.NumberMarker)) },
		{ ALT: () => this.actions.dotMarker(this.CONSUME(t.DotMarker)) },
	];

	private readonly item = this.RULE("item", () => {
		this.OR(this.markers);
		this.SUBRULE(this.inline);
	});

	private readonly definition = this.RULE("definition", () => {
		this.actions.term(this.CONSUME(t.Term));
		this.SUBRULE(this.inline);
	});

	private readonly cellParts = [
		{ ALT: () => this.SUBRULE(this.cell) },
		{ ALT: () => this.actions.rowEnd(this.CONSUME(t.RowEnd)) },
	];

	private readonly row = this.RULE("row", () => {
		this.actions.rowStart(this.CONSUME(t.RowStart));
		this.MANY(() => this.OR(this.cellParts));
	});

	private readonly cell = this.RULE("cell", () => {
		this.actions.cell(this.CONSUME(t.Cell));
		this.SUBRULE(this.inline);
	});
}
