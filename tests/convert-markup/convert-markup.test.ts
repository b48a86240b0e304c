/** Pages of 1.5 as pages of 1.9. */
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/ast";
import { parse } from "../../src/parse";
import { convertMarkup } from "../../src/stringify";
import { crossDialectKey } from "../../src/stringify/compare-nodes";
import { readRandomCases, readRuleCases } from "../support/conformance-cases";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpusSample,
} from "../support/shared";

const PAGE = { pageName: "TestPage" };

/** Converts a page; the tree is the same, or messages say what is not. */
function expectSameOrReported(markup: string, from: Dialect = "1.5"): void {
	const to = from === "1.5" ? "1.9" : "1.5";
	let reported = 0;
	const converted = convertMarkup(markup, {
		...PAGE,
		from,
		to,
		onMessage: () => reported++,
	});
	if (reported > 0) return;
	expect(
		crossDialectKey(parse(converted, { ...PAGE, dialect: to }), "TestPage"),
	).toBe(
		crossDialectKey(parse(markup, { ...PAGE, dialect: from }), "TestPage"),
	);
}

describe("the specification's examples", () => {
	test.each([
		[
			"[http://x.org text] [http://x.org] [mailto:a@b.c  a@b.c]",
			"[[http://x.org|text]] [[http://x.org]] [[mailto:a@b.c|a@b.c]]",
		],
		[
			'["Page name"] [:Page:text] [:Page] [:Page:Page] [:Page:] [:../X:t] [:#a:t] [#a t] [#a]',
			"[[Page name]] [[Page|text]] [[Page]] [[Page]] [[Page]] [[../X|t]] [[#a|t]] [[#a|t]] [[#a]]",
		],
		[
			"[wiki:MoinMoin:Foo t] [wiki:Page t] [wiki:/Sub t] [wiki:Self:P t] [wiki:No:P t]",
			"[[MoinMoin:Foo|t]] [[Page|t]] [[/Sub|t]] [[P|t]] [[No:P|t]]",
		],
		[
			"wiki:MoinMoin:Foo wiki:Self:Page MoinMoin:Foo Self:FooBar Self:foo No:Page",
			"MoinMoin:Foo [[Page]] MoinMoin:Foo FooBar [[foo]] No:Page",
		],
		[
			"attachment:a%20b.txt attachment:a.png [attachment:a.png t] inline:a.txt inline:a.png drawing:a",
			"[[attachment:a b.txt]] {{attachment:a.png}} [[attachment:a.png|t]] {{attachment:a.txt}} {{attachment:a.png}} {{drawing:a}}",
		],
		[
			"http://x.org/a.png [http://x.org http://y/a.png]",
			"{{http://x.org/a.png}} [[http://x.org|{{http://y/a.png}}]]",
		],
		[
			"[[BR]] [[FootNote(a)]] [[ImageLink(a.png,Page,width=5,alt=x)]] [[ImageLink(http://x/a.png)]]",
			"<<BR>> <<FootNote(a)>> [[Page|{{attachment:a.png|x|width=5}}]] [[http://x/a.png|{{http://x/a.png}}]]",
		],
		[
			'`["a"]` {{{["b"]}}} !WikiName WikiName --(a)--',
			'`["a"]` {{{["b"]}}} !WikiName WikiName --(a)--',
		],
	])("%j", (markup, converted) => {
		expect(convertMarkup(markup, PAGE)).toBe(converted);
	});
});

describe("better than MoinMoin's converter, which loses content", () => {
	test.each([
		[
			"text stays text",
			"[[Unknown]] <<BR>> {{a}}",
			"&#91;[Unknown]] &#60;<BR>> &#123;{a}}",
		],
		["blocks stay blocks", "{{{ text\nmore\n}}}", "{{{\ntext\nmore\n}}}"],
		[
			"a label that is shown stays",
			"[wiki:MoinMoin/Foo]",
			"[[MoinMoin:Foo|wiki:MoinMoin/Foo]]",
		],
		["languages are macros", "[[en]]", "<<en>>"],
	])("%s", (_, markup, converted) => {
		expect(convertMarkup(markup, PAGE)).toBe(converted);
	});
});

describe("what 1.5 cannot say", () => {
	test.each([
		["a [[b|c|class=x]] d", "a [:b:c] d", "write-attributes"],
		["a /* b */ c", "a b c", "write-remark"],
		["{{a|b}}", "[[Include(a)]]", "write-label write-transclusion"],
		[
			" * a\n * {{a}}\n\n\nb\n",
			" * a\n * [[Include(a)]]\n\n\nb\n",
			"write-transclusion",
		],
	])("%j", (markup, converted, reported) => {
		const messages: unknown[] = [];
		expect(
			convertMarkup(markup, {
				from: "1.9",
				to: "1.5",
				onMessage: ({ ruleId }) => messages.push(ruleId),
			}),
		).toBe(converted);
		expect(messages.join(" ")).toBe(reported);
	});
});

describe("pictures that are links", () => {
	test.each([
		["a.png", "[[attachment:a.png|{{attachment:a.png}}]]", "attachmentLink"],
		[
			"attachment:a.png",
			"[[attachment:a.png|{{attachment:a.png}}]]",
			"attachmentLink",
		],
		[
			"a.png, Page , height=3",
			"[[Page|{{attachment:a.png||height=3}}]]",
			"pageLink",
		],
		[
			"http://x/a.png,http://y,alt=b=c",
			"[[http://y|{{http://x/a.png|b=c}}]]",
			"link",
		],
		["alt=b,a.png,Page", "[[Page|{{attachment:a.png|b}}]]", "pageLink"],
	])("%s", (args, converted, type) => {
		const reported: string[] = [];
		expect(
			convertMarkup(`a [[ImageLink(${args})]] b`, {
				onMessage: ({ ruleId, line, column, actual }) =>
					reported.push(`${ruleId} ${line}:${column} ${actual}`),
			}),
		).toBe(`a ${converted} b`);
		expect(reported).toEqual([`write-macro-changed 1:3 ${type}`]);
	});

	test("without a picture stay a macro", () => {
		expect(convertMarkup("[[ImageLink(alt=b)]]")).toBe("<<ImageLink(alt=b)>>");
	});
});

test("keeps line ends, and all that both dialects write alike", () => {
	expect(
		convertMarkup(" *  a\t''b''\r\n\r\n\r\n|| c||d ||\r\n[http://a.b c]\r\n"),
	).toBe(" *  a\t''b''\r\n\r\n\r\n|| c||d ||\r\n[[http://a.b|c]]\r\n");
});

describe.each<Dialect>(["1.5", "1.9"])("from %s", (from) => {
	test("every rule of the specification", () => {
		for (const { markup } of readRuleCases(from))
			expectSameOrReported(markup, from);
	});

	test("random documents", () => {
		for (const [index, { markup }] of readRandomCases(from).entries())
			if (index % 3 === 0) expectSameOrReported(markup, from);
	});
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora.filter(([, dialect]) => dialect === "1.5"))(
		"%s: every page",
		(name) => {
			for (const { markup } of readCorpusSample(name))
				expectSameOrReported(markup);
		},
	);
});
