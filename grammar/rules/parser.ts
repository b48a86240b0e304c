/** Tokens to actions. */
import type { IToken } from "chevrotain";
import { type Actions, noActions } from "./actions";
import { LineRules } from "./line-rules";

/** Learns the grammar when it is made; one serves both dialects and every text. */
class MoinMoinParser extends LineRules {
	constructor() {
		super();
		this.performSelfAnalysis();
	}
}

let parser: MoinMoinParser | undefined;

/**
 * Reads tokens by the rules and tells the actions, in the order of the source. Every sequence of tokens that `tokenize`
 * makes can be read.
 *
 * @param tokens are used up: Chevrotain adds to the array.
 * @throws Error if the rules do not fit, which no text can bring about.
 */
export function parseTokens(tokens: IToken[], actions: Actions): void {
	parser ??= new MoinMoinParser();
	parser.input = tokens;
	parser.actions = actions;
	parser.page();
	const [error] = parser.errors;
	parser.input = [];
	parser.actions = noActions;
	if (error !== undefined) throw error;
}

/** The rules in Chevrotain's serialized form, from which railroad diagrams are drawn. */
export function serializeGrammar(): ReturnType<
	LineRules["getSerializedGastProductions"]
> {
	parser ??= new MoinMoinParser();
	return parser.getSerializedGastProductions();
}
