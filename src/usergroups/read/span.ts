/**
 * Running text as a reader takes it in: plain text, and where in it the links are.
 *
 *     [[http://ctpug.org.za/|Cape Town PUG]] - Cape Town
 *     Cape Town PUG - Cape Town
 *     └─── span ──┘
 */
import type { Contact, Link, Position } from "../result/schema";

/** Where a link stands in a text. */
export interface Span {
	/** The first character of what the link shows, and the one behind it. */
	start: number;
	end: number;
	link: Link;
	/** A CamelCase word in running text. */
	wikiName: boolean;
}

export interface Prose {
	text: string;
	/** Links that show in the text, in order. */
	spans: Span[];
	/** Links that do not: those of footnotes. */
	hidden: Link[];
	/** Texts of footnotes. */
	notes: string[];
	/** Addresses that a `MailTo` macro gives. */
	contacts: Contact[];
	position: Position;
}
