/** Sections, whose body is markup again (rule book, sections 11 and 22.9). */
import type { Dialect, Section } from "../ast";
import { fenceFor } from "./code";
import type { Writing } from "./context";
import { entity, indent, line, mark, type Piece, text } from "./escape/pieces";
import { settle } from "./escape/settle";
import type { WriteFlow } from "./lists";

/** In 1.5 nothing but `}}}` ends a section, wherever it stands: text is written with an entity, code with backticks. */
function withoutEnd(pieces: readonly Piece[], dialect: Dialect): Piece[] {
	if (dialect === "1.9") return [...pieces];
	return pieces.flatMap((piece): Piece[] => {
		if (piece.kind === "mark") {
			const others = piece.spellings.filter(
				(spelling) => !spelling.includes("}}}"),
			);
			return others.length === 0 ? [piece] : [{ ...piece, spellings: others }];
		}
		if (piece.kind !== "text") return [piece];
		return piece.value
			.split(/(?<=\}\})\}/)
			.flatMap((part, index) =>
				index === 0 ? [text(part)] : [entity("}"), text(part)],
			);
	});
}

/** A section; what stands in it is written by `flow`. */
export function section(
	node: Section,
	width: number,
	writing: Writing,
	flow: WriteFlow,
): Piece[] {
	const { dialect, tell } = writing;
	const written = settle(withoutEnd(flow(node.children, 0, writing), dialect), {
		dialect,
		head: "section",
		macros: writing.options.macros,
	}).text;
	// In 1.5 the end of the section ends a block in it, too.
	const content =
		dialect === "1.5" && written.indexOf("}}}") === written.length - 3
			? written.replace(/\n?\}\}\}$/, "")
			: written;
	const fence = fenceFor(content, dialect);
	if (fence === undefined) tell("write-value", node, "}}}");
	const [open, close] = fence ?? ["{{{", "}}}"];
	const args =
		node.args === undefined || node.args === "" ? "" : ` ${node.args}`;
	return [
		line(indent(width)),
		mark(`${open}#!wiki${args}${content === "" ? "" : content}\n${close}`),
	];
}
