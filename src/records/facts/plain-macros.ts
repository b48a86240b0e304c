/** Macros that a page of 1.5 uses and nobody knows: they stay text. */
import type { Nodes } from "../../ast";

/** A name with its arguments, at the beginning of what follows `[[`. */
const CALL = /([A-Z]\w*)(?:\([^)\n]*\))?\]\]/y;
const OPEN = "[[";

/**
 * Returns the name of the macro that a CamelCase link is part of. The parser leaves `[[` and what follows the name as text, so that only
 * the source says what was meant:
 *
 *     [[OurMacro(x)]]  →  text "[[", link "OurMacro", text "(x)]]"
 *
 * @param node a link with its position in the source.
 */
export function plainMacroAt(node: Nodes, source: string): string | undefined {
	const start = node.position?.start.offset;
	if (start === undefined || !source.startsWith(OPEN, start - OPEN.length))
		return undefined;
	CALL.lastIndex = start;
	return CALL.exec(source)?.[1];
}
