/** Lists that are put after or in front of others, however long they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { appendAll, prependAll } from "../src/append-all";

test("items are after or in front of those of the list, which stays the same", () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (own, items) => {
			const list = [...own];
			appendAll(list, items);
			expect(list).toEqual([...own, ...items]);
			prependAll(list, items);
			expect(list).toEqual([...items, ...own, ...items]);
		}),
	);
});

test("there can be any number of them", () => {
	const items = new Array(1_000_000).fill(0);
	const list: number[] = [];
	appendAll(list, items);
	prependAll(list, items);
	expect(list).toHaveLength(2_000_000);
});
