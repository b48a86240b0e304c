/** MoinMoin 1.9: how each token is spelled, and which is tried first (rule book, sections 3, 6 and 12). */
import type { TokenType } from "chevrotain";
import type { Scan } from "../scan";
import { email, interwiki19, schemeStarts, url19 } from "../tokens/addresses";
import { block19 } from "../tokens/blocks";
import { bracketLink, macro, transclusion } from "../tokens/brackets";
import { cell, rowEnd, strayCell } from "../tokens/cells";
import { remarkOff, remarkOn, strongEmphasis } from "../tokens/formatting";
import { instruction19 } from "../tokens/lines";
import { delimited, rule, smiley } from "../tokens/literals";
import { namesOf } from "../tokens/names";
import {
	emailStarts,
	lineTokens,
	nameStarts,
	smileyStarts,
	spaceStarts,
} from "../tokens/shared";
import { anyCharacter, match, spell } from "../tokens/spell";
import { text } from "../tokens/text";
import { noLink19, wikiName19 } from "../tokens/wiki-names";
import * as t from "../vocabulary";

const DIALECT = "19";
const { schemes, smileys } = namesOf["1.9"];

/** First match wins, so order is meaning: five quotes before three before two, inline code before a block. */
export const moin19 = (scan: Scan): TokenType[] => [
	...lineTokens(scan, DIALECT, instruction19, true),
	match(scan, DIALECT, t.StrongEmphasis, "'", strongEmphasis(scan)),
	spell(DIALECT, t.Strong, /'''/),
	spell(DIALECT, t.Emphasis, /''/),
	spell(DIALECT, t.Underline, /__/),
	spell(DIALECT, t.SmallerOn, /~- ?/),
	spell(DIALECT, t.SmallerOff, /-~/),
	spell(DIALECT, t.LargerOn, /~\+ ?/),
	spell(DIALECT, t.LargerOff, /\+~/),
	spell(DIALECT, t.DeleteOn, /--\(/),
	spell(DIALECT, t.DeleteOff, /\)--/),
	match(scan, DIALECT, t.RemarkOn, "/", remarkOn),
	match(scan, DIALECT, t.RemarkOff, spaceStarts, remarkOff),
	match(scan, DIALECT, t.Superscript, "^", delimited(scan, "^", "^")),
	match(scan, DIALECT, t.Subscript, ",", delimited(scan, ",,", ",,")),
	match(
		scan,
		`Braces${DIALECT}`,
		t.InlineCode,
		"{",
		delimited(scan, "{{{", "}}}"),
	),
	match(
		scan,
		`Backticks${DIALECT}`,
		t.InlineCode,
		"`",
		delimited(scan, "`", "`"),
	),
	match(scan, DIALECT, t.Interwiki, nameStarts, interwiki19(scan)),
	match(scan, DIALECT, t.WikiName, nameStarts, wikiName19),
	match(scan, DIALECT, t.NoLink, "!", noLink19),
	match(scan, DIALECT, t.Link, "[", bracketLink(scan)),
	match(scan, DIALECT, t.Transclusion, "{", transclusion(scan)),
	match(scan, DIALECT, t.Url, schemeStarts(schemes), url19(schemes)),
	match(scan, DIALECT, t.Email, emailStarts, email),
	match(scan, DIALECT, t.Smiley, smileyStarts(smileys), smiley(smileys)),
	match(
		scan,
		DIALECT,
		t.Macro,
		"<",
		macro(scan, "<<", ">>", () => true),
	),
	match(scan, DIALECT, t.Block, "{", block19),
	match(scan, DIALECT, t.RowEnd, "|", rowEnd),
	match(scan, DIALECT, t.Cell, "|", cell(scan, false)),
	match(scan, `Cell${DIALECT}`, t.Text, "|", strayCell(scan, false)),
	match(scan, DIALECT, t.Rule, "-", rule),
	spell(DIALECT, t.Entity, /&(?:[A-Za-z]+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
	match(
		scan,
		DIALECT,
		t.Text,
		anyCharacter,
		text({ schemes, smileys, openers: ["[[", "<<", "/*"], marks: "^`" }),
	),
];
