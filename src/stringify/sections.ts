/** Sections, whose body is markup again (specification, sections 11 and 22.9). */

import type { Dialect, Section } from "../ast";
import { factsOf } from "../dialect-facts";
import { fenceFor } from "./code";
import {
	canHoldSection,
	escapeOptionsOf,
	type Writing,
	withinSection,
} from "./context";
import { escapeBlock } from "./escape/escape-until-stable";
import {
	entity,
	indent,
	line,
	type MarkPiece,
	mark,
	type Piece,
	text,
} from "./escape/pieces";
import type { WriteFlow } from "./lists";

/**
 * Where braces are not free, nothing but `}}}` ends a section, wherever it is: text is written with an entity, code with
 * backticks.
 */
function withoutEnd(pieces: readonly Piece[], dialect: Dialect): Piece[] {
	if (factsOf({ dialect }).hasFreeBraces) return [...pieces];
	return pieces.flatMap((piece): Piece[] => {
		if (piece.kind === "mark") return [withoutBraces(piece)];
		if (piece.kind !== "text") return [piece];
		return piece.value
			.split(/(?<=\}\})\}/)
			.flatMap((part, index) =>
				index === 0 ? [text(part)] : [entity("}"), text(part)],
			);
	});
}

/** The first candidate that does not end the section, if there is one. */
function withoutBraces(piece: MarkPiece): MarkPiece {
	for (let at = piece.at; ; at++) {
		const candidate = piece.candidates.at(at);
		if (candidate === undefined) return piece;
		if (!candidate.includes("}}}")) return { ...piece, at };
	}
}

/** Content without the `}}}` of its last block, which then loses one line feed at its end: what ends with one needs two. */
const withoutFence = (content: string): string =>
	content.replace(/(?:(?<!\n)\n)?\}\}\}$/, "");

/** A section, whose content is written by `flow`. */
export function section(
	node: Section,
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const { dialect } = writing;
	const args =
		node.args === undefined || node.args === "" ? "" : ` ${node.args}`;
	const pieces = flow(node.children, 0, withinSection(writing));
	// It is not read as one: its content is escaped once, as that of the section around it.
	if (!canHoldSection(writing))
		return [
			line(indent(width)),
			mark(`{{{#!wiki${args}`),
			...pieces,
			mark("\n}}}"),
		];
	const written = escapeBlock(
		withoutEnd(pieces, dialect),
		[],
		true,
		escapeOptionsOf(writing, "section"),
	);
	// Where braces are not free, the end of the section ends a block in it, too.
	const content =
		!factsOf(writing).hasFreeBraces &&
		written.indexOf("}}}") === written.length - 3
			? withoutFence(written)
			: written;
	const [open, close] = fenceFor(content, dialect);
	return [
		line(indent(width)),
		mark(`${open}#!wiki${args}${content}\n${close}`),
	];
}
