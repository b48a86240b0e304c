/** Every case must give the tree that the real parser gives. */

import { describe, expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import type { Dialect } from "../src/ast";
import { canonicalForm } from "../src/canonical-form";
import { parse } from "../src/parse";
import {
	type Case,
	readRandomCases,
	readRuleCases,
} from "./support/conformance-cases";

const check = ({ markup, ast }: Case, dialect: Dialect): void => {
	const tree = parse(markup, { dialect, pageName: "TestPage" });
	expect(canonicalForm(tree)).toEqual(ast);
};

describe.each(dialectNames)("MoinMoin %s", (dialect) => {
	test.each(readRuleCases(dialect))("$id $section: $markup", (each) =>
		check(each, dialect),
	);
	test.each(readRandomCases(dialect))("$id", (each) => check(each, dialect));
});
