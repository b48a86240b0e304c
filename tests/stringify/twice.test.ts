/** What was written is written the same the second time, whatever it was written for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

describe("what is written is written the same the second time", () => {
	test("for any markup", () => {
		fc.assert(
			fc.property(source(), fc.constantFrom(...dialectNames), expectSameTwice),
			runs(150),
		);
	});

	test.each([
		[
			"with a link that needs another form only beside another",
			"~-inline:a:x.png",
		],
		["with a link beside which another had another form", "Wiki:e>||<wiki:!n"],
		[
			"with an escape in front of such a link",
			"{{{\n}}}] http:a\n[[http:b]]\n",
		],
		["with text that formatting of no length was in", "||~++~<"],
		["with a blank at the end of formatting", "--('''Wiki:i:<<BR>>"],
		["with an end mark in a remark at the edge of formatting", "''\n /*\n*/"],
		[
			"with a no-break space in front of a carried mark",
			" 1. '\u00a0 )--\n  * ?  t:: ",
		],
		[
			"with formatting of a blank at the start of a block",
			"'''{{{\n}}}\n''\n''{",
		],
		["with formatting of a blank in other formatting", "~-{{{\n}}}\n''\n''\n<"],
		["with quotes that nothing can separate", "~+--(__'''a'' ''',"],
		["with formatting that is carried into a term", '"c ~+\n "::\n'],
	])("%s", (_, markup) => {
		for (const dialect of dialectNames) expectSameTwice(markup, dialect);
	});
});

test("text with an escape, of which a part is replaced when a page is saved", () => {
	const tree = parse("e\n##\n#acl@ME@ e", { dialect: "1.5" });
	tree.children.shift();
	const written = stringify(tree, { dialect: "1.5" });
	expect(written).toBe("##\n&#35;acl@''''''ME@ e");
	expectSameTwice(written, "1.5");
});
