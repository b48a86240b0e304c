import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../../playground/page/read-text";
import { runs } from "../support/runs";

test("a text in UTF-8 is read as it is, without the byte order mark", () => {
	const text = fc
		.string({ unit: "grapheme" })
		.filter((each) => !/[\0\ufeff\ufffd]/.test(each));
	fc.assert(
		fc.property(text, (each) => {
			expect(readText(Buffer.from(`\ufeff${each}`))).toBe(each);
		}),
		runs(100),
	);
});

test("a text in Windows-1252 is read as such", () => {
	const bytes = Buffer.from(
		"= Gr\xfc\xdfe aus M\xfcnchen, f\xfcnf Seiten =",
		"latin1",
	);
	expect(readText(bytes)).toBe("= Grüße aus München, fünf Seiten =");
});

test.each([
	["an image", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
	["a text in UTF-16", Buffer.from("a text", "utf16le")],
	["bytes that are no UTF-8", Buffer.alloc(100, 0xf5)],
])("%s is no text", (_, bytes) => {
	expect(() => readText(bytes)).toThrow(/no text/);
});
