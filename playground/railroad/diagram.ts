/** What all diagrams share: their shapes with links, and how they are written. */
import {
	Choice,
	Diagram,
	NonTerminal,
	type Shape,
	Terminal,
} from "@prantlf/railroad-diagrams";
import type { TokenName } from "../../grammar/vocabulary";

/** A drawing of a part of the grammar. */
export interface RailroadDiagram {
	/** Identifies it among all diagrams; links lead to `#` and this. */
	id: string;
	/** What it shows: `construct: links`. */
	title: string;
	/** The tokens that it can take, as the vocabulary names them. */
	tokens: readonly TokenName[];
	/** An `<svg>` element for a page of HTML, without colors; its classes are those of the railroad-diagrams library. */
	svg: string;
}

/** The id of the diagram that shows how a token is written. */
export const tokenDiagramId = (token: TokenName): string => `token-${token}`;

/** A box that leads to how the token is written. */
export const tokenBox = (token: TokenName): Shape => {
	const box = new Terminal(token, { href: `#${tokenDiagramId(token)}` });
	box.attrs["data-token"] = token;
	return box;
};

/** A box that leads to another diagram. */
export const ruleBox = (name: string, id: string): Shape =>
	new NonTerminal(name, { href: `#${id}` });

/** One of several; the line goes straight through the first. */
export const choiceOf = (items: readonly Shape[]): Shape => {
	const [first] = items;
	return items.length === 1 && first !== undefined
		? first
		: new Choice(0, ...items);
};

/** Writes a diagram. */
export function drawDiagram(
	description: Omit<RailroadDiagram, "svg">,
	...items: Shape[]
): RailroadDiagram {
	const diagram = new Diagram(...items);
	diagram.attrs.role = "group";
	diagram.attrs["aria-label"] = description.title;
	return { ...description, svg: String(diagram) };
}
