/** Pages for the tests of bridges: the random conformance cases, and the real pages where they are present. */
import { dialectNames } from "../../grammar/dialect-names";
import type { Dialect, Root } from "../../src/ast";
import { parse } from "../../src/parse";
import { readRandomCases } from "./conformance-cases";
import { corpora, hasShared, readCorpus } from "./shared";

export interface BridgePage {
	name: string;
	dialect: Dialect;
	markup: string;
}

const PAGE_NAME = "TestPage";

/** Options with the name that the pages are read under. */
export const pageOptions = { pageName: PAGE_NAME };

export const readTree = ({ markup, dialect }: BridgePage): Root =>
	parse(markup, { dialect, pageName: PAGE_NAME });

/** All random conformance cases of both dialects. */
export const randomPages = (): BridgePage[] =>
	dialectNames.flatMap((dialect) =>
		readRandomCases(dialect).map(({ id, markup }) => ({
			name: id,
			dialect,
			markup,
		})),
	);

/** All real pages; none where they are absent. */
export const corpusPages = (): BridgePage[] =>
	hasShared
		? corpora.flatMap(([corpus, dialect]) =>
				readCorpus(corpus).map(({ page, markup }) => ({
					name: `${corpus} ${page}`,
					dialect,
					markup,
				})),
			)
		: [];

/** Every so many pages, so that about `count` are left. */
export function sample<Item>(items: readonly Item[], count: number): Item[] {
	const step = Math.max(1, Math.floor(items.length / count));
	return items.filter((_, index) => index % step === 0).slice(0, count);
}
