/** MoinMoin 1.5: how each token is written, and which is tried first (specification, section 22). */
import { isWord } from "../chars";
import { regexToken } from "../definitions";
import { marks } from "../marks";
import { bareWordSign, bracketSign } from "../signs";
import { email, interwiki15, singleBracket, url15 } from "../tokens/addresses";
import { block15 } from "../tokens/blocks";
import { macro } from "../tokens/brackets";
import { cells } from "../tokens/cells";
import { entity } from "../tokens/entities";
import {
	type MarkTable,
	marksOf,
	markTokens,
	sharedMarks,
	strongEmphasis,
} from "../tokens/formatting";
import { instruction15, lineTokens } from "../tokens/lines";
import { delimited, rule, smiley } from "../tokens/literals";
import { namesOf } from "../tokens/names";
import { noLink15, wikiName15 } from "../tokens/wiki-names";
import { t } from "../vocabulary";
import type { DialectGrammar } from "./dialect";

const names = namesOf["1.5"];
const HYPHEN = 0x2d;

const markTable: MarkTable = {
	...sharedMarks,
	Delete: (type) =>
		regexToken(type, [marks.delete.on, marks.delete.off], /--\(|\)--/),
	DeleteOn: undefined,
	DeleteOff: undefined,
	RemarkOn: undefined,
	RemarkOff: undefined,
};

export const moin15: DialectGrammar = {
	names,
	marks: marksOf(markTable),
	lineTokens: (scan) => lineTokens(scan, instruction15, false),
	/** A known macro before a link, a link before the URL in it. */
	inlineTokens: (scan) => [
		noLink15,
		strongEmphasis(scan),
		...markTokens(markTable),
		delimited(scan, t.Superscript, "^", "^"),
		regexToken(t.Subscript, [",,"], /,,[^,\n]{1,40},,/),
		delimited(scan, t.InlineCode, "{{{", "}}}"),
		block15,
		rule,
		macro(scan, {
			open: "[[",
			close: "]]",
			isInName: (code) => isWord(code) || code === HYPHEN,
			needsKnownName: true,
		}),
		...cells(scan, true),
		interwiki15,
		wikiName15,
		singleBracket(scan, names.schemes),
		url15(names.schemes),
		email,
		smiley(names.smileys),
		entity(/&(?:\w+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
		delimited(scan, t.QuotedLink, '["', '"]'),
		delimited(scan, t.InlineCode, "`", "`"),
	],
	signs: () => [
		bracketSign(names.macros, names.schemes),
		bareWordSign(["attachment", "inline", "wiki"]),
	],
};
