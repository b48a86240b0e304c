/** Inputs that have brought parsers down take every bridge time in proportion to their length. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import type { Root } from "../../src/ast";
import { toHast } from "../../src/hast/index";
import { toMdast } from "../../src/mdast/index";
import { toMediawiki } from "../../src/mediawiki/index";
import { toPandoc } from "../../src/pandoc/index";
import { parse } from "../../src/parse";
import { hostileInputs } from "../support/hostile-inputs";
import { growthOn, inputsFrom, MAX_GROWTH } from "../support/work-time";

const SMALL = 1 << 12;

const bridges: readonly [name: string, bridge: (tree: Root) => unknown][] = [
	["toMdast", (tree) => toMdast(tree)],
	["toHast", (tree) => toHast(tree)],
	["toPandoc", (tree) => toPandoc(tree)],
	["toMediawiki", (tree) => toMediawiki(tree)],
];

describe.each(dialectNames)("MoinMoin %s", (dialect) => {
	test.each(hostileInputs)("%s", async (_, make) => {
		const trees = inputsFrom(SMALL, (size) => parse(make(size), { dialect }));
		for (const [name, bridge] of bridges) {
			const ratio = await growthOn(trees, bridge);
			expect({ name, isLinear: ratio <= MAX_GROWTH }).toEqual({
				name,
				isLinear: true,
			});
		}
	});
});
