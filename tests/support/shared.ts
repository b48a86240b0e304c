/** Real pages, which are not part of the repository. Tests that read them are skipped where they are missing. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Dialect } from "../../src/ast";
import type { PlainNode } from "../../src/canonical-form";
import { isLong } from "./runs";

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

/** Of how many pages one is read where all of them would take long. */
const SAMPLE_STEP = 3;

/** Returns all pages of a collection. */
export const readCorpus = (name: string): CorpusPage[] =>
	linesOf(name).map((line) => JSON.parse(line));

/** Returns a third of the pages of a collection; all in the long run. */
export const readCorpusSample = (name: string): CorpusPage[] =>
	linesOf(name)
		.filter((_, index) => isLong || index % SAMPLE_STEP === 0)
		.map((line) => JSON.parse(line));

/** What was read of each collection: many files of tests ask for it. */
const lines = new Map<string, readonly string[]>();

function linesOf(name: string): readonly string[] {
	const known = lines.get(name);
	if (known !== undefined) return known;
	const read = gunzipSync(
		readFileSync(new URL(`corpus/${name}.jsonl.gz`, folder)),
	)
		.toString("utf8")
		.trimEnd()
		.split("\n");
	lines.set(name, read);
	return read;
}
