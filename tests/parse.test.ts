/** What must hold for every source. */
import fc from "fast-check";
import { removePosition } from "unist-util-remove-position";
import { describe, expect, test } from "vitest";
import { isSpace } from "../grammar/chars";
import type { Nodes } from "../src/ast";
import { parse } from "../src/parse";
import { dialect, source } from "./support/arbitraries";
import { treeErrors } from "./support/content-model";
import { runs } from "./support/runs";
import { descendants } from "./support/walk";

const RUNS = runs(500);

/** Properties over any source in either dialect. */
const forAll = (
	check: (markup: string, tree: ReturnType<typeof parse>) => void,
): void => {
	fc.assert(
		fc.property(source(), dialect(), (markup, each) => {
			check(markup, parse(markup, { dialect: each, pageName: "TestPage" }));
		}),
		RUNS,
	);
};

describe("any source", () => {
	test("gives a tree of the content model that survives JSON", () => {
		forAll((_, tree) => {
			expect(treeErrors(tree)).toEqual([]);
			expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
		});
	});

	test("gives the same tree twice", () => {
		fc.assert(
			fc.property(source(), source(), dialect(), (markup, other, each) => {
				const first = parse(markup, { dialect: each });
				parse(other, { dialect: each });
				expect(parse(markup, { dialect: each })).toEqual(first);
			}),
		);
	});

	test("loses no word", () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^x[a-z]{3,8}$/), { maxLength: 20 }),
				dialect(),
				fc.constantFrom(" ", "\n", "\n\n", "\n * ", "''", " || "),
				(words, each, glue) => {
					const shown = JSON.stringify(
						parse(words.join(glue), { dialect: each }),
					);
					for (const word of words) expect(shown).toContain(word);
				},
			),
		);
	});

	test("with CRLF differs from LF in positions only", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				const unix = markup.replaceAll("\r", "");
				const other = unix.replaceAll("\n", "\r\n");
				const [first, second] = [
					parse(unix, { dialect: each }),
					parse(other, { dialect: each }),
				];
				removePosition(first, { force: true });
				removePosition(second, { force: true });
				expect(second).toEqual(first);
			}),
			RUNS,
		);
	});
});

describe("positions", () => {
	test("the root spans the source", () => {
		forAll((markup, { position }) => {
			expect(position?.start).toEqual({ line: 1, column: 1, offset: 0 });
			const lines = markup.split("\n");
			expect(position?.end).toEqual({
				line: lines.length,
				column: (lines.at(-1)?.length ?? 0) + 1,
				offset: markup.length,
			});
		});
	});

	test("line and column say the same as the offset", () => {
		forAll((markup, tree) => {
			for (const { position } of descendants(tree)) {
				for (const point of [position?.start, position?.end]) {
					const before = markup.slice(0, point?.offset).split("\n");
					expect(point).toMatchObject({
						line: before.length,
						column: (before.at(-1)?.length ?? 0) + 1,
					});
				}
			}
		});
	});

	test("a child lies within its parent, siblings are in order and do not overlap", () => {
		forAll((_, tree) => {
			for (const node of descendants(tree)) {
				if (!("children" in node)) continue;
				let from = offsets(node).start;
				for (const child of node.children) {
					const { start, end } = offsets(child);
					expect(start).toBeGreaterThanOrEqual(from);
					expect(end).toBeGreaterThanOrEqual(start);
					from = end;
				}
				expect(offsets(node).end).toBeGreaterThanOrEqual(from);
			}
		});
	});

	test("running text is what its position cuts out of the source, but for white space", () => {
		forAll((markup, tree) => {
			if (/[&!%]/.test(markup)) return;
			for (const node of descendants(tree)) {
				if (node.type !== "text") continue;
				const { start, end } = offsets(node);
				expect(squeeze(markup.slice(start, end))).toContain(
					squeeze(node.value),
				);
			}
		});
	});
});

const offsets = ({ position }: Nodes) => ({
	start: position?.start.offset ?? Number.NaN,
	end: position?.end.offset ?? Number.NaN,
});

/** Without white space. */
const squeeze = (text: string): string =>
	[...text].filter((character) => !isSpace(character.charCodeAt(0))).join("");
