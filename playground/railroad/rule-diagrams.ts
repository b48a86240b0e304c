/** The rules of the grammar as diagrams. */
import { OneOrMore, Sequence, ZeroOrMore } from "@prantlf/railroad-diagrams";
import { type GrammarChoice, grammarChoices } from "../../grammar/rules/parser";
import {
	choiceOf,
	drawDiagram,
	type RailroadDiagram,
	ruleBox,
	tokenBox,
} from "./diagram";

const groupId = (choice: string, group: string): string => `${choice}-${group}`;

/** `wholeLines` as words: `whole lines`. */
const wordsOf = (name: string): string =>
	name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * Draws the rules: the page, each choice in it, and each group of alternatives of a choice.
 *
 * @returns diagrams from the outermost to the innermost, whose boxes lead to each other and to those of `tokenDiagrams`.
 * @example
 * ruleDiagrams().map(({ id }) => id) // ["page", "beginning", "beginning-texts", …, "construct", "construct-links", …]
 */
export function ruleDiagrams(): RailroadDiagram[] {
	const choices = grammarChoices();
	return [drawPage(choices), ...choices.flatMap(drawChoice)];
}

/** A page is lines, and a line is what it begins with and constructs. */
function drawPage(choices: readonly GrammarChoice[]): RailroadDiagram {
	const [beginning, ...others] = choices.map(({ name }) => ruleBox(name, name));
	if (beginning === undefined) throw new Error("the grammar has no choice");
	return drawDiagram(
		{ id: "page", title: "page", tokens: choices.flatMap(tokensOf) },
		new OneOrMore(
			new Sequence(beginning, ...others.map((each) => new ZeroOrMore(each))),
		),
	);
}

const tokensOf = ({ groups }: GrammarChoice) =>
	groups.flatMap(({ tokens }) => tokens);

function drawChoice(choice: GrammarChoice): RailroadDiagram[] {
	const { name, groups } = choice;
	return [
		drawDiagram(
			{ id: name, title: name, tokens: tokensOf(choice) },
			choiceOf(
				groups.map((group) =>
					ruleBox(wordsOf(group.name), groupId(name, group.name)),
				),
			),
		),
		...groups.map((group) =>
			drawDiagram(
				{
					id: groupId(name, group.name),
					title: `${name}: ${wordsOf(group.name)}`,
					tokens: group.tokens,
				},
				choiceOf(group.tokens.map(tokenBox)),
			),
		),
	];
}
