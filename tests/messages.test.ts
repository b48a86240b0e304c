/** Details of messages: the rule, the columns and the subject. */
import { readFileSync } from "node:fs";
import type { VFileMessage } from "vfile-message";
import { expect, test } from "vitest";
import type { Dialect } from "../src/ast";
import { bridgeRules } from "../src/bridge/messages";
import { problemRules } from "../src/dump/problems";
import { createMessage, type RuleId, rules } from "../src/messages";
import { parse } from "../src/parse";
import {
	convertMarkup,
	type StringifyRuleId,
	stringify,
	stringifyRules,
} from "../src/stringify";
import { reporter } from "../src/stringify/messages";
import { groupRules } from "../src/usergroups/read/context";

/** Returns messages as `rule-id 3-7 detail`, with the columns of the first line. */
function messagesOf(markup: string, dialect: Dialect): string[] {
	const messages: string[] = [];
	parse(markup, {
		dialect,
		onMessage: ({ ruleId, place, reason }) => {
			const rule = rules[ruleId as keyof typeof rules];
			const detail = reason.slice(rule.length).replace(/^: /, " ");
			const columns =
				place && "end" in place
					? `${place.start.column}-${place.end.column}`
					: "";
			messages.push(`${ruleId} ${columns}${detail}`);
		},
	});
	return messages;
}

test.each<[string, ...string[]]>([
	["||<-1000>a||<|65534>b||"],
	[
		"||<-1001>a||<|65535>b||",
		"cell-span 1-10 colspan 1001",
		"cell-span 11-21 rowspan 65535",
	],
	["||<- x>a||", "cell-attribute 1-8 -x"],
	["||<-2x>a||", "cell-attribute 1-8 -2x"],
	["||<-x2>a||", "cell-attribute 1-8 -x2"],
	["||<|>a||", "cell-attribute 1-6 |"],
	["||<# ab>a||", "cell-attribute 1-9 #ab"],
	["||<#12345>a||", "cell-attribute 1-11 #12345"],
	["||<#1234567>a||", "cell-attribute 1-13 #1234567"],
	["||<50>a||", "cell-attribute 1-7 50"],
	["||<50% x>a||", "cell-attribute 1-10 x"],
	['||<a="b>c||', 'cell-attribute 1-9 "'],
	["||<a=b'c>d||", "cell-attribute 1-10 '"],
	['||<style="x" ? y=1>a||', "cell-attribute 1-20 ?"],
	["||<a=>b||"],
	["||<-12 :>a||<|10>b||"],
	[
		"[[a|b|style=x,foo=,bar]]",
		"link-parameter 1-25 style",
		"link-parameter 1-25 foo",
		"link-parameter 1-25 bar",
	],
	["[[a|b|class=x,&q=y]]"],
	["[[a|b|]] [[a|b|,]]"],
	["{{attachment:a.png|b|foo=1,align=x}}", "link-parameter 1-37 foo"],
	["{{attachment:a.png|b|type=1}}", "link-parameter 1-30 type"],
	["{{attachment:a.txt|b|align=1}}", "link-parameter 1-31 align"],
	["{{attachment:a.txt|b|type=1}}"],
	["{{drawing:a|b|align=1}}"],
	["{{drawing:a|b|type=1}}", "link-parameter 1-23 type"],
	["{{http://a.b/c|b|align=x,type=1}}", "link-parameter 1-34 type"],
	["{{a|b|type=x,align=1}}", "link-parameter 1-23 align"],
	["[http://x.org a]", "link-other-dialect 1-14 [http://x.org"],
	["a[http://x.org]", "link-other-dialect 2-15 [http://x.org"],
	["[[http://x.org]] [[[http://x.org]] http://x.org/[a"],
	[
		"http:/a.b [[https:x]] [[ftp:///y]] [[http://z]]",
		"link-impossible-url 1-10 http:/a.b",
		"link-impossible-url 11-22 https:x",
		"link-impossible-url 23-35 ftp:///y",
	],
	["mailto:a@b.c [[mailto:x]]"],
	["{{{#! foo  bar\na\n}}}", "block-argument-dropped 1-4 foo  bar"],
	["{{{#!\na\n}}}"],
	["{{{#!python x\na\n}}}"],
	["{{{\na", "block-unclosed 1-2"],
	[
		"__a '''b",
		"formatting-unclosed 1-3 underline",
		"formatting-unclosed 5-8 strong",
	],
	["''a __b'' c__", "formatting-crossing 8-10"],
	["''a __'' c__"],
])("1.9 %j", (markup, ...expected) => {
	expect(messagesOf(markup, "1.9")).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["[http://a.b c] [https:///x y]", "link-impossible-url 16-30 https:///x"],
	[
		"a [[Foo]] [[Foo(a)]] [[BR]]",
		"macro-unknown 3-10 [[Foo]]",
		"macro-unknown 11-21 [[Foo(a)]]",
	],
	["{{{#! foo\na\n}}}"],
])("1.5 %j", (markup, ...expected) => {
	expect(messagesOf(markup, "1.5")).toEqual(expected);
});

