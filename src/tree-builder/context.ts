import type { Dialect, Section } from "../ast";
import type { Places } from "../position";
import type { LinkContext } from "./links";
import type { Report } from "./report";

/** A section whose body is still to be read. */
export interface PendingSection {
	section: Section;
	/** The line feed in front of the body, as an offset in the text of the page. */
	start: number;
	end: number;
	/** Lists and sections around the body. */
	depth: number;
}

/** What builders of one page share. */
export interface BuildContext {
	dialect: Dialect;
	places: Places;
	links: LinkContext;
	/** Whether CamelCase names are links. */
	wikiNames: boolean;
	report: Report;
	/** Called with each stretch of text, where messages are wanted. */
	checkText: ((value: string, start: number, end: number) => void) | undefined;
	/** Sections found on the way. */
	sections: PendingSection[];
}
