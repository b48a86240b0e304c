/** Lines of an edit-log. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import { editLogLine } from "../../../src/arbitraries/dumps/log-line";
import { pageName } from "../../../src/arbitraries/page-name";
import {
	type EditLogEntry,
	formatLogLine,
	isoTime,
	parseLogLine,
} from "../../../src/dump/formats/edit-log";
import { runs } from "../../support/runs";
import { growth, MAX_GROWTH } from "../../support/work-time";

/** Words: no tabs, line ends or NULs, no blanks at the ends, and no host or key of a user. */
const words = (): fc.Arbitrary<string> =>
	fc
		.string({ unit: anyCharacter(), maxLength: 12 })
		.map((text) =>
			text
				.replace(/[\t\r\n\0]/g, "")
				.replaceAll(".", "·")
				.replaceAll(":", "·")
				.replace(/^[ \v\f]+|[ \v\f]+$/g, ""),
		)
		.filter((text) => text !== "");

const address = () => fc.oneof(fc.ipV4(), fc.constant("2001:db8::1"));
const host = () => fc.oneof(fc.domain(), fc.constant("antispam"), address());
const user = () =>
	fc
		.tuple(
			fc.integer({ min: 1_000_000_000, max: 1_600_000_000 }),
			fc.nat({ max: 99 }),
			fc.nat({ max: 65_535 }),
		)
		.map((numbers) => numbers.join("."));

const entry = (): fc.Arbitrary<EditLogEntry> =>
	fc.record(
		{
			time: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
			revision: fc.nat({ max: 99_999_998 }),
			action: fc.constantFrom("SAVE", "SAVENEW", "ATTNEW", "ATTDEL", "ELSE"),
			page: pageName(),
			address: address(),
			host: host(),
			user: user(),
			extra: words(),
			comment: words(),
		},
		{ requiredKeys: ["time", "action", "page"] },
	);

