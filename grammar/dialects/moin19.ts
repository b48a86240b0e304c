/** MoinMoin 1.9: how each token is written, and which is tried first (specification, sections 3, 6 and 12). */
import { isWord } from "../chars";
import { marks } from "../marks";
import { angleMacroSign, doubleBracketSign, transclusionSign } from "../signs";
import { email, interwiki19, url19 } from "../tokens/addresses";
import { block19 } from "../tokens/blocks";
import { bracketLink, macro, transclusion } from "../tokens/brackets";
import { cells } from "../tokens/cells";
import { entity } from "../tokens/entities";
import {
	type MarkTable,
	marksOf,
	markTokens,
	remarkOff,
	remarkOn,
	sharedMarks,
	sign,
	strongEmphasis,
} from "../tokens/formatting";
import { instruction19, lineTokens } from "../tokens/lines";
import { delimited, rule, smiley } from "../tokens/literals";
import { namesOf } from "../tokens/names";
import { noLink19, wikiName19 } from "../tokens/wiki-names";
import { t } from "../vocabulary";
import type { DialectGrammar } from "./dialect";

const names = namesOf["1.9"];

const markTable: MarkTable = {
	...sharedMarks,
	Delete: undefined,
	DeleteOn: sign(marks.delete.on),
	DeleteOff: sign(marks.delete.off),
	RemarkOn: remarkOn,
	RemarkOff: remarkOff,
};

export const moin19: DialectGrammar = {
	names,
	marks: marksOf(markTable),
	lineTokens: (scan) => lineTokens(scan, instruction19, true),
	/** Five quotes before three before two, inline code before a block. */
	inlineTokens: (scan) => [
		strongEmphasis(scan),
		...markTokens(markTable),
		delimited(scan, t.Superscript, "^", "^"),
		delimited(scan, t.Subscript, ",,", ",,"),
		delimited(scan, t.InlineCode, "{{{", "}}}"),
		delimited(scan, t.InlineCode, "`", "`"),
		interwiki19(scan),
		wikiName19,
		noLink19,
		bracketLink(scan),
		transclusion(scan),
		url19(names.schemes),
		email,
		smiley(names.smileys),
		macro(scan, {
			open: "<<",
			close: ">>",
			isInName: isWord,
			needsKnownName: false,
		}),
		block19,
		...cells(scan, false),
		rule,
		entity(/&(?:[A-Za-z]+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
	],
	signs: (memo) => [
		angleMacroSign,
		doubleBracketSign(memo, [...names.schemes, "attachment"]),
		transclusionSign(["attachment", "http", "https"]),
	],
};
