/** Plugins for unified: messages go to the file. */
import type * as hast from "hast";
import type * as mdast from "mdast";
import { frontmatterToMarkdown } from "mdast-util-frontmatter";
import { gfmToMarkdown } from "mdast-util-gfm";
import type { Options as ToMarkdownExtension } from "mdast-util-to-markdown";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { PARSE_OPTIONS } from "../arguments/markup-options";
import { Signature } from "../arguments/signature";
import { optionsOf, type ValueCheck } from "../arguments/value-checks";
import type { Root } from "../ast";
import { type HastOptions, toHast } from "../hast/index";
import { HAST_OPTIONS } from "../hast/state";
import { alertToMarkdown, type MdastOptions, toMdast } from "../mdast/index";
import { MDAST_OPTIONS } from "../mdast/state";
import type { OnMessage } from "../messages";
import { type ParseOptions, parse } from "../parse";
import { type StringifyOptions, stringify } from "../stringify";
import { STRINGIFY_OPTIONS } from "../stringify/context";

/**
 * What plugins share. No declaration is added to unified: in CommonJS under `module: node16` TypeScript would refuse it, as unified
 * is an ECMAScript module.
 */
interface SharedData {
	/** Extensions that remark-stringify uses. */
	toMarkdownExtensions?: ToMarkdownExtension[];
	/** The field that unified declares itself: types without a common field cannot be assigned. */
	settings?: object | undefined;
}

/** Gives messages to a file and, if there is one, to the listener of the caller. */
const reportTo =
	(file: VFile, onMessage: OnMessage | undefined): OnMessage =>
	(message) => {
		const { reason, place, ruleId, source } = message;
		file.message(reason, { place, ruleId, source });
		onMessage?.(message);
	};

const pluginSignature = (name: string, options: ValueCheck): Signature =>
	new Signature(name, { options });

const moinmoinParseSignature = pluginSignature(
	"moinmoinParse",
	optionsOf<ParseOptions>(PARSE_OPTIONS),
);
const moinmoinStringifySignature = pluginSignature(
	"moinmoinStringify",
	STRINGIFY_OPTIONS,
);
const moinmoinToMdastSignature = pluginSignature(
	"moinmoinToMdast",
	optionsOf<MdastOptions>(MDAST_OPTIONS),
);
const moinmoinToHastSignature = pluginSignature(
	"moinmoinToHast",
	optionsOf<HastOptions>(HAST_OPTIONS),
);

/**
 * Reads MoinMoin markup.
 *
 * @param options those of `parse`.
 */
export const moinmoinParse: Plugin<
	[(ParseOptions | undefined)?],
	string,
	Root
> = function (options = {}) {
	moinmoinParseSignature.check(options);
	this.parser = (document, file) =>
		parse(document, {
			...options,
			onMessage: reportTo(file, options.onMessage),
		});
};

/**
 * Writes MoinMoin markup.
 *
 * @param options those of `stringify`.
 */
export const moinmoinStringify: Plugin<
	[(StringifyOptions | undefined)?],
	Root,
	string
> = function (options = {}) {
	moinmoinStringifySignature.check(options);
	this.compiler = (tree, file) =>
		stringify(tree as Root, {
			...options,
			onMessage: reportTo(file, options.onMessage),
		});
};

/**
 * Makes Markdown trees of MoinMoin trees, for remark plugins. `remark-stringify` writes them without further plugins.
 *
 * @param options those of `toMdast`.
 */
export const moinmoinToMdast: Plugin<
	[(MdastOptions | undefined)?],
	Root,
	mdast.Root
> = function (options = {}) {
	moinmoinToMdastSignature.check(options);
	const data: SharedData = this.data();
	data.toMarkdownExtensions = [
		...(data.toMarkdownExtensions ?? []),
		gfmToMarkdown(),
		frontmatterToMarkdown(),
		alertToMarkdown,
	];
	return (tree, file) =>
		toMdast(tree, {
			...options,
			onMessage: reportTo(file, options.onMessage),
		});
};

/**
 * Makes HTML trees of MoinMoin trees, for rehype plugins.
 *
 * @param options those of `toHast`.
 */
export const moinmoinToHast: Plugin<
	[(HastOptions | undefined)?],
	Root,
	hast.Root
> = (options = {}) => {
	moinmoinToHastSignature.check(options);
	return (tree, file) =>
		toHast(tree, {
			...options,
			onMessage: reportTo(file, options.onMessage),
		});
};
