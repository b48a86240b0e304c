/** Tokens, and the text they are cut from. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../grammar/lexer";
import { LineRules } from "../../grammar/rules/line-rules";
import { grammarChoices } from "../../grammar/rules/parser";
import { readSource, withLineFeed } from "../../grammar/source";
import { type Token, vocabulary } from "../../grammar/vocabulary";
import type { Dialect } from "../../src/ast";
import { dialect, source } from "../support/arbitraries";
import { runs } from "../support/runs";

const tokens = (text: string, each: Dialect) =>
	tokenize(text, { dialect: each, head: "page", macros: new Set(["BR"]) }, -1);

const names = (markup: string, each: Dialect): string[] =>
	tokens(readSource(markup).text, each).map(({ tokenType }) => tokenType.name);

describe("lexer", () => {
	test("tokens concatenated are the text, with the line feed in front", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				const { text } = readSource(markup);
				expect(
					tokens(text, each)
						.map(({ image }) => image)
						.join(""),
				).toBe(`\n${text}`);
			}),
			runs(1000),
		);
	});

	test("a line feed in front of a text moves its tokens, and changes nothing else", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				const { text } = readSource(markup);
				const options = {
					dialect: each,
					head: "page",
					macros: new Set(["BR"]),
				} as const;
				const places = (all: readonly Token[], by: number) =>
					all.map(({ tokenType, startOffset, end }) => [
						tokenType.name,
						startOffset + by,
						end + by,
					]);
				expect(places(tokenize(text, options, -1), 1)).toEqual(
					places(tokenize(withLineFeed(text), options, 0), 0),
				);
			}),
			runs(300),
		);
	});

	test("the state after a text does not change how the next one is read", () => {
		fc.assert(
			fc.property(source(), source(), dialect(), (first, second, each) => {
				const fresh = names(first, each);
				names(second, each);
				expect(names(first, each)).toEqual(fresh);
			}),
		);
	});

	test.each([
		["1.9", "[[a]]", ["LineStart", "Link"]],
		["1.5", "[[BR]]", ["LineStart", "Macro"]],
		["1.5", '["a"]', ["LineStart", "QuotedLink"]],
		["1.5", "[http://a b]", ["LineStart", "SingleBracketLink"]],
		["1.9", "||a||", ["RowStart", "Cell", "Text", "RowEnd"]],
		[
			"1.9",
			" * a\n\n 1. b",
			["BulletMarker", "Text", "BlankLine", "NumberMarker", "Text"],
		],
		["1.9", "= a =\n----", ["Heading", "LineStart", "Rule"]],
		["1.9", "a {{{\nb\n}}} c", ["LineStart", "Text", "Block", "Text"]],
		["1.9", " */", ["RemarkEnd", "RemarkOff"]],
		["1.9", " */ b", ["RemarkEnd", "RemarkOff", "Text"]],
		["1.9", " */b", ["BulletMarker", "Text"]],
		["1.9", "  */ b", ["BulletMarker", "Text"]],
		["1.9", " *b", ["BulletMarker", "Text"]],
		["1.9", " 1.", ["NumberMarker"]],
		["1.9", " 12.#34 a", ["NumberMarker", "Text"]],
		["1.9", " 1.#", ["Indentation", "Text"]],
		["1.9", " a.b", ["Indentation", "Text"]],
		["1.9", "1. a", ["LineStart", "Text"]],
		["1.9", "a\n<?xml", ["LineStart", "Text", "LineStart", "Text"]],
	] as const)("%s %j", (each, markup, expected) => {
		expect(names(markup, each)).toEqual(expected);
	});
});

/** Rules that Chevrotain has recorded. */
class AnalyzedRules extends LineRules {
	constructor() {
		super();
		this.performSelfAnalysis();
	}
}

describe("grammar", () => {
	test("every token of the vocabulary is in a rule", () => {
		const taken = grammarChoices().flatMap(({ groups }) =>
			groups.flatMap(({ tokens }) => tokens),
		);
		expect(taken.toSorted()).toEqual(
			vocabulary.map(({ name }) => name).toSorted(),
		);
	});

	test("no rule calls another, so that no text can nest too deep", () => {
		const rules = new AnalyzedRules().getSerializedGastProductions();
		expect(rules).toHaveLength(1);
		expect(JSON.stringify(rules)).not.toContain("NonTerminal");
	});
});
