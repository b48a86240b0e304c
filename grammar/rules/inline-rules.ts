/** What is within a line: text, formatting marks, links and other inline constructs. */
import { EmbeddedActionsParser } from "chevrotain";
import { switches } from "../marks";
import {
	type NamedTokenType,
	type Token,
	type TokenName,
	t,
	vocabulary,
} from "../vocabulary";
import { type Actions, noActions } from "./actions";
import { OneTokenLookahead } from "./lookahead";

/** Alternatives of a choice by a name of what they are. */
export type AlternativeGroups = Readonly<
	Record<string, readonly { ALT: () => void }[]>
>;

/** The alternatives of inline constructs. Marks come one by one; the actions determine what they enclose. */
export class InlineRules extends EmbeddedActionsParser {
	/** Receives what the rules recognize. */
	actions: Actions = noActions;

	constructor() {
		super([...vocabulary], {
			lookaheadStrategy: new OneTokenLookahead(),
			recoveryEnabled: false,
			skipValidations: true,
		});
	}

	private readonly links = [
		{ ALT: () => this.actions.link(this.take(t.Link)) },
		{ ALT: () => this.actions.wikiName(this.take(t.WikiName)) },
		{ ALT: () => this.actions.url(this.take(t.Url)) },
		{
			ALT: () => this.actions.singleBracketLink(this.take(t.SingleBracketLink)),
		},
		{ ALT: () => this.actions.email(this.take(t.Email)) },
		{ ALT: () => this.actions.interwiki(this.take(t.Interwiki)) },
		{ ALT: () => this.actions.quotedLink(this.take(t.QuotedLink)) },
	];

	private readonly formatting = [
		{ ALT: () => this.actions.strongEmphasis(this.take(t.StrongEmphasis)) },
		...switches.map(([name]) => ({
			ALT: () => this.actions.mark(this.take(t[name])),
		})),
	];

	private readonly literals = [
		{ ALT: () => this.actions.inlineCode(this.take(t.InlineCode)) },
		{ ALT: () => this.actions.superscript(this.take(t.Superscript)) },
		{ ALT: () => this.actions.subscript(this.take(t.Subscript)) },
	];

	private readonly characters = [
		{ ALT: () => this.actions.entity(this.take(t.Entity)) },
		{ ALT: () => this.actions.smiley(this.take(t.Smiley)) },
		{ ALT: () => this.actions.noLink(this.take(t.NoLink)) },
	];

	/** Only in a line that begins a row (8.2). */
	private readonly cells = [
		{ ALT: () => this.actions.cell(this.take(t.Cell)) },
		{ ALT: () => this.actions.rowEnd(this.take(t.RowEnd)) },
	];

	private readonly embedded = [
		{ ALT: () => this.actions.macro(this.take(t.Macro)) },
		{ ALT: () => this.actions.transclusion(this.take(t.Transclusion)) },
	];

	/** A rule ends lists and tables wherever it is (9); a block may start after other text, and text may go on after it (10). */
	private readonly blocks = [
		{ ALT: () => this.actions.rule(this.take(t.Rule)) },
		{ ALT: () => this.actions.block(this.take(t.Block)) },
	];

	/** The alternatives by what they are, in the order in which they are tried. */
	protected readonly constructGroups: AlternativeGroups = {
		text: [{ ALT: () => this.actions.text(this.take(t.Text)) }],
		links: this.links,
		formatting: this.formatting,
		literals: this.literals,
		characters: this.characters,
		embedded: this.embedded,
		cells: this.cells,
		blocks: this.blocks,
	};

	/** Each construct is one token, so that all are alternatives of one choice. */
	protected readonly constructs = Object.values(this.constructGroups).flat();

	/** Index of the type of the next token. */
	nextType(): number {
		return (this.LA_FAST(1) as Token).tokenTypeIdx;
	}

	/** `CONSUME`, with the type of what the lexer made. */
	protected take<N extends TokenName>(type: NamedTokenType<N>): Token<N> {
		return this.CONSUME(type) as Token<N>;
	}
}
