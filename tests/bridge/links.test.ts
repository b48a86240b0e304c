import { describe, expect, test } from "vitest";
import { type HastOptions, toHtml } from "../../src/hast/index";
import { parse } from "../../src/parse";

const href = (markup: string, options: HastOptions = {}): string | undefined =>
	/(?:href|src)="([^"]*)"/.exec(
		toHtml(
			parse(markup, {
				pageName: options.pageName,
				interwiki: options.interwiki,
			}),
			options,
		),
	)?.[1];

describe("links lead to", () => {
	test.each<[string, string | undefined, HastOptions]>([
		["[[A b/c#d|x]]", "A%20b/c#d", {}],
		["[[A|x]]", "../A", { pageName: "P/Q" }],
		[
			"[[A|x]]",
			"/wiki/A.html",
			{ pageName: "P/Q", baseUrl: "/wiki/", pageSuffix: ".html" },
		],
		["[[#d|x]]", "#d", { pageName: "P" }],
		["[[P#d|x]]", "#d", { pageName: "P" }],
		["[[A|x|&action=raw,&rev=1]]", "A?action=raw&amp;rev=1", {}],
		["[[//evil.example/a|x]]", "evil.example/a", {}],
		["[[a\uD800|x]]", "a%EF%BF%BD", {}],
		[
			"[[attachment:a b.txt|x]]",
			"P?action=AttachFile&amp;do=get&amp;target=a%20b.txt",
			{ pageName: "P" },
		],
		[
			"[[attachment:Q/a.txt|x|&do=view]]",
			"Q?action=AttachFile&amp;do=view&amp;target=a.txt",
			{},
		],
		["{{drawing:a}}", "?action=AttachFile&amp;do=get&amp;target=a.png", {}],
		[
			"[[W:A b|x]]",
			"https://w.example/A%20b",
			{ interwiki: { W: "https://w.example/" } },
		],
		[
			"[[W:A|x]]",
			"https://w.example/A/edit",
			{ interwiki: { W: "https://w.example/$PAGE/edit" } },
		],
		["[[Self:A|x]]", "A", {}],
		["[[ftp://example.org|x]]", undefined, {}],
		["[[ftp://example.org|x]]", "ftp://example.org", { protocols: ["ftp"] }],
	])("%s: %s", (markup, url, options) => {
		expect(href(markup, options)).toBe(url);
	});

	test("where rules of the caller say, with MoinMoin's to fall back on", () => {
		const resolveLink: HastOptions["resolveLink"] = (target, resolve) =>
			target.type === "page" ? `/p/${target.page}` : resolve(target);
		expect(href("[[A|x]]", { resolveLink })).toBe("/p/A");
		expect(href("[[attachment:a|x]]", { resolveLink })).toContain("target=a");
	});

	test("nowhere where there is no URL: the text stays, with a message", () => {
		const messages: string[] = [];
		const html = toHtml(parse("[[A|x]]"), {
			resolveLink: () => undefined,
			onMessage: ({ ruleId }) => messages.push(String(ruleId)),
		});
		expect(html).toBe("<p>x</p>");
		expect(messages).toEqual(["bridge-link"]);
	});
});
