/** Which revisions of a page are written. */
import { pageNameIn } from "../dump/formats/quoted-name";
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
	/** Of these revisions, those that renamed the page from a name that is a private page's now. */
	renamedFromHidden: ReadonlySet<DumpRevision>;
	/** Texts that were read already; of long pages some only. */
	texts?: ReadonlyMap<DumpRevision, RevisionText>;
}

/** The action of a revision that renamed its page; `extra` is the name before. */
const RENAME = "SAVE/RENAME";

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
	const renamedFromHidden = wanted.private
		? NONE
		: await findHiddenRenames(asked, access);
	// That of the newest revision is decided for the page.
	if (wanted.revisions === 1)
		return {
			revisions: asked,
			deletions: [],
			privateCount: 0,
			renamedFromHidden,
		};
	const first = asked[0]?.revision ?? 0;
	const deletions = page.deletions.filter(({ revision }) => revision >= first);
	if (wanted.private)
		return { revisions: asked, deletions, privateCount: 0, renamedFromHidden };
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
		renamedFromHidden,
		texts,
		deletions: withoutPrivate(deletions, asked, new Set(revisions)),
		privateCount: asked.length - revisions.length,
	};
}

const NONE: ReadonlySet<DumpRevision> = new Set();

async function findHiddenRenames(
	revisions: readonly DumpRevision[],
	access: Access,
): Promise<ReadonlySet<DumpRevision>> {
	const found = new Set<DumpRevision>();
	for (const revision of revisions) {
		const { action, extra } = revision.edit ?? {};
		if (action !== RENAME || extra === undefined) continue;
		const name = pageNameIn(extra, access.dump.wiki.format);
		if (await access.isHidden(name)) found.add(revision);
	}
	return found;
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
