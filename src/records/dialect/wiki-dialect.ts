/** The dialect of a wiki that does not say it: decided once, by signs in its pages. */

import { createHash } from "node:crypto";
import { DEFAULT_DIALECT, dialectNames } from "../../../grammar/dialect-names";
import type { Dialect } from "../../ast";
import { countDialectSigns, type DialectSigns } from "../../dialect";
import type { Dump, PageEntry } from "../../dump/dump";
import type { Wanted } from "../options";
import { perDialect } from "../record-fields";
import { readNewest } from "../revisions/newest";

/** What signs say of a wiki. */
export interface WikiDialect {
	dialect: Dialect;
	/** How many pages were read for it. */
	pages: number;
	/** How many of them have more signs of each dialect. */
	votes: Record<Dialect, number>;
}

/** How many pages are read; fewer if the wiki has fewer. */
const SAMPLE_SIZE = 256;

/** A page with text. */
interface Sampled {
	hash: string;
	vote: Dialect | undefined;
}

/**
 * Decides the dialect of the revisions of which neither the options nor the dump give it.
 *
 * Pages are chosen by hashes of their names, so that the result is the same in every container and order, and does not depend on which
 * pages are requested. Each page has one vote: that of its newest revision.
 *
 * @returns absent where the options or the wiki's format give the dialect.
 */
export async function detectWikiDialect(
	dump: Dump,
	wanted: Pick<Wanted, "dialect">,
): Promise<WikiDialect | undefined> {
	if (wanted.dialect !== "auto" || dump.wiki.format !== undefined)
		return undefined;
	const sample =
		(await samplePages(dump, ({ origin }) => origin !== "underlay")) ??
		(await samplePages(dump, () => true)) ??
		[];
	const votes = perDialect(0);
	for (const { vote } of sample) if (vote !== undefined) votes[vote]++;
	return {
		dialect: dialectOfMost(votes) ?? DEFAULT_DIALECT,
		pages: sample.length,
		votes,
	};
}

/** Returns the pages with the smallest hashes; nothing if none has a vote. */
async function samplePages(
	dump: Dump,
	isWanted: (entry: PageEntry) => boolean,
): Promise<Sampled[] | undefined> {
	/** Sorted by hash. */
	const sample: Sampled[] = [];
	for await (const entry of dump.entries()) {
		if (entry.skipped !== undefined || !isWanted(entry)) continue;
		const hash = hashOf(entry);
		const last = sample.length < SAMPLE_SIZE ? undefined : sample.at(-1);
		if (last !== undefined && hash >= last.hash) continue;
		const newest = await readNewest(await entry.read());
		if (newest === undefined) continue;
		const { revision, content } = newest;
		const vote =
			revision.dialect ?? dialectOfMost(countDialectSigns(content.text));
		const at = sample.findIndex((each) => each.hash > hash);
		sample.splice(at < 0 ? sample.length : at, 0, { hash, vote });
		sample.length = Math.min(sample.length, SAMPLE_SIZE);
	}
	return sample.some(({ vote }) => vote !== undefined) ? sample : undefined;
}

const hashOf = ({ origin, directory }: PageEntry): string =>
	createHash("sha256").update(`${origin}/${directory}`).digest("hex");

/** The dialect with the most signs or votes; `undefined` if two have as many. */
function dialectOfMost(counts: DialectSigns): Dialect | undefined {
	const most = Math.max(...Object.values(counts));
	const [first, ...others] = dialectNames.filter(
		(name) => counts[name] === most,
	);
	return others.length === 0 ? first : undefined;
}
