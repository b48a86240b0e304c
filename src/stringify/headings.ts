/** Literal text, and the formatting that is carried into it (specification, sections 5 and 13.4). */
import type { Heading, PhrasingContent } from "../ast";
import { plainText } from "./atoms/labels";
import type { Writing } from "./context";
import { indent, line, type Piece, text } from "./escape/pieces";
import { trim } from "./escape/white-space";
import { phrasing } from "./phrasing";

/** Formatting that a heading carries is switched on before it, and off after it. */
export function heading(
	node: Heading,
	width: number,
	writing: Writing,
): Piece[] {
	if (width > 0) return [line(indent(width)), text(plainText(node.children))];
	const { on, off } = carried(node.children, writing);
	const level = "=".repeat(node.depth);
	const value = trim(plainText(node.children));
	return [
		...(on.length === 0 ? [] : [line("\n"), ...on]),
		line(`\n${level} ${value} ${level}`),
		...(off.length === 0 ? [] : [line("\n"), ...off]),
	];
}

export interface Carried {
	on: Piece[];
	off: Piece[];
}

/** Markup that switches on and off the formatting around all of a literal text, which is carried into it. */
export function carried(
	nodes: readonly PhrasingContent[],
	writing: Writing,
): Carried {
	const shell = (content: readonly PhrasingContent[]): PhrasingContent[] => {
		const [only, ...others] = content;
		return others.length === 0 &&
			only !== undefined &&
			only.type !== "text" &&
			"children" in only
			? [{ ...only, children: shell(only.children) } as PhrasingContent]
			: [{ type: "text", value: "\ufffc" }];
	};
	const pieces = phrasing(shell(nodes), undefined, writing);
	const middle = pieces.findIndex(
		(piece) => piece.kind === "text" && piece.value === "\ufffc",
	);
	if (middle <= 0) return { on: [], off: [] };
	return { on: pieces.slice(0, middle), off: pieces.slice(middle + 1) };
}
