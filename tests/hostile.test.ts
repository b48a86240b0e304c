/** Inputs that have brought parsers down take time in proportion to their length, and give trees of bounded depth. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import { parse } from "../src/parse";
import { hostileInputs } from "./support/hostile-inputs";
import { growthOn, inputsFrom, MAX_GROWTH } from "./support/work-time";

const SMALL = 1 << 14;

describe.each(dialectNames)("MoinMoin %s", (dialect) => {
	test.each(hostileInputs)("%s", async (_, make) => {
		const sources = inputsFrom(SMALL, make);
		const ends = new Map<string, number | undefined>();
		const read = (source: string) =>
			ends.set(source, parse(source, { dialect }).position?.end.offset);
		expect(await growthOn(sources, read)).toBeLessThanOrEqual(MAX_GROWTH);
		const [source, large] = sources;
		expect(ends.get(large)).toBe(large.length);
		// The depth is the same at any size.
		const tree = parse(source, { dialect });
		expect(JSON.parse(JSON.stringify(tree)).position).toEqual(tree.position);
		expect(structuredClone(tree).position).toEqual(tree.position);
	});
});
