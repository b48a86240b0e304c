/** What is told to all that writes. */
import type { Dialect } from "../ast";
import type { OnMessage } from "../messages";
import type { Tell } from "./messages";

/** What {@link stringify} is told. */
export interface StringifyOptions {
	/** The dialect to write; default that of the tree, else 1.9. */
	dialect?: Dialect | undefined;
	/** Name of the page: names of other pages are written as seen from it, and its own is no link. */
	pageName?: string | undefined;
	/** The wiki map that the page will be read with. Default: MoinMoin's own. */
	interwiki?: Readonly<Record<string, string>> | undefined;
	/** The names that 1.5 reads as macros. Default: MoinMoin's own. */
	macros?: Iterable<string> | undefined;
	/**
	 * The text that the tree was read from: what it still says stays byte for byte, and only what was changed is written.
	 * Without it all of the page is written in the usual style.
	 */
	source?: string | undefined;
	/** Is told what cannot be written. */
	onMessage?: OnMessage | undefined;
}

export interface Writing {
	dialect: Dialect;
	/** Whether the tree was read in that dialect, so that places say how wide its markup was. */
	isOwnDialect: boolean;
	options: StringifyOptions;
	tell: Tell;
}

/** Options of which all can be read more than once: names may come from an iterator, which is used up. */
export const reusable = <
	Options extends { macros?: Iterable<string> | undefined },
>(
	options: Options,
): Options => ({
	...options,
	...(options.macros !== undefined && { macros: new Set(options.macros) }),
});
