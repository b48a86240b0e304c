/** Text to actions. */
import { readTokens, type TokenizeOptions } from "../lexer";
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
 * Reads a text by the rules and calls the actions, in the order of the source. Every text can be read.
 *
 * @param text begins with a line feed and holds neither CR nor tab, as `readSource` makes it.
 * @throws Error if the rules do not match, which no text can bring about.
 */
export function readText(
	text: string,
	options: TokenizeOptions,
	actions: Actions,
): void {
	parser ??= new MoinMoinParser();
	const rules = parser;
	rules.actions = actions;
	try {
		readTokens(text, options, (tokens) => {
			rules.input = tokens;
			rules.page();
			const [error] = rules.errors;
			if (error !== undefined) throw error;
		});
	} finally {
		rules.input = [];
		rules.actions = noActions;
	}
}

/** The rules in Chevrotain's serialized form, for railroad diagrams. */
export function serializeGrammar(): ReturnType<
	LineRules["getSerializedGastProductions"]
> {
	parser ??= new MoinMoinParser();
	return parser.getSerializedGastProductions();
}
