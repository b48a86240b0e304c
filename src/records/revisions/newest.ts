/** The newest revision of a page. Where it cannot be read, what it says and who may read it is not known. */
import { FileError } from "../../dump/dump-error";
import { type Instruction, readHead } from "../../dump/formats/page-head";
import type { DumpPage, DumpRevision } from "../../dump/pages/page";
import type { RevisionText } from "../../dump/pages/page-text";
import { createProblem, type Problem } from "../../dump/problems";

/** How many revisions of a page are read at once. */
export const REVISIONS_AHEAD = 4;

/** The newest revision that can be read. */
export interface Newest {
	revision: DumpRevision;
	content: RevisionText;
	head: Instruction[];
}

/** Reads the newest revision of a page that can be read. */
export async function readNewest({
	revisions,
}: Pick<DumpPage, "revisions">): Promise<Newest | undefined> {
	for (const revision of revisions.toReversed()) {
		try {
			const content = await revision.read();
			return { revision, content, head: readHead(content.text) };
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
		}
	}
	return undefined;
}

/**
 * Whether a page has a newer revision than the one that could be read. Revisions after the one that `current` names were never shown.
 *
 * @param newest what `readNewest` returns of the page.
 */
export function isNewestUnreadable(
	{ revisions, unreadable = [], current = Number.POSITIVE_INFINITY }: DumpPage,
	newest: Newest | undefined,
): boolean {
	const read = newest?.revision.revision ?? Number.NEGATIVE_INFINITY;
	const isUnknown = (number: number): boolean =>
		number > read && number <= current;
	return (
		unreadable.some(isUnknown) ||
		revisions.some(({ revision }) => isUnknown(revision))
	);
}

/** The problem of such a page. */
export const newestUnreadable = ({ directory }: DumpPage): Problem =>
	createProblem("newest-unreadable", directory);
