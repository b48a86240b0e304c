/** Groups that are only being started and have no name yet: they are called after their place (`docs/usergroups.md`, “Groups”, 1). */

import { alternativesOf, scan } from "../dictionaries/lexicon";
import { isRequest } from "../dictionaries/requests";
import {
	canAnnounceStart,
	endOfGroupWord,
	endOfStart,
	findVerb,
	hasGroupWord,
	startsWithArticle,
	statusOf,
} from "../dictionaries/vocabulary";
import { placesAfter } from "../places/place-words";
import { isPlaceName } from "../places/stated-place";
import { cleanName } from "../read/clean-name";
import { plainLetters } from "../read/letters";
import { piecesOf, separatorsOf } from "../read/separators";
import { beyondLabels, type Prose, wordsOf } from "../read/span";
import type { Name } from "./name";
import { nameAsWritten } from "./names/written-names";
import { isPersonName, PERSON } from "./people";

/** “Sam Poe is organizing …”, “Ana Gil (ana) quiere formar …”. */
const PERSON_DOES = new RegExp(
	String.raw`^([\s(]*)(${PERSON})(?=(?:\s*[(<][^()<>]*[)>]|\s+\S+@\S+)?,?\s+[a-zß-öø-ÿ])`,
);

/** A preposition in front of the place in which a group is being started. */
const WHERE = new RegExp(
	String.raw`(?<=^|[\s(])(?:${alternativesOf("prepositions")})\s+(?:(?:the|la|el|le|il|lo|der|den|dem|het|de|o)\s+)?`,
	"g",
);

/** The name of a group that is only being started; `undefined` if that is not what the item says, or if it names the group. */
export function nameOfBeginning(
	prose: Prose,
	region: string | undefined,
): Name | undefined {
	const { text, spans } = prose;
	const asked = text.includes("?") ? nameByInterest(prose) : undefined;
	if (asked !== undefined) return asked;
	const isOfPerson = spans[0]?.isMail ?? false;
	if (!canAnnounceStart(wordsOf(prose), isOfPerson)) return undefined;
	return (
		nameByPerson(text, region, isOfPerson) ??
		nameBeforePerson(prose) ??
		nameBySentence(beyondLabels(prose, 0))
	);
}

/** A person of whom a sentence says that they start something. */
interface Starter {
	person: string;
	/** What the sentence says of the person, and in it the end of the word for a group; -1 if there is none. */
	said: string;
	end: number;
}

/**
 * “Sam Poe is organizing a group in Montreal”.
 *
 * @param hasAddress whether the person is there to be written to, so that it may be “a meeting” as well.
 */
function starterOf(text: string, hasAddress: boolean): Starter | undefined {
	const match = PERSON_DOES.exec(plainLetters(text));
	if (match === null) return undefined;
	const [, { length: front } = "", { length } = ""] = match;
	const person = text.slice(front, front + length);
	const said = firstSentence(text).slice(front + length);
	const end = endOfGroupWord(said);
	const start = endOfStart(said);
	const isStart =
		end >= 0 || (hasAddress && startsWithArticle(said.slice(start)));
	// "Alpha Beta group is starting": no verb is in front of the word for a group.
	const isGroup = start > end && end > 0 && findVerb(said.slice(0, end)) < 0;
	if (start < 0 || !isStart || isGroup) return undefined;
	return isPersonName(person) ? { person, said, end } : undefined;
}

/** A group that a person starts has no name yet, so that of the place. */
function nameByPerson(
	text: string,
	region: string | undefined,
	hasAddress: boolean,
): Name | undefined {
	const starter = starterOf(text, hasAddress);
	if (starter === undefined) return undefined;
	const { person, said, end } = starter;
	const place =
		placeInFront(said) ??
		placeOf(said.slice(Math.max(end, 0))) ??
		placeOf(said);
	const facts = { person, isContact: true, isForming: true, end: 0 };
	if (place !== undefined)
		return { name: place, nameSource: "place", ...facts };
	return region === undefined || end < 0
		? undefined
		: { name: region, nameSource: "region", ...facts };
}

