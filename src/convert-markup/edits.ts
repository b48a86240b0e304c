/** What one dialect spells otherwise than the other, in place (rule book, section 23). */
import type { Nodes, Root } from "../ast";
import { spellingsOf } from "../stringify/atoms/spell";
import { isSpellable } from "../stringify/atoms/spellable";
import type { Writing } from "../stringify/context";
import { line, mark, type Piece, text } from "../stringify/escape/pieces";
import type { Edit } from "../stringify/patch";

/** Links, macros, pictures and blocks that the other dialect writes otherwise. */
export function editsIn(tree: Root, source: string, writing: Writing): Edit[] {
	const edits: Edit[] = [];
	const visit = (node: Nodes): void => {
		const { position } = node;
		if (position !== undefined && isSpellable(node)) {
			const written = source.slice(position.start.offset, position.end.offset);
			const value = respell(written, spellingsOf(node, writing));
			if (value !== undefined) edits.push({ position, value });
			return;
		}
		if ("children" in node) for (const child of node.children) visit(child);
	};
	visit(tree);
	return edits;
}

/** What was written if that will do, else a right spelling of the same sort: in brackets what was in brackets. */
function respell(
	written: string,
	right: readonly string[],
): string | undefined {
	if (right.includes(written)) return written;
	const isBracketed = /^[[{<]/.test(written);
	const isRelative = written.includes("../");
	return (
		right.find((spelling) => isRelative && spelling.includes("../")) ??
		right.find((spelling) => /^[[{<]/.test(spelling) === isBracketed) ??
		right[0]
	);
}

/** What stands in them is read as it is written. */
const LITERAL: ReadonlySet<Nodes["type"]> = new Set([
	"heading",
	"definitionTerm",
	"superscript",
	"subscript",
]);

/** The page as it is, in pieces: text that must stay text, links and such as the new dialect writes them, and all else. */
export function piecesOf(
	tree: Root,
	source: string,
	writing: Writing,
): Piece[] {
	const pieces: Piece[] = [line("\n")];
	let at = 0;
	const add = (start: number, end: number, ...written: Piece[]): void => {
		pieces.push(line(source.slice(at, start)), ...written);
		at = end;
	};
	const visit = (node: Nodes): void => {
		const start = node.position?.start.offset ?? at;
		const end = node.position?.end.offset ?? at;
		const written = source.slice(start, end);
		if (isSpellable(node)) {
			const right = spellingsOf(node, writing);
			const first = respell(written, right);
			if (first !== undefined)
				add(start, end, mark(...new Set([first, ...right])));
		} else if (node.type === "text" && node.value === written) {
			add(
				start,
				end,
				...written
					.split("\n")
					.flatMap((part, index) =>
						index === 0 ? [text(part)] : [line("\n"), text(part)],
					),
			);
		} else if ("children" in node && !LITERAL.has(node.type)) {
			for (const child of node.children) visit(child);
		}
	};
	visit(tree);
	return [...pieces, line(source.slice(at))];
}
