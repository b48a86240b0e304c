/** Headings that name a group themselves: "GrUPy-AL", "PUG-RS", "São Paulo Meetup". */
import {
	isOfFormerGroups,
	isOfFormingGroups,
} from "../dictionaries/heading-status";
import {
	endOfCertainGroup,
	isListOfGroups,
} from "../dictionaries/lists-of-groups";
import { remembering } from "../dictionaries/remembering";
import {
	announcesGroups,
	hasEntryWord,
	hasGroupWord,
	isCertainGroup,
	isMembersHeading,
	isPartOfWorld,
	isPlural,
	isSubjectHeading,
} from "../dictionaries/vocabulary";

/** Words of a group's name that do not distinguish the group. */
const GENERIC =
	/\b(?:python|the|local|user'?s?'?|usergroups?|groups?|list|of|interest|pugs?|pigs?|lugs?|meet-?ups?|grupy|new|our|in|for|and|other|grupos?|de|usuários|usuarios)\b/giu;

/** A country or state after a hyphen, which may look like a generic word: "PUG-DE", "PUG-IN". */
const CODE_BEHIND = /-(?!P[UI]G$)[A-Z]{2,3}$/;

/** Whether a heading itself names a group. */
export const namesGroup: (heading: string) => boolean = remembering((heading) =>
	isNameOfGroup(heading),
);

function isNameOfGroup(heading: string): boolean {
	const hasCode = CODE_BEHIND.test(heading);
	return (
		(isCertainGroup(heading) || (hasCode && hasGroupWord(heading))) &&
		!isPlural(heading) &&
		!isSubjectHeading(heading) &&
		!isOfFormerGroups(heading) &&
		!isOfFormingGroups(heading) &&
		!isListOfGroups(heading) &&
		!heading.endsWith("?") &&
		(hasCode || (hasWord(withoutGeneric(heading)) && !isOnGroups(heading)))
	);
}

const withoutGeneric = (text: string): string =>
	text.replace(GENERIC, "").trim();

const hasWord = (text: string): boolean => /[\p{L}\p{N}]{2}/u.test(text);

/** What a group is of is after such words: "Grupo de usuarios de software". */
const OF = /^\s+(?:of|for|d[aeiu]|del|des|f[oöü]r|voor|van|pour|para|per)\s/iu;

/**
 * Whether a subject follows the words for a group, and no name is in front of them: "User group contacts", "LUG projects"; in
 * "Software User Group" the subject is the name.
 */
function isOnGroups(heading: string): boolean {
	const end = endOfCertainGroup(heading);
	const back = heading.slice(end);
	return (
		!OF.test(back) &&
		isSubjectHeading(withoutGeneric(back)) &&
		!hasWord(withoutGeneric(heading.slice(0, end)))
	);
}

/** How many siblings that name groups make an unfamiliar heading among them one that does, too. */
const ENOUGH = 2;

/** "GURU-CE": a word and a short code. */
const WORD_WITH_CODE = /^(\p{Lu}[\p{L}\p{N}]+)-[A-Z]{2,3}$/u;

/** Names that say one word with several codes: "GURU-CE" beside "GURU-PR"; whatever the word, they name groups. */
function namesInSeries(siblings: readonly string[]): string[] {
	const byWord = new Map<string, Set<string>>();
	for (const name of siblings) {
		if (!name.includes("-")) continue;
		const word = WORD_WITH_CODE.exec(name)?.[1]?.toLowerCase();
		if (word === undefined) continue;
		byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
	}
	return [...byWord.values()].flatMap((names) =>
		names.size < ENOUGH ? [] : [...names],
	);
}

/**
 * Which of sibling headings name a group because the others do: "PythOnRio" among "PUG-RN" and "PUG-RS", and headings that say
 * one unfamiliar word with several codes, "GURU-CE" and "GURU-PR".
 */
export function namesLikeSiblings(siblings: readonly string[]): string[] {
	const series = new Set(
		namesInSeries(siblings).filter(
			(name) => !namesGroup(name) && !isSubjectHeading(name),
		),
	);
	const sure = siblings.filter((name) => namesGroup(name) || series.has(name));
	if (sure.length < ENOUGH || sure.length * 2 < siblings.length)
		return [...series];
	return siblings.filter(
		(name) =>
			series.has(name) ||
			(!namesGroup(name) &&
				/^\p{Lu}/u.test(name) &&
				name.split(/\s+/).length <= 4 &&
				!isSubjectHeading(name) &&
				!hasEntryWord(name) &&
				!announcesGroups(name) &&
				!isPlural(name) &&
				!isMembersHeading(name) &&
				!isOfFormerGroups(name) &&
				!isPartOfWorld(name)),
	);
}

/** The code at the end of a group's name, also in front of a dash and another one: "PUG-SP - Paulistas". */
const CODE_OF_GROUP = /[-\s]([A-Z]{2,3})$|-([A-Z]{2,3})(?= [-–—] )/;

/**
 * A short code by itself, or at the end of a group's name: "AL", "GrUPy-AL".
 *
 * @param isGroup whether the heading names a group.
 */
export const shortCodeOf = (
	name: string,
	isGroup: boolean,
): string | undefined => {
	const match = (isGroup ? CODE_OF_GROUP : /^([A-Z]{2,3})$/).exec(name);
	return match?.[1] ?? match?.[2];
};
