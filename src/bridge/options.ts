/** Options that all bridges take. */
import {
	arrayOf,
	DATE,
	FUNCTION,
	LIMIT,
	type OptionChecks,
	recordOf,
	STRING,
} from "../arguments/value-checks";
import type { Code, Dialect, Macro } from "../ast";
import type { OnMessage } from "../messages";
import type { LinkOptions } from "./links";
import type { BridgeReport } from "./messages";
import type {
	BridgeFlow,
	BridgePhrasing,
	FootnoteReference,
	TableOfContents,
} from "./nodes";

/** What handlers of macros and parsers may use. */
export interface ExpandContext {
	/** Dialect of the page. */
	readonly dialect: Dialect;
	/** Name of the page that the node is on; within `Include` that of the included page. */
	readonly pageName: string | undefined;
	readonly options: BridgeOptions;
	readonly report: BridgeReport;
	/** Reads markup in the dialect of the page, as a part of the page. */
	parse(markup: string): BridgeFlow[];
}

/**
 * Expands a macro.
 *
 * @returns what takes its place, blocks or running text, in which macros are expanded again; `[]` shows nothing; `undefined`
 * leaves it to the built-in macro of that name or, if there is none, shows name and arguments, with a message.
 */
export type MacroHandler = (
	macro: Macro,
	context: ExpandContext,
) => readonly (BridgeFlow | BridgePhrasing)[] | undefined;

/**
 * Expands a block of a parser, such as `{{{#!csv`.
 *
 * @returns what takes its place; `undefined` keeps the block as it is.
 */
export type ParserHandler = (
	code: Code,
	context: ExpandContext,
) => readonly BridgeFlow[] | undefined;

/** Options that all bridges take. */
export interface BridgeOptions extends LinkOptions {
	/** Own macros by name; they come before the built-in ones. */
	macros?: Readonly<Record<string, MacroHandler>> | undefined;
	/** Own parsers by the name after `#!`; they come before the built-in ones. */
	parsers?: Readonly<Record<string, ParserHandler>> | undefined;
	/** What smileys are shown as, by smiley; `""` keeps the smiley as it is written. Default: emoji. */
	smileys?: Readonly<Record<string, string>> | undefined;
	/** Returns the markup of a page of the wiki, for `<<Include>>`; `undefined` if there is no such page. */
	readPage?: ((name: string) => string | undefined) | undefined;
	/** Returns the names of all pages of the wiki, for `<<Navigation>>` and `<<Include(^…)>>`. */
	listPages?: (() => Iterable<string>) | undefined;
	/** How deep pages may include each other. Default: 10. */
	maxIncludeDepth?: number | undefined;
	/** How many UTF-16 code units of markup may be included in all. Default: 4,000,000. */
	maxIncludeLength?: number | undefined;
	/** What `<<Date>>` and `<<DateTime>>` show without arguments. Default: the macro as text. */
	now?: Date | undefined;
	/** Protocols that URLs may have, in lower case. Default: those of the bridge; protocols that run code are never allowed. */
	protocols?: readonly string[] | undefined;
	/** Receives what could not be carried over. */
	onMessage?: OnMessage | undefined;
}

/** Checks of the options that all bridges take. */
export const BRIDGE_OPTIONS = {
	pageName: STRING,
	interwiki: recordOf(STRING),
	baseUrl: STRING,
	pageSuffix: STRING,
	resolveLink: FUNCTION,
	macros: recordOf(FUNCTION),
	parsers: recordOf(FUNCTION),
	smileys: recordOf(STRING),
	readPage: FUNCTION,
	listPages: FUNCTION,
	maxIncludeDepth: LIMIT,
	maxIncludeLength: LIMIT,
	now: DATE,
	protocols: arrayOf(STRING),
	onMessage: FUNCTION,
} satisfies OptionChecks<BridgeOptions>;

/** What `<<Include>>` asks for. */
export interface IncludedPage {
	name: string;
	/** Cuts the part out that is included. */
	select: (markup: string) => string;
	heading: BridgeFlow | undefined;
}

/** State of an expansion that built-in macros need besides what own handlers get. */
export interface MacroState extends ExpandContext {
	/** Adds a footnote and returns its mark. */
	addFootnote(markup: string): FootnoteReference;
	/** Takes the footnotes since the last list of them. */
	takeFootnotes(): BridgeFlow[];
	/** A table of contents that is filled in when all headings are known; `undefined` if the page has one of that depth. */
	addTableOfContents(maxDepth: number): TableOfContents | undefined;
	/**
	 * Expands a page in place, after a heading if there is one.
	 *
	 * @returns `undefined` if that is not possible, which is reported.
	 */
	includePage(page: IncludedPage, node: Macro): BridgeFlow[] | undefined;
}

/** A macro of MoinMoin. */
export type BuiltInMacro = (
	macro: Macro,
	state: MacroState,
) => readonly (BridgeFlow | BridgePhrasing)[] | undefined;