describe("lines", () => {
	test("are read as they were written", () => {
		fc.assert(
			fc.property(entry(), (entry) => {
				expect(parseLogLine(formatLogLine(entry))).toEqual(entry);
			}),
			runs(500),
		);
	});

	test("generated ones mean their edits, or are none for their reason", () => {
		fc.assert(
			fc.property(editLogLine(), ({ line, entry, reason }) => {
				expect(parseLogLine(line)).toEqual(entry ?? reason);
			}),
			runs(500),
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
		["\t1\t00000002\tSAVE\tA", { revision: 2, page: "A" }],
		["1\t99999999\tATTNEW\tA\t\t\t\ta%20b%C3%A9", { extra: "a bé" }],
		["1\t99999999\tATTNEW\tA\t\t\t\ta%E9", { extra: "a%E9" }],
		["1\t00000002\tSAVE/RENAME\tA\t\t\t\t50%25", { extra: "50%25" }],
		["1\t00000002\tSAVE\tA\t\t\t\t\tc\t\t", { comment: "c" }],
		["1\t00000002\tSAVE\tA\t1.2.3.4, 5.6.7.8", { address: "1.2.3.4, 5.6.7.8" }],
		["1\t00000002\tSAVE\tA\t192.0.2.77:8080", { address: "192.0.2.77:8080" }],
		["1\t00000002\tSAVE\tA\t[2001:db8::1]:80", { page: "A" }],
		[
			"1\t00000002\tSAVE\tA\t192.0.2.77\tgw.example.org\t\t\twww.example.org",
			{ comment: "www.example.org" },
		],
		["1\t00000002\tSAVE\tA\tunknown", { address: "unknown" }],
		["1\t00000002\tSAVE\tA\t\tantispam\t\t\tantispam", { host: "antispam" }],
		["1\t00000002\tSAVE\tA\t\t\t\tinstalled", { extra: "installed" }],
		["1\t99999999\tATTNEW\tA\t\t\t\ta.png", { extra: "a.png" }],
		["1\t00000002\tSAVE\tA (page)", { page: "A (page)" }],
		["1\t00000002\tSAVE\tA\t\t\t\t\tc\u00a0", { comment: "c\u00a0" }],
	])("%j", (line, entry) => {
		expect(parseLogLine(line)).toMatchObject(entry);
	});
});

describe("lines whose fields are not in their places", () => {
	const ADDRESS = "192.0.2.77";
	const HOST = "gateway.example.org";
	const LINE = {
		time: 1_100_000_000_000_001n,
		revision: 1,
		action: "SAVE",
		page: "Page",
		address: ADDRESS,
		host: HOST,
		user: "1100000000.12.345",
		extra: "OldName",
		comment: "typo",
	} satisfies EditLogEntry;

	test("give no address or host in place of something else", () => {
		fc.assert(
			fc.property(
				fc.subarray(["address", "host", "user", "extra", "comment"] as const),
				fc.array(
					fc.record({
						at: fc.nat({ max: 9 }),
						removed: fc.nat({ max: 2 }),
						added: fc.array(fc.constantFrom("", "", "x", "SAVE"), {
							maxLength: 4,
						}),
					}),
					{ minLength: 1, maxLength: 2 },
				),
				(missing, changes) => {
					const whole: EditLogEntry = { ...LINE };
					for (const name of missing) delete whole[name];
					const fields = formatLogLine(whole).split("\t");
					for (const { at, removed, added } of changes)
						fields.splice(at, removed, ...added);
					const read = parseLogLine(fields.join("\t"));
					if (typeof read === "string") return;
					const { address: _, host: _host, ...others } = read;
					const values = Object.values(others).map(String);
					expect(values).not.toContain(ADDRESS);
					expect(values).not.toContain(HOST);
				},
			),
			runs(2000),
		);
	});

	test.each([
		"1\t00000003",
		"1\t00000002\tSAVE",
		"1\t00000002\tSAVE\t",
		"1\t00000002\tsave\tA",
		"1\t00000002\tSAVE\t192.0.2.77",
		"1\t00000002\tSAVE\tgateway.example.org",
		"1\t00000002\tSAVE\tA\tgateway.example.org",
		"1\t00000002\tSAVE\tA\t\t192.0.2.77\tgateway.example.org",
		"1\t00000002\tSAVE\tA\t\t1100000000.12.345",
		"1\t00000002\tSAVE\tA\t\t\t192.0.2.77",
		"1\t00000002\tSAVE\tA\t\t\tJaneDoe",
		"1\t00000002\tSAVE\tA\t\t\t\t192.0.2.77",
		"1\t00000002\tSAVE\tA\t192.0.2.77\t\t\tgateway.example.org",
		"1\t00000002\tSAVE\tA\t\t\t\t\t2001:db8::1",
		"1\t00000002\tSAVE\tA\t\t\t\t\t1100000000.12.345",
		"1\t00000002\tSAVE\tA\t\t\t\t192.0.2.77, 192.0.2.78",
		"1\t00000002\tSAVE\tA\t\t\t\t\t192.0.2.77:8080",
		"1\t00000002\tSAVE\tA\t\t\t\t\t[2001:db8::1]",
		"1\t00000002\tSAVE\tA\t\t\t\t\tmy_host.example.org.",
		"1\t00000002\tSAVE\tA\t192.0.2.77\t\t\tgateway.example.org\ttypo",
		"1\t00000002\tSAVE\tA\t192.0.2.77\tx\t\tgateway.example.org",
		"1\t00000002\tSAVE\tA\t\t\t\t\tc\ttenth",
		"1100000000.12\t00000002\tSAVE\tA",
		"A\t192.0.2.77\t1100000000.12\tgateway.example.org",
	])("%j is damaged", (line) => {
		expect(parseLogLine(line)).toBe("fields");
	});
});

test("times lose nothing", () => {
	expect(isoTime(1_234_567_890_123_456n)).toBe("2009-02-13T23:31:30.123456Z");
	expect(isoTime(8_640_000_000_000_999_999n)).toBe(
		"+275760-09-13T00:00:00.999999Z",
	);
	expect(isoTime(8_640_000_000_001_000_000n)).toBeUndefined();
});
