/** What the lexer reads, and the way back to the source. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource } from "../../grammar/source";

const sources = () =>
	fc
		.array(fc.constantFrom("a", "bc", "\t", "\r", "\n", "\r\n", "😀", " "), {
			maxLength: 40,
		})
		.map((parts) => parts.join(""));

test("has no CR and no tab, and is otherwise the source", () => {
	fc.assert(
		fc.property(sources(), (source) => {
			const { text } = readSource(source);
			expect(text).not.toMatch(/[\r\t]/);
			expect(text.replaceAll(" ", "")).toBe(source.replace(/[\r\t ]/g, ""));
		}),
	);
});

test("offsets lead back to the same characters, and never fall", () => {
	fc.assert(
		fc.property(sources(), (source) => {
			const read = readSource(source);
			const { text } = read;
			let last = 0;
			for (let at = 0; at < text.length; at++) {
				const offset = read.toOffset(at);
				expect(offset).toBeGreaterThanOrEqual(last);
				last = offset;
				const rest = source.slice(offset).replace(/^\r+/, "");
				if (text[at] === " ") expect(rest).toMatch(/^[ \t]/);
				else expect(rest.startsWith(text[at] ?? "")).toBe(true);
			}
		}),
	);
});

test("offsets may be asked for in any order", () => {
	fc.assert(
		fc.property(
			sources(),
			fc.array(fc.nat({ max: 100 })),
			(source, offsets) => {
				const read = readSource(source);
				for (const offset of offsets)
					expect(read.toOffset(offset)).toBe(
						readSource(source).toOffset(offset),
					);
			},
		),
	);
});

test.each([
	["a\tb", "a       b"],
	["\t\tb", "                b"],
	["1234567\tb", "1234567 b"],
	["12345678\tb", "12345678        b"],
	["😀\tb", "😀       b"],
	["a\r\n\tb", "a\n        b"],
])("%j is read as %j", (source, text) => {
	expect(readSource(source).text).toBe(text);
});

test("a long source without CR and tabs is read as it is", () => {
	const source = "a b\n".repeat(300_000);
	expect(readSource(source).text === source).toBe(true);
});

test("a byte order mark is skipped where it would hide the markup of the first line", () => {
	expect(readSource("\uFEFF= H =").text).toBe("= H =");
	expect(readSource("\uFEFFa").text).toBe("\uFEFFa");
	expect(readSource("\uFEFF= H =").toOffset(0)).toBe(1);
});

test("offsets grow alike up to where the source says so", () => {
	fc.assert(
		fc.property(sources(), fc.nat({ max: 100 }), (source, jump) => {
			const read = readSource(source);
			const offset = jump % (read.text.length + 1);
			const first = read.toOffset(offset);
			const end = Math.min(read.straightEnd(offset), read.text.length);
			expect(end).toBeGreaterThanOrEqual(offset);
			for (let at = offset; at <= end; at++)
				expect(read.toOffset(at)).toBe(first + at - offset);
		}),
	);
});
