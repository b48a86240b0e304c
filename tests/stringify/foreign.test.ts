/** Pages of another `#format`, which are no wiki markup. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dialect } from "../../src/ast";
import type { OnMessage } from "../../src/messages";
import { parse } from "../../src/parse";
import { convertMarkup, stringify } from "../../src/stringify";
import {
	isSameAcrossDialects,
	isSameContent,
} from "../../src/stringify/compare-nodes";
import { runs } from "../support/runs";

const otherThan = (dialect: Dialect): Dialect =>
	dialect === "1.5" ? "1.9" : "1.5";

const format = fc.constantFrom(
	...["python", "wiki", "csv", "csv ,", "rst", "html", "text/plain", "xslt"],
	...["highlight python", "PYTHON", "c++", "", "é", "inline"],
);

const headLine = fc.oneof(
	{ weight: 3, arbitrary: format.map((name) => `#format ${name}\n`) },
	fc.constantFrom("##c\n", "#\n", "#language de\n", "#foo bar\n", "\n"),
	fc.constant("#redirect X\n"),
);

const body = fc.constantFrom(
	...["print 1\n", "a\n\nb", "", "\n\nx\n\n", "{{{\nx\n}}}\n", "#pragma x\n"],
	...["## c\ncode", "''b'' [[L]]", " x\n  y \n\n\n", "}}}\n{{{#!python\n"],
	...["#!python\nx\n", "x\r\ny\r\n", "\tx", "#format wiki\nx", "<?xml x"],
);

const page = fc.record({
	dialect: fc.constantFrom<Dialect>("1.5", "1.9"),
	source: fc
		.tuple(fc.array(headLine, { maxLength: 3 }), body)
		.map(([head, rest]) => head.join("") + rest),
});

test("a page of another format parses back to the same tree, or a message says that it does not", () => {
	fc.assert(
		fc.property(page, ({ dialect, source }) => {
			const to = otherThan(dialect);
			const tree = parse(source, { dialect });
			let count = 0;
			const onMessage = () => count++;
			const own = stringify(tree, { dialect, onMessage });
			if (count === 0)
				expect(isSameContent([parse(own, { dialect })], [tree])).toBe(true);
			for (const write of [
				() => stringify(tree, { dialect: to, onMessage }),
				() => convertMarkup(source, { from: dialect, to, onMessage }),
			]) {
				count = 0;
				const back = parse(write(), { dialect: to });
				if (count === 0)
					expect(isSameAcrossDialects([back], [tree], undefined)).toBe(true);
			}
		}),
		runs(150),
	);
});

test("a page of another format is written the same the second time", () => {
	fc.assert(
		fc.property(page, ({ dialect, source }) => {
			for (const to of [dialect, otherThan(dialect)]) {
				const written = stringify(parse(source, { dialect }), { dialect: to });
				expect(stringify(parse(written, { dialect: to }))).toBe(written);
			}
		}),
		runs(150),
	);
});

test("an edit of the body of a page of another format keeps its head byte for byte", () => {
	const source = "##c\n#FORMAT  python \n#acl All:read\nprint 1\n";
	for (const dialect of ["1.5", "1.9"] as const) {
		const tree = parse(source, { dialect });
		const code = tree.children.at(-1);
		if (code?.type === "code") code.value = "print 2\n";
		const messages: unknown[] = [];
		const onMessage = (message: unknown) => messages.push(message);
		expect(stringify(tree, { source, onMessage })).toBe(
			source.replace("1", "2"),
		);
		expect(messages).toEqual([]);
	}
});

test.each([
	["#format python\n#!python\nx\n", "#format python\n\n#!python\nx\n"],
	["#format text/plain\n# ", "#format text/plain\n\n# \n"],
])("a blank line keeps the body of %j apart from the head", (source, apart) => {
	const tree = parse(source, { dialect: "1.5" });
	const rules: unknown[] = [];
	const onMessage: OnMessage = ({ ruleId }) => rules.push(ruleId);
	expect(stringify(tree, { dialect: "1.9", onMessage })).toBe(apart);
	expect(convertMarkup(source, { onMessage }).trimEnd()).toBe(apart.trimEnd());
	expect(rules).toEqual(["write-value", "write-value"]);
});

test("what would be replaced in a page of another format is not reported where it is not written", () => {
	const tree = parse("#format python\n# \n", { dialect: "1.9" });
	const code = tree.children.at(-1);
	if (code?.type === "code") code.value = "#x";
	const rules: unknown[] = [];
	const onMessage: OnMessage = ({ ruleId }) => rules.push(ruleId);
	expect(stringify(tree, { dialect: "1.9", onMessage })).toBe(
		"#format python\n#\n#x\n",
	);
	expect(rules).toEqual(["write-unsafe"]);
});

test("an instruction that 1.5 does not know becomes a comment of its page of another format", () => {
	const source = "#foo a\n#format python\nprint 1\n";
	const tree = parse(source, { dialect: "1.9" });
	const converted = "## foo a\n#format python\nprint 1\n";
	expect(stringify(tree, { dialect: "1.5" })).toBe(converted);
	expect(convertMarkup(source, { from: "1.9", to: "1.5" })).toBe(converted);
});

test("a format without a body is written the same the second time", () => {
	for (const dialect of ["1.5", "1.9"] as const) {
		const written = stringify(
			{
				type: "root",
				children: [
					{ type: "processingInstruction", name: "format", value: "python" },
				],
			},
			{ dialect },
		);
		expect(written).toBe("#format python\n");
		expect(stringify(parse(written, { dialect }))).toBe(written);
	}
});
