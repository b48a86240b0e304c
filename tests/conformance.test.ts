/** Every case must give the tree that the real parser gives. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../src/ast";
import { parse } from "../src/parse";
import { comparedForm, type PlainNode } from "../src/compared-form";

interface Case {
	id: string;
	section?: string;
	markup: string;
	ast: PlainNode;
}

const read = (name: string): string =>
	readFileSync(
		new URL(`../fixtures/conformance/${name}`, import.meta.url),
		"utf8",
	);

const check = ({ markup, ast }: Case, dialect: Dialect): void => {
	const tree = parse(markup, { dialect, pageName: "TestPage" });
	expect(comparedForm(tree)).toEqual(ast);
};

describe.each([
	["1.5", "moin15.json", "random15.jsonl"],
	["1.9", "moin19.json", "random19.jsonl"],
] as const)("MoinMoin %s", (dialect, micro, random) => {
	const cases: Case[] = JSON.parse(read(micro));
	test.each(cases)("$id $section: $markup", (each) => check(each, dialect));

	const documents: Case[] = read(random)
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	test.each(documents)("$id", (each) => check(each, dialect));
});
