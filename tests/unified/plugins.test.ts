import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import {
	moinmoinParse,
	moinmoinStringify,
	moinmoinToHast,
	moinmoinToMdast,
} from "../../src/unified/index";

describe("pipelines of unified", () => {
	test("write HTML", () => {
		const file = unified()
			.use(moinmoinParse)
			.use(moinmoinToHast)
			.use(rehypeSanitize)
			.use(rehypeStringify)
			.processSync("== A ==\n'''b'''");
		expect(String(file)).toBe(
			'<h2 id="user-content-A">A</h2><p><strong>b</strong></p>',
		);
	});

	test("write Markdown with tables, footnotes, alerts and front matter", () => {
		const file = unified()
			.use(moinmoinParse, { dialect: "1.9" })
			.use(moinmoinToMdast)
			.use(remarkStringify)
			.processSync(
				"#language de\n||a||\n\nb<<FootNote(c)>> --(d)--\n{{{#!wiki tip\ne\n}}}",
			);
		expect(String(file)).toBe(
			"---\nlanguage: de\n---\n\n| a |\n| - |\n\nb[^1] ~~d~~\n\n> [!TIP]\n> e\n\n[^1]: c\n",
		);
	});

	test("write MoinMoin in the other dialect", () => {
		const file = unified()
			.use(moinmoinParse)
			.use(moinmoinStringify, { dialect: "1.9" })
			.processSync('[http://example.org a] ["b"] [[BR]]');
		expect(String(file)).toBe("[[http://example.org|a]] [[b]] <<BR>>");
	});

	test("put the messages of all steps on the file", () => {
		const reported: string[] = [];
		const file = unified()
			.use(moinmoinParse)
			.use(moinmoinToHast, {
				onMessage: (message) => reported.push(String(message.ruleId)),
			})
			.use(rehypeStringify)
			.processSync("'''a <<Foo>>");
		expect(
			file.messages.map(({ ruleId, source, place }) => [
				ruleId,
				source,
				place !== undefined,
			]),
		).toEqual([
			["formatting-unclosed", "moinmoin-parser", true],
			["bridge-macro", "moinmoin-parser", true],
		]);
		expect(reported).toEqual(["bridge-macro"]);
	});
});