/** “Vigo” of “Ann Lee (Vigo) is starting …”. */
function placeInFront(said: string): string | undefined {
	const [, place] = /^\s*\(([^()]*)\)/.exec(said) ?? [];
	return place !== undefined && isPlaceName(place) ? place : undefined;
}

/** “Vigo: Ann Lee wants to start a group”: what the group is called is in front. */
function nameBeforePerson({ text, spans }: Prose): Name | undefined {
	const [cut] = separatorsOf(text);
	if (cut === undefined || cut.kind === "stop") return undefined;
	if ((spans[0]?.start ?? cut.end) < cut.end) return undefined;
	const front = text.slice(0, cut.start);
	const starter = isRequest(front)
		? undefined
		: starterOf(text.slice(cut.end), false);
	const name = starter && nameAsWritten(0, front);
	return (
		name && {
			...name,
			person: starter.person,
			isContact: true,
			isForming: true,
		}
	);
}

/**
 * “A group in Erie is organizing”, “un groupe est en formation à Rimouski”: a word for a group, and in front of it or of the place
 * nothing that may be its name.
 */
function nameBySentence(text: string): Name | undefined {
	const sentence = firstSentence(text);
	const end = endOfGroupWord(sentence);
	if (end < 0 || statusOf(sentence) !== "forming") return undefined;
	const where = placeAt(sentence, end) ?? placeAt(sentence, 0);
	if (where === undefined) return undefined;
	const beside =
		sentence.slice(0, where.start) + sentence.slice(where.end, end);
	return beside.split(/\s+/).some(canBeName)
		? undefined
		: { name: where.place, nameSource: "place", isForming: true, end: 0 };
}

/** A capitalized word that no dictionary has. */
const canBeName = (word: string): boolean =>
	/^\p{Lu}/u.test(word) && scan(word.toLowerCase()).classes === 0;

/** "Umeå - anyone interested?", "Vigo: ¿alguien interesado?", "Anyone in Vigo interested?" in the first sentence of a text; not "interesting". */
const INTEREST =
	/^([^?]{0,60}?)(?<!\p{L})int[eé]?r+[eé]s+(?!ing|ant)[^?]{0,20}\?/iu;

/** A place whose people are asked whether they want a group, with an address; not so where a link or a word for a group is in front. */
function nameByInterest({ text, spans, contacts }: Prose): Name | undefined {
	const [question = "", front = ""] = INTEREST.exec(text) ?? [];
	if (question === "" || spans.length + contacts.length === 0) return undefined;
	if (hasGroupWord(front) || spans.some(({ start }) => start < question.length))
		return undefined;
	// "Talca: are you interested? Join [[…|Talca LUG]]".
	if (spans.some(({ label = "" }) => hasGroupWord(label))) return undefined;
	const [cut] = separatorsOf(question);
	if (cut?.kind === "stop" && cut.end < question.length) return undefined;
	const [asked = ""] = piecesOf(question);
	const place = isPlaceName(asked) ? asked : placeOf(question);
	return place === undefined
		? undefined
		: { name: place, nameSource: "place", isForming: true, end: 0 };
}

const firstSentence = (text: string): string =>
	text.slice(0, separatorsOf(text).find(({ kind }) => kind === "stop")?.start);

/** The first letter of "In Vigo", "W Gdyni"; "A" is an article. */
const CAPITAL = /^(?:[A-Z](?=[a-z])|[VW](?= ))/;

/** A place after a preposition, at or after an offset; where its name starts and ends. */
function placeAt(
	sentence: string,
	from: number,
): { place: string; start: number; end: number } | undefined {
	const plain = plainLetters(sentence).replace(CAPITAL, (first) =>
		first.toLowerCase(),
	);
	for (const { words, start, end } of placesAfter(WHERE, plain)) {
		const place = cleanName(sentence.slice(start, end));
		if (words.index >= from && isPlaceName(place)) return { place, start, end };
	}
	return undefined;
}

const placeOf = (sentence: string): string | undefined =>
	placeAt(sentence, 0)?.place;
