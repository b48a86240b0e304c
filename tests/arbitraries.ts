/** What the property tests draw from. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { anyMarkup, mutated } from "../src/arbitraries/soup";
import type { Dialect } from "../src/ast";

export const dialect = (): fc.Arbitrary<Dialect> =>
	fc.constantFrom("1.5", "1.9");

const documents: string[] = ["random15.jsonl", "random19.jsonl"].flatMap(
	(name) =>
		readFileSync(
			new URL(`../fixtures/conformance/${name}`, import.meta.url),
			"utf8",
		)
			.trimEnd()
			.split("\n")
			.map((line): string => JSON.parse(line).markup),
);

/** Any source at all, with pieces of the conformance cases. */
export const source = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 2, arbitrary: anyMarkup() },
		mutated(fc.constantFrom(...documents)),
	);
