/** The conformance cases: markup with the tree that the real MoinMoin parser returns for it. */
import { readFileSync } from "node:fs";
import type { Dialect } from "../../src/ast";
import type { PlainNode } from "../../src/canonical-form";

/** The real parser reads the markup as the page `TestPage`. */
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

/** Returns the cases that show one rule each. */
export const readRuleCases = (dialect: Dialect): Case[] =>
	JSON.parse(read(`moin${dialect.replace(".", "")}.json`));

/** Returns the cases that are random documents. */
export const readRandomCases = (dialect: Dialect): Case[] =>
	read(`random${dialect.replace(".", "")}.jsonl`)
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
