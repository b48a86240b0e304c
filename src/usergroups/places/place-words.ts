/** Words in and around names of places, and what such a name looks like. */

import { isChannelWord } from "../dictionaries/channel-words";
import { alternativesOf, hasClass } from "../dictionaries/lexicon";
import { CHANNEL, CLASSES } from "../dictionaries/word-classes";
import { isLetterBefore, isWhite } from "../read/characters";
import { CASELESS, LETTER, LOWER, plainLetters, UPPER } from "../read/letters";
import { codeOrNone } from "../text/codes";

/** Words that may be inside the name of a place, in lower case. */
const SMALL = alternativesOf("placeJoints");

/** Words that make a place of the name before them. */
const AREA = alternativesOf("areas");

export const hasArea = (text: string): boolean => hasClass(text, CLASSES.areas);

/** Classes of words that are no place's. */
const NO_PLACE =
	CLASSES.notPlaces |
	CLASSES.times |
	CLASSES.defunct |
	CLASSES.endings |
	CLASSES.members;

/** Whether a word is one that is no place's; case does not count. */
export const isNoPlace = (word: string): boolean =>
	hasClass(word, NO_PLACE) || isChannelWord(word);

/** Whether a word of a text may be one that is no place's: false for most names. */
export const canBeNoPlace = (text: string): boolean =>
	hasClass(text, NO_PLACE | CHANNEL);

/** What starts a sentence and no place's name. */
export const NO_START =
	/^(?:The$|(?:Check|Join|Visit|See|Contact|Our|We|An?)(?: |$))/;

const CAPITALIZED = String.raw`(?:(?:${UPPER}[${LOWER}]+-)?(?:St|Ste|Sta|Sto|Ft|Mt|Pt|Co)\.|(?:[DLNO]['’])?${UPPER}[${LOWER}][${LOWER}'’]*(?:(?:['’-]${UPPER}?|\.${UPPER})[${LOWER}]+)*(?:-${UPPER}?[${LETTER}]+)*|[${CASELESS}]+)`;
const ACRONYM = String.raw`(?:D\.C\.|[A-Z]\.(?=\s${UPPER})|[A-Z]{2,4}|(?:U\.\s?[SK]\.(?:\s?A\.)?))`;
const WORD = `(?:${CAPITALIZED}|${ACRONYM})`;
const PARENTHESIS = String.raw`\s?\((?:(?:${WORD}|${SMALL})(?=[\s,/&)-])|[\s,/&-])+\)`;
const JOINT = String.raw`(?:\s?[,/&]\s?|\s-\s|\s)`;

/** Words of directions and the like in front of a name, with a small letter or a capital. */
const DIRECTIONS = [
	"greater",
	"northern",
	"southern",
	"eastern",
	"western",
	"central",
	"north",
	"south",
	"east",
	"west",
	"northeastern",
	"northwestern",
	"southeastern",
	"southwestern",
	"downtown",
];
const IN_FRONT = DIRECTIONS.map((word) =>
	word.replace(/^./, (first) => `[${first.toUpperCase()}${first}]`),
).join("|");

/** Those that are inside a name as well: "Oregon and southwestern Washington". */
const INSIDE = DIRECTIONS.filter((word) => word.endsWith("ern")).join("|");

/** How a name of a place goes on after a word or a parenthesis. */
const NEXT = `${JOINT}(?:(?:${SMALL}|${AREA}|${INSIDE}) )*(?:${WORD}|(?:${AREA})\\b)`;

/** How it begins. */
const FIRST = `(?:(?:${IN_FRONT}) )*${WORD}`;

/** A name of a place: capitalized words, with commas, slashes and small words between them. For {@link plainLetters}. */
const PLACE = `${FIRST}(?:${PARENTHESIS})?(?:${NEXT}(?:${PARENTHESIS})?)*`;

/** The parts of a name: V8 takes three times as long to compile all of it. */
const FIRST_HERE = new RegExp(FIRST, "y");
const PARENTHESIS_HERE = new RegExp(PARENTHESIS, "y");
const NEXT_HERE = new RegExp(NEXT, "y");

