/** Lines of packed tables, which are unpacked where a name may be in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type PackedLine,
	PackedLines,
} from "../../../src/usergroups/places/packed-lines";
import { runs } from "../../support/runs";

const LINES: PackedLine[] = [
	{ code: "AA", names: "NorthHill|cape town;01=upper valley| bay" },
	{ code: "BB", names: "cape verde;!lake" },
	{ code: "CC", names: "escape;bay" },
];

const linesFor = (...names: string[]): string[] => {
	const unpacked: string[] = [];
	const lines = new PackedLines(LINES, ({ code }) => unpacked.push(code));
	for (const name of names) lines.prepare(name);
	return unpacked;
};

describe("a name", () => {
	test.each([
		["cape town", ["AA", "BB"]],
		["northhill", ["AA"]],
		["upper valley bay", ["AA"]],
		["lake", ["BB"]],
		["bay", ["CC"]],
		["cap", []],
		["hill", []],
		["", []],
	])("%j unpacks the lines in which a name starts so: %j", (name, codes) => {
		expect(linesFor(name)).toEqual(codes);
	});

	test("unpacks no line twice", () => {
		expect(linesFor("cape", "cape", "lake", "upper")).toEqual(["AA", "BB"]);
	});
});

test("many different names unpack all lines, each once", () => {
	const names = Array.from({ length: 100 }, (_, index) => `x${index}`);
	expect(linesFor(...names)).toEqual(["AA", "BB", "CC"]);
});

test("a line that is asked for by its code is unpacked", () => {
	const unpacked: string[] = [];
	const lines = new PackedLines(LINES, ({ code }) => unpacked.push(code));
	lines.prepareCode("CC");
	lines.prepareAll();
	expect(unpacked).toEqual(["CC", "AA", "BB"]);
});

test("each name of a line unpacks it, whatever was looked up before", () => {
	const word = fc.stringMatching(/^[a-z]{1,6}$/);
	const name = fc.array(word, { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(
			fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), {
				minLength: 1,
				maxLength: 5,
			}),
			fc.array(word),
			fc.nat(),
			(table, before, pick) => {
				const lines = table.map((names, index) => ({
					code: String(index),
					names: names.map((words) => words.join(" ")).join("|"),
				}));
				const unpacked = new Set<string>();
				const packed = new PackedLines(lines, ({ code }) => unpacked.add(code));
				for (const each of before) packed.prepare(each);
				const line = lines[pick % lines.length];
				for (const each of line?.names.split("|") ?? []) {
					packed.prepare(each);
					expect(unpacked).toContain(line?.code);
				}
			},
		),
		runs(200),
	);
});
