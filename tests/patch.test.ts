/** Changes that leave all else as it is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Nodes } from "../src/ast";
import { parse } from "../src/parse";
import { PatchError, patch } from "../src/stringify";
import { source } from "./arbitraries";
import { runs } from "./runs";
import { descendants } from "./walk";

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
			const kept: string[] = [];
			let at = 0;
			for (const { position } of edits) {
				kept.push(markup.slice(at, position.start.offset));
				at = position.end.offset ?? at;
			}
			kept.push(markup.slice(at));
			expect(patch(markup, edits)).toBe(kept.join(value));
			expect(patch(markup, [...edits].reverse())).toBe(kept.join(value));
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

test("says what is wrong with edits", () => {
	const at = (from: number, to: number) => ({
		position: {
			start: { line: 1, column: from + 1, offset: from },
			end: { line: 1, column: to + 1, offset: to },
		},
		value: "",
	});
	expect(() => patch("abc", [at(0, 2), at(1, 3)])).toThrow(PatchError);
	expect(() => patch("abc", [at(2, 4)])).toThrow(/outside/);
	expect(() => patch("abc", [at(2, 1)])).toThrow(/outside/);
	expect(() =>
		patch("abc", [
			{
				position: {
					start: { line: 1, column: 1 },
					end: { line: 1, column: 2 },
				},
				value: "",
			},
		]),
	).toThrow(/no offsets/);
});
