/** What the rules report of a page, in the order of the source. */
import type { MarkTokenName } from "../marks";
import type { Token, TokenName } from "../vocabulary";

/** A token that switches a mark. */
export type MarkToken = Token<MarkTokenName>;

/**
 * One action for each token of the vocabulary, and one for all marks: the rules call it with the token, whose `payload`
 * holds what the lexer noted. An implementation builds what it likes: a tree, an outline, a count.
 */
export type Actions = {
	[N in Exclude<TokenName, MarkTokenName> as Uncapitalize<N>]: (
		token: Token<N>,
	) => void;
} & { mark: (token: MarkToken) => void };

/** Actions that do nothing: Chevrotain runs the rules once to learn the grammar. */
export const noActions: Actions = new Proxy({} as Actions, {
	get: () => () => undefined,
});
