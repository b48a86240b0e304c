/** A regular expression as a part of a diagram. */
import {
	type Alternative,
	type Disjunction,
	RegExpParser,
	type Term,
} from "@chevrotain/regexp-to-ast";
import {
	Comment,
	OneOrMore,
	Optional,
	Sequence,
	type Shape,
	Terminal,
	ZeroOrMore,
} from "@prantlf/railroad-diagrams";
import { choiceOf } from "./diagram";

/**
 * Draws a regular expression; what has no shape of its own, such as a class of characters, is written as it is.
 *
 * @example
 * patternShape(/--\(|\)--/) // a choice of "--(" and ")--"
 */
export function patternShape(pattern: RegExp): Shape {
	const written = String(pattern);
	const { value } = new RegExpParser().pattern(written);
	return drawDisjunction(value, written);
}

const drawDisjunction = ({ value }: Disjunction, written: string): Shape =>
	choiceOf(value.map((each) => drawAlternative(each, written)));

/** Draws a sequence, in which characters that follow each other are one box. */
function drawAlternative({ value }: Alternative, written: string): Shape {
	const shapes: Shape[] = [];
	let characters = "";
	const flush = (): void => {
		if (characters !== "") shapes.push(new Terminal(characters));
		characters = "";
	};
	for (const term of value) {
		if (term.type === "Character" && term.quantifier === undefined) {
			characters += String.fromCodePoint(term.value);
			continue;
		}
		flush();
		shapes.push(drawTerm(term, written));
	}
	flush();
	const [only] = shapes;
	return shapes.length === 1 && only !== undefined
		? only
		: new Sequence(...shapes);
}

function drawTerm(term: Term, written: string): Shape {
	const { loc } = term;
	if (!("quantifier" in term) || term.quantifier === undefined)
		return term.type === "Group"
			? drawDisjunction(term.value, written)
			: new Terminal(written.slice(loc.begin, loc.end));
	const { atLeast, atMost } = term.quantifier;
	const { quantifier: _, ...once } = term;
	const shape =
		term.type === "Character"
			? new Terminal(visible(String.fromCodePoint(term.value)))
			: drawTerm(
					{
						...once,
						loc: { begin: loc.begin, end: term.quantifier.loc.begin },
					} as Term,
					written,
				);
	if (atMost === 1) return atLeast === 0 ? new Optional(shape) : shape;
	const times = Number.isFinite(atMost)
		? new Comment(`at most ${atMost} times`)
		: undefined;
	return atLeast === 0
		? new ZeroOrMore(shape, times)
		: new OneOrMore(shape, times);
}

/** A blank by its sign, because a box with nothing in it says nothing. */
const visible = (character: string): string =>
	character === " " ? "␣" : character;
