/** Pages whose newest revision cannot be read: what it says, and who may read it, is not known. */
import type { DumpPage } from "../dump/pages/page";
import { createProblem, type Problem } from "../dump/problems";
import type { Newest } from "./drafts";

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
