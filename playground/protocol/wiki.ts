/** What is known of a wiki that was opened. */
import type { Root as HastRoot } from "hast";
import type { Dialect } from "../../grammar/dialect-names";

/** A page in the list of pages. */
export interface WikiPage {
	name: string;
	/** As records have it: `live`, `deleted`, … */
	state: string;
	dialect: Dialect | undefined;
	/** Whether not everybody may read it. */
	isPrivate: boolean;
	revisions: number;
	attachments: number;
	/** How many pages and files it links to, and how many pages link to it. */
	linksOut: number;
	linksIn: number;
	categories: readonly string[];
}

/** Which pages are listed. */
export interface WikiSearch {
	/** Words that their names have. */
	words: string;
	/** Empty if they may be in any. */
	category: string;
}

/** The text of a page. */
export interface WikiPageText {
	text: string;
	dialect: Dialect;
}

/** A wiki as a whole. */
export interface WikiOverview {
	/** What the report says first. */
	summary: HastRoot;
	/** Parts of the report, which are asked for one by one. */
	sections: readonly { id: string; title: string }[];
	/** Categories with the number of their pages, the largest first. */
	categories: readonly { name: string; count: number }[];
	/** Files of the archive that need a password. */
	encrypted: number;
}

/** How far a wiki is read. */
export interface WikiProgress {
	pages: number;
	/** Absent where only reading all shows it. */
	total: number | undefined;
}
