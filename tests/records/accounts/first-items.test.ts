/** The first of many items. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FirstItems } from "../../../src/records/accounts/first-items";

test("are those that sorting gives, in whatever order they come", () => {
	const compare = (a: number, b: number): number => a - b;
	fc.assert(
		fc.property(
			fc.array(fc.integer()),
			fc.integer({ min: 1, max: 5 }),
			(items, limit) => {
				const first = new FirstItems(limit, compare);
				for (const item of items) first.add(item);
				expect(first.toList()).toEqual(items.toSorted(compare).slice(0, limit));
			},
		),
	);
});
