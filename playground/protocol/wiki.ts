/** What is known of a wiki that was opened. */
import type { Dialect } from "../../grammar/dialect-names";

/** A page of the wiki. */
export interface WikiPage {
	name: string;
	revisions: number;
	attachments: number;
	/** In characters. */
	size: number;
	/** Names of pages that it links to. */
	links: readonly string[];
	categories: readonly string[];
}

/** The text of a page. */
export interface WikiPageText {
	text: string;
	dialect: Dialect;
}

/** A wiki. */
export interface WikiOverview {
	/** Name of the archive. */
	name: string;
	kind: string;
	pages: readonly WikiPage[];
	/** Pages that are deleted or damaged. */
	deleted: number;
	/** Pages that not everybody may read. */
	hidden: number;
	/** Pages whose newest text cannot be read. */
	unreadable: number;
	/** Files of the archive that need a password. */
	encrypted: number;
	/** Pages after the maximum, which are not read. */
	skipped: number;
	/** Problems by their code. */
	problems: readonly { code: string; count: number }[];
}
