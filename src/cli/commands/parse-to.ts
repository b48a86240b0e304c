/** `moinmoin parse --to`: pages in other formats. Each bridge is loaded only where it is used. */
import { removePosition } from "unist-util-remove-position";
import type { Root } from "../../ast";
import type { BridgeOptions } from "../../bridge/options";
import { listChoices } from "../../error-message";
import { PAGE_FORMATS } from "../options/choices";
import { UsageError, type Values } from "../options/options";

type Format = (typeof PAGE_FORMATS)[number];

/** What to write, checked. */
export interface Target {
	format: Format;
	standalone: boolean;
	apiVersion: "1.22" | "1.23";
}

/** A target that the whole tree is converted for; trees themselves are written while they are read. */
export interface OtherTarget extends Target {
	format: Exclude<Format, "json">;
}

/** Whether a tree is converted before it is written. */
export const isOther = (target: Target): target is OtherTarget =>
	target.format !== "json";

/**
 * Reads `--to`, `--standalone` and `--pandoc-api`.
 *
 * @throws UsageError if a value is not allowed, or an option says nothing about the format.
 */
export function readTarget(values: Values): Target {
	const { to = "json", standalone = false, "pandoc-api": api } = values;
	const format = PAGE_FORMATS.find((each) => each === to);
	if (format === undefined)
		throw new UsageError(
			`--to must be ${listChoices(PAGE_FORMATS)} (got "${to}")`,
		);
	if (standalone && format !== "html")
		throw new UsageError("--standalone needs --to html");
	if (api !== undefined && format !== "pandoc")
		throw new UsageError("--pandoc-api needs --to pandoc");
	if (api !== undefined && api !== "1.22" && api !== "1.23")
		throw new UsageError(`--pandoc-api must be 1.22 or 1.23 (got "${api}")`);
	if (values["link-map"] !== undefined && !values.ndjson)
		throw new UsageError("--link-map needs --ndjson", "parse");
	if (values.ndjson && format !== "json" && values["link-map"] === undefined)
		throw new UsageError(
			"--ndjson writes trees: it excludes --to, unless --link-map is given",
		);
	return { format, standalone, apiVersion: api ?? "1.23" };
}

/** A page in a format: text, or a value to be written as JSON under a name. */
export type Converted = { text: string } | { name: string; value: object };

/**
 * Converts a page.
 *
 * @param keepPositions whether the tree keeps its positions; messages always have them.
 */
export async function convertTree(
	tree: Root,
	{ format, standalone, apiVersion }: OtherTarget,
	keepPositions: boolean,
	options: BridgeOptions,
): Promise<Converted> {
	switch (format) {
		case "mdast": {
			const { toMdast } = await import("../../mdast/index");
			return { name: format, value: toMdast(tree, options) };
		}
		case "hast": {
			const { toHast } = await import("../../hast/index");
			const value = toHast(tree, options);
			if (!keepPositions) removePosition(value, { force: true });
			return { name: format, value };
		}
		case "pandoc": {
			const { toPandoc } = await import("../../pandoc/index");
			return {
				name: format,
				value: toPandoc(tree, { ...options, apiVersion }),
			};
		}
		case "html": {
			const { toHtml } = await import("../../hast/index");
			return { text: lines(toHtml(tree, { ...options, standalone })) };
		}
		case "markdown": {
			const { toMarkdown } = await import("../../mdast/index");
			return { text: lines(toMarkdown(tree, options)) };
		}
		case "mediawiki": {
			const { toMediawiki } = await import("../../mediawiki/index");
			return { text: toMediawiki(tree, options) };
		}
		case "text": {
			const { toPlainText } = await import("../../hast/index");
			return { text: lines(toPlainText(tree, options)) };
		}
	}
}

/** Text with a line end, unless there is none. */
const lines = (text: string): string =>
	text === "" || text.endsWith("\n") ? text : `${text}\n`;
