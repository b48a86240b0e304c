/** The check of words and sizes, by a table of its own: this file may say none of the words of the real one. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	checkQuotes,
	checkSizes,
	checkSpreads,
	checkWords,
} from "../../scripts/check-source";
import { parseStyleTable } from "../../scripts/style-table";

const TABLE = `
# Page

| Do not write | Write | Checked |
|---|---|---|
| "old term/terms", \`oldTerm\`, \`*Blob*\` | new term | everywhere |
| \`zap\` (a loop) | repeat | \`grammar/\` |
| "sits", "sits nowhere" | is | everywhere, not "sits in/on" |
| "the barn", "stalls" (of code) | code | "the barn" everywhere, "stalls" by review |
| "anything" | something | by review |

Text after the "end" of the table.
`;

const RULES = parseStyleTable(TABLE);

/** What is reported of a file, as "line word". */
const reported = (text: string, path = "src/some-file.ts"): string[] =>
	checkWords(path, text, RULES).map(
		({ line, message }) => `${line} ${/^"(.*?)"/.exec(message)?.[1]}`,
	);

describe("identifiers", () => {
	test("are reported as whole names, wherever they are used", () => {
		expect(
			reported("const oldTerm = 1;\nf(a.oldTerm, { oldTerm, b: oldTerm });"),
		).toEqual(["1 oldTerm", "2 oldTerm", "2 oldTerm", "2 oldTerm"]);
		expect(reported("const oldTerms = myoldTerm;")).toEqual([]);
	});

	test("are reported within longer names where the table has a star", () => {
		expect(reported("type ABlobOf = Blob; class C { #Blobs = 1; }")).toEqual([
			"1 ABlobOf",
			"1 Blob",
			"1 #Blobs",
		]);
	});

	test("are neither comments nor strings nor regular expressions", () => {
		expect(reported('f("oldTerm", /oldTerm/); // oldTerm')).toEqual([]);
	});

	test("are limited to the folders of their row", () => {
		expect(reported("zap()", "grammar/a/b.ts")).toEqual(["1 zap"]);
		expect(reported("zap()", "src/grammar/b.ts")).toEqual([]);
	});

	test("are names of files, too", () => {
		expect(reported("", "src/old-term.ts")).toEqual(["1 old-term.ts"]);
		expect(reported("", "tests/old-term.test.ts")).toEqual([
			"1 old-term.test.ts",
		]);
		expect(reported("", "src/old-terms.ts")).toEqual([]);
	});
});

describe("phrases", () => {
	test.each([
		["a line comment", "a; // an old term"],
		["a block comment", "/* Old terms. */"],
		["a docstring", "/**\n * An old\n * term.\n */".replace("/**\n", "/** ")],
		["a string", 'a("old term");'],
		["a template", "`old term`;"],
		["the middle of a template", "`$" + "{a} old term $" + "{b}`;"],
		["the title of a test", 'test("has old terms", () => {});'],
	])("are reported in %s", (_, text) => {
		expect(reported(text)).toHaveLength(1);
	});

	test("are reported across line breaks, with the line of their first word", () => {
		expect(reported("a;\n// an old\n// term")).toEqual(["2 old term"]);
		expect(reported("/**\n * an old\n * term\n */")).toEqual(["2 old term"]);
		expect(reported("An old\nterm", "docs/a.md")).toEqual(["1 old term"]);
	});

	test("are whole words", () => {
		expect(reported("// bold term, old termite")).toEqual([]);
	});

	test("are no names, numbers or operators of code", () => {
		expect(reported("old / term; sits();")).toEqual([]);
	});

	test("are no comments where a string has the marks of one", () => {
		expect(reported('const url = "http://a"; const sits = "/*";')).toEqual([]);
		expect(reported("const a = /[/*]/; const sits = 1; /* b */")).toEqual([]);
	});

	test("are exempt where the row says so", () => {
		expect(reported("// It sits in a box, sits\n// on it, and sits.")).toEqual([
			"2 sits",
		]);
	});

	test("are left to reviewers where the row says so", () => {
		expect(reported("// the barn, its stalls and anything")).toEqual([
			"1 the barn",
		]);
	});

	test("are all of a page, but for the markup that the specification quotes", () => {
		const page = "An `old term`.\n\n```\nold terms\n```\n\nold term\n";
		expect(reported(page, "docs/a.md")).toEqual([
			"1 old term",
			"4 old terms",
			"7 old term",
		]);
		expect(reported(page, "docs/moinmoin.md")).toEqual(["7 old term"]);
	});
});

