/** Which revisions of a page are written. */
import type { DumpDeletion, DumpPage, DumpRevision } from "../dump/pages/page";
import type { RevisionText } from "../dump/pages/page-text";
import type { Access } from "./access";
import type { Wanted } from "./options";

/** The revisions of a page that are wanted and may be written. */
export interface SelectedRevisions {
	revisions: readonly DumpRevision[];
	/** The deletions among and after them; none if only the newest revision is wanted. */
	deletions: readonly DumpDeletion[];
	/** How many others were private when they were written. */
	privateCount: number;
	/** Texts that were read already; of long pages some only. */
	texts?: ReadonlyMap<DumpRevision, RevisionText>;
}

/** How many characters of a page are kept, so that most texts are not read twice. */
const KEPT_CHARACTERS = 500_000;

/** Selects the revisions of a page that are wanted; those that were private when they were written only where private pages are. */
export async function selectRevisions(
	page: DumpPage,
	wanted: Pick<Wanted, "revisions" | "private">,
	access: Access,
): Promise<SelectedRevisions> {
	const { name } = page;
	const asked = page.revisions.slice(
		Math.max(0, page.revisions.length - wanted.revisions),
	);
	// That of the newest revision is decided for the page.
	if (wanted.revisions === 1)
		return { revisions: asked, deletions: [], privateCount: 0 };
	const first = asked[0]?.revision ?? 0;
	const deletions = page.deletions.filter(({ revision }) => revision >= first);
	if (wanted.private) return { revisions: asked, deletions, privateCount: 0 };
	const texts = new Map<DumpRevision, RevisionText>();
	let characters = 0;
	const revisions = await access.publicRevisions(
		{ name, revisions: asked },
		({ revision, content }) => {
			characters += content.text.length;
			if (characters <= KEPT_CHARACTERS) texts.set(revision, content);
		},
	);
	return {
		revisions,
		texts,
		deletions: withoutPrivate(deletions, asked, new Set(revisions)),
		privateCount: asked.length - revisions.length,
	};
}

/**
 * Returns the deletions of revisions that are public: the comment of a deletion is about the revision before it.
 *
 * @param deletions by number, as `revisions` are.
 */
function withoutPrivate(
	deletions: readonly DumpDeletion[],
	revisions: readonly DumpRevision[],
	isPublic: ReadonlySet<DumpRevision>,
): DumpDeletion[] {
	let next = 0;
	return deletions.filter((deletion) => {
		while (
			(revisions[next]?.revision ?? Number.POSITIVE_INFINITY) <
			deletion.revision
		)
			next++;
		const before = revisions[next - 1];
		return before === undefined || isPublic.has(before);
	});
}
