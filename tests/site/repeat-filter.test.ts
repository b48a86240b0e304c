/** Which of many strings may be there more than once. */
import { expect, test } from "vitest";
import { RepeatFilter } from "../../src/site/redirects/repeat-filter";

test.each([20_000, 50_000])(
	"says of each of %d strings that is added twice that it may be, and of few others",
	(length) => {
		const filter = new RepeatFilter();
		const keys = Array.from({ length }, (_, index) => `/moin/Page${index}`);
		for (const key of [...keys, ...keys.slice(0, 100)]) filter.add(key);
		expect(keys.slice(0, 100).every((key) => filter.mayRepeat(key))).toBe(true);
		expect(
			keys.slice(100).filter((key) => filter.mayRepeat(key)).length,
		).toBeLessThan(40);
	},
);
