/** Inputs that have brought parsers down take time in proportion to their length, and give trees of bounded depth. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import type { Root } from "../src/ast";
import { parse } from "../src/parse";
import { hostileInputs } from "./support/hostile-inputs";
import { growthOn, inputsFrom, MAX_GROWTH } from "./support/work-time";

const SMALL = 1 << 14;

describe.each(dialectNames)("MoinMoin %s", (dialect) => {
	test.each(hostileInputs)("%s", async (_, make) => {
		const sources = inputsFrom(SMALL, make);
		const trees = new Map<string, Root>();
		const read = (source: string) =>
			trees.set(source, parse(source, { dialect }));
		expect(await growthOn(sources, read)).toBeLessThanOrEqual(MAX_GROWTH);
		const [small, large] = sources.map((source) => trees.get(source));
		expect(large?.position?.end.offset).toBe(sources[1].length);
		// The depth is the same at any size.
		expect(JSON.parse(JSON.stringify(small)).position).toEqual(small?.position);
		expect(structuredClone(small)?.position).toEqual(small?.position);
	});
});
