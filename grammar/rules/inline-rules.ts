/** What stands within a line: text, formatting marks, links and other inline constructs. */
import { EmbeddedActionsParser } from "chevrotain";
import { spellings } from "../lexer";
import * as t from "../vocabulary";
import { type Actions, noActions } from "./actions";

/** The rules of inline constructs. Marks come one by one: what they enclose is found out behind the actions. */
export class InlineRules extends EmbeddedActionsParser {
	/** Whom the rules tell. */
	actions: Actions = noActions;

	constructor() {
		super([...t.vocabulary, ...spellings], {
			maxLookahead: 1,
			recoveryEnabled: false,
		});
	}

	private readonly constructs = [
		{ ALT: () => this.actions.text(this.CONSUME(t.Text)) },
		{ ALT: () => this.SUBRULE(this.link) },
		{ ALT: () => this.SUBRULE(this.formatting) },
		{ ALT: () => this.SUBRULE(this.literal) },
		{ ALT: () => this.SUBRULE(this.character) },
		{ ALT: () => this.SUBRULE(this.macro) },
		{ ALT: () => this.SUBRULE(this.transclusion) },
		{ ALT: () => this.SUBRULE(this.thematicBreak) },
		{ ALT: () => this.SUBRULE(this.block) },
	];

	protected readonly inline = this.RULE("inline", () => {
		this.MANY(() => this.OR(this.constructs));
	});

	private readonly links = [
		{ ALT: () => this.actions.link(this.CONSUME(t.Link)) },
		{ ALT: () => this.actions.wikiName(this.CONSUME(t.WikiName)) },
		{ ALT: () => this.actions.url(this.CONSUME(t.Url)) },
		{ ALT: () => this.actions.email(this.CONSUME(t.Email)) },
		{ ALT: () => this.actions.interwiki(this.CONSUME(t.Interwiki)) },
	];

	private readonly link = this.RULE("link", () => this.OR(this.links));

	private readonly marks = [
		{ ALT: () => this.actions.strongEmphasis(this.CONSUME(t.StrongEmphasis)) },
		{ ALT: () => this.actions.strong(this.CONSUME(t.Strong)) },
		{ ALT: () => this.actions.emphasis(this.CONSUME(t.Emphasis)) },
		{ ALT: () => this.actions.underline(this.CONSUME(t.Underline)) },
		{ ALT: () => this.actions.delete(this.CONSUME(t.Delete)) },
		{ ALT: () => this.actions.deleteOn(this.CONSUME(t.DeleteOn)) },
		{ ALT: () => this.actions.deleteOff(this.CONSUME(t.DeleteOff)) },
		{ ALT: () => this.actions.smallerOn(this.CONSUME(t.SmallerOn)) },
		{ ALT: () => this.actions.smallerOff(this.CONSUME(t.SmallerOff)) },
		{ ALT: () => this.actions.largerOn(this.CONSUME(t.LargerOn)) },
		{ ALT: () => this.actions.largerOff(this.CONSUME(t.LargerOff)) },
		{ ALT: () => this.actions.remarkOn(this.CONSUME(t.RemarkOn)) },
		{ ALT: () => this.actions.remarkOff(this.CONSUME(t.RemarkOff)) },
	];

	private readonly formatting = this.RULE("formatting", () =>
		this.OR(this.marks),
	);

	private readonly literals = [
		{ ALT: () => this.actions.inlineCode(this.CONSUME(t.InlineCode)) },
		{ ALT: () => this.actions.superscript(this.CONSUME(t.Superscript)) },
		{ ALT: () => this.actions.subscript(this.CONSUME(t.Subscript)) },
	];

	private readonly literal = this.RULE("literal", () => this.OR(this.literals));

	private readonly characters = [
		{ ALT: () => this.actions.entity(this.CONSUME(t.Entity)) },
		{ ALT: () => this.actions.smiley(this.CONSUME(t.Smiley)) },
		{ ALT: () => this.actions.noLink(this.CONSUME(t.NoLink)) },
	];

	private readonly character = this.RULE("character", () =>
		this.OR(this.characters),
	);

	private readonly macro = this.RULE("macro", () =>
		this.actions.macro(this.CONSUME(t.Macro)),
	);
	private readonly transclusion = this.RULE("transclusion", () =>
		this.actions.transclusion(this.CONSUME(t.Transclusion)),
	);

	/** A rule ends lists and tables wherever it stands (9). */
	private readonly thematicBreak = this.RULE("thematicBreak", () =>
		this.actions.rule(this.CONSUME(t.Rule)),
	);

	/** A block may start behind other text, and text may go on behind it (10). */
	private readonly block = this.RULE("block", () =>
		this.actions.block(this.CONSUME(t.Block)),
	);
}
