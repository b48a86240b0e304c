import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import { headingId, IdAllocator } from "../../src/bridge/ids/heading-ids";
import { encodeUtf7 } from "../../src/bridge/ids/utf7";
import { toHtml } from "../../src/hast/index";
import { parse } from "../../src/parse";

/** Decodes UTF-7 (RFC 2152). */
const decodeUtf7 = (text: string): string =>
	text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, base64: string) => {
		if (base64 === "") return "+";
		const bytes = Buffer.from(base64, "base64");
		let result = "";
		for (let index = 0; index + 1 < bytes.length; index += 2)
			result += String.fromCharCode(bytes.readUInt16BE(index));
		return result;
	});

describe("UTF-7", () => {
	test.each([
		["é ü", "+AOk +APw-"],
		["a+b", "a+-b"],
		["é-", "+AOk--"],
		["éa", "+AOk-a"],
		["~\\", "+AH4AXA-"],
		["Wiki ñ!", "Wiki +APE!"],
		["日本語", "+ZeVnLIqe-"],
		["😀", "+2D3eAA-"],
	])("of %j is %j", (text, encoded) => {
		expect(encodeUtf7(text)).toBe(encoded);
	});

	test("decodes to the same text, and is ASCII", () => {
		fc.assert(
			fc.property(fc.string({ unit: anyCharacter() }), (text) => {
				const encoded = encodeUtf7(text);
				expect(encoded).toMatch(/^[\t\n\r -~]*$/);
				expect(decodeUtf7(encoded)).toBe(text);
			}),
		);
	});
});

describe("ids of headings", () => {
	test("are those of the specification, section 21", () => {
		expect(
			toHtml(parse("= A b =\n= A b =\n= é ü =\n= 1.2 x =", { dialect: "1.9" })),
		).toBe(
			'<h1 id="A_b">A b</h1>\n<h1 id="A_b-1">A b</h1>\n<h1 id="A.2BAOk_.2BAPw-">é ü</h1>\n<h1 id="A1.2_x">1.2 x</h1>',
		);
	});

	test("of 1.5 are hashes of the page and the title, counted from 2", () => {
		const html = toHtml(parse("= A =\n= A =", { dialect: "1.5" }), {
			pageName: "P",
		});
		// SHA-1 of "PA".
		const id = "head-39a0f31b2a7446e0041c02281ac2fd664aeae8e6";
		expect(html).toBe(`<h1 id="${id}">A</h1>\n<h1 id="${id}-2">A</h1>`);
	});

	test("leave the ids of the wiki's own elements alone", () => {
		const ids = new IdAllocator("1.9");
		expect(ids.allocate(headingId("content", "1.9"))).toBe("content-1");
		expect(ids.allocate(headingId("top", "1.9"))).toBe("top-1");
	});

	test("differ from each other", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "a-1", "a-2", "b")),
				fc.constantFrom("1.5" as const, "1.9" as const),
				(names, dialect) => {
					const ids = new IdAllocator(dialect);
					const given = names.map((name) => ids.allocate(name));
					expect(new Set(given).size).toBe(given.length);
				},
			),
		);
	});
});
