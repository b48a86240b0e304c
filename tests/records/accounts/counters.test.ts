/** Counting names. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Counter } from "../../../src/records/accounts/counter";
import { NameCounter } from "../../../src/records/accounts/name-counter";
import { runs } from "../../support/runs";

describe("counters", () => {
	const names = fc.constantFrom("a", "b", "c", "__proto__", "toString");

	test("count each name, sorted, but none that is not there", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(names, fc.nat(2))), (added) => {
				const counter = new Counter();
				for (const [name, times] of added) counter.add(name, times);
				const total = new Counter();
				total.addAll(counter.toObject());
				total.addAll({ absent: undefined });
				const sumOf = (name: string): number =>
					added.reduce((sum, [each, n]) => sum + (each === name ? n : 0), 0);
				const expected = [...new Set(added.map(([name]) => name))]
					.sort()
					.map((name): [string, number] => [name, sumOf(name)])
					.filter(([, sum]) => sum > 0);
				expect(Object.entries(counter.toObject())).toEqual(expected);
				expect(Object.entries(total.toObject())).toEqual(expected);
			}),
		);
	});

	test("of names on pages give the most frequent first, each with its first page by name", () => {
		const page = fc.constantFrom("P", "Q", "R");
		fc.assert(
			fc.property(
				fc.array(fc.tuple(names, page, fc.integer({ min: 1, max: 3 }))),
				(added) => {
					const counter = new NameCounter();
					for (const [name, page, count] of added)
						counter.addAll(Object.fromEntries([[name, count]]), page);
					const list = counter.toList();
					expect(new Set(list.map(({ name }) => name))).toEqual(
						new Set(added.map(([name]) => name)),
					);
					list.forEach(({ name, count, page }, at) => {
						const own = added.filter(([each]) => each === name);
						expect(count).toBe(own.reduce((sum, [, , n]) => sum + n, 0));
						expect(page).toBe(own.map(([, each]) => each).sort()[0]);
						const before = list[at - 1];
						if (before === undefined) return;
						expect(before.count).toBeGreaterThanOrEqual(count);
						if (before.count === count) expect(before.name < name).toBe(true);
					});
					expect(counter.toList((name) => name === "a")).toEqual(
						list.filter(({ name }) => name === "a"),
					);
				},
			),
			runs(200),
		);
	});
});
