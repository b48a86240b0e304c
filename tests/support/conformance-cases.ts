/** The conformance cases: markup, and the tree that the real parser gives for it as `TestPage`. */
import { readFileSync } from "node:fs";
import type { Dialect } from "../../src/ast";
import type { PlainNode } from "../../src/canonical-form";

export interface Case {
	id: string;
	section?: string;
	markup: string;
	ast: PlainNode;
}

const read = (name: string): string =>
	readFileSync(
		new URL(`../../fixtures/conformance/${name}`, import.meta.url),
		"utf8",
	);

/** Cases of one rule each. */
export const readRuleCases = (dialect: Dialect): Case[] =>
	JSON.parse(read(`moin${dialect.replace(".", "")}.json`));

/** Random documents. */
export const readRandomCases = (dialect: Dialect): Case[] =>
	read(`random${dialect.replace(".", "")}.jsonl`)
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
