/** Edits by year. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	editsByYear,
	YearCounter,
} from "../../../src/records/accounts/edits-by-year";

const MICROSECONDS = 1_000_000n;
const edit = fc
	.record({
		time: fc
			.integer({ min: 0, max: 2_000_000_000 })
			.map((seconds) => BigInt(seconds) * MICROSECONDS),
		user: fc.option(fc.constantFrom("1.1.1", "2.2.2", "3.3.3"), {
			nil: undefined,
		}),
	})
	.map(({ time, user }) => ({
		time,
		action: "SAVE",
		page: "P",
		...(user !== undefined && { user }),
	}));

test("each edit is in one year, and nobody counts twice in a year", () => {
	fc.assert(
		fc.property(fc.array(fc.array(edit)), (logs) => {
			const counter = new YearCounter();
			for (const log of logs) counter.add(editsByYear(log));
			const years = counter.toList();
			const all = logs.flat();
			expect(years.reduce((sum, { edits }) => sum + edits, 0)).toBe(all.length);
			for (const { year, edits, users, pages } of years) {
				const own = all.filter(
					({ time }) =>
						new Date(Number(time / 1000n)).getUTCFullYear() === year,
				);
				expect(edits).toBe(own.length);
				expect(users).toBe(new Set(own.flatMap(({ user }) => user ?? [])).size);
				expect(pages).toBeLessThanOrEqual(logs.length);
			}
			expect(years.map(({ year }) => year)).toEqual(
				years.map(({ year }) => year).toSorted((a, b) => a - b),
			);
		}),
	);
});

test("years without edits are between others, but not where a clock was wrong", () => {
	const counter = new YearCounter();
	const at = (year: number) => ({ year, edits: 1, users: [] });
	counter.add([at(1970), at(2005), at(2008)]);
	expect(counter.toList().map(({ year }) => year)).toEqual([
		1970, 2005, 2006, 2007, 2008,
	]);
});

test("edits at a time that no calendar has are not counted", () => {
	const time = 10n ** 24n;
	expect(editsByYear([{ time, action: "SAVE", page: "P" }])).toEqual([]);
});
