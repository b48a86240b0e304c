import { describe, expect, test } from "vitest";
import { compilePattern } from "../../src/bridge/macros/include-pattern";
import { type MarkdownOptions, toMarkdown } from "../../src/mdast/index";
import { parse } from "../../src/parse";

function write(
	markup: string,
	pages: Readonly<Record<string, string>>,
	options: MarkdownOptions = {},
): { markdown: string; reasons: string[] } {
	const reasons: string[] = [];
	const tree = parse(markup, { dialect: "1.9", pageName: "P" });
	const markdown = toMarkdown(tree, {
		pageName: "P",
		readPage: (name) => (Object.hasOwn(pages, name) ? pages[name] : undefined),
		onMessage: ({ reason }) => reasons.push(reason),
		...options,
	});
	return { markdown: markdown.trimEnd(), reasons };
}

describe("Include", () => {
	test("puts the page in place, without its instructions", () => {
		const { markdown } = write("a <<Include(Q)>> b", {
			Q: "#language de\n= H =\n * c",
		});
		expect(markdown).toBe("a\n\n# H\n\n- c\n\nb");
	});

	test.each([
		['from="^----$"', "b\nEND\nc"],
		['to="^END$"', "a\n\n***\n\nb"],
		['from="^----$", to="^END$"', "b"],
		["from='^-+$', to='E.D'", "b"],
	])("takes the part that %s selects", (args, markdown) => {
		const page = "a\n----\nb\nEND\nc";
		expect(write(`<<Include(Q, , ${args})>>`, { Q: page }).markdown).toBe(
			markdown,
		);
	});

	test("has a heading with a link to the page", () => {
		expect(write('<<Include(Q, "All of it", 2)>>', { Q: "a" }).markdown).toBe(
			"## [All of it](Q)\n\na",
		);
	});

	test("takes all pages that match", () => {
		const { markdown } = write(
			"<<Include(^Q/.*, , sort=descending, items=2)>>",
			{ "Q/1": "a", "Q/2": "b", "Q/3": "c" },
			{
				listPages: () => ["Q/1", "Q/2", "Q/3", "R"],
			},
		);
		expect(markdown).toBe("c\n\nb");
	});

	test("resolves sub pages and files as seen from the included page", () => {
		const { markdown } = write("<<Include(/Q)>>", {
			"P/Q": "[[/R]] {{attachment:a.png}}",
		});
		expect(markdown).toBe(
			"[/R](P/Q/R) ![a.png](P/Q?action=AttachFile\\&do=get\\&target=a.png)",
		);
	});

	test.each([
		["itself", "<<Include(P)>>", {}, "P: it includes itself"],
		[
			"each other",
			"<<Include(Q)>>",
			{ Q: "<<Include(P)>>" },
			"P: it includes itself",
		],
		["missing pages", "<<Include(R)>>", {}, "R: there is no such page"],
	])(
		"links to pages that cannot be included: %s",
		(_, markup, pages, reason) => {
			const { markdown, reasons } = write(markup, pages);
			expect(markdown).toMatch(/^\[[PR]\]\([PR]\)$/);
			expect(reasons).toEqual([`page is not included: ${reason}`]);
		},
	);

	test("links to the page without a way to read it", () => {
		expect(write("<<Include(Q)>>", {}, { readPage: undefined }).markdown).toBe(
			"[Q](Q)",
		);
	});

	test("ends at a depth", () => {
		const pages = Object.fromEntries(
			Array.from({ length: 30 }, (_, index) => [
				`Q${index}`,
				`${index} <<Include(Q${index + 1})>>`,
			]),
		);
		const { markdown } = write("<<Include(Q0)>>", pages, {
			maxIncludeDepth: 5,
		});
		expect(markdown).toBe("0\n\n1\n\n2\n\n3\n\n4 [Q5](Q5)");
	});

	test("ends where pages that include each other twice would double without end", () => {
		const pages = Object.fromEntries(
			Array.from({ length: 40 }, (_, index) => [
				`Q${index}`,
				`x<<Include(Q${index + 1})>><<Include(Q${index + 1})>>`,
			]),
		);
		const { markdown, reasons } = write("<<Include(Q0)>>", pages, {
			maxIncludeDepth: 100,
			maxIncludeLength: 10_000,
		});
		expect(markdown.length).toBeLessThan(10_000);
		expect(reasons.some((reason) => reason.includes("too much"))).toBe(true);
	});

	test("takes no patterns that are wrong or could grow", () => {
		expect(compilePattern("(")).toBeUndefined();
		expect(compilePattern("(a{100}){100}")).toBeUndefined();
		expect(compilePattern("a".repeat(1000))).toBeUndefined();
	});

	test("finds patterns that would make others backtrack without end", () => {
		const find = compilePattern("^(a+)+$");
		expect(find?.(`${"a".repeat(5000)}b`)).toBeUndefined();
		expect(find?.("b\naa")).toEqual({ start: 2, end: 4 });
	});
});
