/** Which revisions of a page are written. */
import { renamedFrom } from "../../dump/formats/renamed-from";
import type {
	DumpDeletion,
	DumpPage,
	DumpRevision,
} from "../../dump/pages/page";
import type { RevisionText } from "../../dump/pages/page-text";
import type { Access } from "../access";
import type { Wanted } from "../options";
import { readFormerNames } from "./former-names";
import type { Newest } from "./newest";

/** The revisions of a page that are wanted and may be written. */
export interface SelectedRevisions {
	revisions: readonly DumpRevision[];
	/** The deletions among and after them; none if only the newest revision is wanted. */
	deletions: readonly DumpDeletion[];
	/** How many others were private when they were written. */
	privateCount: number;
	/** Of these revisions, those that renamed the page from a name that not everybody may know. */
	renamedFromHidden: ReadonlySet<DumpRevision>;
	/** Texts that were read already; of long pages some only. */
	texts?: ReadonlyMap<DumpRevision, RevisionText>;
}

/** How many characters of a page are kept, so that most texts are not read twice. */
const KEPT_CHARACTERS = 500_000;

/**
 * Selects the revisions of a page that are wanted; those that were private when they were written only where private pages are.
 *
 * @param newest what `readNewest` returns of the page: its text is not read again.
 */
export async function selectRevisions(
	page: DumpPage,
	newest: Newest | undefined,
	wanted: Pick<Wanted, "revisions" | "private">,
	access: Access,
): Promise<SelectedRevisions> {
	const asked = page.revisions.slice(
		Math.max(0, page.revisions.length - wanted.revisions),
	);
	const first = asked[0]?.revision ?? 0;
	// If only the newest revision is wanted, it is decided for the page, and no deletions are.
	const isNewestOnly = wanted.revisions === 1;
	const deletions = isNewestOnly
		? []
		: page.deletions.filter(({ revision }) => revision >= first);
	const { format } = access.dump.wiki;
	const renames = asked.filter(
		({ edit }) => edit !== undefined && renamedFrom(edit, format) !== undefined,
	);
	if (wanted.private || (isNewestOnly && renames.length === 0))
		return {
			revisions: asked,
			deletions,
			privateCount: 0,
			renamedFromHidden: NONE,
		};
	const texts = new Map<DumpRevision, RevisionText>();
	let characters = 0;
	// Who may know a former name depends on the revisions that had it.
	const open = await access.publicRevisions(
		renames.length > 0 ? page : { name: page.name, revisions: asked },
		newest,
		({ revision, content }) => {
			if (revision.revision < first) return;
			characters += content.text.length;
			if (characters <= KEPT_CHARACTERS) texts.set(revision, content);
		},
	);
	const isOpen = new Set(open);
	const revisions = isNewestOnly
		? asked
		: asked.filter((revision) => isOpen.has(revision));
	return {
		revisions,
		renamedFromHidden: await hiddenRenames(page, renames, open, access),
		texts,
		deletions: withoutPrivate(deletions, asked, isOpen),
		privateCount: asked.length - revisions.length,
	};
}

const NONE: ReadonlySet<DumpRevision> = new Set();

/** Of revisions that rename a page, those whose former name not everybody may know. */
async function hiddenRenames(
	page: DumpPage,
	renames: readonly DumpRevision[],
	open: readonly DumpRevision[],
	access: Access,
): Promise<ReadonlySet<DumpRevision>> {
	if (renames.length === 0) return NONE;
	const names = await readFormerNames(page, open, access);
	const hidden = new Set(
		names.filter(({ isPublic }) => !isPublic).map(({ before }) => before),
	);
	return new Set(renames.filter(({ revision }) => hidden.has(revision)));
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
