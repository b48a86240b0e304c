/** Real pages that cannot be part of the project; the tests that read them are skipped where they are absent. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Dialect } from "../../src/ast";
import type { PlainNode } from "../../src/canonical-form";

const folder = new URL("../../../shared/", import.meta.url);

/** Whether the folder with the real pages stands beside the project. */
export const hasShared = existsSync(new URL("corpus/", folder));

/** Said in the title of a test that needs it. */
export const needsShared = hasShared
	? "real pages"
	: "real pages (skipped: ../shared/ is absent)";

/** A file of that folder. */
export const readShared = (path: string): string =>
	readFileSync(new URL(path, folder), "utf8");

/** A real page and the tree that the real parser gives for it as `TestPage`. */
export interface CorpusPage {
	page: string;
	dialect: string;
	markup: string;
	ast: PlainNode;
}

/** The pages of one wiki in one dialect. */
export const corpora: readonly (readonly [string, Dialect])[] = [
	["coq.moin15", "1.5"],
	["coq.moin19", "1.9"],
	["moin-help.moin15", "1.5"],
	["moin-help.moin19", "1.9"],
	["squid.moin15", "1.5"],
	["squid.moin19", "1.9"],
];

export function readCorpus(name: string): CorpusPage[] {
	const bytes = readFileSync(new URL(`corpus/${name}.jsonl.gz`, folder));
	return gunzipSync(bytes)
		.toString("utf8")
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
}
