/** Names of files and lines of long files. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { unquoteName } from "../../../src/dump";
import { FileNames } from "../../../src/records/output/file-names";
import { scanLines } from "../../../src/records/output/scan-lines";
import { writeFiles } from "../../support/dumps/tiny-wiki";

const folder = writeFiles({});
afterAll(() => rmSync(folder, { recursive: true }));

describe("names of files", () => {
	const anyName = fc.oneof(
		fc.string({ unit: "grapheme", minLength: 1 }),
		fc.constantFrom("CON", "con", "Lpt1", "a".repeat(300), "A".repeat(300)),
		fc.string({ unit: fc.constantFrom("a", "A", "/", "é"), maxLength: 4 }),
	);

	test("are safe, and each is there once even where case is ignored", () => {
		fc.assert(
			fc.property(fc.array(anyName), (names) => {
				const files = new FileNames();
				const given = names.map((name) => files.next(name));
				expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(
					names.length,
				);
				for (const name of given) {
					expect(name).toMatch(/^[A-Za-z0-9_()~]*$/);
					expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
					expect(name.length).toBeLessThan(240);
				}
			}),
		);
	});

	test("are the same for the same pages", () => {
		fc.assert(
			fc.property(fc.array(anyName), (names) => {
				const [first, second] = [new FileNames(), new FileNames()];
				for (const name of names)
					expect(first.next(name)).toBe(second.next(name));
			}),
		);
	});

	test("are the page's name, where they have no mark", () => {
		const files = new FileNames();
		for (const name of ["Help/Links", "CON", "Café", "a b"])
			expect(unquoteName(files.next(name)).name).toBe(name);
		expect(files.next("HELP/LINKS")).toMatch(/^HELP\(2f\)LINKS~[0-9a-f]{12}$/);
	});
});

test("names of files that would be too long end in a mark of the page's whole name", () => {
	const marked = /^a{188}~[0-9a-f]{12}$/;
	const next = (...names: string[]): string[] => {
		const files = new FileNames();
		return names.map((name) => files.next(name));
	};
	const fits = "a".repeat(200);
	const [long, longer] = [`${fits}a`, `${fits}aa`];
	const [asItIs, first, second] = next(fits, long, longer);
	expect(asItIs).toBe(fits);
	expect(first).toMatch(marked);
	expect(second).toMatch(marked);
	expect(first).not.toBe(second);
	expect(next(longer, long)).toEqual([second, first]);
});

describe("lines of a file", () => {
	const path = join(folder, "lines");

	test("are all lines with their offsets, also the last one without a line end", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: fc.constantFrom("a", "é", "{", "𝄞") })),
				fc.string({ unit: fc.constantFrom("a", "é") }),
				async (lines, rest) => {
					writeFileSync(path, lines.map((line) => `${line}\n`).join("") + rest);
					let start = 0;
					const expected = lines.map((text) => {
						const line = { start, text, isWhole: true, isEnded: true };
						start += Buffer.byteLength(text) + 1;
						return line;
					});
					if (rest !== "")
						expected.push({ start, text: rest, isWhole: true, isEnded: false });
					const found = [];
					for await (const line of scanLines(path, () => true))
						found.push(line);
					expect(found).toEqual(expected);
				},
			),
		);
	});

	test("are kept whole only where that is asked for", async () => {
		const long = "x".repeat(1_000_000);
		writeFileSync(path, `a${long}\nb${long}\nc\n`);
		const sizes: number[] = [];
		for await (const { text } of scanLines(path, (prefix) =>
			prefix.startsWith("b"),
		))
			sizes.push(text.length);
		expect(sizes[0]).toBeLessThan(200_000);
		expect(sizes.slice(1)).toEqual([1_000_001, 1]);
	});
});
