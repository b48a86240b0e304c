/** Inputs that have brought parsers down take time in proportion to their length, and give trees of bounded depth. */
import { describe, expect, test } from "vitest";
import type { Dialect } from "../src/ast";
import { parse } from "../src/parse";
import { hostileInputs } from "./hostile-inputs";

const SMALL = 1 << 14;
const TIMES = 8;

/** Eight times as long may take up to 24 times as long: generous to a busy machine, but a square would take 64 times. */
const LIMIT = 24;

/** A parse that takes less says nothing about growth. */
const MEASURABLE_MS = 5;

/** The best of several tries, in milliseconds. */
function fastest(source: string, dialect: Dialect, tries: number): number {
	let best = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < tries; attempt++) {
		const start = performance.now();
		parse(source, { dialect });
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

describe.each(["1.5", "1.9"] as const)("MoinMoin %s", (dialect) => {
	test.each(hostileInputs)("%s", (_, make) => {
		const small = make(SMALL);
		const large = make(SMALL * TIMES);
		const growth = (tries: number): number =>
			fastest(large, dialect, tries) /
			Math.max(fastest(small, dialect, 3 * tries), MEASURABLE_MS);
		const first = growth(1);
		if (first > LIMIT) expect(growth(4)).toBeLessThan(LIMIT);
		const tree = parse(large, { dialect });
		expect(JSON.parse(JSON.stringify(tree)).position).toEqual(tree.position);
		expect(structuredClone(tree).position?.end.offset).toBe(large.length);
	});
});
