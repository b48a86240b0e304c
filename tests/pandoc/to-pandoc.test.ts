import { describe, expect, test } from "vitest";
import {
	type Block,
	type PandocOptions,
	toPandoc,
} from "../../src/pandoc/index";
import { parse } from "../../src/parse";

const blocks = (markup: string, options: PandocOptions = {}): Block[] =>
	toPandoc(parse(markup, { dialect: "1.9" }), options).blocks;

const str = (c: string) => ({ t: "Str", c });
const none = ["", [], []];

describe("toPandoc", () => {
	test.each(["%", "100%/", "/%zz/", "/%ff/"])(
		"puts the base %s in front of names as it is, whatever it encodes",
		(baseUrl) => {
			const [block] = blocks("[[Ä b|c]]", { baseUrl });
			expect(JSON.stringify(block)).toContain(JSON.stringify(`${baseUrl}Ä b`));
		},
	);

	test("has the version that is asked for", () => {
		const version = (options: PandocOptions): number[] =>
			toPandoc(parse(""), options)["pandoc-api-version"].slice(0, 2);
		expect(version({})).toEqual([1, 23]);
		expect(version({ apiVersion: "1.22" })).toEqual([1, 22]);
	});

	test("keeps instructions and the name of the page as metadata", () => {
		const { meta } = toPandoc(parse("#language de\n#deprecated\na"), {
			pageName: "P",
		});
		expect(meta).toEqual({
			title: { t: "MetaString", c: "P" },
			lang: { t: "MetaString", c: "de" },
			deprecated: { t: "MetaBool", c: true },
		});
	});

	test("splits text into words, and keeps no-break spaces in them", () => {
		expect(blocks("a b\nc\u00A0d")).toEqual([
			{
				t: "Para",
				c: [
					str("a"),
					{ t: "Space" },
					str("b"),
					{ t: "SoftBreak" },
					str("c\u00A0d"),
				],
			},
		]);
	});

	test("gives every row of a table as many cells, with their spans", () => {
		const [table] = blocks("||<-2>a||\n||<|2>b||c||\n||d||\n||e||");
		if (table?.t !== "Table") throw new Error("no table");
		const [, , columns, , [body]] = table.c;
		expect(columns).toHaveLength(2);
		expect(
			body?.[3].map(([, cells]) =>
				cells.map(([, , rows, width]) => [rows, width]),
			),
		).toEqual([
			[[1, 2]],
			[
				[2, 1],
				[1, 1],
			],
			[[1, 1]],
			[
				[1, 1],
				[1, 1],
			],
		]);
	});

	test("has footnotes at their marks, and none within footnotes", () => {
		expect(blocks("a<<FootNote(b)>>")).toEqual([
			{
				t: "Para",
				c: [str("a"), { t: "Note", c: [{ t: "Para", c: [str("b")] }] }],
			},
		]);
	});

	test("names headings as MoinMoin does", () => {
		expect(blocks("= A b =")).toEqual([
			{
				t: "Header",
				c: [1, ["A_b", [], []], [str("A"), { t: "Space" }, str("b")]],
			},
		]);
	});

	test("makes classes of admonitions and languages", () => {
		expect(blocks("{{{#!wiki tip\na\n}}}\n{{{#!python\nb\n}}}")).toEqual([
			{ t: "Div", c: [["", ["tip"], []], [{ t: "Para", c: [str("a")] }]] },
			{ t: "CodeBlock", c: [["", ["python"], []], "b"] },
		]);
	});

	test("names files by their names, for wikis", () => {
		expect(blocks("{{attachment:a b.png|c}}")).toEqual([
			{
				t: "Para",
				c: [{ t: "Image", c: [none, [str("c")], ["a b.png", ""]] }],
			},
		]);
	});

	test("replaces characters that pandoc cannot read", () => {
		expect(blocks("a\uD800b")).toEqual([{ t: "Para", c: [str("a\uFFFDb")] }]);
	});
});
