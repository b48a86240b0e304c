/** What is at the head of a page. */

import { expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import type { Dialect } from "../src/ast";
import { canonicalForm } from "../src/canonical-form";
import { parse } from "../src/parse";

const types = (markup: string, dialect: Dialect): string[] =>
	(canonicalForm(parse(markup, { dialect })).children ?? []).map(
		({ type, name, lang }) =>
			[type, name ?? lang].filter((part) => part !== undefined).join(" "),
	);

test.each([
	[
		"#format rst\n#acl All:read\n## a\n\n= b =",
		[
			"processingInstruction format",
			"processingInstruction acl",
			"comment",
			"code rst",
		],
	],
	["#format  python\nprint", ["processingInstruction format", "code python"]],
	["#format\tpython\nprint", ["processingInstruction format", "code python"]],
	["a\n<?xml version='1.0'?>", ["paragraph"]],
	["#FORMAT Python\nprint", ["processingInstruction format", "code Python"]],
	["#format wiki\n<?xml", ["processingInstruction format", "paragraph"]],
	[
		"#language en\n<?xml version='1.0'?>\n= a =",
		["processingInstruction language", "code xslt"],
	],
	["#format plain\n#", ["processingInstruction format", "code plain"]],
	["= a =\n#format plain\nb", ["heading", "paragraph"]],
	["#format wiki\n\n#acl x", ["processingInstruction format", "paragraph"]],
] as const)("%j", (markup, expected) => {
	for (const dialect of dialectNames)
		expect(types(markup, dialect)).toEqual(expected);
});

test("an unknown verb ends the head in 1.5 and is taken off in 1.9", () => {
	expect(types("#unknown\n#acl x\na", "1.5")).toEqual(["paragraph"]);
	expect(types("#unknown\n#acl x\na", "1.9")).toEqual([
		"processingInstruction unknown",
		"processingInstruction acl",
		"paragraph",
	]);
});

test("the body of another format is kept as it is, with its arguments", () => {
	expect(
		canonicalForm(parse("#format csv ;\na;b\n\n c")).children?.[1],
	).toEqual({ type: "code", lang: "csv", meta: ";", value: "a;b\n\n c" });
});

test("a section's format is no page's", () => {
	expect(types("{{{#!wiki\n#format plain\n= a =\n}}}", "1.9")).toEqual([
		"section",
	]);
	expect(
		JSON.stringify(parse("{{{#!wiki\n#format plain\n= a =\n}}}")),
	).toContain('"heading"');
});
