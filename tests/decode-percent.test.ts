import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeIfEncoded, decodePercent } from "../src/decode-percent";
import { runs } from "./support/runs";

const DECODERS = { decodePercent, decodeIfEncoded };

describe.each(Object.entries(DECODERS))("%s", (_, decode) => {
	test("decodes what encodeURIComponent encodes", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(decode(encodeURIComponent(text))).toBe(text);
			}),
			runs(200),
		);
	});

	test("never throws, whatever the percent signs are", () => {
		const pieces = fc.constantFrom("%", "%2", "%20", "%C3%A4", "%E4", "%zz");
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
				expect(decode(parts.join(""))).toBeTypeOf("string");
			}),
			runs(200),
		);
	});
});

test("decodePercent decodes each run of codes for itself", () => {
	expect(decodePercent("100% a%20b%E4%20c%C3%A4")).toBe("100% a b%E4%20cä");
	expect(decodePercent("a%3Fb%20c", decodeURI)).toBe("a%3Fb c");
});

test("decodeIfEncoded leaves a text with a code that is none", () => {
	expect(decodeIfEncoded("100% a%20b")).toBe("100% a%20b");
	expect(decodeIfEncoded("a%20b%E4")).toBe("a%20b%E4");
});
