/** What is written is read as what it was written for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../src/arbitraries";
import type { Dialect, Root } from "../../src/ast";
import { canonicalForm } from "../../src/canonical-form";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { canonicalJson } from "../../src/stringify/compare-nodes";
import {
	type Case,
	readRandomCases,
	readRuleCases,
} from "../support/conformance-cases";
import { runs } from "../support/runs";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpus,
	readCorpusSample,
} from "../support/shared";

const PAGE = { pageName: "TestPage" };

/** What MoinMoin's quirks make of garbage, and no markup says on purpose. */
const UNWRITABLE: ReadonlySet<string> = new Set([
	// A table without rows: a row that turns out to be a definition, and ends in formatting that goes on.
	"r19-11-0317",
	// A block inside of a table cell.
	"r15-11-0480",
	"r15-11-0842",
	// An item in a list that another kind of line has opened and closed again.
	"r19-11-1035",
]);

function expectSame(markup: string, dialect: Dialect): void {
	const options = { ...PAGE, dialect };
	const tree = parse(markup, options);
	const written = stringify(tree, options);
	const again = parse(written, options);
	expect(canonicalJson(again)).toBe(canonicalJson(tree));
	expect(stringify(again, options)).toBe(written);
}

describe.each<Dialect>(["1.5", "1.9"])("%s", (dialect) => {
	const written = ({ id }: Case): boolean => !UNWRITABLE.has(id);

	test("every rule of the specification", () => {
		for (const { markup } of readRuleCases(dialect))
			expectSame(markup, dialect);
	});

	test("random documents", () => {
		for (const { markup } of readRandomCases(dialect).filter(written))
			expectSame(markup, dialect);
	});

	test("any tree", () => {
		fc.assert(
			fc.property(root({ dialect }), (tree) => {
				const again = parse(stringify(tree, { dialect }), { dialect });
				expect(canonicalJson(again)).toBe(canonicalJson(tree));
			}),
			runs(120),
		);
	});

	test("says the same in text with all that is markup", () => {
		const value =
			"'' ''' __ ^a^ ,,b,, [[c]] {{d}} {{{e}}} `f` <<G>> ---- || a@b.c http://a.b MoinMoin:Foo CamelCase !CamelCase /* x */ :) &amp; --(i)-- ~-j-~ ~+k+~ [\"l\"] [:m:n] [http://o.p q] wiki:R:S attachment:t.u x:: y";
		const lines = [
			"* a",
			"1. b",
			". c",
			"= d =",
			"##e",
			"#f",
			"t:: u",
			"||v||",
		];
		const text = [value, ...lines].join("\n");
		const paragraph = {
			type: "paragraph" as const,
			children: [{ type: "text" as const, value: text }],
		};
		const item = {
			type: "listItem" as const,
			marker: true,
			children: [paragraph],
		};
		const tree: Root = {
			type: "root",
			children: [paragraph, { type: "list", ordered: false, children: [item] }],
		};
		const again = parse(stringify(tree, { dialect }), { dialect });
		expect(canonicalForm(again)).toEqual(canonicalForm(tree));
	});
});

describe("style", () => {
	test.each([
		["plain text stays as it is: a * b, 5 - 3, x_y, it's.\n"],
		["'''a''' and ''b'' in one line\nand another\n"],
		[
			"= Title =\nText [[http://a.org|A]] http://b.org FrontPage [[Front Page]].\n",
		],
		[" * a\n  * b\n * c\n"],
		["= A =\n\n\ntext\n\n * a\n\n * b\n----\n\nc\n\n"],
		["no line feed at the end"],
		[" 1. a\n 1. b\n"],
		[" a:: b\n c:: d\n"],
		["|| a || b ||\n||<-2> c ||\n"],
		["||a||b ||\n||<#ff0000>c|| d||\n|| || e ||\n"],
		["##a\n## b\n##master-page: c\ntext\n##\n##d\n"],
		["{{{#!python\nprint(1)\n}}}\n"],
		["#format wiki\n#language de\n##master-page:X\n= T =\n"],
		["{{{#!wiki red/solid\na\n}}}\n"],
		["a <<BR>> b <<Include(Page,,2)>> {{attachment:a.png|alt|width=5}}\n"],
		["`a` {{{b}}} FrontPage [[FrontPage]] http://a.org [[http://a.org]]\n"],
	])("%j comes back byte for byte", (markup) => {
		expect(stringify(parse(markup, { dialect: "1.9" }))).toBe(markup);
	});

	test.each<[string, string, Dialect]>([
		["CamelCase", "!CamelCase\n", "1.9"],
		["''a''", "&#39;'a&#39;'\n", "1.9"],
		["[[a]]", "&#91;[a]]\n", "1.9"],
		["[[a]]", "[[a]]\n", "1.5"],
		["&amp;", "&#38;amp;\n", "1.9"],
		["----", "&#45;---\n", "1.9"],
		["= a =", "&#61; a =\n", "1.9"],
		["a@b.c", "a&#64;b.c\n", "1.9"],
	])("%j as text is %j in %s", (value, markup, dialect) => {
		const tree: Root = {
			type: "root",
			children: [{ type: "paragraph", children: [{ type: "text", value }] }],
		};
		expect(stringify(tree, { dialect })).toBe(markup);
	});
});

