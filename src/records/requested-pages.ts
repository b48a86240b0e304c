/** Which pages of a dump are requested. */
import type { Dump, PageEntry } from "../dump/dump";
import type { SkipReason } from "./accounts/accounts";
import { compileGlob } from "./facts/page-glob";

/** What says which pages are requested. */
interface Requested {
	/** Glob of their names; all pages without one. */
	pages?: string | undefined;
	/** Whether those that came with MoinMoin are among them. */
	underlay?: boolean | undefined;
}

/** Returns what says why a page is not read; `undefined` for one that is. */
export function skipReason({
	pages,
	underlay,
}: Requested): (entry: PageEntry) => SkipReason | undefined {
	const isAsked = pages === undefined ? () => true : compileGlob(pages);
	return ({ skipped, origin, name }) => {
		if (skipped !== undefined) return skipped;
		if (origin === "underlay" && !underlay) return "underlay";
		return isAsked(name) ? undefined : "notRequested";
	};
}

/** Whether a dump has a page that is requested. It is read up to the first one. */
export async function hasRequestedPage(
	dump: Dump,
	requested: Requested,
): Promise<boolean> {
	const reasonToSkip = skipReason(requested);
	for await (const entry of dump.entries())
		if (reasonToSkip(entry) === undefined) return true;
	return false;
}
