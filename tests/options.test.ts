/** Options of `parse`, and its messages. */

import fc from "fast-check";
import type { VFileMessage } from "vfile-message";
import { describe, expect, test } from "vitest";
import type { Nodes } from "../src/ast";
import { canonicalForm, type PlainNode } from "../src/canonical-form";
import { detectDialect } from "../src/dialect";
import { type RuleId, rules } from "../src/messages";
import { type ParseOptions, parse } from "../src/parse";
import { descendants } from "./support/walk";

/** The first node of a type in canonical form. */
function first(
	markup: string,
	type: Nodes["type"],
	options: ParseOptions = {},
): PlainNode | undefined {
	const find = (node: PlainNode): PlainNode | undefined => {
		if (node.type === type) return node;
		for (const child of node.children ?? []) {
			const found = find(child);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return find(canonicalForm(parse(markup, options)));
}

describe("pageName", () => {
	const options = { dialect: "1.9", pageName: "Team/Members" } as const;
	test.each([
		["[[/Old]]", "Team/Members/Old"],
		["[[../Blog]]", "Team/Blog"],
		["[[../../Blog]]", "Blog"],
		["[[../../../Blog]]", "../Blog"],
		["[[#top]]", "Team/Members"],
		["/SubPage", "Team/Members/SubPage"],
	])("%s leads to %s", (markup, page) => {
		expect(first(markup, "pageLink", options)?.page).toBe(page);
	});

	test("without it targets stay as written", () => {
		for (const target of ["/Old", "../Blog", "../../Blog"])
			expect(first(`[[${target}]]`, "pageLink", { dialect: "1.9" })?.page).toBe(
				target,
			);
		expect(first("[[#top]]", "pageLink", { dialect: "1.9" })).toMatchObject({
			page: "",
			anchor: "top",
		});
	});

	test("its own CamelCase name is text", () => {
		expect(
			first("FrontPage", "pageLink", { pageName: "FrontPage" }),
		).toBeUndefined();
		expect(first("FrontPage", "pageLink")?.page).toBe("FrontPage");
	});
});

describe("other options", () => {
	test("wikiNames: false", () => {
		expect(
			first("FrontPage", "pageLink", { wikiNames: false }),
		).toBeUndefined();
		expect(first("[[FrontPage]]", "pageLink", { wikiNames: false })?.page).toBe(
			"FrontPage",
		);
	});

	test("interwiki", () => {
		const interwiki = { OurWiki: "http://our.example.org/$PAGE/view" };
		expect(first("OurWiki:Foo", "interwikiLink", { interwiki })?.wiki).toBe(
			"OurWiki",
		);
		expect(
			first("MoinMoin:Foo", "interwikiLink", { interwiki }),
		).toBeUndefined();
		expect(
			first("OurWiki:a.png", "image", { dialect: "1.5", interwiki })?.url,
		).toBe("http://our.example.org/a.png/view");
	});

	test("interwiki names are looked up as own keys only", () => {
		expect(
			first("[[constructor:x]]", "interwikiLink", { dialect: "1.9" }),
		).toBeUndefined();
		expect(parse("{{{#!constructor\nx\n}}}")).toBeDefined();
		expect(
			first("[[a|b|__proto__=x]]", "pageLink", { dialect: "1.9" }),
		).not.toHaveProperty("attributes");
	});

	test("macros", () => {
		expect(
			first("[[Ours(1)]]", "macro", { dialect: "1.5", macros: ["Ours"] }),
		).toEqual({ type: "macro", name: "Ours", args: "1" });
		expect(
			first("[[BR]]", "macro", { dialect: "1.5", macros: ["Ours"] }),
		).toBeUndefined();
	});
});

describe("dialect", () => {
	test.each([
		["", "1.9"],
		["plain text", "1.9"],
		["[http://x.org text]", "1.5"],
		['["Page name"]', "1.5"],
		["[[BR]] [:Page:text]", "1.5"],
		["[[TableOfContents(2)]]", "1.5"],
		["<<TableOfContents>> [http://x.org]", "1.9"],
		["[[http://x.org|text]]", "1.9"],
		["`[http://x.org a]` {{{\n[http://x.org b]\n}}} [[a|b]]", "1.9"],
		["attachment:a.png and wiki:MoinMoin:Foo", "1.5"],
		["{{attachment:a.png}}", "1.9"],
		["[[http://phxgeo.org|a]] [http://phxgeo.org]", "1.9"],
	])("%j is %s", (markup, expected) => {
		expect(detectDialect(markup)).toBe(expected);
		expect(parse(markup).data).toEqual({ dialect: expected });
	});

	test("signs count wherever they are, but in code and comments", () => {
		const signs = fc.record({
			"1.5": fc.nat({ max: 3 }),
			"1.9": fc.nat({ max: 3 }),
			hidden: fc.subarray([
				"{{{\n[:A] [:B] [:C] [:D]\n}}}",
				"{{{<<BR>> <<BR>> <<BR>> <<BR>>}}}",
				"`[:A] [:B] [:C] [:D]`",
				"\n## <<BR>> <<BR>> <<BR>> <<BR>>\n",
			]),
		});
		fc.assert(
			fc.property(signs, fc.nat(), (counts, turn) => {
				const parts = [
					...counts.hidden,
					..."x".repeat(counts["1.5"]).replaceAll("x", "[:A],").split(","),
					..."x".repeat(counts["1.9"]).replaceAll("x", "<<BR>>,").split(","),
				];
				const at = turn % parts.length;
				const page = [...parts.slice(at), ...parts.slice(0, at)].join("\n");
				expect(detectDialect(page)).toBe(
					counts["1.5"] > counts["1.9"] ? "1.5" : "1.9",
				);
			}),
		);
	});

	test("signs count right after code", () => {
		expect(detectDialect("{{{a}}}[:A] <<BR>> [:B]")).toBe("1.5");
	});

	test("code that is never closed hides the rest", () => {
		expect(detectDialect("[:A]\n{{{\n<<BR>> <<BR>>")).toBe("1.5");
	});
});

describe("messages", () => {
	const messagesOf = (
		markup: string,
		options: ParseOptions = {},
	): VFileMessage[] => {
		const messages: VFileMessage[] = [];
		parse(markup, {
			...options,
			onMessage: (message) => messages.push(message),
		});
		return messages;
	};

	const deep = (depth: number): string =>
		Array.from({ length: depth }, (_, at) => `${" ".repeat(at + 1)}* a`).join(
			"\n",
		);
	const nested = (depth: number): string =>
		`${Array.from({ length: depth }, (_, at) => `{{{s${at}#!wiki`).join("\n")}\nx\n${Array.from({ length: depth }, (_, at) => `s${depth - 1 - at}}}}`).join("\n")}`;

	const examples: {
		[Id in RuleId]: [
			markup: string,
			dialect: "1.5" | "1.9",
			line: number,
			column: number,
		];
	} = {
		"block-argument-dropped": ["{{{#! foo\na\n}}}", "1.9", 1, 1],
		"block-unclosed": ["a\n{{{\nb", "1.9", 2, 1],
		"cell-attribute": ["||<foo>a||", "1.9", 1, 1],
		"cell-span": ["||<|65535>a||", "1.9", 1, 1],
		"formatting-crossing": ["''a '''b'' c'''", "1.9", 1, 9],
		"formatting-unclosed": ["a ''b", "1.9", 1, 3],
		"link-impossible-url": ["a [[http:facebook.com/x|y]]", "1.9", 1, 3],
		"link-other-dialect": ["see [http://x.org text]", "1.9", 1, 5],
		"link-parameter": ["[[a|b|style=x]]", "1.9", 1, 1],
		"list-too-deep": [deep(101), "1.9", 101, 102],
		"macro-unknown": ["a [[Unknown(1)]]", "1.5", 1, 3],
		"section-too-deep": [nested(101), "1.9", 101, 1],
	};

	test.each(Object.entries(examples))(
		"%s",
		(ruleId, [markup, dialect, line, column]) => {
			expect(messagesOf(markup, { dialect })).toEqual([
				expect.objectContaining({
					ruleId,
					line,
					column,
					source: "moinmoin-parser",
				}),
			]);
		},
	);

	test("there is an example of each", () => {
		expect(Object.keys(examples).sort()).toEqual(Object.keys(rules).sort());
	});

	test("are sent in the order of the page, and callbacks may parse", () => {
		const lines: (number | undefined)[] = [];
		const markup = "{{{#!wiki\n''a\n||<foo>b||\n}}}\n||<foo>c||\n{{{\nd";
		const tree = parse(markup, {
			dialect: "1.9",
			onMessage: ({ line }) => {
				lines.push(line);
				parse("''other'' page\n||<foo>x||", { dialect: "1.9" });
			},
		});
		expect(lines).toEqual([2, 3, 5, 6]);
		expect(tree).toEqual(parse(markup, { dialect: "1.9" }));
	});

	test("a page without problems has no messages", () => {
		expect(
			messagesOf(
				"= H =\n'''''a''' b'' [[http://x.org|y]]\n * c\n {{{\nd\n}}}\n||<-2> e||",
				{ dialect: "1.9" },
			),
		).toEqual([]);
		expect(
			messagesOf('[http://x.org y] [[BR]] ["a"]', { dialect: "1.5" }),
		).toEqual([]);
	});
});

test("lists and sections nest 100 levels deep at most", () => {
	const staircase = Array.from(
		{ length: 300 },
		(_, at) => `${" ".repeat(at + 1)}* item${at}`,
	).join("\n");
	const tree = parse(staircase);
	expect(descendants(tree).filter(({ type }) => type === "list")).toHaveLength(
		100,
	);
	expect(
		descendants(tree).filter(({ type }) => type === "listItem"),
	).toHaveLength(300);
});

describe("arguments of callers without types", () => {
	test.each([
		[undefined, "undefined"],
		[null, "null"],
		[1, "1"],
		[{}, "an object"],
		[[], "an array"],
	])("%j is no source", (source, shown) => {
		expect(() => parse(source as never)).toThrow(
			new TypeError(`parse: source must be a string (got ${shown})`),
		);
	});

	test.each(["2.0", "toString", 1.9])("%j is no dialect", (dialect) => {
		expect(() => parse("a", { dialect: dialect as never })).toThrow(
			new TypeError(
				`parse: options.dialect must be auto, 1.5 or 1.9 (got ${JSON.stringify(dialect)})`,
			),
		);
	});
});
