/** What the rules tell of a page, in the order of the source. */
import type { IToken } from "chevrotain";

type Action = (token: IToken) => void;

/**
 * One action for each token of the vocabulary: the rules call it with the token, whose `payload` holds what the lexer
 * found out about it. Whoever implements this builds what it likes: a tree, an outline, a count.
 */
export interface Actions {
	instruction: Action;
	foreignBody: Action;
	comment: Action;
	blankLine: Action;
	heading: Action;
	remarkEnd: Action;
	numberMarker: Action;
	term: Action;
	bulletMarker: Action;
	dotMarker: Action;
	rowStart: Action;
	indentation: Action;
	lineStart: Action;
	text: Action;
	entity: Action;
	smiley: Action;
	noLink: Action;
	strongEmphasis: Action;
	strong: Action;
	emphasis: Action;
	underline: Action;
	delete: Action;
	deleteOn: Action;
	deleteOff: Action;
	smallerOn: Action;
	smallerOff: Action;
	largerOn: Action;
	largerOff: Action;
	remarkOn: Action;
	remarkOff: Action;
	superscript: Action;
	subscript: Action;
	inlineCode: Action;
	link: Action;
	url: Action;
	email: Action;
	interwiki: Action;
	wikiName: Action;
	transclusion: Action;
	macro: Action;
	block: Action;
	rule: Action;
	cell: Action;
	rowEnd: Action;
}

/** Actions that do nothing: Chevrotain runs the rules once to learn the grammar. */
export const noActions: Actions = new Proxy({} as Actions, {
	get: () => () => undefined,
});
