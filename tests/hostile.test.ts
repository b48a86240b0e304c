/** Inputs that have brought parsers down take time in proportion to their length, and give trees of bounded depth. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import type { Root } from "../src/ast";
import { parse } from "../src/parse";
import { hostileInputs } from "./support/hostile-inputs";
import { growth, MAX_GROWTH, SIZE_RATIO } from "./support/work-time";

const SMALL = 1 << 14;

describe.each(dialectNames)("MoinMoin %s", (dialect) => {
	test.each(hostileInputs)("%s", async (_, make) => {
		const sources = new Map(
			[SMALL, SMALL * SIZE_RATIO].map((size) => [size, make(size)]),
		);
		const trees = new Map<number, Root>();
		const read = (size: number) =>
			trees.set(size, parse(sources.get(size) ?? "", { dialect }));
		expect(await growth(read, SMALL)).toBeLessThanOrEqual(MAX_GROWTH);
		const tree = trees.get(SMALL * SIZE_RATIO);
		const { length } = sources.get(SMALL * SIZE_RATIO) ?? "";
		expect(tree?.position?.end.offset).toBe(length);
		// The depth is the same at any size.
		const small = trees.get(SMALL);
		expect(JSON.parse(JSON.stringify(small)).position).toEqual(small?.position);
		expect(structuredClone(small)?.position).toEqual(small?.position);
	});
});
