/** Messages on slips in markup. */
import { describe, expect, test } from "vitest";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

describe("messages", () => {
	test.each([
		["link-impossible-url", " * A Group [[http:facebook.com/x|page]]"],
		["link-bracket", " * [[[UserGroupPage|UserGroupPage]]] - a group"],
		["link-other-dialect", " * A Group - [http://a.example]"],
		["link-glued", " * A Group, see our[[http://a.example|site]]"],
		["link-label-host", " * [[http://facebook.com/x|Twitter]]"],
		["list-item-margin", " * A Group\n* B Group"],
		["region-twice", "== Arica ==\n== Arica =="],
		["text-repaired", " * CÃ©sar's Group"],
	])("%s", (ruleId, markup) => {
		const { messages } = treeOf(`= Chile =\n${markup}`);
		expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
	});

	test("a page without slips has none", () => {
		expect(
			treeOf("= Chile =\n * [[http://a.example|A Group]] - Arica").messages,
		).toEqual([]);
	});

	test("slips keep what they lead to", () => {
		expect(
			groupsInChile(
				" * [[[UserGroupPage|UserGroupPage]]] - [http://a.example our site]",
			),
		).toMatchObject([
			{
				name: "UserGroupPage",
				links: [
					{ page: "UserGroupPage" },
					{ url: "http://a.example", label: "our site" },
				],
			},
		]);
		expect(
			groupsInChile(" * A Group [[http:facebook.com/x|page]]"),
		).toMatchObject([
			{
				links: [
					{ url: "http:facebook.com/x", suggestion: "http://facebook.com/x" },
				],
			},
		]);
	});
});
