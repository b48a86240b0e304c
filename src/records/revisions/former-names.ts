/** The names that a page had before, by its log, and which of them everybody may know. */
import { renamedFrom } from "../../dump/formats/renamed-from";
import type { DumpPage, DumpRevision } from "../../dump/pages/page";
import type { Access } from "../access";

/** A name that a page had. */
export interface FormerName {
	name: string;
	/** Number of the revision that renamed the page; absent where the log does not say it. */
	before: number | undefined;
	/** Whether a private page has the name now. */
	isHidden: boolean;
	/**
	 * Whether everybody may know that the page had the name: it is not hidden, and the revision that renamed the page is public, and
	 * one that had the name, if there are any.
	 */
	isPublic: boolean;
}

/** Whether a page was renamed. */
export const isRenamed = ({ log }: Pick<DumpPage, "log">): boolean =>
	log.some((edit) => renamedFrom(edit, undefined) !== undefined);

/**
 * Returns the former names of a page, in the order of revisions.
 *
 * @param publicRevisions those revisions of the page that everybody may read.
 */
export async function readFormerNames(
	{ log, revisions }: Pick<DumpPage, "log" | "revisions">,
	publicRevisions: readonly DumpRevision[],
	access: Access,
): Promise<FormerName[]> {
	const { format } = access.dump.wiki;
	const open = new Set(publicRevisions);
	const isAllPublic = revisions.every((revision) => open.has(revision));
	const renames = log
		.flatMap((edit) => {
			const name = renamedFrom(edit, format);
			return name === undefined ? [] : [{ before: edit.revision, name }];
		})
		.sort((a, b) => (a.before ?? 0) - (b.before ?? 0));
	const names: FormerName[] = [];
	let next = 0;
	let last: number | undefined;
	let isHad = false;
	let isSeen = false;
	for (const { before, name } of renames) {
		const isHidden = await access.isHidden(name);
		if (before === undefined) {
			names.push({
				name,
				before,
				isHidden,
				isPublic: isAllPublic && !isHidden,
			});
			continue;
		}
		// Damaged logs have several names before one revision: which revisions had which of them is not known.
		if (before !== last) {
			isHad = false;
			isSeen = false;
			last = before;
		}
		let revision = revisions[next];
		while (revision !== undefined && revision.revision < before) {
			isHad = true;
			isSeen ||= open.has(revision);
			next++;
			revision = revisions[next];
		}
		const isRenameSeen = revision?.revision !== before || open.has(revision);
		const isPublic = isRenameSeen && (isSeen || !isHad) && !isHidden;
		names.push({ name, before, isHidden, isPublic });
	}
	return names;
}
