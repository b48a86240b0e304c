/** Changes that leave all else as it is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Nodes } from "../../src/ast";
import { parse } from "../../src/parse";
import { PatchError, patch } from "../../src/stringify";
import { source } from "../support/arbitraries";
import { runs } from "../support/runs";
import { descendants } from "../support/walk";

const links = (markup: string): Nodes[] =>
	descendants(parse(markup, { dialect: "1.9" }))
		.filter(({ type }) => type === "link" || type === "pageLink")
		.sort((a, b) => offset(a) - offset(b));

const offset = ({ position }: Nodes): number => position?.start.offset ?? 0;

test("keeps every character that is not replaced", () => {
	fc.assert(
		fc.property(source(), fc.string({ maxLength: 20 }), (markup, value) => {
			const nodes = links(markup);
			const edits = nodes.flatMap(({ position }) =>
				position === undefined ? [] : [{ position, value }],
			);
			const unchanged: string[] = [];
			let at = 0;
			for (const { position } of edits) {
				unchanged.push(markup.slice(at, position.start.offset));
				at = position.end.offset ?? at;
			}
			unchanged.push(markup.slice(at));
			expect(patch(markup, edits)).toBe(unchanged.join(value));
			expect(patch(markup, [...edits].reverse())).toBe(unchanged.join(value));
		}),
		runs(500),
	);
});

test("writes nodes so that they are read again", () => {
	const markup = "see [[http://a.org|A]], (http://b.org)\r\n * CamelCase\r\n";
	const [first, second, third] = links(markup);
	if (!first?.position || !second?.position || !third?.position)
		throw new Error("no links");
	expect(
		patch(markup, [
			{
				position: first.position,
				value: [
					{
						type: "link",
						url: "http://c.org",
						children: [{ type: "text", value: "C" }],
					},
				],
			},
			{
				position: second.position,
				value: [{ type: "text", value: "http://b.org" }],
			},
			{
				position: third.position,
				value: [
					{ type: "strong", children: [{ type: "text", value: "CamelCase" }] },
				],
			},
		]),
	).toBe(
		"see [[http://c.org|C]], (http&#58;//b.org)\r\n * '''!CamelCase'''\r\n",
	);
});

test("puts something in where nothing is replaced", () => {
	const start = { line: 1, column: 2, offset: 1 };
	expect(patch("ac", [{ position: { start, end: start }, value: "b" }])).toBe(
		"abc",
	);
});

/** An edit from one offset to another; one that is missing is not reported. */
const at = (from: number | undefined, to: number | undefined, value = "") => ({
	position: {
		start: { line: 1, column: 1, offset: from },
		end: { line: 1, column: 1, offset: to },
	},
	value,
});

test.each([
	["overlap at offset 1", [at(0, 2), at(1, 3)]],
	["overlap at offset 1", [at(1, 3), at(0, 2)]],
	["from 2 to 4 lies outside", [at(2, 4)]],
	["from 2 to 1 lies outside", [at(2, 1)]],
	["no offsets", [at(undefined, undefined)]],
	["no offsets", [at(undefined, 1)]],
	["no offsets", [at(1, undefined)]],
])("edits that cannot be made: %s", (message, edits) => {
	const make = (): string => patch("abc", edits);
	expect(make).toThrow(PatchError);
	expect(make).toThrow(message);
	expect(make).toThrow(expect.objectContaining({ name: "PatchError" }));
});

test("an offset below 0 is an argument of the wrong type", () => {
	expect(() => patch("abc", [at(-1, 1)])).toThrow(TypeError);
});

test("edits reach to both ends, and side by side", () => {
	expect(patch("abc", [at(2, 3, "C"), at(0, 1, "A")])).toBe("AbC");
	expect(patch("abc", [at(1, 2, "B"), at(0, 1, "A")])).toBe("ABc");
	expect(patch("abc", [at(3, 3, "d"), at(0, 0, "_")])).toBe("_abcd");
	expect(patch("abc", [at(1, 2, "B"), at(1, 1, "_")])).toBe("a_Bc");
});

test("nodes of another page are written in the usual style", () => {
	const [link] = links("[[FrontPage]]");
	if (link?.type !== "pageLink") throw new Error("no link");
	const { position } = at(0, 1);
	expect(patch("a b", [{ position, value: [link] }])).toBe("FrontPage b");
});
