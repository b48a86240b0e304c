/** What was written is written the same the second time, whatever it was written for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dialect, dialectNames } from "../../grammar/dialect-names";
import { parse } from "../../src/parse";
import { convertMarkup, stringify } from "../../src/stringify";
import { source } from "../support/arbitraries";
import { runs } from "../support/runs";

function expectSameTwice(markup: string, dialect: Dialect): void {
	for (const to of dialectNames)
		for (const written of [
			stringify(parse(markup, { dialect }), { dialect: to }),
			stringify(
				parse(convertMarkup(markup, { from: dialect, to }), { dialect: to }),
			),
		])
			expect(stringify(parse(written, { dialect: to }))).toBe(written);
}

test("any markup", () => {
	fc.assert(
		fc.property(source(), fc.constantFrom(...dialectNames), expectSameTwice),
		runs(150),
	);
});

test.each([
	["a link that needs another form only beside another", "~-inline:a:x.png"],
	["one beside which another had another form", "Wiki:e>||<wiki:!n"],
	["an escape in front of such a link", "{{{\n}}}] http:a\n[[http:b]]\n"],
	["text that formatting of no length was in", "||~++~<"],
	["a blank at the end of formatting", "--('''Wiki:i:<<BR>>"],
	["an end mark in a remark at the edge of formatting", "''\n /*\n*/"],
	[
		"a no-break space in front of a carried mark",
		" 1. '\u00a0 )--\n  * ?  t:: ",
	],
	["formatting of a blank at the start of a block", "'''{{{\n}}}\n''\n''{"],
	["formatting of a blank in other formatting", "~-{{{\n}}}\n''\n''\n<"],
	["quotes that nothing can separate", "~+--(__'''a'' ''',"],
	["formatting that is carried into a term", '"c ~+\n "::\n'],
])("%s", (_, markup) => {
	for (const dialect of dialectNames) expectSameTwice(markup, dialect);
});
