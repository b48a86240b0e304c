/** Pages of 1.5 as pages of 1.9. */
import { describe, expect, test } from "vitest";
import { parse } from "../src/parse";
import { convertMarkup } from "../src/stringify";
import { natural } from "../src/stringify/same-tree";
import { readRuleCases } from "./conformance-cases";
import { corpora, hasShared, needsShared, readCorpus } from "./shared";

const PAGE = { pageName: "TestPage" };

/** Converts a page; the tree is the same, or messages tell what is not. */
function expectSameOrTold(markup: string): void {
	let told = 0;
	const converted = convertMarkup(markup, {
		...PAGE,
		onMessage: () => told++,
	});
	if (told > 0) return;
	expect(
		natural(parse(converted, { ...PAGE, dialect: "1.9" }), "TestPage"),
	).toBe(natural(parse(markup, { ...PAGE, dialect: "1.5" }), "TestPage"));
}

describe("the rule book's examples", () => {
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

describe("better than MoinMoin's converter, which loses what is meant", () => {
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

test("keeps line ends, and all that both dialects write alike", () => {
	expect(
		convertMarkup(" *  a\t''b''\r\n\r\n\r\n|| c||d ||\r\n[http://a.b c]\r\n"),
	).toBe(" *  a\t''b''\r\n\r\n\r\n|| c||d ||\r\n[[http://a.b|c]]\r\n");
});

test("every rule of the rule book", () => {
	for (const { markup } of readRuleCases("1.5")) expectSameOrTold(markup);
});

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora.filter(([, dialect]) => dialect === "1.5"))(
		"%s: every page",
		(name) => {
			for (const { markup } of readCorpus(name)) expectSameOrTold(markup);
		},
	);
});
