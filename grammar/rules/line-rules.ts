/** What a page is made of: lines. */

import { t } from "../vocabulary";
import { InlineRules } from "./inline-rules";

/**
 * A page is lines; a line is what it begins with and a run of inline constructs. Nothing nests here: lists follow from
 * the widths of lines, formatting goes on until it is switched off, and a stack in the actions puts both together.
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
		this.actions.instruction(this.take(t.Instruction)),
	);
	private readonly foreignBody = this.RULE("foreignBody", () =>
		this.actions.foreignBody(this.take(t.ForeignBody)),
	);
	private readonly comment = this.RULE("comment", () =>
		this.actions.comment(this.take(t.Comment)),
	);
	private readonly blankLine = this.RULE("blankLine", () =>
		this.actions.blankLine(this.take(t.BlankLine)),
	);
	private readonly heading = this.RULE("heading", () =>
		this.actions.heading(this.take(t.Heading)),
	);

	private readonly paragraphLine = this.RULE("paragraphLine", () => {
		this.actions.lineStart(this.take(t.LineStart));
		this.SUBRULE(this.inline);
	});

	private readonly indentedLine = this.RULE("indentedLine", () => {
		this.actions.indentation(this.take(t.Indentation));
		this.SUBRULE(this.inline);
	});

	private readonly remarkLine = this.RULE("remarkLine", () => {
		this.actions.remarkEnd(this.take(t.RemarkEnd));
		this.SUBRULE(this.inline);
	});

	private readonly markers = [
		{ ALT: () => this.actions.bulletMarker(this.take(t.BulletMarker)) },
		{ ALT: () => this.actions.numberMarker(this.take(t.NumberMarker)) },
		{ ALT: () => this.actions.dotMarker(this.take(t.DotMarker)) },
	];

	private readonly item = this.RULE("item", () => {
		this.OR(this.markers);
		this.SUBRULE(this.inline);
	});

	private readonly definition = this.RULE("definition", () => {
		this.actions.term(this.take(t.Term));
		this.SUBRULE(this.inline);
	});

	private readonly cellParts = [
		{ ALT: () => this.SUBRULE(this.cell) },
		{ ALT: () => this.actions.rowEnd(this.take(t.RowEnd)) },
	];

	private readonly row = this.RULE("row", () => {
		this.actions.rowStart(this.take(t.RowStart));
		this.MANY(() => this.OR(this.cellParts));
	});

	private readonly cell = this.RULE("cell", () => {
		this.actions.cell(this.take(t.Cell));
		this.SUBRULE(this.inline);
	});
}
