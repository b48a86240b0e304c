import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { htmlOf } from "../../playground/worker/bridges";
import { groupsContent } from "../../playground/worker/groups";
import { tokenRanges } from "../../playground/worker/tokens";
import { overview } from "../../playground/worker/tree";

const pageOf = (text: string) =>
	({ text, dialect: "1.9", pageName: "" }) as const;

describe("what is cut says of how many", () => {
	test("tokens", () => {
		const page = pageOf("----\n".repeat(6000));
		const { shown, total } = tokenRanges(page, ["Rule"]);
		expect([shown.length, total]).toEqual([5000, 6000]);
	});

	test("messages of the parser", () => {
		const { messages } = overview(
			pageOf("[http://a.example b]\n\n".repeat(400)),
			[],
		);
		expect([messages.shown.length, messages.total]).toEqual([300, 400]);
	});

	test("groups", () => {
		const page = pageOf(
			`= User groups =\n== Germany ==\n${" * [[http://a.example.org/|Group]]\n".repeat(400)}`,
		);
		expect(textOf(groupsContent(page))).toMatch(/400 groups\. .*first 300/);
	});
});

test("the preview has a policy before anything that could load", () => {
	const { text, messages } = htmlOf(
		pageOf("{{{#!wiki comment\nhidden\n}}}\n<head>"),
		"dark",
	);
	expect(text).toMatch(
		/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
	);
	expect(messages.total).toBe(1);
});
