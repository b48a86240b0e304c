/** What the property tests draw from. */
import fc from "fast-check";
import { anyMarkup, mutated } from "../../src/arbitraries/soup";
import type { Dialect } from "../../src/ast";
import { readRandomCases } from "./conformance-cases";

export const dialect = (): fc.Arbitrary<Dialect> =>
	fc.constantFrom("1.5", "1.9");

const documents = (["1.5", "1.9"] as const).flatMap((each) =>
	readRandomCases(each).map(({ markup }) => markup),
);

/** Any source at all, with pieces of the conformance cases. */
export const source = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 2, arbitrary: anyMarkup() },
		mutated(fc.constantFrom(...documents)),
	);

/** CR in front of each line feed, tabs for some blanks. */
export const endings = (): fc.Arbitrary<(markup: string) => string> =>
	fc.constantFrom(
		(markup: string) => markup,
		(markup: string) => markup.replaceAll("\n", "\r\n"),
		(markup: string) => markup.replaceAll("  ", "\t"),
	);
