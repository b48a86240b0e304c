/** Parsers beside ours, each on the same content in its own markup. */
import { parse as parseDjot } from "@djot/djot";
import { Parser } from "commonmark";
import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import { init, mdToJSON } from "md4w";
import { fromMarkdown } from "mdast-util-from-markdown";
import { micromark } from "micromark";
import wtf from "wtf_wikipedia";
import { parse } from "../dist/index.js";
import { scanSubset } from "./ceiling.ts";
import type { Content } from "./content.ts";

/** A parser and what it reads; `slow` ones are left out of large inputs. */
export interface Peer {
	name: string;
	/** What it leaves out that ours gives. */
	lacks: string;
	source: (content: Content) => string;
	run: (source: string) => unknown;
	slow?: true;
}

await init();

/** Imported by a name that TypeScript does not follow: its types would change those of hast in all of the project. */
const satteri: { markdownToMdast: (source: string) => unknown } = await import(
	["satteri"].join()
);
const markdownIt = new MarkdownIt({ html: false, linkify: false });
const marked = new Marked();
const reader = new Parser();
const markdown = ({ markdown: source }: Content): string => source;

export const peers: readonly Peer[] = [
	{
		name: "moinmoin-parser",
		lacks: "",
		source: ({ moin }) => moin,
		run: (source) => parse(source, { dialect: "1.9" }),
	},
	{
		name: "hand-written subset",
		lacks: "most of the language; the ceiling",
		source: ({ moin }) => moin,
		run: scanSubset,
	},
	{
		name: "commonmark",
		lacks: "positions of inline nodes",
		source: markdown,
		run: (source) => reader.parse(source),
	},
	{
		name: "marked",
		lacks: "positions (lexer only)",
		source: markdown,
		run: (source) => marked.lexer(source),
	},
	{
		name: "markdown-it",
		lacks: "positions but lines of blocks",
		source: markdown,
		run: (source) => markdownIt.parse(source, {}),
	},
	{
		name: "satteri (Rust)",
		lacks: "",
		source: markdown,
		run: (source) => satteri.markdownToMdast(source),
	},
	{
		name: "md4w (C, WebAssembly)",
		lacks: "positions",
		source: markdown,
		run: (source) => mdToJSON(source),
	},
	{
		name: "@djot/djot",
		lacks: "positions, unless asked for",
		source: ({ djot }) => djot,
		run: (source) => parseDjot(source),
	},
	{
		name: "wtf_wikipedia",
		lacks: "positions, formatting as a tree",
		source: ({ wikitext }) => wikitext,
		run: (source) => wtf(source).json(),
	},
	{
		name: "micromark (to HTML)",
		lacks: "a tree",
		source: markdown,
		run: (source) => micromark(source),
		slow: true,
	},
	{
		name: "mdast-util-from-markdown",
		lacks: "",
		source: markdown,
		run: (source) => fromMarkdown(source),
		slow: true,
	},
];