test("messages hold their facts in fields", () => {
	const messages: VFileMessage[] = [];
	parse("[[a|b|foo=1]] http:/a.b {{{\na", {
		dialect: "1.9",
		onMessage: (message) => messages.push(message),
	});
	expect(
		messages.map(({ ruleId, actual, expected }) => [ruleId, actual, expected]),
	).toEqual([
		["link-parameter", "foo", undefined],
		["link-impossible-url", "http:/a.b", ["scheme://host"]],
		["block-unclosed", undefined, ["}}}"]],
	]);
});

test.each([
	["Rules of group pages", groupRules],
	["Rules of dumps", Object.keys(problemRules)],
	["Rules of bridges", Object.keys(bridgeRules)],
])("the documentation has all %s, and no others", (title, known) => {
	const documentation = readFileSync(
		new URL("../docs/messages.md", import.meta.url),
		"utf8",
	);
	const [, after = ""] = documentation.split(`\n## ${title}\n`);
	const [section = ""] = after.split("\n## ");
	const rows = [...section.matchAll(/^\| `([a-z0-9-]+)` \|/gm)];
	expect(rows.map(([, rule]) => rule).sort()).toEqual([...known].sort());
});

test("the documentation says which problems of dumps are losses", () => {
	const documentation = readFileSync(
		new URL("../docs/messages.md", import.meta.url),
		"utf8",
	);
	for (const [code, { isLoss }] of Object.entries(problemRules))
		expect(documentation).toContain(`| \`${code}\` | ${isLoss ? "yes " : ""}|`);
});

test("the url of a message leads to its rule in the documentation", () => {
	const documentation = readFileSync(
		new URL("../docs/messages.md", import.meta.url),
		"utf8",
	);
	const point = { line: 1, column: 1, offset: 0 };
	const position = { start: point, end: point };
	const messages = (Object.keys(rules) as RuleId[]).map((ruleId) =>
		createMessage(ruleId, position),
	);
	const report = reporter((message) => messages.push(message));
	for (const ruleId of Object.keys(stringifyRules) as StringifyRuleId[])
		report(ruleId, { position });
	for (const { ruleId, url } of messages) {
		expect(url).toMatch(new RegExp(`/docs/messages\\.md#${ruleId}$`));
		expect(documentation).toContain(`\n## ${ruleId}\n`);
	}
	expect(documentation.match(/^## (?!Rules )/gm)).toHaveLength(messages.length);
});

test("messages of the writer say what is wrong, about what, and what to do", () => {
	const messages: VFileMessage[] = [];
	convertMarkup("a\n\nsee [wiki:Foo:Bar x] [[Nope(1)]] b [[WikiName(2)]]", {
		onMessage: (message) => messages.push(message),
	});
	expect(
		messages.map(({ ruleId, place, reason, actual }) => [
			ruleId,
			place && "start" in place && place.start.column,
			place && "end" in place && place.end.column,
			actual,
			reason,
		]),
	).toEqual([
		[
			"write-macro",
			22,
			33,
			"[[Nope(1)]]",
			"the dialect does not know this macro: [[Nope(1)]]; if the wiki has it, give its name in the option macros",
		],
		[
			"write-macro",
			36,
			51,
			"[[WikiName(2)]]",
			"the dialect does not know this macro: [[WikiName(2)]]; if the wiki has it, give its name in the option macros",
		],
		[
			"write-target",
			5,
			21,
			"Foo:Bar",
			"the target cannot be written as it is: Foo:Bar; change it, or if it is on another wiki give that in the option interwiki",
		],
	]);
});

test("parse and writers of another dialect report a macro at the same place", () => {
	const page =
		"x\r\n\ta [[Nope(1)]]\r\n b [[Nope(2)]] [[Nope(2)]]\r\nd ''e''\r\n";
	const placesOf = (
		rule: string,
		operate: (onMessage: (message: VFileMessage) => void) => unknown,
	): unknown[] => {
		const places: unknown[] = [];
		operate(({ ruleId, place }) => {
			if (ruleId === rule) places.push(place);
		});
		return places;
	};
	const dialect = "1.5";
	const tree = parse(page, { dialect });
	const places = placesOf("macro-unknown", (onMessage) =>
		parse(page, { dialect, onMessage }),
	);
	expect(places).toHaveLength(3);
	expect(
		placesOf("write-macro", (onMessage) => convertMarkup(page, { onMessage })),
	).toEqual(places);
	expect(
		placesOf("write-macro", (onMessage) =>
			stringify(tree, { dialect: "1.9", source: page, onMessage }),
		),
	).toEqual(places);
	expect(
		placesOf("write-macro", (onMessage) =>
			stringify(tree, { source: page, onMessage }),
		),
	).toEqual([]);
});
