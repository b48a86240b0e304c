/** Points of offsets, whatever order they are asked for in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource } from "../grammar/source";
import { PositionIndex } from "../src/position";

/** Sources of many lines, long and short, with and without characters that MoinMoin does not see. */
const sources = (): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.array(
				fc.constantFrom("", "a", "bc d", "\tb", "\r\tc", "e\tf\r", "😀"),
				{
					maxLength: 60,
				},
			),
			fc.constantFrom("\n", "\r\n"),
		)
		.map(([lines, feed]) => lines.join(feed));

test("a point is the line, the column in it and the offset in the source", () => {
	fc.assert(
		fc.property(
			sources(),
			fc.array(fc.nat({ max: 300 }), { maxLength: 60 }),
			(markup, jumps) => {
				const source = readSource(markup);
				const { text } = source;
				const index = new PositionIndex(source);
				let before = 0;
				for (const jump of jumps) {
					const offset = jump % (text.length + 1);
					const lines = text.slice(0, offset).split("\n");
					const lineStart = offset - (lines.at(-1) ?? "").length;
					const at = source.toOffset(offset);
					const origin = lines.length === 1 ? 0 : source.toOffset(lineStart);
					const point = {
						line: lines.length,
						column: at - origin + 1,
						offset: at,
					};
					expect(index.point(offset)).toEqual(point);
					const start = Math.min(before, offset);
					const end = Math.max(before, offset);
					expect(index.span(start, end)).toEqual({
						start: index.point(start),
						end: index.point(end),
					});
					before = offset;
				}
			},
		),
		{ examples: [["\uFEFF= a =\n\nb", [1, 9, 0]]] },
	);
});

test("lines start at the CR in front of what they show", () => {
	for (const line of ["\ra", "\r\ta", "\r\r\t\ta"]) {
		const source = readSource(`b\n${line}`);
		expect(new PositionIndex(source).point(source.text.length)).toEqual({
			line: 2,
			column: line.length + 1,
			offset: line.length + 2,
		});
	}
});

test("the end of a page is after its last character", () => {
	expect(new PositionIndex(readSource("ab\ncd")).point(5)).toEqual({
		line: 2,
		column: 3,
		offset: 5,
	});
	expect(new PositionIndex(readSource("")).point(0)).toEqual({
		line: 1,
		column: 1,
		offset: 0,
	});
});
