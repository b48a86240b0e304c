/** Changes of a page that leave everything else as it is, byte for byte. */

import type { Position } from "unist";
import { DEFAULT_DIALECT } from "../../grammar/dialect-names";
import { Signature } from "../arguments/signature";
import { PHRASING_NODES, POSITION } from "../arguments/trees";
import {
	ARRAY,
	arrayOf,
	either,
	objectOf,
	STRING,
} from "../arguments/value-checks";
import type { Paragraph, PhrasingContent } from "../ast";
import { isSameContent } from "./compare-nodes";
import {
	createWriting,
	reusable,
	STRINGIFY_OPTIONS,
	type StringifyOptions,
	type Writing,
} from "./context";
import { line } from "./escape/pieces";
import { lowerPhrasing } from "./lower/phrasing";
import { reporter } from "./messages";
import { writePage } from "./page/write-page";
import { phrasing } from "./phrasing";

/** A replacement in the source. */
export interface Edit {
	/** The position of a node that is replaced; where it starts and ends at one offset, something is inserted. */
	position: Position;
	/** Markup that is put there, or nodes that are written for it. */
	value: string | readonly PhrasingContent[];
}

/** Edits that cannot be made. */
export class PatchError extends Error {
	override name = "PatchError";
}

const patchSignature = new Signature("patch", {
	source: STRING,
	edits: arrayOf(
		objectOf({
			position: POSITION,
			value: either(STRING, ARRAY),
		}),
	),
	options: STRINGIFY_OPTIONS,
});

/**
 * Replaces what is at some positions of a page, and keeps every other character.
 *
 * @param source the page's text, in which the positions were found.
 * @param edits in any order; they must not overlap.
 * @param options the dialect in which nodes are written; default 1.9.
 * @throws PatchError if edits overlap, or if a position is outside of the source or has no offsets.
 * @example
 * const tree = parse("see [[http://a.org|A]].\r\n");
 * patch("see [[http://a.org|A]].\r\n", [{ position: link.position, value: "[[http://b.org|B]]" }])
 * // "see [[http://b.org|B]].\r\n"
 */
export function patch(
	source: string,
	edits: readonly Edit[],
	options: StringifyOptions = {},
): string {
	patchSignature.check(source, edits, options);
	const shared = reusable(options);
	const ordered = edits
		.map((edit) => ({ ...rangeOf(edit, source), edit }))
		.sort((a, b) => a.start - b.start || a.end - b.end);
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, edit } of ordered) {
		if (start < at) throw new PatchError(`edits overlap at offset ${start}`);
		parts.push(source.slice(at, start), textOf(edit, shared));
		at = end;
	}
	return [...parts, source.slice(at)].join("");
}

function rangeOf(
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

const stringifyPhrasingSignature = new Signature("stringifyPhrasing", {
	nodes: PHRASING_NODES,
	options: STRINGIFY_OPTIONS,
});

/** Phrasing content as markup in one line. */
export function stringifyPhrasing(
	nodes: readonly PhrasingContent[],
	options: StringifyOptions = {},
): string {
	return stringifyPhrasingSignature.call(writePhrasing, nodes, options);
}

function writePhrasing(
	nodes: readonly PhrasingContent[],
	given: StringifyOptions,
): string {
	const options = reusable(given);
	const writing = createWriting(
		options.dialect ?? DEFAULT_DIALECT,
		false,
		options,
		reporter(options.onMessage),
	);
	const version = (children: readonly PhrasingContent[], own: Writing) => ({
		pieces: [line("\n"), ...phrasing(children, undefined, own)],
		expected: [paragraphOf(children)],
	});
	const block = {
		node: paragraphOf(nodes),
		versions: [
			(own: Writing) => version(nodes, own),
			(own: Writing) => version(lowerPhrasing(nodes, own), own),
		],
	};
	const { markup } = writePage([block], NO_HEAD, "", writing, isSameContent);
	return markup.slice(NO_HEAD.length + 1);
}

/** After a blank line nothing is an instruction. */
const NO_HEAD = "\n";

const paragraphOf = (children: readonly PhrasingContent[]): Paragraph => ({
	type: "paragraph",
	children: [...children],
});
