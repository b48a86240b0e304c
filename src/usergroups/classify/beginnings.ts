/** Groups that are only being started and have no name yet: they are called after their place (`docs/usergroups.md`, “Groups”, 1). */

import {
	canAnnounceStart,
	endOfGroupWord,
	endOfStart,
	hasTopic,
	startsWithArticle,
	statusOf,
} from "../dictionaries/vocabulary";
import { PLACE } from "../places/place-words";
import { isPlaceName } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import { plainLetters } from "../read/letters";
import { separatorsOf } from "../read/separators";
import { beyondLabels, type Prose, wordsOf } from "../read/span";
import type { Name } from "./name";
import { isPersonName, PERSON } from "./people";

/** “Sam Poe is organizing …”, “Ana Gil (ana) quiere formar …”. */
const PERSON_DOES = new RegExp(
	String.raw`^([\s(]*)(${PERSON})(?=(?:\s*\([^)]*\))?,?\s+[a-zß-öø-ÿ])`,
);

/** A preposition and the place in which a group is being started. */
const WHERE = new RegExp(
	String.raw`(?<=[\s(])(?:in|for|around|near|at|en|em|na|no|nel|nella|a|à|au|aux|v|ve|w|we|im|bei|für|pour|para|per|te|rond|voor|i|på|omkring|runt)\s+(?:(?:the|la|el|le|il|lo|der|den|dem|het|de|o)\s+)?(${PLACE})`,
	"g",
);

/** The name of a group that is only being started; `undefined` if that is not what the item says, or if it names the group. */
export function nameOfBeginning(
	prose: Prose,
	region: string | undefined,
): Name | undefined {
	const { text, spans } = prose;
	const isOfPerson = spans[0]?.isMail ?? false;
	if (!canAnnounceStart(wordsOf(prose), isOfPerson)) return undefined;
	return (
		nameByPerson(text, region, isOfPerson) ??
		nameBySentence(beyondLabels(prose, 0))
	);
}

/**
 * “Sam Poe is organizing a group in Montreal”: no name yet, so that of the place.
 *
 * @param hasAddress whether the person is there to be written to, so that it may be “a meeting” as well.
 */
function nameByPerson(
	text: string,
	region: string | undefined,
	hasAddress: boolean,
): Name | undefined {
	const match = PERSON_DOES.exec(plainLetters(text));
	if (match === null) return undefined;
	const [, { length: front } = "", { length } = ""] = match;
	const person = text.slice(front, front + length);
	const sentence = firstSentence(text).slice(front + length);
	const end = endOfGroupWord(sentence);
	const start = endOfStart(sentence);
	const isStart =
		end >= 0 || (hasAddress && startsWithArticle(sentence.slice(start)));
	if (start < 0 || !isStart || !isPersonName(person)) return undefined;
	const place = placeOf(sentence.slice(Math.max(end, 0))) ?? placeOf(sentence);
	const facts = { person, isContact: true, isForming: true, end: 0 };
	if (place !== undefined)
		return { name: place, nameSource: "place", ...facts };
	return region === undefined || end < 0
		? undefined
		: { name: region, nameSource: "region", ...facts };
}

/** “A group in Erie is organizing”, “un groupe est en formation à Rimouski”: an article, a word for a group, and a place. */
function nameBySentence(text: string): Name | undefined {
	if (!startsWithArticle(text)) return undefined;
	const sentence = firstSentence(text);
	const end = endOfGroupWord(sentence);
	const [, ...words] = sentence.slice(0, Math.max(end, 0)).split(" ");
	const isUnnamed =
		words.length > 0 &&
		words.slice(0, -1).every((word) => /^\p{Ll}/u.test(word) || hasTopic(word));
	if (!isUnnamed || statusOf(sentence) !== "forming") return undefined;
	const place = placeOf(sentence.slice(end));
	return place === undefined
		? undefined
		: { name: place, nameSource: "place", isForming: true, end: 0 };
}

const firstSentence = (text: string): string =>
	text.slice(0, separatorsOf(text).find(({ kind }) => kind === "stop")?.start);

function placeOf(sentence: string): string | undefined {
	for (const match of plainLetters(sentence).matchAll(WHERE)) {
		const { length } = match[1] ?? "";
		const end = match.index + match[0].length;
		const place = cleanName(sentence.slice(end - length, end));
		if (isPlaceName(place)) return place;
	}
	return undefined;
}
