/** Which bytes are text: in any encoding that wikis were written in, and nothing binary. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { windows1252 } from "../../../src/arbitraries/dumps/bytes";
import { TextCheck } from "../../../src/dump/files/text-check";
import { runs } from "../../support/runs";

function isText(bytes: Uint8Array, size = bytes.length): boolean {
	const check = new TextCheck();
	for (let at = 0; at < bytes.length; at += Math.max(1, size))
		check.add(bytes.subarray(at, at + size));
	check.end();
	return check.isText;
}

/** Bytes that repeat until there are so many. */
const repeated = (bytes: Uint8Array, length: number): Uint8Array =>
	Buffer.alloc(length, bytes);

/** Words in the bytes of their encodings. */
const WORDS: Readonly<Record<string, Uint8Array>> = {
	"windows-1252": windows1252("“Grüße” – 5 €\n"),
	"koi8-r": Buffer.from("f0d2c9d7c5d4200a", "hex"),
	"windows-1251": Buffer.from("cff0e8e2e5f2200a", "hex"),
	ibm866: Buffer.from("8fe0a8a2a5e220a2e1a5ac200a", "hex"),
	"euc-jp": Buffer.from("c6fccbdcb8ec0a", "hex"),
	shift_jis: Buffer.from("93fa967b8cea0a", "hex"),
	gbk: Buffer.from("d6d0cec40a", "hex"),
	"utf-8": Buffer.from("日本語 naïve €\n"),
};

describe("text", () => {
	test.each(Object.keys(WORDS))("in %s, however long", (encoding) => {
		const words = WORDS[encoding] ?? new Uint8Array();
		for (const length of [words.length, 5000, 200_000])
			expect(isText(repeated(words, length), 4096)).toBe(true);
	});

	test.each(["", "\x1b[1m", "a\tb\f\v", "é", "one\x01 in a long line"])(
		"%j",
		(text) => {
			expect(isText(Buffer.from(text))).toBe(true);
		},
	);
});

describe("what is binary", () => {
	test.each<[string, Uint8Array]>([
		["a NUL", Buffer.from("text\0")],
		["control characters only", Buffer.of(1, 2, 3)],
		["some control characters", Buffer.alloc(100, "abcdefghi\x02")],
		[
			"after text",
			Buffer.concat([
				Buffer.alloc(200_000, "text\n"),
				Buffer.alloc(70_000, "\x01\x02ab"),
			]),
		],
	])("%s", (_, bytes) => {
		for (const size of [1000, bytes.length])
			expect(isText(bytes, size)).toBe(false);
	});

	test("noise, also without control characters", () => {
		const noise = (allowed: (byte: number) => boolean) => {
			const bytes = Array.from({ length: 256 }, (_, byte) => byte);
			return fc.array(fc.constantFrom(...bytes.filter(allowed)), {
				minLength: 3000,
				maxLength: 4000,
				size: "max",
			});
		};
		for (const allowed of [
			(byte: number) => byte > 0,
			(byte: number) => byte >= 0x20 && byte !== 0x7f,
		])
			fc.assert(
				fc.property(noise(allowed), (bytes) => {
					expect(isText(Uint8Array.from(bytes))).toBe(false);
				}),
				{ ...runs(10), endOnFailure: true },
			);
	});
});
