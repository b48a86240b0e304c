/** MoinMoin 1.5: how each token is spelled, and which is tried first (rule book, section 22). */
import type { TokenType } from "chevrotain";
import type { Scan } from "../scan";
import {
	email,
	interwiki15,
	schemeStarts,
	singleBracket,
	url15,
} from "../tokens/addresses";
import { block15 } from "../tokens/blocks";
import { macro } from "../tokens/brackets";
import { cell, rowEnd, strayCell } from "../tokens/cells";
import { strongEmphasis } from "../tokens/formatting";
import { instruction15 } from "../tokens/lines";
import { delimited, rule, smiley } from "../tokens/literals";
import { namesOf } from "../tokens/names";
import {
	emailStarts,
	lineTokens,
	nameStarts,
	smileyStarts,
} from "../tokens/shared";
import { anyCharacter, match, spell } from "../tokens/spell";
import { text } from "../tokens/text";
import { noLink15, wikiName15 } from "../tokens/wiki-names";
import * as t from "../vocabulary";

const DIALECT = "15";
const { schemes, smileys } = namesOf["1.5"];

/** First match wins, so order is meaning: a known macro before a link, a link before the URL in it. */
export const moin15 = (scan: Scan): TokenType[] => [
	...lineTokens(scan, DIALECT, instruction15, false),
	match(scan, DIALECT, t.NoLink, "!", noLink15),
	match(scan, DIALECT, t.StrongEmphasis, "'", strongEmphasis(scan)),
	spell(DIALECT, t.Strong, /'''/),
	spell(DIALECT, t.Emphasis, /''/),
	spell(DIALECT, t.Underline, /__/),
	match(scan, DIALECT, t.Superscript, "^", delimited(scan, "^", "^")),
	spell(DIALECT, t.Subscript, /,,[^,\n]{1,40},,/),
	match(
		scan,
		`Braces${DIALECT}`,
		t.InlineCode,
		"{",
		delimited(scan, "{{{", "}}}"),
	),
	match(scan, DIALECT, t.Block, "{", block15),
	spell(DIALECT, t.SmallerOn, /~- ?/),
	spell(DIALECT, t.SmallerOff, /-~/),
	spell(DIALECT, t.LargerOn, /~\+ ?/),
	spell(DIALECT, t.LargerOff, /\+~/),
	spell(DIALECT, t.Delete, /--\(|\)--/),
	match(scan, DIALECT, t.Rule, "-", rule),
	match(
		scan,
		DIALECT,
		t.Macro,
		"[",
		macro(scan, "[[", "]]", (name) => scan.macros.has(name)),
	),
	match(scan, DIALECT, t.RowEnd, "|", rowEnd),
	match(scan, DIALECT, t.Cell, "|", cell(scan, true)),
	match(scan, `Cell${DIALECT}`, t.Text, "|", strayCell(scan, true)),
	match(scan, DIALECT, t.Interwiki, nameStarts, interwiki15),
	match(scan, DIALECT, t.WikiName, nameStarts, wikiName15),
	match(scan, `Single${DIALECT}`, t.Link, "[", singleBracket(scan, schemes)),
	match(scan, DIALECT, t.Url, schemeStarts(schemes), url15(schemes)),
	match(scan, DIALECT, t.Email, emailStarts, email),
	match(scan, DIALECT, t.Smiley, smileyStarts(smileys), smiley(smileys)),
	spell(DIALECT, t.Entity, /&(?:\w+|#\d{1,5}|#x[0-9A-Fa-f]+);/),
	match(scan, `Quoted${DIALECT}`, t.Link, "[", delimited(scan, '["', '"]')),
	match(
		scan,
		`Backticks${DIALECT}`,
		t.InlineCode,
		"`",
		delimited(scan, "`", "`"),
	),
	match(
		scan,
		DIALECT,
		t.Text,
		anyCharacter,
		text({ schemes, smileys, openers: [], marks: "^`[" }),
	),
];
