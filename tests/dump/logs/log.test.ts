/** Lines of an edit-log. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editLogLine } from "../../../src/arbitraries/dumps/log-line";
import { pageName } from "../../../src/arbitraries/page-name";
import {
	type EditLogEntry,
	formatLogLine,
	isoTime,
	parseLogLine,
} from "../../../src/dump/formats/edit-log";
import { growth, MAX_GROWTH } from "../../support/work-time";

/** What a field may hold, if it is not empty: no tabs, line ends or NULs, and no blanks at its ends. */
const field = (): fc.Arbitrary<string> =>
	fc
		.string({ unit: "binary", maxLength: 12 })
		.map((text) =>
			text.replace(/[\t\r\n\0]/g, "").replace(/^[ \v\f]+|[ \v\f]+$/g, ""),
		)
		.filter((text) => text !== "");

const entry = (): fc.Arbitrary<EditLogEntry> =>
	fc.record(
		{
			time: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
			revision: fc.nat({ max: 99_999_998 }),
			action: fc.constantFrom("SAVE", "SAVENEW", "ATTNEW", "ATTDEL", "ELSE"),
			page: pageName(),
			address: field(),
			host: field(),
			user: field(),
			extra: field(),
			comment: field(),
		},
		{ requiredKeys: ["time", "action", "page"] },
	);

describe("lines", () => {
	test("are read as they were written", () => {
		fc.assert(
			fc.property(entry(), (entry) => {
				expect(parseLogLine(formatLogLine(entry))).toEqual(entry);
			}),
			{ numRuns: 500 },
		);
	});

	test("generated ones mean their edits, or are none for their reason", () => {
		fc.assert(
			fc.property(editLogLine(), ({ line, entry, reason }) => {
				expect(parseLogLine(line)).toEqual(entry ?? reason);
			}),
			{ numRuns: 500 },
		);
	});

	test("stay one line whatever is in their fields", () => {
		fc.assert(
			fc.property(entry(), fc.string(), (entry, comment) => {
				const line = formatLogLine({ ...entry, comment: `\n\t${comment}` });
				expect(line.split("\t")).toHaveLength(9);
				expect(line).not.toMatch(/[\r\n]/);
			}),
		);
	});

	test("are read in time that grows with their length", async () => {
		const read = (length: number) =>
			parseLogLine(`1	1	SAVE	A					a${" ".repeat(length)}b`);
		expect(await growth(read, 50_000)).toBeLessThanOrEqual(MAX_GROWTH);
	});

	test.each<[string, Partial<EditLogEntry>]>([
		["1\t00000001\tSAVE\tA", { revision: 1, page: "A" }],
		["1\t00000003", { revision: 3, action: "", page: "" }],
		["\t1\t00000002\tSAVE\tA", { revision: 2, page: "A" }],
		["1\t99999999\tATTNEW\tA\t\t\t\ta%20b%C3%A9", { extra: "a bé" }],
		["1\t99999999\tATTNEW\tA\t\t\t\ta%E9", { extra: "a%E9" }],
		["1\t00000002\tSAVE/RENAME\tA\t\t\t\t50%25", { extra: "50%25" }],
		["1\t00000002\tSAVE\tA\t\t\t\t\tc\ttenth", { comment: "c" }],
		["1\t00000002\tSAVE\tA\t\t\t\t\tc\u00a0", { comment: "c\u00a0" }],
	])("%j", (line, entry) => {
		expect(parseLogLine(line)).toMatchObject(entry);
	});
});

test("times lose nothing", () => {
	expect(isoTime(1_234_567_890_123_456n)).toBe("2009-02-13T23:31:30.123456Z");
	expect(isoTime(8_640_000_000_000_999_999n)).toBe(
		"+275760-09-13T00:00:00.999999Z",
	);
	expect(isoTime(8_640_000_000_001_000_000n)).toBeUndefined();
});
