/** The names that a page had before, by its log, and which of them everybody may know. */
import { pageNameIn } from "../../dump/formats/quoted-name";
import type { DumpPage, DumpRevision } from "../../dump/pages/page";

/** A name that a page had. */
export interface FormerName {
	name: string;
	/** Number of the revision that renamed the page; absent where the log does not say it. */
	before: number | undefined;
	/** Whether the revision that renamed the page is public, and one that had the name, if there are any. */
	isPublic: boolean;
}

/** Whether a page was renamed. */
export const isRenamed = ({ log }: Pick<DumpPage, "log">): boolean =>
	log.some(
		({ action, extra }) => action === "SAVE/RENAME" && extra !== undefined,
	);

/**
 * Returns the former names of a page, in the order of revisions.
 *
 * @param publicRevisions those revisions of the page that everybody may read.
 * @param format `data_format_revision`: up to 1.5, `_` in names is a blank.
 */
export function formerNames(
	{ log, revisions }: Pick<DumpPage, "log" | "revisions">,
	publicRevisions: readonly DumpRevision[],
	format: number | undefined,
): FormerName[] {
	const open = new Set(publicRevisions);
	const isAllPublic = revisions.every((revision) => open.has(revision));
	const renames = log
		.flatMap(({ action, extra, revision }) =>
			action === "SAVE/RENAME" && extra !== undefined
				? [{ before: revision, name: pageNameIn(extra, format) }]
				: [],
		)
		.sort((a, b) => (a.before ?? 0) - (b.before ?? 0));
	let next = 0;
	return renames.map(({ before, name }) => {
		if (before === undefined) return { before, name, isPublic: isAllPublic };
		let isHad = false;
		let isSeen = false;
		let revision = revisions[next];
		while (revision !== undefined && revision.revision < before) {
			isHad = true;
			isSeen ||= open.has(revision);
			next++;
			revision = revisions[next];
		}
		const isRenameSeen = revision?.revision !== before || open.has(revision);
		return { before, name, isPublic: isRenameSeen && (isSeen || !isHad) };
	});
}
