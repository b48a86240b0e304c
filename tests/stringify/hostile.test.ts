/** Whatever the page, every operation of the writer ends, takes time in proportion to the page, and reports what it changes. */
import { describe, expect, test } from "vitest";
import type { Dialect, Nodes, Root } from "../../src/ast";
import { parse } from "../../src/parse";
import { convertMarkup, patch, stringify } from "../../src/stringify";
import {
	isSameAcrossDialects,
	isSameContent,
} from "../../src/stringify/compare-nodes";
import { hostileInputs } from "../support/hostile-inputs";
import { isLong } from "../support/runs";
import { descendants } from "../support/walk";
import { growth, MAX_GROWTH } from "../support/work-time";

const otherThan = (dialect: Dialect): Dialect =>
	dialect === "1.5" ? "1.9" : "1.5";

/** The tree of a page, with a word and a paragraph more. */
function edited(source: string, dialect: Dialect): Root {
	const tree = parse(source, { dialect });
	const text = descendants(tree).find(({ type }) => type === "text");
	if (text?.type === "text") text.value = `new ${text.value}`;
	tree.children.push({
		type: "paragraph",
		children: [{ type: "text", value: "more" }],
	});
	return tree;
}

type LabeledLink = Extract<Nodes, { type: "link" | "pageLink" }>;

const isLink = (node: Nodes): node is LabeledLink =>
	node.type === "link" || node.type === "pageLink";

type Operation = (source: string, dialect: Dialect) => unknown;

/** What programs do with pages: each parses a source in a dialect and writes it. */
const OPERATIONS: readonly (readonly [name: string, operate: Operation])[] = [
	[
		"stringify",
		(source, dialect) => stringify(parse(source, { dialect }), { dialect }),
	],
	[
		"stringify in the other dialect",
		(source, dialect) =>
			stringify(parse(source, { dialect }), { dialect: otherThan(dialect) }),
	],
	[
		"stringify of an edited tree with its source",
		(source, dialect) =>
			stringify(edited(source, dialect), { dialect, source }),
	],
	[
		"patch of every link",
		(source, dialect) =>
			patch(
				source,
				descendants(parse(source, { dialect }))
					.filter(isLink)
					.flatMap(({ position, ...link }) =>
						position === undefined ? [] : [{ position, value: [link] }],
					),
				{ dialect },
			),
	],
	[
		"convertMarkup",
		(source, from) => convertMarkup(source, { from, to: otherThan(from) }),
	],
];

/** Smaller pages take too little time to show how it grows; of that many quotes as many are left over at each size. */
const SMALL = 24_000;

describe.skipIf(!isLong).each(OPERATIONS)(
	"%s (in the long run)",
	(_, operate) => {
		test.each(hostileInputs)(
			"takes time in proportion to the length of %s",
			async (_, make) => {
				for (const dialect of ["1.5", "1.9"] as const)
					expect(
						await growth((size) => operate(make(size), dialect), SMALL),
					).toBeLessThanOrEqual(MAX_GROWTH);
			},
		);
	},
);

test.each(hostileInputs)(
	"%s parses back to the same tree, or a message says that it does not",
	(_, make) => {
		const source = make(1000);
		for (const dialect of ["1.5", "1.9"] as const) {
			const to = otherThan(dialect);
			const tree = parse(source, { dialect });
			const messages: unknown[] = [];
			const onMessage = (message: unknown) => messages.push(message);
			const written = stringify(tree, { dialect, onMessage });
			if (messages.length === 0)
				expect(isSameContent([parse(written, { dialect })], [tree])).toBe(true);
			messages.length = 0;
			const converted = convertMarkup(source, { from: dialect, to, onMessage });
			const back = parse(converted, { dialect: to });
			if (messages.length === 0)
				expect(isSameAcrossDialects([back], [tree], undefined)).toBe(true);
		}
	},
);

test.each(["||a||b||\n", " * a\n", "a\n\n", " a:: b\n", "= a =\n"])(
	"20,000 lines of %j are written, and one more",
	(line) => {
		const source = line.repeat(20_000);
		const tree = parse(source, { dialect: "1.9" });
		expect(parse(stringify(tree)).children).toHaveLength(tree.children.length);
		expect(stringify(edited(source, "1.9"), { source })).toMatch(/more\n*$/);
	},
);

test("lone surrogates are written", () => {
	const tree: Root = {
		type: "root",
		children: [
			{
				type: "paragraph",
				children: [
					{ type: "text", value: "\ud83d x \udc00" },
					{
						type: "attachmentLink",
						attachment: "a\ud83d b",
						children: [{ type: "text", value: "\udc00" }],
					},
				],
			},
		],
	};
	for (const dialect of ["1.5", "1.9"] as const)
		expect(() => stringify(tree, { dialect })).not.toThrow();
});

test.each(["__proto__", "constructor", "tostring"])(
	"an attribute named %s is written",
	(name) => {
		const markup = `||<${name}="x"> a ||\n`;
		for (const dialect of ["1.5", "1.9"] as const)
			expect(stringify(parse(markup, { dialect }))).toBe(markup);
	},
);
