/** Real pages, which are not part of the repository. Tests that read them are skipped where they are missing. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Dialect } from "../../src/ast";
import type { PlainNode } from "../../src/canonical-form";

const folder = new URL("../../../shared/", import.meta.url);

/** Whether the folder with the real pages exists, beside that of the project. */
export const hasShared = existsSync(new URL("corpus/", folder));

/** Part of the title of each test that reads real pages. */
export const needsShared = hasShared
	? "real pages"
	: "real pages (skipped: ../shared/ is missing)";

/** Returns the text of a file in that folder. */
export const readShared = (path: string): string =>
	readFileSync(new URL(path, folder), "utf8");

/** A real page with the tree that the real MoinMoin parser returns for it under the page name `TestPage`. */
export interface CorpusPage {
	page: string;
	dialect: string;
	markup: string;
	ast: PlainNode;
}

/** Collections of pages, each of one wiki and in one dialect. */
export const corpora: readonly (readonly [string, Dialect])[] = [
	["coq.moin15", "1.5"],
	["coq.moin19", "1.9"],
	["moin-help.moin15", "1.5"],
	["moin-help.moin19", "1.9"],
	["squid.moin15", "1.5"],
	["squid.moin19", "1.9"],
];

/** Returns the pages of a collection. */
export function readCorpus(name: string): CorpusPage[] {
	const bytes = readFileSync(new URL(`corpus/${name}.jsonl.gz`, folder));
	return gunzipSync(bytes)
		.toString("utf8")
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
}
