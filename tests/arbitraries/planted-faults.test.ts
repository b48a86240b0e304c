/** Counterexamples of parsers with a planted fault: they shrink to the construct that the fault concerns. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { markup, root } from "../../src/arbitraries";
import type { Dialect, Nodes, Root } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { isSameContent } from "../../src/stringify/compare-nodes";
import { isLong } from "../support/runs";

/** A parser with a fault. */
type Parser = (markup: string, dialect: Dialect) => Root;

/** Replaces each node, children first; by nothing if that is `undefined`. */
const mapTree =
	(change: (node: Nodes) => object | undefined): Parser =>
	(source, dialect) => {
		const visit = (node: Nodes): object[] => {
			const children =
				"children" in node ? node.children.flatMap(visit) : undefined;
			const changed = change({
				...node,
				...(children && { children }),
			} as Nodes);
			return changed === undefined ? [] : [changed];
		};
		return visit(parse(source, { dialect }))[0] as Root;
	};

const withoutField = (field: string): Parser =>
	mapTree((node) => ({ ...node, [field]: undefined }));

const withSource =
	(change: (source: string) => string): Parser =>
	(source, dialect) =>
		parse(change(source), { dialect });

/** Lists in lists in lists are lost. */
const cutThirdLevel: Parser = (source, dialect) => {
	const visit = (node: Nodes, level: number): Nodes[] => {
		const own = node.type === "list" ? level + 1 : level;
		if (own === 3) return [];
		if (!("children" in node)) return [node];
		const children = node.children.flatMap((child) => visit(child, own));
		return [{ ...node, children } as Nodes];
	};
	return visit(parse(source, { dialect }), 0)[0] as Root;
};

/** Parsers, and what shows their fault: the shrunk source must not be longer. The longer of the two dialects is given. */
const FAULTS: readonly (readonly [
	name: string,
	parser: Parser,
	shown: string,
])[] = [
	[
		"bold is ignored in the tree",
		mapTree((node) =>
			node.type === "strong" ? { ...node, type: "emphasis" } : node,
		),
		"'''a'''\n",
	],
	[
		"bold is removed from the source",
		withSource((source) => source.replaceAll("'''", "")),
		"'''a'''\n",
	],
	[
		"headings of one `=` are paragraphs",
		withSource((source) => source.replace(/^= (.*) =$/gm, "$1")),
		"= a =\n",
	],
	[
		"each `#` is lost",
		withSource((source) => source.replaceAll("#", "")),
		'[[attachment:a.txt|a|class="#"]]\n',
	],
	[
		"anchors of links are lost",
		withoutField("anchor"),
		"[[MoinMoin:Foo#top|a]]\n",
	],
	[
		"a `#` ends the target",
		mapTree((node) =>
			"url" in node ? { ...node, url: node.url.replace(/#.*/, "") } : node,
		),
		"[[http://a.b/#top|a]]\n",
	],
	["columns are not spanned", withoutField("colspan"), "||<-2> ||\n"],
	["rows are not spanned", withoutField("rowspan"), "||<|2> ||\n"],
	["lists of the third level are lost", cutThirdLevel, " * \n  * \n   * \n"],
	[
		"entities are not decoded",
		withSource((source) => source.replace(/&(?=[a-z#0-9]+;)/g, "&amp;")),
		'[[attachment:a.txt|a|class="&amp;"]]\n',
	],
	[
		"smileys are text",
		mapTree((node) =>
			node.type === "smiley" ? { ...node, type: "text" } : node,
		),
		":-))\n",
	],
	[
		"arguments of macros are lost",
		withoutField("args"),
		"{{{#!wiki comment\n}}}\n",
	],
	[
		"comments are lost",
		mapTree((node) => (node.type === "comment" ? undefined : node)),
		"##\n",
	],
	["the language of code is lost", withoutField("lang"), "{{{#!python\n}}}\n"],
	["numbers of lists are lost", withoutField("start"), " 1.#1 \n"],
];

const SEEDS = Array.from({ length: isLong ? 30 : 1 }, (_, seed) => seed);

/** Steps of shrinking, successful or not, that a counterexample may need. */
const MAX_STEPS = 400;

describe.each(dialectNames)("in %s", (dialect) => {
	test.each(FAULTS)(
		"where %s, the construct remains alone",
		(_, faulty, shown) => {
			for (const seed of SEEDS) {
				let steps = 0;
				const { counterexample } = fc.check(
					fc.property(markup({ dialect }), (pair) => {
						const holds = isSameContent(
							[faulty(pair.markup, dialect)],
							[pair.tree],
						);
						if (!holds || steps > 0) steps++;
						return holds;
					}),
					{ seed, numRuns: 3000 },
				);
				const source = counterexample?.[0].markup;
				expect(source?.length, `seed ${seed}: ${source}`).toBeLessThanOrEqual(
					shown.length,
				);
				expect(steps).toBeLessThan(MAX_STEPS);
			}
		},
	);

	test.each(SEEDS)(
		"trees shrink to trees of the dialect, from seed %i",
		(seed) => {
			const wrong: string[] = [];
			let tried = 0;
			fc.check(
				fc.property(root({ dialect }), (tree) => {
					const source = stringify(tree, { dialect });
					if (!isSameContent([parse(source, { dialect })], [tree]))
						wrong.push(JSON.stringify(tree));
					if (tried === 0 && source.length < 200) return true;
					tried++;
					// Another path than that of a real fault: every third candidate is taken.
					return tried % 3 !== 1;
				}),
				{ seed, numRuns: 200 },
			);
			expect(tried).toBeGreaterThan(3);
			expect(wrong).toEqual([]);
		},
	);

	test("a fault that is everywhere shrinks to nothing in few steps", () => {
		const { numShrinks, counterexample } = fc.check(
			fc.property(root({ dialect }), () => false),
			{ seed: 1, numRuns: 1 },
		);
		expect(counterexample).toEqual([{ type: "root", children: [] }]);
		expect(numShrinks).toBeLessThan(5);
	});
});
