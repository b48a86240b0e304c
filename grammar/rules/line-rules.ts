/** A page and its lines. */
import { t } from "../vocabulary";
import { type AlternativeGroups, InlineRules } from "./inline-rules";

/** A choice of the rule: its name, and its alternatives by what they are. */
export interface Choice {
	name: string;
	groups: AlternativeGroups;
}

/**
 * A page is lines; a line is what it begins with and a run of inline constructs. Nothing nests here: lists follow from
 * the widths of lines, formatting goes on until it is switched off, and a stack in the actions puts both together. So one
 * token of lookahead decides everything.
 *
 * All of it is one rule, because a rule that calls others takes 8 to 10 percent more time; the groups of alternatives bear
 * the names of what they are.
 */
export class LineRules extends InlineRules {
	/** Text at the margin, and indented text without a marker (4 and 6.3). */
	private readonly texts = [
		{ ALT: () => this.actions.lineStart(this.take(t.LineStart)) },
		{ ALT: () => this.actions.blankLine(this.take(t.BlankLine)) },
		{ ALT: () => this.actions.indentation(this.take(t.Indentation)) },
		{ ALT: () => this.actions.remarkEnd(this.take(t.RemarkEnd)) },
	];

	/** List items and definitions (6 and 7). */
	private readonly items = [
		{ ALT: () => this.actions.bulletMarker(this.take(t.BulletMarker)) },
		{ ALT: () => this.actions.numberMarker(this.take(t.NumberMarker)) },
		{ ALT: () => this.actions.dotMarker(this.take(t.DotMarker)) },
		{ ALT: () => this.actions.term(this.take(t.Term)) },
	];

	/** Lines that are one token as a whole: no construct follows (1, 5 and 11). */
	private readonly wholeLines = [
		{ ALT: () => this.actions.heading(this.take(t.Heading)) },
		{ ALT: () => this.actions.comment(this.take(t.Comment)) },
		{ ALT: () => this.actions.instruction(this.take(t.Instruction)) },
		{ ALT: () => this.actions.foreignBody(this.take(t.ForeignBody)) },
	];

	/** The alternatives by what they are, the most frequent first. */
	private readonly beginningGroups: AlternativeGroups = {
		texts: this.texts,
		items: this.items,
		wholeLines: this.wholeLines,
		rows: [{ ALT: () => this.actions.rowStart(this.take(t.RowStart)) }],
	};

	/** What a line begins with. */
	private readonly beginnings = Object.values(this.beginningGroups).flat();

	/** The choices of the rule in the order of their numbers. */
	get choices(): readonly Choice[] {
		return [
			{ name: "beginning", groups: this.beginningGroups },
			{ name: "construct", groups: this.constructGroups },
		];
	}

	readonly page = this.RULE("page", () => {
		this.MANY1(() => {
			this.OR1(this.beginnings);
			this.MANY2(() => this.OR2(this.constructs));
		});
	});
}
