/** What a page is written in, how it ends, and pages of other formats. */
import { describe, expect, test } from "vitest";
import type { FlowContent, Root, RootData } from "../../src/ast";
import { parse } from "../../src/parse";
import { convertMarkup, patch, stringify } from "../../src/stringify";
import { paragraph, write } from "../support/write-by-hand";

describe("a page is written in the dialect", () => {
	const link = (data: RootData): Root => ({
		...parse("[[Page|text]]", { dialect: "1.9" }),
		data,
	});

	test.each([
		["that is asked for", link({ dialect: "1.9" }), "1.5", "[:Page:text]"],
		[
			"that it was read in",
			link({ dialect: "1.5" }),
			undefined,
			"[:Page:text]",
		],
		["1.9 if none is known", link({}), undefined, "[[Page|text]]"],
	] as const)("%s", (_, tree, dialect, markup) => {
		expect(stringify(tree, { dialect })).toBe(markup);
	});
});

describe("names of macros may come from an iterator", () => {
	const markup = "[[Weather]] and [[Wind]]\n";
	const macros = () => new Set(["Weather", "Wind"]).values();
	const tree = parse(markup, { dialect: "1.5", macros: macros() });

	test("of a tree", () => {
		const options = { dialect: "1.5", macros: macros() } as const;
		expect(stringify(tree, options)).toBe(markup);
	});

	test("of a changed page", () => {
		const more: Root = {
			...tree,
			children: [...tree.children, paragraph("n")],
		};
		const options = { macros: macros(), source: markup };
		expect(stringify(more, options)).toBe(`${markup}\nn\n`);
	});

	test("of a conversion", () => {
		expect(convertMarkup(markup, { macros: macros() })).toBe(
			"<<Weather>> and <<Wind>>\n",
		);
	});

	test("of edits", () => {
		const [block] = tree.children;
		if (block?.type !== "paragraph" || !block.position) throw new Error();
		const edit = { position: block.position, value: block.children };
		const options = { dialect: "1.5", macros: macros() } as const;
		expect(patch(markup, [edit], options)).toBe(markup);
	});
});

describe("a changed page is read again as it was read", () => {
	const options = {
		dialect: "1.9",
		pageName: "Own",
		interwiki: { Wiki: "http://wiki.example/" },
	} as const;

	test.each([
		"a  [[ /Sub | x ]] b\n",
		"a  [[ Wiki:Page | x ]] b\n",
		"a  [[ #there | x ]] b\n",
	])("%j", (source) => {
		const tree = parse(source, options);
		const [block] = tree.children;
		const first = block?.type === "paragraph" ? block.children[0] : undefined;
		if (first?.type !== "text") throw new Error("no text");
		first.value = "n ";
		expect(stringify(tree, { ...options, source })).toBe(
			source.replace("a  ", "n "),
		);
	});

	test("also where nobody listens to what cannot be written", () => {
		const source = "a  <<BR>>\n";
		const tree = parse(source, { dialect: "1.9" });
		tree.children.push({
			type: "paragraph",
			children: [{ type: "macro", name: ")" }],
		});
		const reported: unknown[] = [];
		const onMessage = (message: unknown) => reported.push(message);
		const written = stringify(tree, { source, onMessage });
		expect(reported).toHaveLength(1);
		expect(stringify(tree, { source })).toBe(written);
		expect(written.startsWith(source)).toBe(true);
	});
});

describe("a page ends", () => {
	test.each([
		["as it did", "a\n\n\n", "a\n\n\n"],
		["with no line feed if it had none", "a", "a"],
		[
			"with five line feeds at most",
			`a${"\n".repeat(9)}`,
			`a${"\n".repeat(5)}`,
		],
		[
			"after formatting that a heading carries",
			"'''\n= a =\n'''\n",
			"'''\n= a =\n'''\n",
		],
	])("%s", (_, markup, written) => {
		expect(stringify(parse(markup, { dialect: "1.9" }))).toBe(written);
	});

	test("with one line feed after a block of which no place is known", () => {
		const tree = parse("a\n\n\n", { dialect: "1.9" });
		tree.children.push(paragraph("n"));
		expect(stringify(tree)).toBe("a\n\nn\n");
		expect(stringify({ ...tree, children: [paragraph("n")] })).toBe("n\n");
	});
});

describe("a page of another format", () => {
	const format = (value?: string): FlowContent => ({
		type: "processingInstruction",
		name: "format",
		...(value !== undefined && { value }),
	});
	const language: FlowContent = {
		type: "processingInstruction",
		name: "language",
		value: "csv",
	};
	const code: FlowContent = { type: "code", lang: "csv", value: "a;''b''\nc" };

	test.each<[string, FlowContent[], string]>([
		[
			"is its instructions and its text",
			[language, format("csv"), code],
			"#language csv\n#format csv\na;''b''\nc\n",
		],
		[
			"is that whatever follows the name",
			[format("csv x"), code],
			"#format csv x\na;''b''\nc\n",
		],
		["is none without an instruction", [code], "{{{#!csv\na;''b''\nc\n}}}\n"],
		[
			"is none by another instruction",
			[language, code],
			"#language csv\n{{{#!csv\na;''b''\nc\n}}}\n",
		],
		[
			"is none without a name",
			[format(), code],
			"#format\n{{{#!csv\na;''b''\nc\n}}}\n",
		],
		[
			"is none of another name",
			[format("x"), code],
			"#format x\n{{{#!csv\na;''b''\nc\n}}}\n",
		],
		[
			"is none without a name, though the code has none either",
			[format(), { type: "code", value: "a" }],
			"#format\n{{{\na\n}}}\n",
		],
		["is none without text", [format("csv")], "#format csv\n"],
	])("%s", (_, blocks, markup) => {
		expect(write(blocks, "1.9")[0]).toBe(markup);
	});

	test("with anything else in it cannot be written, which is reported", () => {
		const [markup, ...reported] = write(
			[format("csv"), paragraph("c"), code],
			"1.9",
		);
		expect(markup).toMatch(/^(?:c|&#99;)$/m);
		expect(reported.length).toBeGreaterThan(0);
	});
});

describe("text of 1.5 that is a macro if the wiki has one of that name", () => {
	const reported = (macros?: string[]): string[] => {
		const source = "a [[NoMacro(x, y)]] [[BR]] [[Also]]\n";
		const messages: string[] = [];
		const options = {
			macros,
			onMessage: ({ reason }: { reason: string }) => {
				messages.push(reason);
			},
		};
		const tree = parse(source, { dialect: "1.5", macros });
		stringify(tree, options);
		stringify(tree, { ...options, dialect: "1.9" });
		convertMarkup(source, options);
		return messages;
	};

	test("is reported by each operation that writes another dialect", () => {
		const message = expect.stringContaining("[[NoMacro(x, y)]]");
		expect(reported()).toEqual([message, message]);
	});

	test("is a macro where it is known", () => {
		expect(reported(["BR", "NoMacro"])).toEqual([]);
	});
});
