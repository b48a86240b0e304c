/** Options of the writer, and what its parts share. */
import type { Dialect } from "../../grammar/dialect-names";
import { macroNames } from "../../grammar/tokens/names";
import { DIALECT, MARKUP_OPTIONS } from "../arguments/markup-options";
import { optionsOf, STRING } from "../arguments/value-checks";
import { factsOf } from "../dialect-facts";
import type { OnMessage } from "../messages";
import type { ParseOptions } from "../parse";
import { MAX_DEPTH } from "../tree-builder/lists";
import { Readings } from "./atoms/readings";
import type { EscapeOptions } from "./escape/escape-until-stable";
import type { Report } from "./messages";

/** Options of {@link stringify}. */
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
	 * The text that the tree was parsed from: what it still says stays byte for byte, and only what was changed is written.
	 * Without it all of the page is written in the usual style.
	 */
	source?: string | undefined;
	/** Receives what cannot be written. */
	onMessage?: OnMessage | undefined;
}

/** The check of the options of the writer. */
export const STRINGIFY_OPTIONS = optionsOf<StringifyOptions>({
	...MARKUP_OPTIONS,
	dialect: DIALECT,
	source: STRING,
});

/** What all parts of the writer share. */
export interface Writing {
	dialect: Dialect;
	/** Whether the tree was parsed from that dialect, so that positions say how wide its markup was. */
	isOwnDialect: boolean;
	/** Whether each node's markup is verified on its own before it is taken. */
	isCareful: boolean;
	/** How many sections the blocks are in. */
	sectionDepth: number;
	/** Whether each list is at a width of its own, even where some could take turns at one. */
	isApart: boolean;
	options: StringifyOptions;
	/** What pieces of markup are read as. */
	readings: Readings;
	report: Report;
}

/** How the page will be parsed. */
export const parseOptionsOf = ({ dialect, options }: Writing): ParseOptions => {
	const { pageName, interwiki, macros } = options;
	return { dialect, pageName, interwiki, macros };
};

/** How the page's text is escaped. */
export const escapeOptionsOf = (
	{ dialect, options, readings }: Writing,
	head: EscapeOptions["head"],
): EscapeOptions => ({
	dialect,
	head,
	macros: macroNames(dialect, options.macros),
	readsAsText: (image) => readings.isReadAsText(image),
});

/** What the parts of the writer share when a page is written in a dialect. */
export function createWriting(
	dialect: Dialect,
	isOwnDialect: boolean,
	options: StringifyOptions,
	report: Report,
): Writing {
	const { pageName, interwiki, macros } = options;
	const readings = new Readings({ dialect, pageName, interwiki, macros });
	return {
		dialect,
		isOwnDialect,
		isCareful: false,
		sectionDepth: 0,
		isApart: false,
		options,
		readings,
		report,
	};
}

/** What the blocks of a section are written with. */
export const withinSection = (writing: Writing): Writing => ({
	...writing,
	sectionDepth: writing.sectionDepth + 1,
});

/**
 * Whether a section can be among the blocks that are written: where braces are not free, the end of the outer one would be its
 * end, too, and elsewhere one that is deeper than {@link MAX_DEPTH} is not read as such.
 */
export const canHoldSection = (writing: Writing): boolean =>
	writing.sectionDepth < (factsOf(writing).hasFreeBraces ? MAX_DEPTH : 1);

/** Options that can be read more than once: names may come from an iterator, which is used up. */
export const reusable = <
	Options extends { macros?: Iterable<string> | undefined },
>(
	options: Options,
): Options => ({
	...options,
	...(options.macros !== undefined && { macros: new Set(options.macros) }),
});
