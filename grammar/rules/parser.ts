/** Text to actions. */
import { Alternation, Alternative, type Rule, Terminal } from "chevrotain";
import {
	Lexer,
	type LineFeedOffset,
	readTokens,
	type TokenizeOptions,
} from "../lexer";
import type { Token, TokenName } from "../vocabulary";
import { type Actions, noActions } from "./actions";
import { LineRules } from "./line-rules";
import { findProduction } from "./lookahead";

/** Learns the grammar when it is made; one serves both dialects and every text. */
class MoinMoinParser extends LineRules {
	constructor() {
		super();
		this.performSelfAnalysis();
	}
}

let parser: MoinMoinParser | undefined;

/** Calls the actions for some tokens: whole lines. */
function applyRules(tokens: Token[], actions: Actions): void {
	parser ??= new MoinMoinParser();
	const rules = parser;
	rules.actions = actions;
	try {
		rules.input = tokens;
		rules.page();
		const [error] = rules.errors;
		if (error !== undefined) throw error;
	} finally {
		rules.input = [];
		rules.actions = noActions;
	}
}

/**
 * Reads a text by the rules and calls the actions, in the order of the source. Every text can be read.
 *
 * @param text holds neither CR nor tab, as `readSource` makes it.
 * @param start offset of the line feed in front of the first line.
 * @throws Error if the rules do not match, which no text can bring about.
 */
export const readText = (
	text: string,
	options: TokenizeOptions,
	actions: Actions,
	start: LineFeedOffset,
): void =>
	readTokens(text, options, (tokens) => applyRules(tokens, actions), start);

/** Reads a text as `readText` does, but some lines at a time. */
export class TextReader {
	/** Its own, because others may be read before this one is done. */
	readonly #lexer: Lexer;

	constructor(
		text: string,
		options: TokenizeOptions,
		private readonly actions: Actions,
		start: LineFeedOffset,
	) {
		this.#lexer = new Lexer(options.dialect);
		this.#lexer.open(text, options, start);
	}

	/** Offset in the text up to which it is read. */
	get position(): number {
		return this.#lexer.position;
	}

	/** Reads the next lines, and returns whether there are more. */
	readMore(): boolean {
		if (this.#lexer.hasMore) applyRules(this.#lexer.next(), this.actions);
		return this.#lexer.hasMore;
	}
}

/** Alternatives of a choice that belong together. */
export interface GrammarGroup {
	name: string;
	/** The token that each alternative takes. */
	tokens: readonly TokenName[];
}

/** A choice of the rules. */
export interface GrammarChoice {
	name: string;
	groups: readonly GrammarGroup[];
}

/**
 * Returns the choices of the rules, as Chevrotain learned them, with the names of their groups.
 *
 * @example
 * grammarChoices()[0] // { name: "beginning", groups: [{ name: "texts", tokens: ["LineStart", …] }, …] }
 */
export function grammarChoices(): GrammarChoice[] {
	parser ??= new MoinMoinParser();
	const { page } = parser.getGAstProductions();
	if (page === undefined) throw new Error("the grammar has no rule for pages");
	return parser.choices.map(({ name, groups }, index) => {
		const tokens = tokensOf(page, index + 1);
		return {
			name,
			groups: Object.entries(groups).map(([group, { length }]) => ({
				name: group,
				tokens: tokens.splice(0, length),
			})),
		};
	});
}

/** The token of each alternative of a choice. */
const tokensOf = (rule: Rule, occurrence: number): TokenName[] =>
	findProduction(rule, Alternation, occurrence)
		.definition.filter((each) => each instanceof Alternative)
		.flatMap(({ definition }) => definition)
		.filter((each) => each instanceof Terminal)
		.map((each) => each.terminalType.name as TokenName);
