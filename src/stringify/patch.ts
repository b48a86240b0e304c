/** Changes of a page that leave all else as it is, byte for byte. */
import type { Position } from "unist";
import type { PhrasingContent } from "../ast";
import { reusable, type StringifyOptions, type Writing } from "./context";
import { line } from "./escape/pieces";
import { settle } from "./escape/settle";
import { teller } from "./messages";
import { phrasing } from "./phrasing";

/** What is to stand at a place instead. */
export interface Edit {
	/** The place of a node that is replaced; where it starts and ends at one offset, something is put in. */
	position: Position;
	/** Markup as it is to stand there, or nodes that are written for it. */
	value: string | readonly PhrasingContent[];
}

/** Edits that cannot be made. */
export class PatchError extends Error {
	override name = "PatchError";
}

/**
 * Replaces what stands at some places of a page, and keeps every other character.
 *
 * @param source the page's text, in which the positions were found.
 * @param edits in any order; they must not overlap.
 * @param given the dialect in which nodes are written; default 1.9.
 * @throws PatchError if edits overlap, or if a place lies outside of the source or has no offsets.
 * @example
 * const tree = parse("see [[http://a.org|A]].\r\n");
 * patch("see [[http://a.org|A]].\r\n", [{ position: link.position, value: "[[http://b.org|B]]" }])
 * // "see [[http://b.org|B]].\r\n"
 */
export function patch(
	source: string,
	edits: readonly Edit[],
	given: StringifyOptions = {},
): string {
	const options = reusable(given);
	const ordered = edits
		.map((edit) => ({ ...placeOf(edit, source), edit }))
		.sort((a, b) => a.start - b.start || a.end - b.end);
	let patched = "";
	let at = 0;
	for (const { start, end, edit } of ordered) {
		if (start < at) throw new PatchError(`edits overlap at offset ${start}`);
		patched += source.slice(at, start) + textOf(edit, options);
		at = end;
	}
	return patched + source.slice(at);
}

function placeOf(
	{ position }: Edit,
	source: string,
): { start: number; end: number } {
	const start = position.start.offset;
	const end = position.end.offset;
	if (start === undefined || end === undefined)
		throw new PatchError("the position of an edit has no offsets");
	if (start > end || end > source.length || start < 0)
		throw new PatchError(
			`an edit from ${start} to ${end} lies outside of the source`,
		);
	return { start, end };
}

function textOf({ value }: Edit, options: StringifyOptions): string {
	return typeof value === "string" ? value : stringifyPhrasing(value, options);
}

/** Phrasing content as markup in one line. */
export function stringifyPhrasing(
	nodes: readonly PhrasingContent[],
	given: StringifyOptions = {},
): string {
	const options = reusable(given);
	const dialect = options.dialect ?? "1.9";
	const writing: Writing = {
		dialect,
		isOwnDialect: false,
		options,
		tell: teller(options.onMessage),
	};
	const pieces = [line("\n"), ...phrasing(nodes, undefined, writing)];
	return settle(pieces, {
		dialect,
		head: "section",
		macros: options.macros,
	}).text.slice(1);
}