/** Where the longest name of a place ends that starts at an offset of a text of {@link plainLetters}; -1 if there is none. */
export function endOfPlace(plain: string, start: number): number {
	let end = -1;
	let next = endOf(FIRST_HERE, plain, start);
	while (next >= 0) {
		end = next;
		if (canOpen(plain, end))
			end = Math.max(end, endOf(PARENTHESIS_HERE, plain, end));
		next = endOf(NEXT_HERE, plain, end);
	}
	return end;
}

/** Whether a parenthesis opens at an offset, or after one more character. */
const canOpen = (plain: string, at: number): boolean =>
	plain.startsWith("(", at) || plain.startsWith("(", at + 1);

function endOf(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A place after some words, by offsets. */
export interface PlaceAfter {
	words: RegExpExecArray;
	start: number;
	end: number;
}

/**
 * The places that are right after some words, in order.
 *
 * @param words a global pattern, which ends where a place may begin.
 */
export function* placesAfter(
	words: RegExp,
	plain: string,
): Generator<PlaceAfter, void> {
	for (let from = 0; ; ) {
		words.lastIndex = from;
		const match = words.exec(plain);
		if (match === null) return;
		const start = match.index + match[0].length;
		const end = endOfPlace(plain, start);
		from = end < 0 ? match.index + 1 : end;
		if (end >= 0) yield { words: match, start, end };
	}
}

const WHOLE = new RegExp(`^(?:[Tt]he )?${PLACE}$`);
const NAME = new RegExp(
	`(?:^|[\\s,/()&'’-])(?:${UPPER}[${LOWER}]|[${CASELESS}])`,
);

/** Cities that are better known by their letters. */
const CITY_ACRONYM = /^(?:NYC|LA|SF|DC)$/;

/** Whether a text is built as a name of a place is, and has a word that is no acronym. */
export function isBuiltAsPlace(text: string): boolean {
	if (CITY_ACRONYM.test(text)) return true;
	const plain = plainLetters(text);
	return isWhole(plain) && NAME.test(plain);
}

/** Whether a text is a place from its start to its end, with an article in front or without. */
function isWhole(plain: string): boolean {
	const { length } = plain;
	const from = /^[Tt]he /.test(plain) ? "the ".length : 0;
	if (endOfPlace(plain, from) === length) return true;
	if (from > 0 && endOfPlace(plain, 0) === length) return true;
	// Another reading may go on where the longest of each part does not: "Xi'An", "Foo-BarBaz".
	return HAS_READINGS.test(plain) && canBePlace(plain) && WHOLE.test(plain);
}

/** What ends a word or is in it. */
const HAS_READINGS = /[.'’-]/;

/** What is in no name of a place. */
const FOREIGN = new RegExp(`[^${LETTER}\\s.'’,/&()-]`);

/** All words in small letters that a name of a place may have. */
const SMALL_IN_PLACE: ReadonlySet<string> = new Set([
	...SMALL.split("|"),
	...AREA.split("|"),
	...DIRECTIONS,
]);

/** Whether a text has nothing that no name of a place has: a fast test. */
const canBePlace = (plain: string): boolean =>
	!FOREIGN.test(plain) &&
	plain
		.split(/[\s,/&()]/)
		.every(
			(word) => !STARTS_SMALL.test(word) || SMALL_IN_PLACE.has(firstPart(word)),
		);

const STARTS_SMALL = new RegExp(`^[${LOWER}]`);

const firstPart = (word: string): string => {
	const end = word.indexOf("-");
	return end < 0 ? word : word.slice(0, end);
};

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.split("|"));
const LONGEST_SMALL_WORD = 4;

/** Without final punctuation, and without joining words that nothing follows. */
export const trimEnd = (text: string): string =>
	(text.endsWith(")") || isLetterBefore(text, text.length)) &&
	startOfSmallWord(text) < 0
		? text
		: withoutSmallWord(text.replace(/[\s.,;:!&/-]+$/u, "")).replace(
				/[\s,;:!&/-]+$/u,
				"",
			);

function withoutSmallWord(text: string): string {
	const start = startOfSmallWord(text);
	return start < 0 ? text : text.slice(0, start);
}

/** Where a joining word at the end starts, with one blank in front; -1 if there is none. */
function startOfSmallWord(text: string): number {
	for (let length = 1; length <= LONGEST_SMALL_WORD; length++) {
		const at = text.length - length - 1;
		if (isWhite(codeOrNone(text, at)))
			return SMALL_WORDS.has(text.slice(at + 1)) ? at : -1;
	}
	return -1;
}