test("nothing is escaped or kept apart that other markup saves", () => {
	// In 1.5 the first candidate of a link would take in the text after it.
	for (const markup of [
		'Categoría["PáginaPersonal"] and more\n',
		'Page["FrontPage"]s [http://a.org]/b\n',
	]) {
		const tree = canonicalForm(parse(markup, { dialect: "1.5" })) as Root;
		const written = stringify(tree, { dialect: "1.5" });
		expect(written).not.toMatch(/&#|'{6}|____/);
		expect(canonicalForm(parse(written, { dialect: "1.5" }))).toEqual(tree);
	}
});

test("in 1.5 text right after an embedded file is none of its name", () => {
	for (const value of ["x", "'s", "/a", "?"]) {
		const tree: Root = {
			type: "root",
			children: [
				{
					type: "paragraph",
					children: [
						{ type: "transclusion", kind: "drawing", target: "d" },
						{ type: "text", value },
					],
				},
			],
		};
		const reported: unknown[] = [];
		const written = stringify(tree, {
			dialect: "1.5",
			onMessage: (message) => reported.push(message),
		});
		expect(reported).toEqual([]);
		expect(canonicalForm(parse(written, { dialect: "1.5" }))).toEqual(tree);
	}
});

describe("what a dialect cannot say is reported", () => {
	test.each<[string, Dialect, Dialect, string, string]>([
		["a /* b */ c", "1.9", "1.5", "a b c\n", "write-remark"],
		["[[a|b|class=x]]", "1.9", "1.5", "[:a:b]\n", "write-attributes"],
		["<<Nonsense>>", "1.9", "1.5", "[[Nonsense]]\n", "write-macro"],
		["[http://a.b c|d]", "1.5", "1.9", "[[http://a.b|c d]]\n", "write-label"],
		["[wiki:Nowhere:P t]", "1.5", "1.9", "[[Nowhere:P|t]]\n", "write-target"],
		["[[a|{{b.png}}]]", "1.9", "1.5", "[:a:b.png]\n", "write-label"],
		["[[a|{{b.png|c}}]]", "1.9", "1.5", "[:a:c]\n", "write-label"],
		[
			"[[attachment:a.txt|{{http://h/b.png}}]]",
			"1.9",
			"1.5",
			"[attachment:a.txt http://h/b.png]\n",
			"write-label",
		],
	])("%j from %s to %s", (markup, from, to, written, ruleId) => {
		const reported: unknown[] = [];
		const tree = parse(`${markup}\n`, { dialect: from });
		expect(
			stringify(tree, {
				dialect: to,
				onMessage: (message) => reported.push(message.ruleId),
			}),
		).toBe(written);
		expect(reported).toEqual([ruleId]);
	});
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora)("%s: every page", (name, dialect) => {
		for (const { markup } of readCorpusSample(name))
			expectSame(markup, dialect);
	});
});

/** How many pages of each corpus are in the usual style already; what else there is differs in style alone. */
const IN_STYLE: Readonly<Record<string, number>> = {
	"coq.moin15": 31,
	"coq.moin19": 124,
	"moin-help.moin15": 603,
	"moin-help.moin19": 117,
	"squid.moin15": 106,
	"squid.moin19": 212,
};

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora)(
		"%s: no fewer pages come back byte for byte, line ends aside",
		(name, dialect) => {
			const same = readCorpus(name).filter(({ markup }) => {
				const tree = parse(markup, { ...PAGE, dialect });
				const written = stringify(tree, { ...PAGE, dialect });
				return written === markup.replaceAll("\r\n", "\n");
			});
			expect(same.length).toBeGreaterThanOrEqual(IN_STYLE[name] ?? 0);
		},
	);
});

test.each<[Dialect, string]>([
	[
		"1.9",
		"{{{#!wiki solid\n    an item\n :: more\n{{{#!wiki solid\n}}}\n}}}\n",
	],
	["1.5", "||[wiki:MoinMoin/Foo]]||a{{{#!python----||\n"],
])(
	"in %s what takes the place of others is in the usual style",
	(dialect, markup) => {
		const reported: unknown[] = [];
		const written = stringify(parse(markup, { dialect }), {
			dialect,
			onMessage: (message) => reported.push(message),
		});
		expect(reported).toHaveLength(1);
		expect(stringify(parse(written, { dialect }), { dialect })).toBe(written);
	},
);

test("names of macros that a wiki has besides are known", () => {
	const macros = ["Weather"];
	const markup = "[[Weather(Oslo)]] and text\n";
	const tree = parse(markup, { dialect: "1.5", macros });
	expect(stringify(tree, { dialect: "1.5", macros })).toBe(markup);
});

test.each([
	["quotes", "'", 3000],
	["braces", "{", 3000],
	["backticks", "`", 3000],
	["brackets", "[[", 3000],
	["dashes", "-", 3000],
	["addresses", "a@b.c ", 1000],
	["names", "WikiName ", 1000],
	["cells", "||<a>", 1000],
])("a long run of %s is text", (_, piece, count) => {
	const value = piece.repeat(count).trim();
	const tree: Root = {
		type: "root",
		children: [{ type: "paragraph", children: [{ type: "text", value }] }],
	};
	for (const dialect of ["1.5", "1.9"] as const) {
		const again = parse(stringify(tree, { dialect }), { dialect });
		expect(canonicalForm(again)).toEqual(canonicalForm(tree));
	}
});
