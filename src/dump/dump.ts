/** A dump: pages one after another, each read when it is asked for. */
import type { LogFacts } from "./pages/global-log";
import type { DumpPage, PageOrigin } from "./pages/page";
import type { Person, WikiFacts } from "./pages/wiki";
import type { Problem } from "./problems";

/** What a dump is: a data directory, pages without one, a MOIN_PACKAGE, page files, one page. */
export type DumpKind = "data" | "pages" | "package" | "files" | "page";

/** An open dump. */
export interface Dump {
	kind: DumpKind;
	/** How the files are kept. */
	container: "folder" | "zip" | "tar" | "file";
	wiki: WikiFacts;
	/** The log of the whole wiki, without its lines. */
	log: LogFacts;
	/** Problems of the wiki as a whole; complete after the last entry. */
	problems: Problem[];
	/** How many entries there are; absent where only reading all of them would show it. */
	entryCount?: number;
	/** Commands of a package that were not run, how often each. */
	notRun: Record<string, number>;
	/** How many users the wiki has. */
	userCount: number;
	/** Everything in the folders of pages, in an order that is always the same. */
	entries(): AsyncGenerator<PageEntry>;
	/** The page that has more of the wiki map, if there is one. */
	interwikiPage?: PageEntry | undefined;
	/** The pages, read one after another. */
	pages(): AsyncGenerator<DumpPage>;
	/** Name and e-mail address of a user, if the wiki has a file of them. */
	person(id: string): Promise<Person | undefined>;
	/** Must be called at the end. */
	close(): Promise<void>;
}

/** An entry of a folder of pages. */
export interface PageEntry {
	/** As it is named there. */
	directory: string;
	/** Name of the page. */
	name: string;
	origin: PageOrigin;
	/**
	 * Why it is no page that anybody would see: dot-files, `CVS` and plain files; what is neither file nor folder; a page of the
	 * underlay that the wiki has itself.
	 */
	skipped?: "notAPage" | "notAFile" | "shadowed" | undefined;
	/** Why it cannot be read. */
	problem?: Problem | undefined;
	/** Reads the page. Never throws: what cannot be read is a problem of the page. */
	read(): Promise<DumpPage>;
}

/** The pages of entries. */
export async function* pagesOf(
	entries: AsyncIterable<PageEntry>,
): AsyncGenerator<DumpPage> {
	for await (const entry of entries)
		if (entry.skipped === undefined) yield await entry.read();
}
