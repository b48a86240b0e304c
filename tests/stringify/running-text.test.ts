/** In running text that was read only what is changed is written anew: all else stays as it was written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect, Nodes, PhrasingContent, Root } from "../../src/ast";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";
import { text } from "../support/write-by-hand";

/** Markup that is usually written otherwise, or might be. */
const UNUSUAL: Readonly<Record<Dialect, readonly string[]>> = {
	"1.5": [
		"&amp;&quot;",
		"[http://a.org   A]",
		"[:Page:]",
		'["FrontPage"]',
		"{{{c}}}",
		"`d`",
		"[[BR]]",
		"^2^",
		",,3,,",
		"wiki:MoinMoin/Foo",
		"!NoLink",
		":-)",
		"[inline:a%2Etxt]",
	],
	"1.9": [
		"&amp;&quot;",
		"[[ http://a.org | A ]]",
		"[[Page|Page]]",
		"[[FrontPage]]",
		"{{{c}}}",
		"`d`",
		"<<BR>>",
		"^2^",
		",,3,,",
		"/* r  s */",
		"!NoLink",
		":-)",
		"{{http://a.org/%61.png|}}",
	],
};

/** Text in which no two words are the same. */
interface Run {
	markup: string;
	words: string[];
}

const MARKS = [
	["'''", "'''"],
	["__", "__"],
	["--(", ")--"],
	["~+", "+~"],
] as const;

/** Words with unusual text between them, some of it formatted. */
const run = (
	pieces: readonly string[],
	separators: readonly string[],
): fc.Arbitrary<Run> => {
	const piece = fc.constantFrom(...pieces);
	const blank = fc.constantFrom(...separators);
	const part = fc.record({
		piece: fc.option(piece, { freq: 3 }),
		marks: fc.option(fc.constantFrom(...MARKS)),
		blanks: fc.tuple(blank, blank, blank),
	});
	return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({
		markup: `w0x${parts
			.map(({ piece, marks, blanks: [first, second, third] }, index) => {
				const [on, off] = marks ?? ["", ""];
				const inner = `w${index}y${second}${piece ?? "o"}${third}w${index}z`;
				return `${first}${on}${inner}${off}${first}w${index + 1}x`;
			})
			.join("")}`,
		words: parts.flatMap((_, index) => [
			`w${index}x`,
			`w${index}y`,
			`w${index}z`,
		]),
	}));
};

/** Where text may be, and what may be between its words. */
const PLACES: readonly (readonly [
	name: string,
	before: string,
	after: string,
	separators: readonly string[],
])[] = [
	["a paragraph", "\n", "  \n\n\n----\n", [" ", "  ", "\n", " \n"]],
	["an item", "   *  ", "\n   * z  z\n", [" ", "  ", "\n   "]],
	["an item in an item", " * a\n   1.  ", "\n\n * z\n", [" ", "  "]],
	["a cell", "||<-2>  ", "||z  ||\n", [" ", "  "]],
	["a description", "  a b::   ", "\n  ::  z\n", [" ", "  "]],
	["a section", "{{{#!wiki red\n", "\n\n}}}\n", [" ", "  ", "\n"]],
];

const findText = (tree: Nodes, word: string) =>
	descendants(tree).find(
		(node) => node.type === "text" && node.value.includes(word),
	);

describe.each<Dialect>(["1.5", "1.9"])("in %s", (dialect) => {
	describe.each(PLACES)("in %s", (_, before, after, separators) => {
		const pieces = UNUSUAL[dialect].filter(
			(piece) => !(piece.includes("}}}") && after.includes("}}}")),
		);

		/** Writes something else in place of a word: nothing but that changes. */
		const expectOnly = (change: (word: string) => string): void =>
			fc.assert(
				fc.property(
					run(pieces, separators),
					fc.nat(),
					({ markup, words }, at) => {
						const source = before + markup + after;
						const word = words[at % words.length] ?? "";
						const tree = parse(source, { dialect });
						const node = findText(tree, word);
						if (node?.type !== "text") throw new Error(`no ${word}`);
						node.value = node.value.replace(word, change(word));
						expect(stringify(tree, { source })).toBe(
							source.replace(word, change(word)),
						);
					},
				),
				runs(50),
			);

		test("a word that is changed is all that changes", () =>
			expectOnly(() => "changed"));

		test("words put in beside another are all that is put in", () =>
			expectOnly((word) => `new ${word} words`));

		/** The nodes of the text, and the markup around them. */
		const read = (markup: string) => {
			const source = before + markup + after;
			const tree = parse(source, { dialect });
			const block = descendants(tree).find(
				(node) =>
					node.type === "paragraph" && findText(node, "w0x") !== undefined,
			);
			if (block?.type !== "paragraph") throw new Error("no paragraph");
			const slice = ({ position }: Nodes): string =>
				source.slice(position?.start.offset, position?.end.offset);
			const write = (children: PhrasingContent[]): string => {
				block.children = children;
				return stringify(tree satisfies Root, { source });
			};
			const [start, end] = source.split(slice(block));
			return { block, slice, write, around: [start ?? "", end ?? ""] };
		};

		test("nodes that go, come twice or change places keep their markup", () => {
			const oneLine = separators.filter((blank) => !blank.includes("\n"));
			fc.assert(
				fc.property(
					run(pieces, oneLine),
					fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
					({ markup }, picks) => {
						const { block, slice, write, around } = read(markup);
						const [start, end] = around;
						const { children } = block;
						const [first, last] = [children[0], children.at(-1)];
						if (first === undefined || last === undefined) return;
						const blank = text(" ");
						const picked = picks
							.map((at) => children[at % children.length] ?? blank)
							.filter((node) => node.type !== "text");
						const nodes = [
							first,
							...picked.flatMap((node) => [node, blank]),
							last,
						];
						const written = nodes
							.map((node) => (node === blank ? " " : slice(node)))
							.join("");
						expect(write(nodes)).toBe(start + written + end);
					},
				),
				runs(50),
			);
		});
	});
});
