/** Arbitraries of the property tests. */

import fc from "fast-check";
import { dialectNames } from "../../grammar/dialect-names";
import {
	anyMarkup,
	mutatedDocument,
} from "../../src/arbitraries/any-markup/any-markup";
import type { Dialect } from "../../src/ast";
import { readRandomCases } from "./conformance-cases";

export const dialect = (): fc.Arbitrary<Dialect> =>
	fc.constantFrom(...dialectNames);

const documents = dialectNames.flatMap((each) =>
	readRandomCases(each).map(({ markup }) => markup),
);

/** Returns any markup, in part from lines of the conformance cases. */
export const source = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 2, arbitrary: anyMarkup() },
		mutatedDocument(fc.constantFrom(...documents)),
	);

/** Returns functions that change white space: to CR and LF, to tabs, or not at all. */
export const whiteSpaceChange = (): fc.Arbitrary<(markup: string) => string> =>
	fc.constantFrom(
		(markup: string) => markup,
		(markup: string) => markup.replaceAll("\n", "\r\n"),
		(markup: string) => markup.replaceAll("  ", "\t"),
	);