test("a message names the word that was found and what to write", () => {
	expect(checkWords("src/a.ts", "// Old\n// terms", RULES)).toEqual([
		{ path: "src/a.ts", line: 1, message: '"Old terms": write new term' },
	]);
});

describe("sizes", () => {
	const folder = (path: string, count: number): [string, number][] =>
		Array.from({ length: count }, (_, index) => [`${path}/${index}.ts`, 1]);

	test("allow 20 files in a folder, not counting its folders", () => {
		const files = new Map([...folder("src/a", 20), ...folder("src/a/b", 20)]);
		expect(checkSizes(files)).toEqual([]);
		expect(checkSizes(files.set("src/a/one.ts", 1))).toEqual([
			{ path: "src/a", message: "21 files: at most 20 in a folder" },
		]);
	});

	test.each([
		["grammar/a.ts", 300],
		["src/a/b.ts", 300],
		["tests/a.ts", 400],
	])("allow %s to have %i lines", (path, limit) => {
		expect(checkSizes(new Map([[path, limit]]))).toEqual([]);
		expect(checkSizes(new Map([[path, limit + 1]]))).toEqual([
			{ path, message: `${limit + 1} lines: at most ${limit}` },
		]);
	});

	test("exempt data, and files with a reason", () => {
		const files = new Map([
			["grammar/data/a.ts", 5000],
			["src/ast.ts", 5000],
		]);
		expect(checkSizes(files)).toEqual([]);
	});
});

describe("the table of words", () => {
	test("is read from the page, each row with what to write and what to look for", () => {
		const page = new URL("../../docs/style.md", import.meta.url);
		const rules = parseStyleTable(readFileSync(page, "utf8"));
		expect(rules.length).toBeGreaterThan(20);
		for (const { avoid, write, identifier, phrase } of rules) {
			expect(write, avoid).not.toBe("");
			expect(identifier ?? phrase, avoid).toBeDefined();
		}
	});

	test("is required", () => {
		expect(() => parseStyleTable("# Page")).toThrow("no table");
	});
});

describe("lists that become arguments", () => {
	const text =
		"a.push(b);\na.push(\n\t...b.map(c),\n);\na.unshift(...b);\na.splice(0, 1, ...b);\n";

	test("are reported in code of the package", () => {
		expect(checkSpreads("src/a.ts", text).map(({ line }) => line)).toEqual([
			2, 5, 6,
		]);
	});

	test("are not reported elsewhere, and neither are objects", () => {
		expect(checkSpreads("tests/a.ts", text)).toEqual([]);
		expect(checkSpreads("src/a.ts", "a.push({ ...b }, [...c]);")).toEqual([]);
	});
});

describe("typographic quotation marks", () => {
	const text = [
		"// “a” comment",
		'say("“a” is wrong");',
		"say(`no “$" + "{name}”`, /“a”/);",
		'const MARKS = "“”";',
		'say("“ä” is wrong");',
	].join("\n");

	test("are reported in what the program says", () => {
		const lines = checkQuotes("src/a.ts", text).map(({ line }) => line);
		expect(lines).toEqual([2, 3, 5]);
	});

	test("are not reported in tests and in data of pages", () => {
		for (const path of ["tests/a.ts", "src/usergroups/dictionaries/de/a.ts"])
			expect(checkQuotes(path, text)).toEqual([]);
	});
});
