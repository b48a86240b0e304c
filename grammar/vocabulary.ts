/**
 * The tokens that the rules speak of, free of spelling. A dialect (`moin15.ts`, `moin19.ts`) spells each of them.
 *
 * Tokens of the first group begin a line and include the line feed in front of it; all others stand within a line, and
 * only `Block` goes beyond its end.
 */
import { createToken, Lexer, type TokenType } from "chevrotain";

const token = (name: string): TokenType =>
	createToken({ name, pattern: Lexer.NA });

export const Instruction = token("Instruction");
export const ForeignBody = token("ForeignBody");
export const Comment = token("Comment");
export const BlankLine = token("BlankLine");
export const Heading = token("Heading");
export const RemarkEnd = token("RemarkEnd");
export const NumberMarker = token("NumberMarker");
export const Term = token("Term");
export const BulletMarker = token("BulletMarker");
export const DotMarker = token("DotMarker");
export const RowStart = token("RowStart");
export const Indentation = token("Indentation");
export const LineStart = token("LineStart");

export const Text = token("Text");
export const Entity = token("Entity");
export const Smiley = token("Smiley");
export const NoLink = token("NoLink");

export const StrongEmphasis = token("StrongEmphasis");
export const Strong = token("Strong");
export const Emphasis = token("Emphasis");
export const Underline = token("Underline");
export const Delete = token("Delete");
export const DeleteOn = token("DeleteOn");
export const DeleteOff = token("DeleteOff");
export const SmallerOn = token("SmallerOn");
export const SmallerOff = token("SmallerOff");
export const LargerOn = token("LargerOn");
export const LargerOff = token("LargerOff");
export const RemarkOn = token("RemarkOn");
export const RemarkOff = token("RemarkOff");

export const Superscript = token("Superscript");
export const Subscript = token("Subscript");
export const InlineCode = token("InlineCode");

export const Link = token("Link");
export const Url = token("Url");
export const Email = token("Email");
export const Interwiki = token("Interwiki");
export const WikiName = token("WikiName");
export const Transclusion = token("Transclusion");
export const Macro = token("Macro");

export const Block = token("Block");
export const Rule = token("Rule");
export const Cell = token("Cell");
export const RowEnd = token("RowEnd");

/** Every token that a rule may name. */
export const vocabulary: readonly TokenType[] = [
	Instruction,
	ForeignBody,
	Comment,
	BlankLine,
	Heading,
	RemarkEnd,
	NumberMarker,
	Term,
	BulletMarker,
	DotMarker,
	RowStart,
	Indentation,
	LineStart,
	Text,
	Entity,
	Smiley,
	NoLink,
	StrongEmphasis,
	Strong,
	Emphasis,
	Underline,
	Delete,
	DeleteOn,
	DeleteOff,
	SmallerOn,
	SmallerOff,
	LargerOn,
	LargerOff,
	RemarkOn,
	RemarkOff,
	Superscript,
	Subscript,
	InlineCode,
	Link,
	Url,
	Email,
	Interwiki,
	WikiName,
	Transclusion,
	Macro,
	Block,
	Rule,
	Cell,
	RowEnd,
];
