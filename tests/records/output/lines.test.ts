/** Records as lines of JSON. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RevisionRecord } from "../../../src/records/records";
import { encodeLines } from "../../../src/records/threads/encode";
import { runs } from "../../support/runs";

const KIB = 1024;

describe("lines", () => {
	const record = (text: string): RevisionRecord => ({
		type: "revision",
		page: "A",
		revision: 1,
		text,
	});

	test("are JSON in UTF-8, in pieces of at most 64 KiB, wherever these end", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("a", "é", "日", "𝄞"), {
					minLength: 1,
					maxLength: 5,
				}),
				fc.nat(40_000),
				fc.nat(7),
				(letters, times, shift) => {
					const text = "x".repeat(shift) + letters.join("").repeat(times);
					const records = [record(text), record("")];
					const pieces = encodeLines(records);
					expect(Buffer.concat(pieces).toString()).toBe(
						records.map((each) => `${JSON.stringify(each)}\n`).join(""),
					);
					for (const { length } of pieces)
						expect(length > 0 && length <= 64 * KIB).toBe(true);
				},
			),
			runs(20),
		);
	});

	/** A record that cannot be made into one string, as it would be too long. */
	const tooLong = (error: Error): RevisionRecord => {
		let isAsked = false;
		return {
			...record(""),
			get text(): string {
				if (isAsked) return "too long";
				isAsked = true;
				throw error;
			},
		};
	};

	test("of records that are longer than a string may be are written in parts", () => {
		const pieces = encodeLines([
			tooLong(new RangeError("length")),
			record("b"),
		]);
		expect(Buffer.concat(pieces).toString()).toBe(
			[record("too long"), record("b")]
				.map((each) => `${JSON.stringify(each)}\n`)
				.join(""),
		);
		expect(() => encodeLines([tooLong(new TypeError("else"))])).toThrow("else");
	});
});
