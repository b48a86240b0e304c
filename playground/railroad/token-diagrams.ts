/** How a dialect writes its tokens, as diagrams. */
import {
	Comment,
	Sequence,
	type Shape,
	Terminal,
} from "@prantlf/railroad-diagrams";
import type {
	InlineDefinition,
	LineDefinition,
	LinePlace,
	Opener,
} from "../../grammar/definitions";
import type { Dialect } from "../../grammar/dialect-names";
import { grammars } from "../../grammar/dialects";
import { Scan } from "../../grammar/scan";
import { type TokenName, t } from "../../grammar/vocabulary";
import {
	choiceOf,
	drawDiagram,
	type RailroadDiagram,
	tokenDiagramId,
} from "./diagram";
import { patternShape } from "./pattern-shape";

/**
 * Draws the tokens of a dialect in the order of the vocabulary. A token that is a string or a regular expression is shown as a
 * whole; of one that a function recognizes, the diagram shows what it begins with.
 *
 * @example
 * tokenDiagrams("1.9").find(({ id }) => id === "token-Strong") // one box: '''
 */
export function tokenDiagrams(dialect: Dialect): RailroadDiagram[] {
	const shapes = new Map<TokenName, Shape[]>();
	const add = (token: TokenName, shape: Shape): void => {
		const others = shapes.get(token);
		if (others === undefined) shapes.set(token, [shape]);
		else others.push(shape);
	};
	const scan = new Scan();
	for (const definition of grammars[dialect].lineTokens(scan))
		add(definition.type.name, lineShape(definition));
	for (const definition of grammars[dialect].inlineTokens(scan))
		add(definition.type.name, inlineShape(definition));
	add("Text", new Comment("what no other token takes"));
	return (Object.keys(t) as TokenName[]).flatMap((token) => {
		const choices = shapes.get(token);
		return choices === undefined
			? []
			: drawDiagram(
					{
						id: tokenDiagramId(token),
						title: `${token} in ${dialect}`,
						tokens: [token],
					},
					choiceOf(choices),
				);
	});
}

/** Shown in place of what a function recognizes. */
const rest = (): Shape => new Comment("…");

function inlineShape({ syntax, openers, afterSpace }: InlineDefinition): Shape {
	const shape =
		typeof syntax === "string"
			? new Terminal(syntax)
			: syntax !== undefined
				? patternShape(syntax)
				: new Sequence(openingShape(openers), rest());
	return afterSpace
		? new Sequence(new Comment("after white space"), shape)
		: shape;
}

/** What a token can begin with; classes of characters have no names and are one alternative. */
function openingShape(openers: readonly Opener[]): Shape {
	const firsts = openers.map((opener) =>
		typeof opener === "string" ? opener : opener[0],
	);
	const strings = new Set(firsts.filter((first) => typeof first === "string"));
	const shapes: Shape[] = [...strings].map((each) => new Terminal(each));
	if (firsts.some((first) => typeof first !== "string"))
		shapes.push(new Comment("a character of a class"));
	return choiceOf(shapes);
}

function lineShape({ place }: LineDefinition): Shape {
	const { margin, indented } = place;
	const beginnings = [
		...(margin === undefined ? [] : [lineBeginning("line feed", margin)]),
		...(indented === undefined
			? []
			: [lineBeginning("line feed, white space", indented)]),
	];
	return new Sequence(choiceOf(beginnings), rest());
}

const lineBeginning = (
	before: string,
	characters: NonNullable<LinePlace["margin"]>,
): Shape => new Sequence(new Comment(before), charactersShape(characters));

function charactersShape(characters: string): Shape {
	if (characters === "any") return new Comment("any character");
	if (characters === "\n") return new Terminal("line feed");
	return characters.length === 1
		? new Terminal(characters)
		: new Comment(`one of ${characters}`);
}
